package org.kuanggui.dazu;

import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.aNewMine;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("五（三）1．制定《方案》明确责任和义务 ― 基金账户的期限")
class FundMonthTest {
    private static final String LATER = "plan-before-grant=LATER";
    private static final String ROLL = "month-count=REST_DAYS_ROLL";
    private static final String APPROVED_ON = "/rehabilitation/planApprovedOn";
    private static final String OPENED = "/rehabilitation/fundAccount/opened";
    private static final String OPENED_ON = "/rehabilitation/fundAccount/openedOn";

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Granted on 2023-06-01, with a plan approved on a day, and an account. */
    private static MineBuilder aNewMineOf(@Nullable String approvedOn, Truth opened, @Nullable String openedOn) {
        return aNewMine()
                .rehabilitation(Rehabilitation.builder()
                        .planApprovedOn(day(approvedOn))
                        .fundAccount(new FundAccount(opened, day(openedOn), Truth.TRUE, Truth.TRUE))
                        .build());
    }

    @Nested
    @DisplayName("5.3.1-fund-within-a-month 一个月内建立基金账户")
    class WithinAMonth {
        private static final String ID = "5.3.1-fund-within-a-month";

        /** The plan was approved on Monday 2024-04-01; the month ends on Wednesday 2024-05-01. */
        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "UNKNOWN, 2024-03-01, 2024-05-20, SATISFIED",
                    "TRUE, 2024-05-01, 2024-05-20, SATISFIED",
                    "UNKNOWN, 2024-05-01, 2024-05-01, SATISFIED",
                    "UNKNOWN, 2024-05-02, 2024-05-20, VIOLATED",
                    "TRUE, 2024-05-02, 2024-05-02, VIOLATED",
                    "TRUE, 2024-05-02, 2024-05-01, DUTY",
                    "UNKNOWN, 2024-05-21, 2024-05-20, VIOLATED",
                    "FALSE, -, 2024-05-01, DUTY",
                    "FALSE, -, 2024-05-02, VIOLATED",
                    "TRUE, -, 2024-05-01, SATISFIED",
                    "TRUE, -, 2024-05-02, UNDETERMINED",
                    "UNKNOWN, -, 2024-05-01, DUTY",
                    "UNKNOWN, -, 2024-05-02, UNDETERMINED",
                })
        void theAccountOpensByTheLastDayOfTheMonth(
                Truth opened, @Nullable String openedOn, String asOf, Outcome outcome) {
            Given.Answer answer = given(aNewMineOf("2024-04-01", opened, openedOn))
                    .asOf(asOf)
                    .then(ID, outcome)
                    .by(ROLL, LATER);
            boolean isOpen = openedOn == null || openedOn.compareTo(asOf) > 0;
            if (outcome == DUTY || (outcome == VIOLATED && isOpen)) {
                answer.due("2024-05-01").missing().says("2024-05-01", "2024-05-01");
            } else if (outcome == VIOLATED) {
                answer.notDue().missing().says("于 2024-05-02 建立", "opened on 2024-05-02");
            } else {
                answer.notDue();
            }
        }

        @Test
        void namesWhatItWouldHaveToKnow() {
            given(aNewMineOf("2024-04-01", Truth.TRUE, null))
                    .then(ID, UNDETERMINED)
                    .missing(OPENED_ON)
                    .evidence(OPENED_ON, null, "≤ 2024-05-01");
            given(aNewMineOf("2024-04-01", Truth.UNKNOWN, null))
                    .then(ID, UNDETERMINED)
                    .missing(OPENED, OPENED_ON);
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {"TRUE, -", "FALSE, -", "UNKNOWN, -", "TRUE, 2023-07-01"})
        void asksForTheApprovalWhereItIsNotStated(Truth opened, @Nullable String openedOn) {
            given(aNewMineOf(null, opened, openedOn))
                    .then(ID, UNDETERMINED)
                    .missing(APPROVED_ON)
                    .by()
                    .notDue();
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "TRUE, -, SATISFIED",
                    "UNKNOWN, 2024-05-20, SATISFIED",
                    "TRUE, 2024-05-21, DUTY",
                    "FALSE, -, DUTY",
                    "UNKNOWN, -, DUTY",
                })
        void runsOnlyOnceThePlanIsApproved(Truth opened, @Nullable String openedOn, Outcome outcome) {
            Given.Answer answer = given(aNewMineOf("2024-05-21", opened, openedOn))
                    .then(ID, outcome)
                    .missing()
                    .by()
                    .notDue()
                    .evidence(APPROVED_ON, "2024-05-21", null);
            if (outcome == DUTY) {
                answer.says("尚未审批", "is not approved yet").doesNotSay("—", "—");
            }
        }

        @Test
        void runsFromTheDayOfTheApprovalOn() {
            given(aNewMineOf("2024-05-20", Truth.FALSE, null)).then(ID, DUTY).due("2024-06-20");
        }

        /** From the later of the two: the grant, on Thursday 2023-06-01, or the approval. */
        @ParameterizedTest
        @CsvSource({
            "2023-01-31, 2023-07-03",
            "2023-05-31, 2023-07-03",
            "2023-06-01, 2023-07-03",
            "2023-06-02, 2023-07-03",
            "2023-06-05, 2023-07-05"
        })
        void runsFromTheGrantWhereThePlanWasApprovedBefore(String approvedOn, String due) {
            given(aNewMineOf(approvedOn, Truth.FALSE, null))
                    .asOf("2023-06-20")
                    .then(ID, DUTY)
                    .due(due)
                    .by(ROLL, LATER)
                    .evidence("/rightGrantedOn", "2023-06-01", null);
        }

        @ParameterizedTest
        @CsvSource({"2023-01-31, 2023-02-28, VIOLATED", "2023-05-22, 2023-06-22, DUTY", "2023-06-05, 2023-07-05, DUTY"})
        void runsFromTheApprovalByTheOtherReading(String approvedOn, String due, Outcome outcome) {
            given(aNewMineOf(approvedOn, Truth.FALSE, null))
                    .asOf("2023-06-20")
                    .reading("plan-before-grant", "APPROVAL")
                    .then(ID, outcome)
                    .due(due)
                    .by(ROLL, "plan-before-grant=APPROVAL");
        }

        /** Ends on the same day of the next month, or on its last; a Saturday or Sunday rolls on to Monday. */
        @ParameterizedTest
        @CsvSource({
            "2024-01-31, 2024-02-29, 2024-02-29",
            "2024-01-29, 2024-02-29, 2024-02-29",
            "2023-08-31, 2023-09-30, 2023-10-02",
            "2024-03-30, 2024-04-30, 2024-04-30",
            "2023-12-31, 2024-01-31, 2024-01-31",
            "2024-01-04, 2024-02-04, 2024-02-05",
            "2024-01-03, 2024-02-03, 2024-02-05",
            "2024-01-02, 2024-02-02, 2024-02-02"
        })
        void countsTheMonthByTheCalendarAndRollsOverRestDays(String approvedOn, String calendarDay, String rolled) {
            Given mine = given(aNewMineOf(approvedOn, Truth.FALSE, null));
            mine.then(ID, VIOLATED).due(rolled).by(ROLL, LATER);
            mine.asOf(rolled).then(ID, DUTY).due(rolled);
            mine.asOf(LocalDate.parse(rolled).plusDays(1).toString()).then(ID, VIOLATED);
            mine.reading("month-count", "CALENDAR_DAY")
                    .asOf(calendarDay)
                    .then(ID, DUTY)
                    .due(calendarDay)
                    .by("month-count=CALENDAR_DAY", LATER);
            mine.asOf(LocalDate.parse(calendarDay).plusDays(1).toString())
                    .then(ID, VIOLATED)
                    .due(calendarDay);
        }

        @Test
        void rollsOverTheHostsHolidaysAndNotOverWeekendsThatAreWorked() {
            RestDays mayDay = RestDays.builder()
                    .holidays(LocalDate.of(2024, 5, 1)
                            .datesUntil(LocalDate.of(2024, 5, 6))
                            .toList())
                    .worked(List.of(LocalDate.of(2024, 5, 11)))
                    .build();
            given(aNewMineOf("2024-04-01", Truth.UNKNOWN, "2024-05-06"))
                    .restDays(mayDay)
                    .then(ID, SATISFIED)
                    .evidence(OPENED_ON, "2024-05-06", "≤ 2024-05-06");
            given(aNewMineOf("2024-04-11", Truth.FALSE, null))
                    .restDays(mayDay)
                    .then(ID, VIOLATED)
                    .due("2024-05-11");
            given(aNewMineOf("2024-04-11", Truth.FALSE, null))
                    .then(ID, VIOLATED)
                    .due("2024-05-13");
            given(aNewMineOf("2024-04-01", Truth.UNKNOWN, "2024-05-06"))
                    .restDays(mayDay)
                    .reading("month-count", "CALENDAR_DAY")
                    .then(ID, VIOLATED)
                    .evidence(OPENED_ON, "2024-05-06", "≤ 2024-05-01");
        }

        @ParameterizedTest
        @CsvSource({"2023-03-26", "2023-03-27"})
        void bindsRightsGrantedSinceThePlanWasIssued(LocalDate granted) {
            given(aNewMine().rightGrantedOn(granted)).then(ID, SATISFIED);
        }

        @Test
        void staysSilentOnRightsThatAreOlder() {
            given(aNewMine().rightGrantedOn(LocalDate.of(2023, 3, 25))).silent(ID);
            given(aMine()).silent(ID);
        }

        @Statuses.Live
        void bindsMinesThatAreLive(MineStatus status) {
            given(aNewMine().status(status)).then(ID, SATISFIED);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aNewMineOf("2024-04-01", Truth.FALSE, null).status(status)).silent(ID);
        }
    }
}
