package org.kuanggui.application;

import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/** Builds a {@link Closure}; what is not set is unknown. For one thread. */
public final class ClosureBuilder {
    private Truth onEliminationList = Truth.UNKNOWN;
    private Truth orderedClosed = Truth.UNKNOWN;
    private Truth fourLicencesIncomplete = Truth.UNKNOWN;
    private Truth refusedLicenceCorrection = Truth.UNKNOWN;
    private Truth illegalMining = Truth.UNKNOWN;
    private Truth refusedIllegalMiningCorrection = Truth.UNKNOWN;
    private Truth refusedHazardRectification = Truth.UNKNOWN;
    private Truth accidentConcealed = Truth.UNKNOWN;
    private Truth fledAfterAccident = Truth.UNKNOWN;
    private Truth exhausted = Truth.UNKNOWN;
    private Truth includedInConsolidation = Truth.UNKNOWN;
    private Truth consolidationNotCarriedOut = Truth.UNKNOWN;
    private Truth belowStandardAfterConsolidation = Truth.UNKNOWN;
    private Truth closurePrincipleFound = Truth.UNKNOWN;
    private Truth noneOnRecord = Truth.UNKNOWN;

    ClosureBuilder() {}

    ClosureBuilder(Closure start) {
        onEliminationList = start.onEliminationList();
        orderedClosed = start.orderedClosed();
        fourLicencesIncomplete = start.fourLicencesIncomplete();
        refusedLicenceCorrection = start.refusedLicenceCorrection();
        illegalMining = start.illegalMining();
        refusedIllegalMiningCorrection = start.refusedIllegalMiningCorrection();
        refusedHazardRectification = start.refusedHazardRectification();
        accidentConcealed = start.accidentConcealed();
        fledAfterAccident = start.fledAfterAccident();
        exhausted = start.exhausted();
        includedInConsolidation = start.includedInConsolidation();
        consolidationNotCarriedOut = start.consolidationNotCarriedOut();
        belowStandardAfterConsolidation = start.belowStandardAfterConsolidation();
        closurePrincipleFound = start.closurePrincipleFound();
        noneOnRecord = start.noneOnRecord();
    }

    /** Whether national industrial policy eliminates it. */
    public ClosureBuilder onEliminationList(Truth onEliminationList) {
        this.onEliminationList = onEliminationList;
        return this;
    }

    /** As {@link #onEliminationList(Truth)}, of a known answer. */
    public ClosureBuilder onEliminationList(boolean onEliminationList) {
        return onEliminationList(Truth.of(onEliminationList));
    }

    /** Whether the city or the district ordered it closed. */
    public ClosureBuilder orderedClosed(Truth orderedClosed) {
        this.orderedClosed = orderedClosed;
        return this;
    }

    /** As {@link #orderedClosed(Truth)}, of a known answer. */
    public ClosureBuilder orderedClosed(boolean orderedClosed) {
        return orderedClosed(Truth.of(orderedClosed));
    }

    /** Whether the four licences 四证 are incomplete. */
    public ClosureBuilder fourLicencesIncomplete(Truth fourLicencesIncomplete) {
        this.fourLicencesIncomplete = fourLicencesIncomplete;
        return this;
    }

    /** As {@link #fourLicencesIncomplete(Truth)}, of a known answer. */
    public ClosureBuilder fourLicencesIncomplete(boolean fourLicencesIncomplete) {
        return fourLicencesIncomplete(Truth.of(fourLicencesIncomplete));
    }

    /** Whether it refused to correct that after being investigated. */
    public ClosureBuilder refusedLicenceCorrection(Truth refusedLicenceCorrection) {
        this.refusedLicenceCorrection = refusedLicenceCorrection;
        return this;
    }

    /** As {@link #refusedLicenceCorrection(Truth)}, of a known answer. */
    public ClosureBuilder refusedLicenceCorrection(boolean refusedLicenceCorrection) {
        return refusedLicenceCorrection(Truth.of(refusedLicenceCorrection));
    }

    /** Whether it mined outside its bounds or otherwise illegally. */
    public ClosureBuilder illegalMining(Truth illegalMining) {
        this.illegalMining = illegalMining;
        return this;
    }

    /** As {@link #illegalMining(Truth)}, of a known answer. */
    public ClosureBuilder illegalMining(boolean illegalMining) {
        return illegalMining(Truth.of(illegalMining));
    }

    /** Whether it refused to correct that after being investigated. */
    public ClosureBuilder refusedIllegalMiningCorrection(Truth refusedIllegalMiningCorrection) {
        this.refusedIllegalMiningCorrection = refusedIllegalMiningCorrection;
        return this;
    }

    /** As {@link #refusedIllegalMiningCorrection(Truth)}, of a known answer. */
    public ClosureBuilder refusedIllegalMiningCorrection(boolean refusedIllegalMiningCorrection) {
        return refusedIllegalMiningCorrection(Truth.of(refusedIllegalMiningCorrection));
    }

