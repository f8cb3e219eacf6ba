package org.kuanggui.mine;

import org.kuanggui.fact.Truth;

/**
 * What puts a mine among those to be consolidated first (sentence 141).
 *
 * @param backwardTechnology whether its techniques are backward
 * @param lowUtilization whether it makes little of the resource
 * @param scaleLongBelowDesign whether it has long stayed below its designed scale
 * @param poorManagement whether it is badly run
 * @param safetyHazards whether it is a hazard
 * @param poorBenefits whether it yields little
 */
public record ConsolidationPriority(
        Truth backwardTechnology,
        Truth lowUtilization,
        Truth scaleLongBelowDesign,
        Truth poorManagement,
        Truth safetyHazards,
        Truth poorBenefits) {

    /** The part when it is absent: every fact is unknown. */
    public static final ConsolidationPriority UNKNOWN = new ConsolidationPriority(
            Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    public ConsolidationPriority {
        backwardTechnology = backwardTechnology == null ? Truth.UNKNOWN : backwardTechnology;
        lowUtilization = lowUtilization == null ? Truth.UNKNOWN : lowUtilization;
        scaleLongBelowDesign = scaleLongBelowDesign == null ? Truth.UNKNOWN : scaleLongBelowDesign;
        poorManagement = poorManagement == null ? Truth.UNKNOWN : poorManagement;
        safetyHazards = safetyHazards == null ? Truth.UNKNOWN : safetyHazards;
        poorBenefits = poorBenefits == null ? Truth.UNKNOWN : poorBenefits;
    }
}
