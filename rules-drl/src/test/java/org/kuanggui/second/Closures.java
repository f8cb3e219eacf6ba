package org.kuanggui.second;

import org.kuanggui.application.Closure;
import org.kuanggui.application.MiningAction;
import org.kuanggui.fact.Truth;

/** Catalogue, 3.3.1, second part: 矿山关闭. */
final class Closures {
    private static final String PART = "/existing/closure/";

    private Closures() {}

    /** Whether a provision is one of the seven grounds; {@code closure-principle} is none. */
    static boolean isGround(String provision) {
        return provision.startsWith("3.3.1-closure-") && !provision.equals("3.3.1-closure-principle");
    }

    /** All rows are of existing mines that do not leave; all but the first are marked °. */
    static void judge(MiningQuestion question, Notes notes) {
        if (!question.existing() || question.leaving()) {
            return;
        }
        Closure closure = question.application().existing().closure();

        // 3.3.1-closure-principle: 布局不合理、不具备基本安全生产条件、资源浪费严重…
        if (closure.closurePrincipleFound() == Truth.TRUE) {
            notes.review("3.3.1-closure-principle");
        }
        // 国家产业政策明令淘汰的
        notes.triUnlessPlain(
                "3.3.1-closure-industrial-policy",
                said(closure, closure.onEliminationList(), "onEliminationList").not());
        // 市、区政府要求关闭的
        notes.triUnlessPlain(
                "3.3.1-closure-government-order",
                said(closure, closure.orderedClosed(), "orderedClosed").not());
        // “四证”不齐，经查处后拒不改正的
        notes.triUnlessPlain(
                "3.3.1-closure-four-licences",
                said(closure, closure.fourLicencesIncomplete(), "fourLicencesIncomplete")
                        .and(said(closure, closure.refusedLicenceCorrection(), "refusedLicenceCorrection"))
                        .not());
        // 越界等非法开采，经依法查处后拒不改正的
        notes.triUnlessPlain(
                "3.3.1-closure-illegal-mining",
                said(closure, closure.illegalMining(), "illegalMining")
                        .and(said(closure, closure.refusedIllegalMiningCorrection(), "refusedIllegalMiningCorrection"))
                        .not());
        // 存在重大安全隐患拒不整改、隐瞒事故不报或发生事故逃逸的
        notes.triUnlessPlain(
                "3.3.1-closure-safety",
                said(closure, closure.refusedHazardRectification(), "refusedHazardRectification")
                        .or(said(closure, closure.accidentConcealed(), "accidentConcealed"))
                        .or(said(closure, closure.fledAfterAccident(), "fledAfterAccident"))
                        .not());
        boolean consolidation = question.action() == MiningAction.CONSOLIDATION;
        // 矿山资源枯竭的
        if (!question.addsGround() && !consolidation) {
            notes.triUnlessPlain(
                    "3.3.1-closure-exhausted",
                    said(closure, closure.exhausted(), "exhausted").not());
        }
        // 纳入整合的矿山不按要求开展整合或整合后仍达不到要求的
        if (!consolidation) {
            Said badlyDone = said(closure, closure.consolidationNotCarriedOut(), "consolidationNotCarriedOut")
                    .or(said(closure, closure.belowStandardAfterConsolidation(), "belowStandardAfterConsolidation"));
            notes.triUnlessPlain(
                    "3.3.1-closure-consolidation-default",
                    said(closure, closure.includedInConsolidation(), "includedInConsolidation")
                            .and(badlyDone)
                            .not());
        }
    }

    /** {@code noneOnRecord} true makes every unstated field false. */
    private static Said said(Closure closure, Truth stated, String field) {
        if (stated == Truth.UNKNOWN && closure.noneOnRecord() == Truth.TRUE) {
            return Said.of(false);
        }
        return Said.of(stated, PART + field);
    }
}
