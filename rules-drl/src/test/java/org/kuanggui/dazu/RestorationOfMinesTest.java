package org.kuanggui.dazu;

import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.aNewMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineStatus;

@DisplayName("五（三）1．制定《方案》明确责任和义务 ― 在管矿山")
class RestorationOfMinesTest {
    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
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

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "TRUE, -, SATISFIED",
                    "TRUE, 2024-05-21, SATISFIED",
                    "UNKNOWN, 2024-05-20, SATISFIED",
                    "UNKNOWN, 2024-05-21, UNDETERMINED",
                    "FALSE, -, VIOLATED",
                    "UNKNOWN, -, UNDETERMINED",
                })
        void everyMineHasItsPlanWhateverItDoesAndHoweverOldItsRight(
                Truth prepared, @Nullable String approvedOn, Outcome outcome) {
            String[] missing = outcome == UNDETERMINED ? new String[] {PREPARED} : new String[0];
            for (MineStatus status : MineStatus.values()) {
                given(aMine(status).rehabilitation(plan(prepared, approvedOn)))
                        .then(ID, outcome)
                        .missing(missing)
                        .by()
                        .notDue();
                given(aNewMine().status(status).rehabilitation(plan(prepared, approvedOn)))
                        .then(ID, outcome)
                        .missing(missing);
            }
        }

        @ParameterizedTest
        @CsvSource({"TRUE", "FALSE", "UNKNOWN"})
        void theMessageNamesThePlanByItsDay(Truth prepared) {
            Given mine = given(aMine().rehabilitation(plan(prepared, null)));
            Outcome outcome = prepared == Truth.TRUE ? SATISFIED : prepared == Truth.FALSE ? VIOLATED : UNDETERMINED;
            mine.asOf("2025-06-30")
                    .then(ID, outcome)
                    .says("《矿山地质环境保护与土地复垦方案》", "plan for the mine's environment and for reclamation")
                    .sources();
            mine.asOf("2025-07-01")
                    .then(ID, outcome)
                    .says("《矿区生态修复方案》", "plan for the restoration of the mining area")
                    .sources("mineral-resources-law-2024");
        }
    }

    @Nested
    @DisplayName("5.3.1-fund-terms 基金的适用范围和计提方式")
    class FundTerms {
        private static final String ID = "5.3.1-fund-terms";
        private static final String SCOPE = "/rehabilitation/fundAccount/scopeDefined";
        private static final String ACCRUAL = "/rehabilitation/fundAccount/accrualDefined";

        private static Rehabilitation account(Truth opened, @Nullable String openedOn, Truth scope, Truth accrual) {
            return Rehabilitation.builder()
                    .fundAccount(new FundAccount(opened, day(openedOn), scope, accrual))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, SATISFIED",
            "FALSE, TRUE, VIOLATED",
            "TRUE, FALSE, VIOLATED",
            "FALSE, UNKNOWN, VIOLATED",
            "UNKNOWN, FALSE, VIOLATED",
        })
        void theFundHasItsScopeAndItsAccrual(Truth scope, Truth accrual, Outcome outcome) {
            for (Truth opened : Truth.values()) {
                given(aMine().rehabilitation(account(opened, null, scope, accrual)))
                        .then(ID, outcome)
                        .missing()
                        .by();
            }
            given(aNewMine().rehabilitation(account(Truth.TRUE, null, scope, accrual)))
                    .then(ID, outcome)
                    .missing()
                    .by();
        }

        @Test
        void unknownTermsAreNamed() {
            Truth unknown = Truth.UNKNOWN;
            given(aMine().rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(ACCRUAL, SCOPE);
            given(aMine().rehabilitation(account(Truth.FALSE, null, Truth.TRUE, unknown)))
                    .then(ID, UNDETERMINED)
                    .missing(ACCRUAL);
            given(aNewMine().rehabilitation(account(unknown, "2024-05-20", unknown, Truth.TRUE)))
                    .then(ID, UNDETERMINED)
                    .missing(SCOPE);
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {"FALSE, -", "UNKNOWN, -", "UNKNOWN, 2024-05-21", "TRUE, 2024-05-21"})
        void aNewMineWithoutAnAccountSettlesThemWithIt(Truth opened, @Nullable String openedOn) {
            given(aNewMine().rehabilitation(account(opened, openedOn, Truth.FALSE, Truth.UNKNOWN)))
                    .then(ID, DUTY)
                    .missing()
                    .notDue();
            given(aMine().rehabilitation(account(opened, openedOn, Truth.FALSE, Truth.UNKNOWN)))
                    .then(ID, VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({"2023-03-25, VIOLATED", "2023-03-26, DUTY"})
        void aRightIsNewFromTheDayThePlanWasIssuedOn(LocalDate granted, Outcome outcome) {
            given(aMine().rightGrantedOn(granted).rehabilitation(account(Truth.FALSE, null, Truth.FALSE, Truth.FALSE)))
                    .then(ID, outcome);
        }

        @Statuses.Live
        void bindsMinesThatAreLive(MineStatus status) {
            given(aMine(status)).then(ID, SATISFIED);
            given(aNewMine().status(status).rehabilitation(Rehabilitation.UNKNOWN))
                    .then(ID, DUTY);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMine(status).rehabilitation(account(Truth.TRUE, null, Truth.FALSE, Truth.FALSE)))
                    .silent(ID);
            given(aNewMine().status(status).rehabilitation(Rehabilitation.UNKNOWN))
                    .silent(ID);
        }
    }
}
