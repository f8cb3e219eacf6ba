package org.kuanggui.application;

import org.kuanggui.fact.Truth;

/**
 * The state of a mine as a green mine 绿色矿山.
 *
 * @param designedToStandard whether it is planned, designed, built and run to the standard
 * @param reachedStandard whether it has reached the standard
 * @param registered whether it stands in the register of green mines
 * @param implementationPlan the implementation plan
 */
public record GreenMine(
        Truth designedToStandard, Truth reachedStandard, Truth registered, ImplementationPlan implementationPlan) {

    /** The part when it is absent: every fact is unknown. */
    public static final GreenMine UNKNOWN =
            new GreenMine(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, ImplementationPlan.UNKNOWN);

    public GreenMine {
        designedToStandard = designedToStandard == null ? Truth.UNKNOWN : designedToStandard;
        reachedStandard = reachedStandard == null ? Truth.UNKNOWN : reachedStandard;
        registered = registered == null ? Truth.UNKNOWN : registered;
        implementationPlan = implementationPlan == null ? ImplementationPlan.UNKNOWN : implementationPlan;
    }
}
