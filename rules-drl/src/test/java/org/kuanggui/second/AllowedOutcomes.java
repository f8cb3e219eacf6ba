package org.kuanggui.second;

import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.Set;
import org.kuanggui.evaluation.Outcome;

/** The outcomes that the catalogue allows, by subject, with ground, layers and a ledger beside it, in its rows' order. */
final class AllowedOutcomes {
    private static final Set<Outcome> TRI = Set.of(SATISFIED, VIOLATED, UNDETERMINED);
    private static final Set<Outcome> TRI_OR_REVIEW = Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED);
    private static final Set<Outcome> TRI_OR_DUTY = Set.of(SATISFIED, VIOLATED, DUTY, UNDETERMINED);
    private static final Set<Outcome> BRAKE = Set.of(SATISFIED, REVIEW, UNDETERMINED);

    private AllowedOutcomes() {}

    static OutcomeTable ofMining() {
        OutcomeTable table = scope();
        table.allow(Set.of(NOTED, REVIEW), "0-review-scope");
        table.allow(
                Set.of(NOTED),
                "2.3.2-geothermal-development",
                "3.1-oil-gas-support",
                "3.1-focus-mining",
                "3.1-geothermal-scale");
        table.allow(Set.of(SATISFIED, REVIEW), "3.1-restricted-minerals");
        table.allow(Set.of(SATISFIED, VIOLATED), "3.1-prohibited-minerals");
        table.allow(
                Set.of(NOTED),
                "3.2-key-mining-zone",
                "3.3.1-consolidation-encouraged",
                "3.3.1-open-pit-number-control");
        table.allow(Set.of(SATISFIED, REVIEW), "3.3.1-consolidation-scope");
        table.allow(TRI_OR_REVIEW, "3.3.1-consolidation-method");
        closure(table);
        table.allow(TRI, "3.3.2-protected-open-pit-no-expansion");
        table.allow(Set.of(NOTED), "3.3.3-strontium-chemistry", "3.3.3-geothermal-tourism", "3.3.3-sandstone-carving");
        table.allow(Set.of(SATISFIED, REVIEW), "3.3.4-obsolete-technology");
        table.allow(TRI_OR_REVIEW, "3.3.6-mining-block");
        table.allow(TRI, "3.3.6-block-quota");
        table.allow(TRI_OR_REVIEW, "4-minimum-scale");
        table.allow(TRI, "4-service-life");
        table.allow(BRAKE, "4-small-mine-control", "4-small-mine-expansion");
        table.allow(TRI_OR_REVIEW, "4.1-ecological-red-line");
        land(table);
        table.allow(TRI, "4.1.2-scale-matches-reserves");
        table.allow(Set.of(SATISFIED, NOTED), "4.1.2-limestone-intensive");
        table.allow(TRI, "4.1.3-utilization-rates", "4.1.4-green-mine-design");
        table.allow(Set.of(SATISFIED, DUTY, UNDETERMINED), "4.1.4-green-mine-upgrade");
        table.allow(Set.of(NOTED), "4.1.4-support");
        table.allow(BRAKE, "4.1.4-land-use-limit");
        table.allow(TRI, "4.1.5-rehabilitation-terms");
        table.allow(TRI_OR_REVIEW, "4.1.5-fund-existing");
        table.allow(TRI_OR_DUTY, "5.2-implementation-plan", "5.3.1-rehabilitation-plan", "5.3.1-fund-terms");
        table.allow(Set.of(SATISFIED, DUTY), "5.3.1-fund-within-a-month", "5.3.3-duty-survives");
        return safeguards(table);
    }

    static OutcomeTable ofExploration() {
        OutcomeTable table = scope();
        table.allow(Set.of(NOTED, REVIEW), "0-review-scope");
        table.allow(Set.of(NOTED), "3-strontium-exploration", "3.1-focus-exploration", "3.1-oil-gas-support");
        table.allow(TRI_OR_REVIEW, "3.3.5-exploration-block");
        // M alone is barred from the red line
        table.allow(BRAKE, "4.1-ecological-red-line");
        land(table);
        table.allow(TRI, "4.1.1-lawful");
        table.allow(TRI_OR_REVIEW, "4.1.1-mineral-in-plans");
        table.allow(TRI, "4.1.1-legal-person", "4.1.1-documents", "4.1.1-green-exploration-scheme", "4.1.1-funding");
        table.allow(Set.of(DUTY), "4.1.1-responsibility");
        table.allow(Set.of(SATISFIED, NOTED), "5.1-low-disturbance");
        table.allow(TRI, "5.1-green-exploration-norms");
        return safeguards(table);
    }

    static OutcomeTable ofMines() {
        OutcomeTable table = scope();
        table.allow(Set.of(SATISFIED, VIOLATED), "3.1-prohibited-minerals");
        table.allow(Set.of(NOTED), "3.3.1-consolidation-priority");
        closure(table);
        table.allow(Set.of(SATISFIED, DUTY, UNDETERMINED), "3.3.2-protected-open-pit-exit");
        table.allow(Set.of(SATISFIED, REVIEW), "3.3.4-obsolete-technology");
        table.allow(TRI, "4.1.3-utilization-rates");
        table.allow(Set.of(SATISFIED, DUTY, UNDETERMINED), "4.1.4-green-mine-upgrade");
        table.allow(Set.of(NOTED), "4.1.4-support");
        table.allow(TRI_OR_REVIEW, "4.1.5-fund-existing");
        table.allow(TRI, "5.2-implementation-plan");
        table.allow(Set.of(REVIEW, DUTY), "5.2-registered-mine");
        table.allow(TRI, "5.3.1-rehabilitation-plan");
        table.allow(TRI_OR_DUTY, "5.3.1-fund-terms", "5.3.1-fund-within-a-month", "5.3.2-annual-report");
        table.allow(Set.of(SATISFIED, DUTY), "5.3.3-duty-survives");
        table.allow(TRI, "5.3.3-emergency");
        return table.allow(TRI_OR_DUTY, "5.3.3-restoration-and-compensation");
    }

    static OutcomeTable ofLedgers() {
        OutcomeTable table = new OutcomeTable();
        table.allow(Set.of(SATISFIED, UNDETERMINED, NOTED), "0-district");
        table.allow(Set.of(SATISFIED, REVIEW, NOTED), "0-period");
        table.allow(Set.of(SATISFIED, DUTY, REVIEW), "2.3.1-exploration-blocks");
        table.allow(Set.of(NOTED), "2.3.2-green-mine-share");
        table.allow(TRI_OR_REVIEW, "3.3.6-block-quota");
        table.allow(Set.of(NOTED), "4.0.1-key-zone");
        table.allow(Set.of(SATISFIED, VIOLATED, REVIEW, DUTY, UNDETERMINED), "4.0.2-large-medium-share");
        return table.allow(Set.of(NOTED), "6.2-increment-control");
    }

    private static OutcomeTable scope() {
        OutcomeTable table = new OutcomeTable();
        table.allow(Set.of(SATISFIED, REVIEW, UNDETERMINED, NOTED), "0-district");
        return table.allow(Set.of(SATISFIED, REVIEW, NOTED), "0-period");
    }

    private static void closure(OutcomeTable table) {
        table.allow(Set.of(REVIEW), "3.3.1-closure-principle");
        table.allow(
                TRI,
                "3.3.1-closure-industrial-policy",
                "3.3.1-closure-government-order",
                "3.3.1-closure-four-licences",
                "3.3.1-closure-illegal-mining",
                "3.3.1-closure-safety",
                "3.3.1-closure-exhausted",
                "3.3.1-closure-consolidation-default");
    }

    private static void land(OutcomeTable table) {
        table.allow(TRI_OR_REVIEW, "4.1-permanent-basic-farmland");
        table.allow(BRAKE, "4.1-cultivated-land", "4.1-urban-development-boundary");
        table.allow(Set.of(NOTED), "4.1-differentiated-control");
    }

    private static OutcomeTable safeguards(OutcomeTable table) {
        table.allow(BRAKE, "6.2-annual-plan");
        return table.allow(Set.of(NOTED), "6.3-plan-adjustment");
    }
}
