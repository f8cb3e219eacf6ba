package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/** Builds a {@link Planning}; what is not set is unknown. For one thread. */
public final class PlanningBuilder {
    private BlockReference block = BlockReference.UNKNOWN;
    private @Nullable Integer scheduledYear;
    private Truth municipalPlanConforms = Truth.UNKNOWN;
    private Truth scaleMatchesReserves = Truth.UNKNOWN;
    private @Nullable String exemptionBasis;
    private Truth withinAnnualTargets = Truth.UNKNOWN;
    private @Nullable Determination determination;

    PlanningBuilder() {}

    PlanningBuilder(Planning start) {
        block = start.block();
        scheduledYear = start.scheduledYear();
        municipalPlanConforms = start.municipalPlanConforms();
        scaleMatchesReserves = start.scaleMatchesReserves();
        exemptionBasis = start.exemptionBasis();
        withinAnnualTargets = start.withinAnnualTargets();
        determination = start.determination();
    }

    /** The planned block. */
    public PlanningBuilder block(BlockReference block) {
        this.block = block;
        return this;
    }

    /** The year for which the annual plan schedules the right, 1 to 9999. */
    public PlanningBuilder scheduledYear(@Nullable Integer scheduledYear) {
        this.scheduledYear = scheduledYear;
        return this;
    }

    /** Whether it conforms to the municipal plan. */
    public PlanningBuilder municipalPlanConforms(Truth municipalPlanConforms) {
        this.municipalPlanConforms = municipalPlanConforms;
        return this;
    }

    /** As {@link #municipalPlanConforms(Truth)}, of a known answer. */
    public PlanningBuilder municipalPlanConforms(boolean municipalPlanConforms) {
        return municipalPlanConforms(Truth.of(municipalPlanConforms));
    }

    /** Whether the scale matches the reserves of the deposit. */
    public PlanningBuilder scaleMatchesReserves(Truth scaleMatchesReserves) {
        this.scaleMatchesReserves = scaleMatchesReserves;
        return this;
    }

    /** As {@link #scaleMatchesReserves(Truth)}, of a known answer. */
    public PlanningBuilder scaleMatchesReserves(boolean scaleMatchesReserves) {
        return scaleMatchesReserves(Truth.of(scaleMatchesReserves));
    }

    /** The document that permits an exception for a small mine. */
    public PlanningBuilder exemptionBasis(@Nullable String exemptionBasis) {
        this.exemptionBasis = exemptionBasis;
        return this;
    }

    /** Whether it is within the annual targets. */
    public PlanningBuilder withinAnnualTargets(Truth withinAnnualTargets) {
        this.withinAnnualTargets = withinAnnualTargets;
        return this;
    }

    /** As {@link #withinAnnualTargets(Truth)}, of a known answer. */
    public PlanningBuilder withinAnnualTargets(boolean withinAnnualTargets) {
        return withinAnnualTargets(Truth.of(withinAnnualTargets));
    }

    /** What the authority found about a mineral that the plan does not name. */
    public PlanningBuilder determination(@Nullable Determination determination) {
        this.determination = determination;
        return this;
    }

    /**
     * The part as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    public Planning build() {
        return new Planning(
                block,
                scheduledYear,
                municipalPlanConforms,
                scaleMatchesReserves,
                exemptionBasis,
                withinAnnualTargets,
                determination);
    }
}