    /** Whether it refuses to rectify a grave safety hazard. */
    public ClosureBuilder refusedHazardRectification(Truth refusedHazardRectification) {
        this.refusedHazardRectification = refusedHazardRectification;
        return this;
    }

    /** As {@link #refusedHazardRectification(Truth)}, of a known answer. */
    public ClosureBuilder refusedHazardRectification(boolean refusedHazardRectification) {
        return refusedHazardRectification(Truth.of(refusedHazardRectification));
    }

    /** Whether it concealed an accident. */
    public ClosureBuilder accidentConcealed(Truth accidentConcealed) {
        this.accidentConcealed = accidentConcealed;
        return this;
    }

    /** As {@link #accidentConcealed(Truth)}, of a known answer. */
    public ClosureBuilder accidentConcealed(boolean accidentConcealed) {
        return accidentConcealed(Truth.of(accidentConcealed));
    }

    /** Whether the responsible fled after an accident. */
    public ClosureBuilder fledAfterAccident(Truth fledAfterAccident) {
        this.fledAfterAccident = fledAfterAccident;
        return this;
    }

    /** As {@link #fledAfterAccident(Truth)}, of a known answer. */
    public ClosureBuilder fledAfterAccident(boolean fledAfterAccident) {
        return fledAfterAccident(Truth.of(fledAfterAccident));
    }

    /** Whether the resource is exhausted. */
    public ClosureBuilder exhausted(Truth exhausted) {
        this.exhausted = exhausted;
        return this;
    }

    /** As {@link #exhausted(Truth)}, of a known answer. */
    public ClosureBuilder exhausted(boolean exhausted) {
        return exhausted(Truth.of(exhausted));
    }

    /** Whether it is included in a consolidation. */
    public ClosureBuilder includedInConsolidation(Truth includedInConsolidation) {
        this.includedInConsolidation = includedInConsolidation;
        return this;
    }

    /** As {@link #includedInConsolidation(Truth)}, of a known answer. */
    public ClosureBuilder includedInConsolidation(boolean includedInConsolidation) {
        return includedInConsolidation(Truth.of(includedInConsolidation));
    }

    /** Whether the consolidation was not carried out as required. */
    public ClosureBuilder consolidationNotCarriedOut(Truth consolidationNotCarriedOut) {
        this.consolidationNotCarriedOut = consolidationNotCarriedOut;
        return this;
    }

    /** As {@link #consolidationNotCarriedOut(Truth)}, of a known answer. */
    public ClosureBuilder consolidationNotCarriedOut(boolean consolidationNotCarriedOut) {
        return consolidationNotCarriedOut(Truth.of(consolidationNotCarriedOut));
    }

    /** Whether it still fails the requirements after consolidation. */
    public ClosureBuilder belowStandardAfterConsolidation(Truth belowStandardAfterConsolidation) {
        this.belowStandardAfterConsolidation = belowStandardAfterConsolidation;
        return this;
    }

    /** As {@link #belowStandardAfterConsolidation(Truth)}, of a known answer. */
    public ClosureBuilder belowStandardAfterConsolidation(boolean belowStandardAfterConsolidation) {
        return belowStandardAfterConsolidation(Truth.of(belowStandardAfterConsolidation));
    }

    /** Whether the authority found it ill placed, unsafe, wasteful, polluting or uneconomic. */
    public ClosureBuilder closurePrincipleFound(Truth closurePrincipleFound) {
        this.closurePrincipleFound = closurePrincipleFound;
        return this;
    }

    /** As {@link #closurePrincipleFound(Truth)}, of a known answer. */
    public ClosureBuilder closurePrincipleFound(boolean closurePrincipleFound) {
        return closurePrincipleFound(Truth.of(closurePrincipleFound));
    }

    /** Whether the register shows no ground: every unstated field is then false. */
    public ClosureBuilder noneOnRecord(Truth noneOnRecord) {
        this.noneOnRecord = noneOnRecord;
        return this;
    }

    /** As {@link #noneOnRecord(Truth)}, of a known answer. */
    public ClosureBuilder noneOnRecord(boolean noneOnRecord) {
        return noneOnRecord(Truth.of(noneOnRecord));
    }

    /**
     * The part as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    public Closure build() {
        return new Closure(
                onEliminationList,
                orderedClosed,
                fourLicencesIncomplete,
                refusedLicenceCorrection,
                illegalMining,
                refusedIllegalMiningCorrection,
                refusedHazardRectification,
                accidentConcealed,
                fledAfterAccident,
                exhausted,
                includedInConsolidation,
                consolidationNotCarriedOut,
                belowStandardAfterConsolidation,
                closurePrincipleFound,
                noneOnRecord);
    }
}
