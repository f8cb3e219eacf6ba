package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.ClosureGround.mine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.REVIEW;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.Closure;
import org.kuanggui.application.ClosureBuilder;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

@DisplayName("三（三）1．矿山规模调整 ― 矿山关闭")
class ClosureTest {

    @Nested
    @DisplayName("3.3.1-closure-principle 关闭矿山的原则")
    class Principle {
        private static final String ID = "3.3.1-closure-principle";

        private static ClosureBuilder found() {
            return Closure.builder().closurePrincipleFound(true);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NEW", "CANCELLATION"})
        void isReviewedWhereTheAuthorityFoundIt(MiningAction action) {
            mine(action, found()).then(ID, REVIEW).missing().by();
            assertThat(mine(action, found()).evaluation().mustClose()).isFalse();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "CANCELLATION"})
        void staysSilentForNewMinesAndForWhoLeaves(MiningAction action) {
            mine(action, found()).silent(ID);
        }

        @Statuses.Live
        void isReviewedOfMinesThatAreLive(MineStatus status) {
            given(aMine(status).closure(found().build()))
                    .then(ID, REVIEW)
                    .missing()
                    .by()
                    .evidence("/closure/closurePrincipleFound", "true", null);
            assertThat(given(aMine(status).closure(found().build()))
                            .evaluation()
                            .mustClose())
                    .isFalse();
            given(aMine(status).closure(Closure.UNKNOWN)).silent(ID);
            given(aMine(status)
                            .closure(Closure.builder()
                                    .closurePrincipleFound(false)
                                    .build()))
                    .silent(ID);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).closure(found().build())).silent(ID);
        }

        @Test
        void staysSilentWhereItWasNotFoundOrNothingIsSaid() {
            mine(Closure.builder().closurePrincipleFound(false)).silent(ID);
            mine(Closure.builder()).silent(ID);
            mine(Closure.builder().noneOnRecord(true)).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-industrial-policy 关闭：产业政策明令淘汰")
    class IndustrialPolicy extends ClosureGround {
        IndustrialPolicy() {
            super(
                    "3.3.1-closure-industrial-policy",
                    stated -> stated.onEliminationList(true),
                    stated -> stated.onEliminationList(false),
                    "onEliminationList");
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-government-order 关闭：市、区政府要求")
    class GovernmentOrder extends ClosureGround {
        GovernmentOrder() {
            super(
                    "3.3.1-closure-government-order",
                    stated -> stated.orderedClosed(true),
                    stated -> stated.orderedClosed(false),
                    "orderedClosed");
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-four-licences 关闭：“四证”不齐拒不改正")
    class FourLicences extends ClosureGround {
        FourLicences() {
            super(
                    "3.3.1-closure-four-licences",
                    stated -> stated.fourLicencesIncomplete(true).refusedLicenceCorrection(true),
                    stated -> stated.refusedLicenceCorrection(false),
                    "fourLicencesIncomplete",
                    "refusedLicenceCorrection");
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, VIOLATED,",
            "TRUE, FALSE, SATISFIED,",
            "TRUE, UNKNOWN, UNDETERMINED, refusedLicenceCorrection",
            "FALSE, TRUE, SATISFIED,",
            "FALSE, FALSE, SATISFIED,",
            "FALSE, UNKNOWN, SATISFIED,",
            "UNKNOWN, TRUE, UNDETERMINED, fourLicencesIncomplete",
            "UNKNOWN, FALSE, SATISFIED,",
            "UNKNOWN, UNKNOWN, UNDETERMINED, fourLicencesIncomplete refusedLicenceCorrection"
        })
        void closesOnlyAMineThatLacksThemAndRefusesToCorrectIt(
                Truth incomplete, Truth refused, Outcome outcome, @Nullable String missing) {
            mine(Closure.builder().fourLicencesIncomplete(incomplete).refusedLicenceCorrection(refused))
                    .then(id(), outcome)
                    .missing(pointers(missing));
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-illegal-mining 关闭：非法开采拒不改正")
    class IllegalMining extends ClosureGround {
        IllegalMining() {
            super(
                    "3.3.1-closure-illegal-mining",
                    stated -> stated.illegalMining(true).refusedIllegalMiningCorrection(true),
                    stated -> stated.illegalMining(false),
                    "illegalMining",
                    "refusedIllegalMiningCorrection");
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, VIOLATED,",
            "TRUE, FALSE, SATISFIED,",
            "TRUE, UNKNOWN, UNDETERMINED, refusedIllegalMiningCorrection",
            "FALSE, TRUE, SATISFIED,",
            "FALSE, FALSE, SATISFIED,",
            "FALSE, UNKNOWN, SATISFIED,",
            "UNKNOWN, TRUE, UNDETERMINED, illegalMining",
            "UNKNOWN, FALSE, SATISFIED,",
            "UNKNOWN, UNKNOWN, UNDETERMINED, illegalMining refusedIllegalMiningCorrection"
        })
        void closesOnlyAMineThatWasWorkedIllegallyAndRefusesToCorrectIt(
                Truth illegal, Truth refused, Outcome outcome, @Nullable String missing) {
            mine(Closure.builder().illegalMining(illegal).refusedIllegalMiningCorrection(refused))
                    .then(id(), outcome)
                    .missing(pointers(missing));
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-safety 关闭：安全隐患和事故")
    class Safety extends ClosureGround {
        Safety() {
            super(
                    "3.3.1-closure-safety",
                    stated -> stated.accidentConcealed(true),
                    stated -> stated.refusedHazardRectification(false)
                            .accidentConcealed(false)
                            .fledAfterAccident(false),
                    "accidentConcealed",
                    "fledAfterAccident",
                    "refusedHazardRectification");
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, UNKNOWN, UNKNOWN, VIOLATED,",
            "UNKNOWN, TRUE, FALSE, VIOLATED,",
            "FALSE, FALSE, TRUE, VIOLATED,",
            "FALSE, FALSE, FALSE, SATISFIED,",
            "UNKNOWN, FALSE, FALSE, UNDETERMINED, refusedHazardRectification",
            "FALSE, UNKNOWN, FALSE, UNDETERMINED, accidentConcealed",
            "FALSE, UNKNOWN, UNKNOWN, UNDETERMINED, accidentConcealed fledAfterAccident"
        })
        void closesAMineByAnyOfTheThree(
                Truth hazard, Truth concealed, Truth fled, Outcome outcome, @Nullable String missing) {
            mine(Closure.builder()
                            .refusedHazardRectification(hazard)
                            .accidentConcealed(concealed)
                            .fledAfterAccident(fled))
                    .then(id(), outcome)
                    .missing(pointers(missing));
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-exhausted 关闭：资源枯竭")
    class Exhausted extends ClosureGround {
        Exhausted() {
            super(
                    "3.3.1-closure-exhausted",
                    stated -> stated.exhausted(true),
                    stated -> stated.exhausted(false),
                    "exhausted");
        }

        @Override
        Set<MiningAction> silentFor() {
            return EnumSet.of(
                    MiningAction.NEW, MiningAction.CANCELLATION, MiningAction.EXPANSION, MiningAction.CONSOLIDATION);
        }

        @Override
        boolean asksWhoAddsResources() {
            return false;
        }

        @Test
        void staysSilentWhereARenewalAddsResources() {
            given(anExistingMine(MiningAction.RENEWAL)
                            .existing(ExistingRight.builder()
                                    .closure(found().build())
                                    .build())
                            .addsResources(true))
                    .silent(id());
        }
    }

    @Nested
    @DisplayName("3.3.1-closure-consolidation-default 关闭：不按要求整合")
    class ConsolidationDefault extends ClosureGround {
        ConsolidationDefault() {
            super(
                    "3.3.1-closure-consolidation-default",
                    stated -> stated.includedInConsolidation(true).consolidationNotCarriedOut(true),
                    stated -> stated.includedInConsolidation(false),
                    "belowStandardAfterConsolidation",
                    "consolidationNotCarriedOut",
                    "includedInConsolidation");
        }

        @Override
        Set<MiningAction> silentFor() {
            return EnumSet.of(MiningAction.NEW, MiningAction.CANCELLATION, MiningAction.CONSOLIDATION);
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, UNKNOWN, VIOLATED,",
            "TRUE, UNKNOWN, TRUE, VIOLATED,",
            "TRUE, FALSE, TRUE, VIOLATED,",
            "TRUE, FALSE, FALSE, SATISFIED,",
            "FALSE, TRUE, TRUE, SATISFIED,",
            "FALSE, UNKNOWN, UNKNOWN, SATISFIED,",
            "UNKNOWN, FALSE, FALSE, SATISFIED,",
            "UNKNOWN, TRUE, UNKNOWN, UNDETERMINED, includedInConsolidation",
            "TRUE, FALSE, UNKNOWN, UNDETERMINED, belowStandardAfterConsolidation",
            "TRUE, UNKNOWN, UNKNOWN, UNDETERMINED, belowStandardAfterConsolidation consolidationNotCarriedOut",
            "UNKNOWN, UNKNOWN, FALSE, UNDETERMINED, consolidationNotCarriedOut includedInConsolidation"
        })
        void closesAMineThatWasIncludedAndDidNotDoItOrStillFails(
                Truth included, Truth notDone, Truth below, Outcome outcome, @Nullable String missing) {
            mine(Closure.builder()
                            .includedInConsolidation(included)
                            .consolidationNotCarriedOut(notDone)
                            .belowStandardAfterConsolidation(below))
                    .then(id(), outcome)
                    .missing(pointers(missing));
        }
    }
}
