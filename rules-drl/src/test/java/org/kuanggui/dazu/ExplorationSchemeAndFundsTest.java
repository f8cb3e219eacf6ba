package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.Funding;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("四（一）1．勘查准入 ― 方案、资金和责任")
class ExplorationSchemeAndFundsTest {
    @Nested
    @DisplayName("4.1.1-green-exploration-scheme 绿色勘查实施方案")
    class GreenExplorationScheme {
        private static final String ID = "4.1.1-green-exploration-scheme";

        private static GreenExploration prepared(Truth prepared) {
            return new GreenExploration(prepared, Truth.FALSE, Truth.FALSE);
        }

        @Actions.ReviewedExploration
        void aSchemeIsPrepared(ExplorationAction action) {
            ExplorationApplicationBuilder exploration =
                    anExplorationApplication().action(action);
            given(exploration.greenExploration(prepared(Truth.TRUE))).then(ID, SATISFIED);
            given(exploration.greenExploration(prepared(Truth.FALSE)))
                    .then(ID, VIOLATED)
                    .remedyUnsaid();
            given(exploration.greenExploration(prepared(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing("/greenExploration/schemePrepared");
        }

        @Actions.UnreviewedExploration
        void staysSilentWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(anExplorationApplication().action(action).greenExploration(prepared(Truth.FALSE)))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.1-funding 勘查资金")
    class Funds {
        private static final String ID = "4.1.1-funding";

        private static Funding funds(@Nullable String budget, @Nullable String committed) {
            return new Funding(
                    budget == null ? null : new BigDecimal(budget),
                    committed == null ? null : new BigDecimal(committed));
        }

        @ParameterizedTest
        @CsvSource({
            "500, 499.9999, VIOLATED",
            "500, 500, SATISFIED",
            "500, 500.0001, SATISFIED",
            "500.00, 500.0, SATISFIED",
            "0, 0, SATISFIED",
            "0.0001, 0, VIOLATED",
        })
        void coverTheBudget(String budget, String committed, Outcome outcome) {
            given(anExplorationApplication().funding(funds(budget, committed)))
                    .then(ID, outcome)
                    .missing();
        }

        @Test
        void areShownBesideTheBudget() {
            given(anExplorationApplication().funding(funds("500", "499.9999")))
                    .then(ID, VIOLATED)
                    .evidence("/funding/committed", "499.9999 万元", "≥ 500 万元");
            given(anExplorationApplication().funding(funds("812.5", "900")))
                    .then(ID, SATISFIED)
                    .evidence("/funding/committed", "900 万元", "≥ 812.5 万元")
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @CsvSource({"500, 499.9999, 500", "500, 0, 500", "500.00005, 500, 500.0001", "812.5, 300.25, 812.5"})
        void areRaisedToTheBudget(String budget, String committed, String to) {
            given(anExplorationApplication().funding(funds(budget, committed)))
                    .then(ID, VIOLATED)
                    .remedy("/funding/committed", to);
        }

        @Test
        void areNamedWhereTheyAreUnknown() {
            given(anExplorationApplication().funding(funds(null, "500")))
                    .then(ID, UNDETERMINED)
                    .missing("/funding/budget")
                    .remedyUnsaid();
            given(anExplorationApplication().funding(funds("500", null)))
                    .then(ID, UNDETERMINED)
                    .missing("/funding/committed");
            given(anExplorationApplication().funding(Funding.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/funding/budget", "/funding/committed");
        }

        @Actions.ReviewedExploration
        void areAskedWherePlanReviewReaches(ExplorationAction action) {
            given(anExplorationApplication().action(action).funding(funds("500", "499")))
                    .then(ID, VIOLATED);
        }

        @Actions.UnreviewedExploration
        void staysSilentWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(anExplorationApplication().action(action).funding(funds("500", "0")))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.1-responsibility 勘查治理责任")
    class Responsibility {
        @ParameterizedTest
        @EnumSource(ExplorationAction.class)
        void whoeverExploresRestores(ExplorationAction action) {
            Finding finding = given(anExplorationApplication().action(action))
                    .then("4.1.1-responsibility", DUTY)
                    .missing()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }
    }
}
