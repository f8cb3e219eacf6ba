package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Mines.withoutAccount;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.mine.Mine;

/** The table of dates: the last day of the month in which a mine opens its fund account. */
@DisplayName("五（三）1．一个月内建立基金账户 ― 期间的计算")
class FundMonthTableTest {
    private static final String ID = "5.3.1-fund-within-a-month";

    /** National Day 2024 and spring festival 2025, with the weekend days that are worked for them. */
    private static final RestDays HOLIDAYS = RestDays.builder()
            .holidays(days("2024-10-01", "2024-10-07"))
            .holidays(days("2025-01-28", "2025-02-04"))
            .worked(List.of(
                    LocalDate.of(2024, 9, 29),
                    LocalDate.of(2024, 10, 12),
                    LocalDate.of(2025, 1, 26),
                    LocalDate.of(2025, 2, 8)))
            .build();

    private static List<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList();
    }

    private static PlanEvaluator evaluator(RestDays restDays, String monthCount, String beforeGrant) {
        return PlanEvaluator.builder()
                .restDays(restDays)
                .reading("month-count", monthCount)
                .reading("plan-before-grant", beforeGrant)
                .build();
    }

    private static Finding finding(PlanEvaluator evaluator, Mine mine, LocalDate asOf) {
        return evaluator.inspect(mine, asOf).finding(ID).orElseThrow();
    }

    /** The last day, read off a finding of the day on which the right is granted, or the plan approved. */
    private static LocalDate due(PlanEvaluator evaluator, LocalDate approved, LocalDate granted) {
        LocalDate asOf = approved.isAfter(granted) ? approved : granted;
        return finding(evaluator, withoutAccount(approved, granted).build(), asOf)
                .due()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // from, last day without rest days, after weekends, after holidays too
        "2024-01-31, 2024-02-29, 2024-02-29, 2024-02-29", // leap year
        "2024-02-29, 2024-03-29, 2024-03-29, 2024-03-29", // the same day, not the month's last
        "2023-03-31, 2023-04-30, 2023-05-01, 2023-05-01", // a month of 30 days, ending on a Sunday
        "2023-05-31, 2023-06-30, 2023-06-30, 2023-06-30",
        "2023-08-31, 2023-09-30, 2023-10-02, 2023-10-02", // on a Saturday, with no holidays supplied for that year
        "2023-12-31, 2024-01-31, 2024-01-31, 2024-01-31", // over the turn of the year
        "2025-01-28, 2025-02-28, 2025-02-28, 2025-02-28",
        "2025-01-29, 2025-02-28, 2025-02-28, 2025-02-28",
        "2025-01-30, 2025-02-28, 2025-02-28, 2025-02-28",
        "2025-01-31, 2025-02-28, 2025-02-28, 2025-02-28",
        "2024-04-15, 2024-05-15, 2024-05-15, 2024-05-15", // a Wednesday
        "2024-05-08, 2024-06-08, 2024-06-10, 2024-06-10", // a Saturday
        "2024-05-09, 2024-06-09, 2024-06-10, 2024-06-10", // a Sunday
        "2024-08-30, 2024-09-30, 2024-09-30, 2024-09-30", // the day before a holiday week
        "2024-09-01, 2024-10-01, 2024-10-01, 2024-10-08", // its first day
        "2024-09-07, 2024-10-07, 2024-10-07, 2024-10-08", // its last day
        "2024-08-28, 2024-09-28, 2024-09-30, 2024-09-29", // a Saturday before a worked Sunday
        "2024-08-29, 2024-09-29, 2024-09-30, 2024-09-29", // a Sunday that is worked
        "2024-09-12, 2024-10-12, 2024-10-14, 2024-10-12", // a Saturday that is worked
        "2024-12-28, 2025-01-28, 2025-01-28, 2025-02-05", // spring festival
        "2025-01-04, 2025-02-04, 2025-02-04, 2025-02-05",
        "2025-01-08, 2025-02-08, 2025-02-10, 2025-02-08", // a worked Saturday after it
    })
    void aMonthEndsOnTheSameDayOrTheMonthsLast(
            LocalDate from, LocalDate calendarDay, LocalDate weekends, LocalDate all) {
        LocalDate before = from.minusDays(1);
        PlanEvaluator calendarDays = evaluator(HOLIDAYS, "CALENDAR_DAY", "LATER");
        assertThat(due(calendarDays, before, from)).isEqualTo(calendarDay);
        assertThat(due(evaluator(RestDays.WEEKENDS, "REST_DAYS_ROLL", "LATER"), before, from))
                .isEqualTo(weekends);
        PlanEvaluator restDays = evaluator(HOLIDAYS, "REST_DAYS_ROLL", "LATER");
        assertThat(due(restDays, before, from)).isEqualTo(all);
        assertThat(due(restDays, from, from))
                .as("granted on the day of approval")
                .isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        // approved, granted, by LATER, by APPROVAL
        "2023-01-31, 2023-03-26, 2023-04-26, 2023-02-28", // a Wednesday; the month over before the right exists
        "2024-01-31, 2024-03-20, 2024-04-22, 2024-02-29", // LATER ends on a Saturday
        "2024-05-08, 2024-05-20, 2024-06-20, 2024-06-10", // APPROVAL ends on a Saturday
        "2024-05-20, 2024-05-08, 2024-06-20, 2024-06-20", // approved after the grant: both count from approval
        "2024-05-21, 2024-05-21, 2024-06-21, 2024-06-21",
    })
    void theMonthRunsFromTheLaterOfApprovalAndGrantOrFromApproval(
            LocalDate approved, LocalDate granted, LocalDate later, LocalDate approval) {
        assertThat(due(evaluator(RestDays.WEEKENDS, "REST_DAYS_ROLL", "LATER"), approved, granted))
                .isEqualTo(later);
        assertThat(due(evaluator(RestDays.WEEKENDS, "REST_DAYS_ROLL", "APPROVAL"), approved, granted))
                .isEqualTo(approval);
    }

    @Test
    void whoSaysNothingGetsTheDefaults() {
        PlanEvaluator defaults = PlanEvaluator.create();
        LocalDate approved = LocalDate.of(2024, 4, 1);
        LocalDate granted = LocalDate.of(2024, 5, 8);
        assertThat(due(defaults, approved, granted)).isEqualTo("2024-06-10");
        assertThat(finding(defaults, withoutAccount(approved, granted).build(), granted)
                        .readings())
                .containsExactly("month-count=REST_DAYS_ROLL", "plan-before-grant=LATER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-11-30", "9999-12-01", "9999-12-31"})
    void noMonthEndsBeyondTheLastYear(LocalDate from) {
        RestDays lastDays = RestDays.builder()
                .holidays(Stream.of("9999-12-30", "9999-12-31")
                        .map(LocalDate::parse)
                        .toList())
                .build();
        assertThat(due(evaluator(lastDays, "REST_DAYS_ROLL", "LATER"), from, from))
                .isEqualTo("9999-12-31");
    }
}
