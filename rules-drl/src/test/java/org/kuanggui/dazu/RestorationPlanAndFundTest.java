package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("五（三）1．制定《方案》明确责任和义务")
class RestorationPlanAndFundTest {
    /** The day of submission of the applications. */
    private static final String TODAY = "2024-05-20";

    private static final String TOMORROW = "2024-05-21";

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Rehabilitation account(Truth opened, @Nullable String openedOn, Truth scope, Truth accrual) {
        return Rehabilitation.builder()
                .fundAccount(new FundAccount(opened, day(openedOn), scope, accrual))
                .build();
    }

    @Nested
    @DisplayName("5.3.1-rehabilitation-plan 修复方案")
    class RehabilitationPlan {
        private static final String ID = "5.3.1-rehabilitation-plan";
        private static final String PREPARED = "/rehabilitation/planPrepared";

        private static Rehabilitation plan(Truth prepared, @Nullable String approvedOn) {
            return Rehabilitation.builder()
                    .planPrepared(prepared)
                    .planApprovedOn(day(approvedOn))
                    .build();
        }

        @Actions.StayingMining
        void aMineThatExistsHasItsPlan(MiningAction action) {
            given(anExistingMine(action).rehabilitation(plan(Truth.TRUE, null))).then(ID, SATISFIED);
            given(anExistingMine(action).rehabilitation(plan(Truth.UNKNOWN, TODAY)))
                    .then(ID, SATISFIED)
                    .missing();
            given(anExistingMine(action).rehabilitation(plan(Truth.FALSE, null)))
                    .then(ID, VIOLATED)
                    .missing()
                    .by()
                    .remedyUnsaid();
        }

