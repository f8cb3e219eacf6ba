package org.kuanggui.drools;

import org.kuanggui.application.Closure;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;

/** Grounds for closure, as facts; {@code noneOnRecord} makes every unstated one false. */
public final class ClosureFacts {
    private final Closure closure;
    private final String place;

    /** @param place where the part stands: {@code /existing/closure} */
    ClosureFacts(Closure closure, String place) {
        this.closure = closure;
        this.place = place;
    }

    public Fact onEliminationList() {
        return ground("/onEliminationList", closure.onEliminationList());
    }

    public Fact orderedClosed() {
        return ground("/orderedClosed", closure.orderedClosed());
    }

    public Fact keepsMiningWithoutFourLicences() {
        return Fact.all(
                ground("/fourLicencesIncomplete", closure.fourLicencesIncomplete()),
                ground("/refusedLicenceCorrection", closure.refusedLicenceCorrection()));
    }

    public Fact keepsMiningIllegally() {
        return Fact.all(
                ground("/illegalMining", closure.illegalMining()),
                ground("/refusedIllegalMiningCorrection", closure.refusedIllegalMiningCorrection()));
    }

    public Fact breachesSafety() {
        return Fact.any(
                ground("/refusedHazardRectification", closure.refusedHazardRectification()),
                ground("/accidentConcealed", closure.accidentConcealed()),
                ground("/fledAfterAccident", closure.fledAfterAccident()));
    }

    public Fact exhausted() {
        return ground("/exhausted", closure.exhausted());
    }

    public Fact defaultsOnConsolidation() {
        return Fact.all(
                ground("/includedInConsolidation", closure.includedInConsolidation()),
                Fact.any(
                        ground("/consolidationNotCarriedOut", closure.consolidationNotCarriedOut()),
                        ground("/belowStandardAfterConsolidation", closure.belowStandardAfterConsolidation())));
    }

    public Fact closurePrincipleFound() {
        return ground("/closurePrincipleFound", closure.closurePrincipleFound());
    }

    private Fact ground(String field, Truth stated) {
        if (stated == Truth.UNKNOWN && closure.noneOnRecord() == Truth.TRUE) {
            return Fact.known(Truth.FALSE, new Evidence(place + "/noneOnRecord", "true", null));
        }
        return Fact.stated(place + field, stated);
    }
}
