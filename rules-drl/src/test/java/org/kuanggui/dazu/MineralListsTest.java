package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.mine.MineStatus;

@DisplayName("三（一）矿产资源勘查开采调控方向：限制和禁止开采的矿种")
class MineralListsTest {

    private static Planning determined(@Nullable Determination determination) {
        return aPlanning().toBuilder().determination(determination).build();
    }

    /** Whether the evidence says that the open list was not examined. */
    private static boolean isUnexamined(Given.Answer answer) {
        return answer.finding().evidence().stream()
                .filter(evidence -> evidence.fact().equals("/planning/determination"))
                .findFirst()
                .orElseThrow()
                .toString()
                .contains("not examined");
    }

    @Nested
    @DisplayName("3.1-restricted-minerals 限制开采矿种")
    class RestrictedMinerals {
        private static final String ID = "3.1-restricted-minerals";

        @ParameterizedTest
        @EnumSource(names = {"COAL", "PYRITE"})
        void isReviewedForTheMineralsNamed(Mineral mineral) {
            given(aMiningApplication(mineral)).then(ID, REVIEW).missing().by().remedyUnsaid();
        }

        @Test
        void isReviewedForAMineralNamedWhateverWasDetermined() {
            for (Determination determination : Determination.values()) {
                given(aMiningApplication(Mineral.COAL).planning(determined(determination)))
                        .then(ID, REVIEW);
            }
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"COAL", "PYRITE"})
        void isReviewedForAnyMineralDeterminedAsRestricted(Mineral mineral) {
            given(aMiningApplication(mineral).planning(determined(Determination.RESTRICTED)))
                    .then(ID, REVIEW);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"COAL", "PYRITE"})
        void isSatisfiedByMineralsThatAreNotNamed(Mineral mineral) {
            given(aMiningApplication(mineral)).then(ID, SATISFIED).missing().by();
        }

        @ParameterizedTest
        @NullSource
        @EnumSource(names = {"NONE", "PROHIBITED"})
        void isSatisfiedWhereNothingRestrictsIt(@Nullable Determination determination) {
            given(aMiningApplication().planning(determined(determination))).then(ID, SATISFIED);
        }

        @Test
        void isSatisfiedWhereARestrictedMineralIsOnlyAssociated() {
            given(aMiningApplication().associatedMinerals(List.of(Mineral.COAL, Mineral.PYRITE)))
                    .then(ID, SATISFIED);
        }

        @Test
        void answersByTheNameOrByWhatTheAuthorityFound() {
            assertThat(given(aMiningApplication()).then(ID, SATISFIED).finding().kase())
                    .isEqualTo("not-named");
            assertThat(given(aMiningApplication().planning(determined(Determination.NONE)))
                            .then(ID, SATISFIED)
                            .finding()
                            .kase())
                    .isEqualTo("not-restricted");
        }

        @Test
        void saysWhetherTheOpenListWasExamined() {
            assertThat(isUnexamined(given(aMiningApplication()).then(ID, SATISFIED)))
                    .isTrue();
            assertThat(isUnexamined(given(aMiningApplication().planning(determined(Determination.NONE)))
                            .then(ID, SATISFIED)))
                    .isFalse();
            assertThat(isUnexamined(given(aMiningApplication().planning(Planning.UNKNOWN))
                            .then(ID, SATISFIED)))
                    .isTrue();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void speaksOfEveryActionThatIsReviewed(MiningAction action) {
            given(aMiningApplication(Mineral.PYRITE).action(action)).then(ID, REVIEW);
            given(aMiningApplication().action(action)).then(ID, SATISFIED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void speaksOfOtherActionsOnlyWhereTheyAddResources(MiningAction action) {
            given(aMiningApplication(Mineral.COAL).action(action)).silent(ID);
            given(aMiningApplication(Mineral.COAL).action(action).addsResources(true))
                    .then(ID, REVIEW);
        }

        @Test
        void staysSilentForWhoLeavesAndForExploration() {
            given(aMiningApplication(Mineral.COAL).action(MiningAction.CANCELLATION))
                    .silent(ID);
            given(anExplorationApplication(Mineral.COAL)).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.1-prohibited-minerals 禁止开采矿种")
    class ProhibitedMinerals {
        private static final String ID = "3.1-prohibited-minerals";

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLATION")
        void isViolatedByBrickClayUnlessItIsGivenUp(MiningAction action) {
            given(aMiningApplication(Mineral.BRICK_CLAY).action(action))
                    .then(ID, VIOLATED)
                    .missing()
                    .by()
                    .noRemedy();
            given(aMiningApplication(Mineral.BRICK_CLAY).action(action)).verdict(Verdict.DOES_NOT_CONFORM);
        }

        @Test
        void isViolatedByBrickClayWhateverWasDetermined() {
            for (Determination determination : Determination.values()) {
                given(aMiningApplication(Mineral.BRICK_CLAY).planning(determined(determination)))
                        .then(ID, VIOLATED)
                        .noRemedy();
            }
        }

        @Test
        void isViolatedByBrickClayAmongTheAssociatedMinerals() {
            given(aMiningApplication().associatedMinerals(List.of(Mineral.GYPSUM, Mineral.BRICK_CLAY)))
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void isViolatedByAnyMineralDeterminedAsProhibited(Mineral mineral) {
            given(aMiningApplication(mineral).planning(determined(Determination.PROHIBITED)))
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "BRICK_CLAY")
        void isSatisfiedByMineralsThatAreNotNamed(Mineral mineral) {
            given(aMiningApplication(mineral).associatedMinerals(List.of(Mineral.BRICK_SHALE)))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @NullSource
        @EnumSource(names = {"NONE", "RESTRICTED"})
        void isSatisfiedWhereNothingProhibitsIt(@Nullable Determination determination) {
            given(aMiningApplication().planning(determined(determination))).then(ID, SATISFIED);
        }

        @Test
        void answersByTheNameOrByWhatTheAuthorityFound() {
            assertThat(kase(given(aMiningApplication()).then(ID, SATISFIED))).isEqualTo("not-named");
            assertThat(kase(given(aMiningApplication().planning(determined(Determination.NONE)))
                            .then(ID, SATISFIED)))
                    .isEqualTo("not-prohibited");
            assertThat(kase(given(aMiningApplication(Mineral.BRICK_CLAY)).then(ID, VIOLATED)))
                    .isEqualTo("prohibited");
            assertThat(kase(given(aMiningApplication().planning(determined(Determination.PROHIBITED)))
                            .then(ID, VIOLATED)))
                    .isEqualTo("found-prohibited");
            assertThat(kase(given(aMine()).then(ID, SATISFIED))).isEqualTo("not-named");
            assertThat(kase(given(aMine(Mineral.BRICK_CLAY)).then(ID, VIOLATED)))
                    .isEqualTo("prohibited");
        }

        private static String kase(Given.Answer answer) {
            return answer.finding().kase();
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLATION")
        void isAnsweredForEveryActionButCancellation(MiningAction action) {
            given(aMiningApplication().action(action)).then(ID, SATISFIED);
        }

        @Test
        void saysWhetherTheOpenListWasExamined() {
            assertThat(isUnexamined(given(anExistingMine(MiningAction.RENEWAL)).then(ID, SATISFIED)))
                    .isTrue();
            assertThat(isUnexamined(given(anExistingMine(MiningAction.RENEWAL).planning(determined(Determination.NONE)))
                            .then(ID, SATISFIED)))
                    .isFalse();
        }

        @Test
        void staysSilentForWhoLeaves() {
            given(aMiningApplication(Mineral.BRICK_CLAY).action(MiningAction.CANCELLATION))
                    .silent(ID);
            given(anExistingMine(MiningAction.CANCELLATION).planning(determined(Determination.PROHIBITED)))
                    .silent(ID);
        }

        @Test
        void staysSilentForExploration() {
            given(anExplorationApplication(Mineral.BRICK_CLAY)).silent(ID);
        }

        @Statuses.Live
        void isViolatedByMinesForBrickClayThatAreLive(MineStatus status) {
            given(aMine(Mineral.BRICK_CLAY).status(status))
                    .then(ID, VIOLATED)
                    .missing()
                    .by()
                    .noRemedy();
            given(aMine(Mineral.BRICK_CLAY).status(status)).verdict(Verdict.DOES_NOT_CONFORM);
            given(aMine(status).associatedMinerals(List.of(Mineral.GYPSUM, Mineral.BRICK_CLAY)))
                    .then(ID, VIOLATED)
                    .evidence("/associatedMinerals", "GYPSUM, BRICK_CLAY", null)
                    .noRemedy();
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "BRICK_CLAY")
        void isSatisfiedByMinesForMineralsThatAreNotNamed(Mineral mineral) {
            given(aMine(mineral).associatedMinerals(List.of(Mineral.BRICK_SHALE)))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
        }

        /** The document of a mine has no place for what the authority found. */
        @Test
        void saysOfAMineThatTheOpenListWasNotExamined() {
            Given.Answer answer = given(aMine())
                    .then(ID, SATISFIED)
                    .evidence("/mineral", "BUILDING_STONE_LIMESTONE", "开放名录未经认定 (open list not examined)");
            assertThat(answer.finding().evidence()).hasSize(1);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(Mineral.BRICK_CLAY).status(status)).silent(ID);
            given(aMine(status)).silent(ID);
        }
    }
}