        @Actions.WeightyMining
        void anUnknownPlanIsNamed(MiningAction action) {
            given(anExistingMine(action).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(PREPARED);
        }

        @Actions.PlainMining
        void ofAPlainActionNothingUnknownIsAsked(MiningAction action) {
            given(anExistingMine(action).rehabilitation(Rehabilitation.UNKNOWN)).silent(ID);
            given(anExistingMine(action).addsResources(true).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(PREPARED);
        }

        @Test
        void anApprovalThatIsYetToComeSaysNothing() {
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(plan(Truth.UNKNOWN, TOMORROW)))
                    .then(ID, UNDETERMINED)
                    .missing(PREPARED);
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(plan(Truth.TRUE, TOMORROW)))
                    .then(ID, SATISFIED);
            given(aMiningApplication().rehabilitation(plan(Truth.UNKNOWN, TOMORROW)))
                    .then(ID, DUTY);
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "TRUE, -, SATISFIED",
                    "UNKNOWN, 2024-05-20, SATISFIED",
                    "FALSE, -, DUTY",
                    "UNKNOWN, -, DUTY",
                })
        void aNewMineMayPrepareItLater(Truth prepared, @Nullable String approvedOn, Outcome outcome) {
            Finding finding = given(aMiningApplication().rehabilitation(plan(prepared, approvedOn)))
                    .then(ID, outcome)
                    .missing()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"TRUE, NEW", "FALSE, NEW", "TRUE, RENEWAL", "FALSE, RENEWAL", "UNKNOWN, RENEWAL"})
        void theMessageNamesThePlanByItsDay(Truth prepared, MiningAction action) {
            Given application = given(anExistingMine(action).rehabilitation(plan(prepared, null)));
            assertThat(message(application.asOf("2025-06-30")))
                    .contains("矿山地质环境保护与土地复垦方案")
                    .doesNotContain("矿区生态修复方案");
            assertThat(message(application.asOf("2025-07-01")))
                    .contains("矿区生态修复方案")
                    .doesNotContain("矿山地质环境保护与土地复垦方案");
        }

        private static String message(Given application) {
            return application.evaluation().finding(ID).orElseThrow().message(Locale.SIMPLIFIED_CHINESE);
        }

        @Test
        void theLawThatRenamedItIsCitedFromItsDayOn() {
            given(aMiningApplication()).asOf("2025-06-30").then(ID, SATISFIED).sources();
            given(aMiningApplication()).asOf("2025-07-01").then(ID, SATISFIED).sources("mineral-resources-law-2024");
        }

        @Test
        void staysSilentOnMinesThatLeave() {
            given(anExistingMine(MiningAction.CANCELLATION).rehabilitation(plan(Truth.FALSE, null)))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("5.3.1-fund-terms 基金的适用范围和计提方式")
    class FundTerms {
        private static final String ID = "5.3.1-fund-terms";
        private static final String SCOPE = "/rehabilitation/fundAccount/scopeDefined";
        private static final String ACCRUAL = "/rehabilitation/fundAccount/accrualDefined";

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, SATISFIED",
            "FALSE, TRUE, VIOLATED",
            "TRUE, FALSE, VIOLATED",
            "FALSE, UNKNOWN, VIOLATED",
            "UNKNOWN, FALSE, VIOLATED",
        })
        void theFundHasItsScopeAndItsAccrual(Truth scope, Truth accrual, Outcome outcome) {
            given(aMiningApplication().rehabilitation(account(Truth.TRUE, null, scope, accrual)))
                    .then(ID, outcome)
                    .missing()
                    .remedyUnsaid();
            given(anExistingMine(MiningAction.RENEWAL).rehabilitation(account(Truth.TRUE, null, scope, accrual)))
                    .then(ID, outcome)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void unknownTermsAreNamed() {
            Truth open = Truth.TRUE;
            given(aMiningApplication().rehabilitation(account(open, null, Truth.UNKNOWN, Truth.TRUE)))
                    .then(ID, UNDETERMINED)
                    .missing(SCOPE);
            given(aMiningApplication().rehabilitation(account(open, null, Truth.TRUE, Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(ACCRUAL);
            given(aMiningApplication().rehabilitation(account(open, null, Truth.UNKNOWN, Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(ACCRUAL, SCOPE);
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "FALSE, -, DUTY",
                    "UNKNOWN, -, DUTY",
                    "UNKNOWN, 2024-05-21, DUTY",
                    "TRUE, 2024-05-21, DUTY",
                    "UNKNOWN, 2024-05-20, VIOLATED",
                    "TRUE, 2024-05-20, VIOLATED",
                })
        void aNewMineSettlesThemWithItsAccount(Truth opened, @Nullable String openedOn, Outcome outcome) {
            Finding finding = given(
                            aMiningApplication().rehabilitation(account(opened, openedOn, Truth.FALSE, Truth.UNKNOWN)))
                    .then(ID, outcome)
                    .missing()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @Actions.StayingMining
        void ofAMineThatExistsTheyAreAskedWhateverItsAccount(MiningAction action) {
            for (Truth opened : Truth.values()) {
                given(anExistingMine(action).rehabilitation(account(opened, null, Truth.TRUE, Truth.TRUE)))
                        .then(ID, SATISFIED);
                given(anExistingMine(action).rehabilitation(account(opened, null, Truth.FALSE, Truth.UNKNOWN)))
                        .then(ID, VIOLATED);
            }
        }

        @Actions.WeightyMining
        void ofAMineThatExistsUnknownTermsAreNamed(MiningAction action) {
            given(anExistingMine(action).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(ACCRUAL, SCOPE);
        }

        @Actions.PlainMining
        void ofAPlainActionNothingUnknownIsAsked(MiningAction action) {
            given(anExistingMine(action).rehabilitation(Rehabilitation.UNKNOWN)).silent(ID);
            given(anExistingMine(action).addsResources(true).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(ACCRUAL, SCOPE);
        }

        @Test
        void staysSilentOnMinesThatLeave() {
            given(anExistingMine(MiningAction.CANCELLATION)
                            .rehabilitation(account(Truth.TRUE, null, Truth.FALSE, Truth.FALSE)))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("5.3.1-fund-within-a-month 一个月内建立基金账户")
    class FundWithinAMonth {
        private static final String ID = "5.3.1-fund-within-a-month";

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "TRUE, -, SATISFIED",
                    "TRUE, 2024-05-20, SATISFIED",
                    "UNKNOWN, 2024-05-20, SATISFIED",
                    "UNKNOWN, 2020-01-01, SATISFIED",
                    "TRUE, 2024-05-21, DUTY",
                    "UNKNOWN, 2024-05-21, DUTY",
                    "FALSE, -, DUTY",
                    "UNKNOWN, -, DUTY",
                })
        void aNewMineOpensItsAccountOnceTheRightExists(Truth opened, @Nullable String openedOn, Outcome outcome) {
            Finding finding = given(aMiningApplication()
                            .rehabilitation(account(opened, openedOn, Truth.UNKNOWN, Truth.UNKNOWN)))
                    .then(ID, outcome)
                    .missing()
                    .by()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @Test
        void noDayIsSetEvenWhereThePlanIsApproved() {
            Finding finding = given(aMiningApplication()
                            .rehabilitation(Rehabilitation.builder()
                                    .planApprovedOn(LocalDate.of(2023, 5, 20))
                                    .build()))
                    .then(ID, DUTY)
                    .by()
                    .finding();
            assertThat(finding.due()).isEmpty();
        }

        @Actions.ExistingMining
        void staysSilentOnMinesThatExist(MiningAction action) {
            given(anExistingMine(action).rehabilitation(account(Truth.FALSE, null, Truth.UNKNOWN, Truth.UNKNOWN)))
                    .silent(ID);
        }
    }
}
