package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("六（二）规划实施年度计划")
class AnnualPlanTest {
    private static Planning scheduled(@Nullable Integer year, Truth withinTargets) {
        return aPlanning().toBuilder()
                .scheduledYear(year)
                .withinAnnualTargets(withinTargets)
                .build();
    }

    @Nested
    @DisplayName("6.2-annual-plan 年度投放安排")
    class AnnualPlan {
        private static final String ID = "6.2-annual-plan";

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2024, TRUE, SATISFIED",
                    "2024, UNKNOWN, SATISFIED",
                    "2024, FALSE, REVIEW",
                    "2023, TRUE, REVIEW",
                    "2025, TRUE, REVIEW",
                    "2025, UNKNOWN, REVIEW",
                    "2023, FALSE, REVIEW",
                    "-, FALSE, REVIEW",
                })
        void aNewRightComesInItsYearAndWithinItsTargets(@Nullable Integer year, Truth withinTargets, Outcome outcome) {
            given(aMiningApplication().planning(scheduled(year, withinTargets)))
                    .then(ID, outcome)
                    .missing()
                    .by()
                    .remedyUnsaid();
            given(anExplorationApplication().planning(scheduled(year, withinTargets)))
                    .then(ID, outcome)
                    .missing()
                    .by()
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @EnumSource(names = {"TRUE", "UNKNOWN"})
        void anUnknownYearIsNamed(Truth withinTargets) {
            given(aMiningApplication().planning(scheduled(null, withinTargets)))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/scheduledYear");
            given(anExplorationApplication().planning(scheduled(null, withinTargets)))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/scheduledYear");
        }

        @Test
        void theAbsentPartIsUnknown() {
            given(aMiningApplication().planning(Planning.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/scheduledYear");
        }

        @ParameterizedTest
        @CsvSource({
            "2023-12-31, REVIEW",
            "2024-01-01, SATISFIED",
            "2024-12-31, SATISFIED",
            "2025-01-01, REVIEW",
        })
        void theYearIsThatOfJudgement(String day, Outcome outcome) {
            given(aMiningApplication()).asOf(day).then(ID, outcome);
            given(anExplorationApplication()).asOf(day).then(ID, outcome);
        }

        @Actions.ExistingMining
        void staysSilentOnMiningRightsThatExist(MiningAction action) {
            given(anExistingMine(action).planning(scheduled(2023, Truth.FALSE))).silent(ID);
        }

        @Test
        void staysSilentOnResourcesAddedAtExpiry() {
            given(anExistingMine(MiningAction.RENEWAL).addsResources(true).planning(scheduled(2023, Truth.FALSE)))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "NEW")
        void staysSilentOnExplorationRightsThatExist(ExplorationAction action) {
            given(anExplorationApplication().action(action).planning(scheduled(2023, Truth.FALSE)))
                    .silent(ID);
        }
    }
}
