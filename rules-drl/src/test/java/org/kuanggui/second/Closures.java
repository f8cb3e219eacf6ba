package org.kuanggui.second;

import org.kuanggui.application.Closure;
import org.kuanggui.application.MiningAction;
import org.kuanggui.fact.Truth;

/** Catalogue, 3.3.1, second part: 矿山关闭. */
final class Closures {
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
        Register register = new Register(question.application().existing().closure(), "/existing/closure/");
        boolean consolidation = question.action() == MiningAction.CONSOLIDATION;
        principleAndGrounds(register, notes);
        if (!question.addsGround() && !consolidation) {
            exhausted(register, notes);
        }
        if (!consolidation) {
            consolidationDefault(register, notes);
        }
    }

    /** All rows are of live mines. */
    static void mine(MineQuestion question, Notes notes) {
        if (question.live()) {
            Register register = new Register(question.mine().closure(), "/closure/");
            principleAndGrounds(register, notes);
            exhausted(register, notes);
            consolidationDefault(register, notes);
        }
    }

    /** The principle, and the five grounds of every mine. */
    private static void principleAndGrounds(Register register, Notes notes) {
        Closure closure = register.closure();
        // 3.3.1-closure-principle: 布局不合理、不具备基本安全生产条件、资源浪费严重…
        if (closure.closurePrincipleFound() == Truth.TRUE) {
            notes.review("3.3.1-closure-principle");
        }
        // 国家产业政策明令淘汰的
        notes.triUnlessPlain(
                "3.3.1-closure-industrial-policy",
                register.said(closure.onEliminationList(), "onEliminationList").not());
        // 市、区政府要求关闭的
        notes.triUnlessPlain(
                "3.3.1-closure-government-order",
                register.said(closure.orderedClosed(), "orderedClosed").not());
        // “四证”不齐，经查处后拒不改正的
        notes.triUnlessPlain(
                "3.3.1-closure-four-licences",
                register.said(closure.fourLicencesIncomplete(), "fourLicencesIncomplete")
                        .and(register.said(closure.refusedLicenceCorrection(), "refusedLicenceCorrection"))
                        .not());
        // 越界等非法开采，经依法查处后拒不改正的
        notes.triUnlessPlain(
                "3.3.1-closure-illegal-mining",
                register.said(closure.illegalMining(), "illegalMining")
                        .and(register.said(closure.refusedIllegalMiningCorrection(), "refusedIllegalMiningCorrection"))
                        .not());
        // 存在重大安全隐患拒不整改、隐瞒事故不报或发生事故逃逸的
        notes.triUnlessPlain(
                "3.3.1-closure-safety",
                register.said(closure.refusedHazardRectification(), "refusedHazardRectification")
                        .or(register.said(closure.accidentConcealed(), "accidentConcealed"))
                        .or(register.said(closure.fledAfterAccident(), "fledAfterAccident"))
                        .not());
    }

    /** 矿山资源枯竭的. */
    private static void exhausted(Register register, Notes notes) {
        notes.triUnlessPlain("3.3.1-closure-exhausted", register.exhausted().not());
    }

    /** 纳入整合的矿山不按要求开展整合或整合后仍达不到要求的. */
    private static void consolidationDefault(Register register, Notes notes) {
        Closure closure = register.closure();
        Said badlyDone = register.said(closure.consolidationNotCarriedOut(), "consolidationNotCarriedOut")
                .or(register.said(closure.belowStandardAfterConsolidation(), "belowStandardAfterConsolidation"));
        notes.triUnlessPlain(
                "3.3.1-closure-consolidation-default",
                register.said(closure.includedInConsolidation(), "includedInConsolidation")
                        .and(badlyDone)
                        .not());
    }

    /**
     * The part that tells of grounds.
     *
     * @param closure the part
     * @param pointer where it stands, ending in a slash
     */
    record Register(Closure closure, String pointer) {

        /** {@code noneOnRecord} true makes every unstated field false. */
        Said said(Truth stated, String field) {
            if (stated == Truth.UNKNOWN && closure.noneOnRecord() == Truth.TRUE) {
                return Said.of(false);
            }
            return Said.of(stated, pointer + field);
        }

        Said exhausted() {
            return said(closure.exhausted(), "exhausted");
        }
    }
}
