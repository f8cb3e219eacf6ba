package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Planning;
import org.kuanggui.fact.Truth;

@DisplayName("六（三）健全完善规划实施评估调整机制")
class PlanAdjustmentTest {
    private static Planning listed(Truth listed) {
        return aPlanning().toBuilder().block(new BlockReference(null, listed)).build();
    }

    private static Planning municipal(Truth conforms) {
        return aPlanning().toBuilder().municipalPlanConforms(conforms).build();
    }

    private static ExplorationApplicationBuilder inBlock(String id) {
        return anExplorationApplication()
                .planning(aPlanning().toBuilder()
                        .block(new BlockReference(id, Truth.UNKNOWN))
                        .build());
    }

    @Nested
    @DisplayName("6.3-plan-adjustment 规划调整")
    class PlanAdjustment {
        private static final String ID = "6.3-plan-adjustment";
        private static final String MINING_BLOCK = "3.3.6-mining-block";
        private static final String EXPLORATION_BLOCK = "3.3.5-exploration-block";

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CONSOLIDATION"})
        void aMineOutsideTheBlocksNeedsAnotherPlan(MiningAction action) {
            MiningApplicationBuilder outside = anExistingMine(action).planning(listed(Truth.FALSE));
            given(outside).then(MINING_BLOCK, VIOLATED);
            given(outside).then(ID, NOTED).missing().remedyUnsaid();
        }

        @Test
        void aMineAgainstTheMunicipalPlanNeedsAnotherPlan() {
            given(aMiningApplication().mineral(Mineral.STRONTIUM).planning(municipal(Truth.FALSE)))
                    .then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "MINERAL_CHANGE"})
        void explorationOutsideTheBlocksNeedsAnotherPlan(ExplorationAction action) {
            given(inBlock("T3-9").action(action)).then(EXPLORATION_BLOCK, VIOLATED);
            given(inBlock("T3-9").action(action)).then(ID, NOTED).missing().remedyUnsaid();
        }

        @Test
        void showsWhichBlockWasRefusedAndForWhat() {
            given(aMiningApplication().planning(listed(Truth.FALSE)))
                    .then(ID, NOTED)
                    .evidence("/planning/block/listed", "false", null)
                    .evidence("/action", "NEW", null);
            given(aMiningApplication().mineral(Mineral.STRONTIUM).planning(municipal(Truth.FALSE)))
                    .then(ID, NOTED)
                    .evidence("/planning/municipalPlanConforms", "false", null);
            given(inBlock("T3-9").action(ExplorationAction.EXPANSION))
                    .then(ID, NOTED)
                    .evidence("/planning/block/id", "T3-9", "T3-1, T3-2")
                    .evidence("/action", "EXPANSION", null);
        }

        @Test
        void explorationInTheOtherBlockNeedsAnotherPlan() {
            given(inBlock("T3-2")).then(ID, NOTED);
        }

        @Test
        void staysSilentWhereTheBlocksFit() {
            given(aMiningApplication()).silent(ID);
            given(anExplorationApplication()).silent(ID);
        }

        @Test
        void staysSilentWhereTheBlockIsUnknown() {
            MiningApplicationBuilder mine = aMiningApplication().planning(listed(Truth.UNKNOWN));
            given(mine).then(MINING_BLOCK, UNDETERMINED);
            given(mine).silent(ID);
            ExplorationApplicationBuilder exploration =
                    anExplorationApplication().planning(aPlanning());
            given(exploration).then(EXPLORATION_BLOCK, UNDETERMINED);
            given(exploration).silent(ID);
        }

        @Test
        void staysSilentWhereTheBlockIsForReview() {
            MiningApplicationBuilder strontium =
                    aMiningApplication().mineral(Mineral.STRONTIUM).planning(municipal(Truth.UNKNOWN));
            given(strontium).then(MINING_BLOCK, REVIEW);
            given(strontium).silent(ID);
            ExplorationApplicationBuilder gypsum = anExplorationApplication().mineral(Mineral.GYPSUM);
            given(gypsum).then(EXPLORATION_BLOCK, REVIEW);
            given(gypsum).silent(ID);
        }

        @Test
        void speaksWhereTheReadingOfTheBlocksMakesAViolation() {
            given(aMiningApplication().mineral(Mineral.STRONTIUM).planning(municipal(Truth.UNKNOWN)))
                    .reading("closed-block-count", "VIOLATED")
                    .then(ID, NOTED);
        }

        @Test
        void staysSilentWhereTheReadingOfTheBlocksAsksForNone() {
            given(anExistingMine(MiningAction.EXPANSION).planning(listed(Truth.FALSE)))
                    .reading("block-kind-of-changes", "NONE")
                    .silent(ID);
        }

        @Test
        void staysSilentOnOtherViolations() {
            given(aMiningApplication().productionScale(Applications.scale("1"))).silent(ID);
        }

        @Actions.UnreviewedMining
        void staysSilentOnMinesWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).planning(listed(Truth.FALSE))).silent(ID);
            given(anExistingMine(action).mineral(Mineral.STRONTIUM).planning(municipal(Truth.FALSE)))
                    .silent(ID);
        }

        @Actions.UnreviewedExploration
        void staysSilentOnExplorationWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(inBlock("T3-9").action(action)).silent(ID);
        }
    }
}
