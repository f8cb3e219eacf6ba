package org.kuanggui.application;

import java.util.stream.Stream;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * Grounds on which a mine is closed (sentences 133 and 144 to 150), as stated.
 *
 * @param onEliminationList whether national industrial policy eliminates it
 * @param orderedClosed whether the city or the district ordered it closed
 * @param fourLicencesIncomplete whether the four licences 四证 are incomplete
 * @param refusedLicenceCorrection whether it refused to correct that after being investigated
 * @param illegalMining whether it mined outside its bounds or otherwise illegally
 * @param refusedIllegalMiningCorrection whether it refused to correct that after being investigated
 * @param refusedHazardRectification whether it refuses to rectify a grave safety hazard
 * @param accidentConcealed whether it concealed an accident
 * @param fledAfterAccident whether the responsible fled after an accident
 * @param exhausted whether the resource is exhausted
 * @param includedInConsolidation whether it is included in a consolidation
 * @param consolidationNotCarriedOut whether the consolidation was not carried out as required
 * @param belowStandardAfterConsolidation whether it still fails the requirements after consolidation
 * @param closurePrincipleFound whether the authority found it ill placed, unsafe, wasteful, polluting or uneconomic
 * @param noneOnRecord whether the register shows no ground: every unstated field is then false
 */
public record Closure(
        Truth onEliminationList,
        Truth orderedClosed,
        Truth fourLicencesIncomplete,
        Truth refusedLicenceCorrection,
        Truth illegalMining,
        Truth refusedIllegalMiningCorrection,
        Truth refusedHazardRectification,
        Truth accidentConcealed,
        Truth fledAfterAccident,
        Truth exhausted,
        Truth includedInConsolidation,
        Truth consolidationNotCarriedOut,
        Truth belowStandardAfterConsolidation,
        Truth closurePrincipleFound,
        Truth noneOnRecord) {

    /** The part when it is absent: every fact is unknown. */
    public static final Closure UNKNOWN = new Closure(
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Closure {
        Checks checks = new Checks();
        onEliminationList = onEliminationList == null ? Truth.UNKNOWN : onEliminationList;
        orderedClosed = orderedClosed == null ? Truth.UNKNOWN : orderedClosed;
        fourLicencesIncomplete = fourLicencesIncomplete == null ? Truth.UNKNOWN : fourLicencesIncomplete;
        refusedLicenceCorrection = refusedLicenceCorrection == null ? Truth.UNKNOWN : refusedLicenceCorrection;
        illegalMining = illegalMining == null ? Truth.UNKNOWN : illegalMining;
        refusedIllegalMiningCorrection =
                refusedIllegalMiningCorrection == null ? Truth.UNKNOWN : refusedIllegalMiningCorrection;
        refusedHazardRectification = refusedHazardRectification == null ? Truth.UNKNOWN : refusedHazardRectification;
        accidentConcealed = accidentConcealed == null ? Truth.UNKNOWN : accidentConcealed;
        fledAfterAccident = fledAfterAccident == null ? Truth.UNKNOWN : fledAfterAccident;
        exhausted = exhausted == null ? Truth.UNKNOWN : exhausted;
        includedInConsolidation = includedInConsolidation == null ? Truth.UNKNOWN : includedInConsolidation;
        consolidationNotCarriedOut = consolidationNotCarriedOut == null ? Truth.UNKNOWN : consolidationNotCarriedOut;
        belowStandardAfterConsolidation =
                belowStandardAfterConsolidation == null ? Truth.UNKNOWN : belowStandardAfterConsolidation;
        closurePrincipleFound = closurePrincipleFound == null ? Truth.UNKNOWN : closurePrincipleFound;
        noneOnRecord = noneOnRecord == null ? Truth.UNKNOWN : noneOnRecord;
        if (noneOnRecord == Truth.TRUE
                && Stream.of(
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
                                closurePrincipleFound)
                        .anyMatch(ground -> ground == Truth.TRUE)) {
            checks.refuse(
                    "/noneOnRecord",
                    new Text("true，而有关闭情形为 true", "true beside a ground that is true"),
                    new Text("false，或没有为 true 的关闭情形", "false, or no ground that is true"));
        }
        checks.done();
    }

    /** A builder in which every fact is unknown. */
    public static ClosureBuilder builder() {
        return new ClosureBuilder();
    }

    /** A builder that starts from this part. */
    public ClosureBuilder toBuilder() {
        return new ClosureBuilder(this);
    }
}
