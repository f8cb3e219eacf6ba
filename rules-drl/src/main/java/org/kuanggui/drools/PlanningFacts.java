package org.kuanggui.drools;

import org.kuanggui.application.Determination;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;

/** What the authorities state, as facts. */
public final class PlanningFacts {
    static final String UNEXAMINED = "开放名录未经认定 (open list not examined)";

    private final Planning planning;
    private final Knowledge knowledge;

    PlanningFacts(Planning planning, Knowledge knowledge) {
        this.planning = planning;
        this.knowledge = knowledge;
    }

    public Fact municipalPlanConforms() {
        return Fact.stated("/planning/municipalPlanConforms", planning.municipalPlanConforms());
    }

    /** In the block table of the mining plan. */
    public Fact blockListed() {
        return Fact.stated("/planning/block/listed", planning.block().listed());
    }

    public Fact scaleMatchesReserves() {
        return Fact.stated("/planning/scaleMatchesReserves", planning.scaleMatchesReserves());
    }

    public Fact exemptionBasis() {
        return Fact.shown("/planning/exemptionBasis", planning.exemptionBasis());
    }

    public Fact withinAnnualTargets() {
        return Fact.stated("/planning/withinAnnualTargets", planning.withinAnnualTargets());
    }

    /** Scheduled for the year of the date of judgement. */
    public Fact scheduledThisYear() {
        String place = "/planning/scheduledYear";
        Integer year = planning.scheduledYear();
        String required = Integer.toString(knowledge.asOf().getYear());
        return year == null
                ? Fact.unknown(place, required)
                : Fact.known(isScheduledThisYear(), new Evidence(place, year.toString(), required));
    }

    /** The answer of {@link #scheduledThisYear()} alone. */
    Truth isScheduledThisYear() {
        Integer year = planning.scheduledYear();
        return year == null ? Truth.UNKNOWN : Truth.of(year == knowledge.asOf().getYear());
    }

    /** What the authority found about a mineral the plan does not name; says so where it was not asked. */
    Fact determination() {
        Determination determination = planning.determination();
        return Fact.known(
                Truth.TRUE,
                new Evidence(
                        "/planning/determination",
                        determination == null ? null : determination.name(),
                        determination == null ? UNEXAMINED : null));
    }
}
