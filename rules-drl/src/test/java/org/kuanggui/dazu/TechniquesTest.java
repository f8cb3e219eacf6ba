package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.MiningAction;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

@DisplayName("三（三）4．矿山技术结构调整")
class TechniquesTest {

    @Nested
    @DisplayName("3.3.4-obsolete-technology 淘汰落后工艺和技术")
    class ObsoleteTechnology {
        private static final String ID = "3.3.4-obsolete-technology";

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void isReviewedWhereObsoleteTechniquesAreUsed(MiningAction action) {
            given(aMiningApplication().action(action).usesObsoleteTechnology(true))
                    .then(ID, REVIEW)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void isSatisfiedWhereNoneAreUsed(MiningAction action) {
            given(aMiningApplication().action(action).usesObsoleteTechnology(false))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(MiningAction.class)
        void staysSilentWhereItIsUnknown(MiningAction action) {
            given(aMiningApplication().action(action).usesObsoleteTechnology(Truth.UNKNOWN))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void speaksOfOtherActionsOnlyWhereTheyAddResources(MiningAction action) {
            given(aMiningApplication().action(action).usesObsoleteTechnology(true))
                    .silent(ID);
            given(aMiningApplication()
                            .action(action)
                            .usesObsoleteTechnology(true)
                            .addsResources(true))
                    .then(ID, REVIEW);
        }

        @Test
        void staysSilentForWhoLeavesAndForExploration() {
            given(aMiningApplication().action(MiningAction.CANCELLATION).usesObsoleteTechnology(true))
                    .silent(ID);
            given(anExplorationApplication()).silent(ID);
        }

        @Statuses.Live
        void speaksOfMinesThatAreLive(MineStatus status) {
            given(aMine(status).usesObsoleteTechnology(Truth.TRUE))
                    .then(ID, REVIEW)
                    .missing()
                    .by()
                    .evidence("/usesObsoleteTechnology", "true", null);
            given(aMine(status).usesObsoleteTechnology(Truth.FALSE)).then(ID, SATISFIED);
            given(aMine(status).usesObsoleteTechnology(Truth.UNKNOWN)).silent(ID);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).usesObsoleteTechnology(Truth.TRUE)).silent(ID);
        }
    }
}
