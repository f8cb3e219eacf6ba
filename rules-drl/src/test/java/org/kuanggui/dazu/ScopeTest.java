package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Closure;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

@DisplayName("前言　一、现状与形势")
class ScopeTest {
    private static final String PENGSHUI = "500243";

    private static Site in(@Nullable String district) {
        return aSite().toBuilder().district(district).build();
    }

    private static void onlyScopeIsAnswered(Evaluation evaluation) {
        assertThat(evaluation.verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(evaluation.findings())
                .extracting(finding -> finding.provision().id())
                .containsExactly("0-district", "0-period");
    }

    @Nested
    @DisplayName("0-district 适用区域")
    class District {
        @ParameterizedTest
        @EnumSource(MiningAction.class)
        void isSatisfiedByAnyMiningRightInDazu(MiningAction action) {
            given(aMiningApplication().action(action))
                    .then("0-district", SATISFIED)
                    .says("属大足区", "which is Dazu")
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(ExplorationAction.class)
        void isSatisfiedByAnyExplorationRightInDazu(ExplorationAction action) {
            given(anExplorationApplication().action(action)).then("0-district", SATISFIED);
        }

        @Test
        void dropsTheWhiteSpaceAroundTheCode() {
            given(aMiningApplication().site(in(" 500111 "))).then("0-district", SATISFIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {PENGSHUI, "500110", "500112", "000000"})
        void putsAnyOtherDistrictOutOfScope(String district) {
            MiningApplicationBuilder elsewhere = aMiningApplication().site(in(district));
            given(elsewhere)
                    .then("0-district", NOTED)
                    .evidence("/site/district", district, "500111")
                    .says("不是大足区（500111）", "not Dazu (500111)");
            onlyScopeIsAnswered(given(elsewhere).evaluation());
        }

        @Test
        void putsAnExplorationElsewhereOutOfScope() {
            ExplorationApplicationBuilder elsewhere = anExplorationApplication().site(in(PENGSHUI));
            given(elsewhere).then("0-district", NOTED);
            onlyScopeIsAnswered(given(elsewhere).evaluation());
        }

        @Test
        void closesNoMineOutOfScope() {
            MiningApplicationBuilder ordered = anExistingMine(MiningAction.RENEWAL)
                    .existing(ExistingRight.builder()
                            .closure(Closure.builder().orderedClosed(true).build())
                            .build());
            assertThat(given(ordered).evaluation().mustClose()).isTrue();
            assertThat(given(ordered.site(in(PENGSHUI))).evaluation().mustClose())
                    .isFalse();
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", "  ", "　"})
        void isUndeterminedWhereTheDistrictIsUnknown(@Nullable String district) {
            given(aMiningApplication().site(in(district)))
                    .then("0-district", UNDETERMINED)
                    .missing("/site/district");
            given(aMiningApplication().site(in(district))).verdict(Verdict.UNDETERMINED);
        }

        @Test
        void isUndeterminedWhereTheSiteIsAbsent() {
            given(anExplorationApplication().site(Site.UNKNOWN))
                    .then("0-district", UNDETERMINED)
                    .missing("/site/district");
        }
    }

    @Nested
    @DisplayName("0-period 适用时间")
    class Period {
        @ParameterizedTest
        @CsvSource({
            "2020-12-31, NOTED",
            "2021-01-01, REVIEW",
            "2023-03-25, REVIEW",
            "2023-03-26, SATISFIED",
            "2025-12-31, SATISFIED"
        })
        void answersByTheDayAndWithoutAReading(String day, Outcome outcome) {
            given(aMiningApplication()).asOf(day).then("0-period", outcome).by();
            given(anExplorationApplication())
                    .asOf(day)
                    .then("0-period", outcome)
                    .by();
            given(aMiningApplication())
                    .asOf(day)
                    .reading("after-period", "OUT_OF_SCOPE")
                    .then("0-period", outcome)
                    .by();
        }

        @ParameterizedTest
        @CsvSource({"2020-12-31, NOTED", "2024-05-20, SATISFIED"})
        void goesByTheDayOfSubmissionWhereNoOtherIsGiven(LocalDate day, Outcome outcome) {
            given(aMiningApplication().submittedOn(day)).then("0-period", outcome);
        }

        @ParameterizedTest
        @EnumSource(MiningAction.class)
        void isAnsweredForEveryAction(MiningAction action) {
            given(aMiningApplication().action(action)).then("0-period", SATISFIED);
        }

        @Test
        void putsADayBeforeThePeriodOutOfScope() {
            onlyScopeIsAnswered(given(aMiningApplication()).asOf("2020-12-31").evaluation());
            onlyScopeIsAnswered(
                    given(anExplorationApplication()).asOf("2020-12-31").evaluation());
        }

        @Test
        void leavesTheRestToBeJudgedBeforeThePlanWasIssued() {
            given(aMiningApplication()).asOf("2023-03-25").verdict(Verdict.NEEDS_REVIEW);
            given(aMiningApplication()).asOf("2023-03-25").then("4-minimum-scale", SATISFIED);
        }

        @Test
        void isReviewedAfterThePeriod() {
            given(aMiningApplication())
                    .asOf("2026-01-01")
                    .then("0-period", REVIEW)
                    .by("after-period=REVIEW");
        }

        @Test
        void isNotedAfterThePeriodWhereThePlanIsReadAsInForce() {
            Given after = given(aMiningApplication()).asOf("2026-01-01").reading("after-period", "APPLY");
            after.then("0-period", NOTED).by("after-period=APPLY");
            after.then("4-minimum-scale", SATISFIED);
        }

        @Test
        void isOutOfScopeAfterThePeriodWhereThePlanIsReadAsOver() {
            Given after = given(aMiningApplication()).asOf("2026-01-01").reading("after-period", "OUT_OF_SCOPE");
            after.then("0-period", NOTED).by("after-period=OUT_OF_SCOPE");
            onlyScopeIsAnswered(after.evaluation());
        }

        @ParameterizedTest
        @CsvSource({"2022-06-30, REVIEW", "2024-05-20, SATISFIED", "2026-01-01, REVIEW", "2020-06-30, NOTED"})
        void givesItsOwnAnswerWhereTheDistrictIsOutOfScope(String day, Outcome outcome) {
            Given elsewhere = given(aMiningApplication().site(in(PENGSHUI))).asOf(day);
            elsewhere.then("0-period", outcome);
            onlyScopeIsAnswered(elsewhere.evaluation());
        }

        @Test
        void leavesTheDistrictItsOwnAnswerWhereTheDayIsOutOfScope() {
            Given before = given(aMiningApplication().site(in(null))).asOf("2020-12-31");
            before.then("0-district", UNDETERMINED).missing("/site/district");
            onlyScopeIsAnswered(before.evaluation());
            given(aMiningApplication()).asOf("2020-12-31").then("0-district", SATISFIED);
        }
    }

    @Nested
    @DisplayName("0-review-scope 规划审查事项")
    class ReviewScope {
        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void notesThatAMiningActionNeedsNoCheck(MiningAction action) {
            given(anExistingMine(action))
                    .then("0-review-scope", NOTED)
                    .missing()
                    .by()
                    .sources("plan-notice-2024");
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "RETENTION", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void notesThatAnExplorationActionNeedsNoCheck(ExplorationAction action) {
            given(anExplorationApplication().action(action))
                    .then("0-review-scope", NOTED)
                    .by();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void staysSilentForAMiningActionThatIsReviewed(MiningAction action) {
            given(aMiningApplication().action(action)).silent("0-review-scope");
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void staysSilentForAnyActionThatAddsResources(MiningAction action) {
            given(anExistingMine(action).addsResources(true)).silent("0-review-scope");
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "MINERAL_CHANGE"})
        void staysSilentForAnExplorationActionThatIsReviewed(ExplorationAction action) {
            given(anExplorationApplication().action(action)).silent("0-review-scope");
        }

        @Test
        void namesItsReadingBeforeTheNoticeAlone() {
            Given renewal = given(anExistingMine(MiningAction.RENEWAL));
            renewal.asOf("2024-03-17").then("0-review-scope", NOTED).by("scope-before-notice=APPLY");
            renewal.asOf("2024-03-18").then("0-review-scope", NOTED).by();
        }

        @Test
        void isReviewedBeforeTheNoticeByTheOtherReading() {
            Given renewal = given(anExistingMine(MiningAction.RENEWAL)).reading("scope-before-notice", "REVIEW");
            renewal.asOf("2024-03-17").then("0-review-scope", REVIEW).by("scope-before-notice=REVIEW");
            renewal.asOf("2024-03-18").then("0-review-scope", NOTED).by();
        }

        @Test
        void isReviewedBeforeTheNoticeForEveryActionThatIsNotReviewed() {
            given(anExistingMine(MiningAction.CANCELLATION))
                    .asOf("2024-03-17")
                    .reading("scope-before-notice", "REVIEW")
                    .then("0-review-scope", REVIEW);
            given(anExplorationApplication().action(ExplorationAction.RETENTION))
                    .asOf("2024-03-17")
                    .reading("scope-before-notice", "REVIEW")
                    .then("0-review-scope", REVIEW)
                    .by("scope-before-notice=REVIEW");
        }

        @Test
        void leavesWhatBindsTheHolderToBeJudged() {
            given(anExistingMine(MiningAction.RENEWAL)).then("4.1.4-green-mine-upgrade", SATISFIED);
        }
    }
}
