package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * What the authorities state about the application and the plans.
 *
 * @param block the planned block
 * @param scheduledYear the year for which the annual plan schedules the right, 1 to 9999
 * @param municipalPlanConforms whether it conforms to the municipal plan
 * @param scaleMatchesReserves whether the scale matches the reserves of the deposit
 * @param exemptionBasis the document that permits an exception for a small mine
 * @param withinAnnualTargets whether it is within the annual targets
 * @param determination what the authority found about a mineral that the plan does not name
 */
public record Planning(
        BlockReference block,
        @Nullable Integer scheduledYear,
        Truth municipalPlanConforms,
        Truth scaleMatchesReserves,
        @Nullable String exemptionBasis,
        Truth withinAnnualTargets,
        @Nullable Determination determination) {

    /** The part when it is absent: every fact is unknown. */
    public static final Planning UNKNOWN =
            new Planning(BlockReference.UNKNOWN, null, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN, null);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Planning {
        Checks checks = new Checks();
        block = block == null ? BlockReference.UNKNOWN : block;
        municipalPlanConforms = municipalPlanConforms == null ? Truth.UNKNOWN : municipalPlanConforms;
        scaleMatchesReserves = scaleMatchesReserves == null ? Truth.UNKNOWN : scaleMatchesReserves;
        exemptionBasis = checks.text("/exemptionBasis", exemptionBasis);
        withinAnnualTargets = withinAnnualTargets == null ? Truth.UNKNOWN : withinAnnualTargets;
        if (scheduledYear != null && (scheduledYear < 1 || scheduledYear > 9999)) {
            checks.refuse("/scheduledYear", Text.plain(scheduledYear.toString()), Phrases.A_YEAR);
        }
        checks.done();
    }

    /** A builder in which every fact is unknown. */
    public static PlanningBuilder builder() {
        return new PlanningBuilder();
    }

    /** A builder that starts from this part. */
    public PlanningBuilder toBuilder() {
        return new PlanningBuilder(this);
    }
}
