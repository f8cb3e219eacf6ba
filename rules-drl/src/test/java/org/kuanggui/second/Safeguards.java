package org.kuanggui.second;

import java.time.LocalDate;
import org.kuanggui.application.Planning;
import org.kuanggui.fact.Truth;

/**
 * Catalogue, 6 · Safeguards.
 *
 * <p>Doubt: 6.3 rests on the outcome of another row. It consults no reading of its own, so it names none.
 */
final class Safeguards {
    private Safeguards() {}

    static void mining(MiningQuestion question, Notes notes) {
        if (question.isNew()) {
            annualPlan(question.application().planning(), question.asOf(), notes);
        }
        if (notes.isViolated("3.3.6-mining-block") || notes.isViolated("3.3.6-block-quota")) {
            notes.noted("6.3-plan-adjustment");
        }
    }

    static void exploration(ExplorationQuestion question, Notes notes) {
        if (question.isNew()) {
            annualPlan(question.application().planning(), question.asOf(), notes);
        }
        if (notes.isViolated("3.3.5-exploration-block")) {
            notes.noted("6.3-plan-adjustment");
        }
    }

    /** 6.2-annual-plan. */
    private static void annualPlan(Planning planning, LocalDate asOf, Notes notes) {
        String provision = "6.2-annual-plan";
        Integer scheduled = planning.scheduledYear();
        boolean anotherYear = scheduled != null && scheduled != asOf.getYear();
        if (planning.withinAnnualTargets() == Truth.FALSE || anotherYear) {
            notes.review(provision);
        } else if (scheduled != null) {
            notes.satisfied(provision);
        } else {
            notes.undetermined(provision, "/planning/scheduledYear");
        }
    }
}
