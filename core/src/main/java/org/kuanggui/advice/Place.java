package org.kuanggui.advice;

import java.time.LocalDate;
import org.kuanggui.application.Site;
import org.kuanggui.plan.PlanDates;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.scenario.StartingDocuments;

/**
 * Where and when a plan is in force.
 *
 * @param district the plan's
 * @param day within its period, once it is issued
 */
record Place(String district, LocalDate day) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The day of the documents that are made up to start from, or the nearest to it. */
    static Place of(PlanEdition plan) {
        PlanDates dates = plan.dates();
        LocalDate day = StartingDocuments.aMiningApplication().build().submittedOn();
        LocalDate from = dates.issued().isAfter(dates.periodBegins()) ? dates.issued() : dates.periodBegins();
        LocalDate notBefore = day.isBefore(from) ? from : day;
        return new Place(plan.district(), notBefore.isAfter(dates.periodEnds()) ? dates.periodEnds() : notBefore);
    }

    /** The nearest day that a document may have. */
    static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    /** The site that documents start from, in the district. */
    Site site() {
        return StartingDocuments.aSite().toBuilder().district(district).build();
    }

    /** {@code 500111 2024-05-20}. */
    @Override
    public String toString() {
        return district + " " + day;
    }
}
