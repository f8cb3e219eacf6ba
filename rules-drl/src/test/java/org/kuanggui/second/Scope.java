package org.kuanggui.second;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.mine.Ledger;

/** Catalogue, 0 · What is judged. */
final class Scope {
    private static final String DAZU = "500111";
    private static final LocalDate PERIOD_BEGINS = LocalDate.of(2021, 1, 1);
    /** 2023-03-26, the date of the document (reading {@code dates-of-issue}). */
    private static final LocalDate PLAN_ISSUED = LocalDate.of(2023, 3, 26);

    private static final LocalDate PERIOD_ENDS = LocalDate.of(2025, 12, 31);
    private static final LocalDate NOTICE_ON_REVIEW = LocalDate.of(2024, 3, 18);

    private Scope() {}

    /**
     * Rows {@code 0-district} and {@code 0-period}.
     *
     * @return whether one of the two answers out of scope
     */
    static boolean districtAndPeriod(Place place, LocalDate asOf, Choices choices, Notes notes) {
        boolean elsewhere = district(place, notes);
        boolean anotherTime = period(asOf, choices, notes);
        return elsewhere || anotherTime;
    }

    /** As above, of the district's ledger. */
    static boolean districtAndPeriod(Ledger ledger, LocalDate asOf, Choices choices, Notes notes) {
        boolean elsewhere = district(ledger.district(), "/district", notes);
        boolean anotherTime = period(asOf, choices, notes);
        return elsewhere || anotherTime;
    }

    /**
     * 0-district, "in this order": another district; ground wholly outside the plan's box; ground that crosses it, whether
     * or not the district is stated; else as without ground, for "the box never proves the district".
     */
    private static boolean district(Place place, Notes notes) {
        String district = place.site().district();
        boolean elsewhere = district != null && !district.equals(DAZU);
        if (!elsewhere && place.hasGround()) {
            switch (place.lie()) {
                case OUTSIDE -> {
                    notes.noted("0-district");
                    return true;
                }
                case CROSSING -> {
                    notes.review("0-district");
                    return false;
                }
                case INSIDE -> {}
            }
        }
        return district(district, "/site/district", notes);
    }

    /** 0-district: known and not 500111 → out of scope; 500111 → SATISFIED; unknown → UNDETERMINED. */
    private static boolean district(@Nullable String district, String pointer, Notes notes) {
        if (district == null) {
            notes.undetermined("0-district", pointer);
            return false;
        }
        if (district.equals(DAZU)) {
            notes.satisfied("0-district");
            return false;
        }
        notes.noted("0-district");
        return true;
    }

    /** 0-period: before the period, begun but not yet issued, in force, afterwards. */
    private static boolean period(LocalDate asOf, Choices choices, Notes notes) {
        if (asOf.isBefore(PERIOD_BEGINS)) {
            notes.noted("0-period");
            return true;
        }
        if (asOf.isBefore(PLAN_ISSUED)) {
            notes.review("0-period");
            return false;
        }
        if (!asOf.isAfter(PERIOD_ENDS)) {
            notes.satisfied("0-period");
            return false;
        }
        Outcome outcome = choices.is("after-period", "REVIEW") ? Outcome.REVIEW : Outcome.NOTED;
        notes.add(Line.of("0-period", outcome, List.of(choices.named("after-period"))));
        return choices.is("after-period", "OUT_OF_SCOPE");
    }

    /** 0-review-scope: an action that is not reviewed; before the notice of 2024-03-18 as the reading has it. */
    static void notReviewed(LocalDate asOf, Choices choices, Notes notes) {
        if (!asOf.isBefore(NOTICE_ON_REVIEW)) {
            notes.noted("0-review-scope");
            return;
        }
        Outcome outcome = choices.is("scope-before-notice", "REVIEW") ? Outcome.REVIEW : Outcome.NOTED;
        notes.add(Line.of("0-review-scope", outcome, List.of(choices.named("scope-before-notice"))));
    }
}
