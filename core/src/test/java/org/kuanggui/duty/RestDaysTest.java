package org.kuanggui.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("Rest days")
class RestDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 27);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    /** The week of the National Day of 2024, as the State Council set it: seven days, and two weekend days worked. */
    private static final RestDays OF_2024 = RestDays.builder()
            .holidays(LocalDate.of(2024, 10, 1)
                    .datesUntil(LocalDate.of(2024, 10, 8))
                    .toList())
            .worked(List.of(LocalDate.of(2024, 9, 29), LocalDate.of(2024, 10, 12)))
            .build();

    @Nested
    @DisplayName("are")
    class Are {
        @Test
        void listedAsTheyWereAddedInTheirOrder() {
            assertThat(OF_2024.holidays()).hasSize(7).first().isEqualTo(LocalDate.of(2024, 10, 1));
            assertThat(OF_2024.worked()).containsExactly(SUNDAY, LocalDate.of(2024, 10, 12));
            assertThatThrownBy(() -> OF_2024.worked().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void equalWhereTheDaysAre() {
            RestDays holiday = RestDays.builder().holidays(List.of(MONDAY)).build();
            assertThat(holiday)
                    .isEqualTo(
                            RestDays.builder().holidays(List.of(MONDAY, MONDAY)).build())
                    .hasSameHashCodeAs(
                            RestDays.builder().holidays(List.of(MONDAY)).build())
                    .isNotEqualTo(RestDays.WEEKENDS)
                    .hasToString("holidays [2024-09-30], worked []");
            assertThat(RestDays.builder().worked(List.of(SUNDAY)).build()).isNotEqualTo(RestDays.WEEKENDS);
        }

        @Test
        void saturdaysAndSundaysWhereNothingIsSaid() {
            assertThat(RestDays.WEEKENDS.has(FRIDAY)).isFalse();
            assertThat(RestDays.WEEKENDS.has(SATURDAY)).isTrue();
            assertThat(RestDays.WEEKENDS.has(SUNDAY)).isTrue();
            assertThat(RestDays.WEEKENDS.has(MONDAY)).isFalse();
        }

        @Test
        void holidaysBesidesAndNoWeekendDayThatIsWorked() {
            assertThat(OF_2024.has(LocalDate.of(2024, 10, 1))).isTrue();
            assertThat(OF_2024.has(LocalDate.of(2024, 10, 8))).isFalse();
            assertThat(OF_2024.has(SATURDAY)).isTrue();
            assertThat(OF_2024.has(SUNDAY)).isFalse();
        }

        @Test
        void thoseOfSeveralCalls() {
            RestDays days = RestDays.builder()
                    .holidays(List.of(FRIDAY))
                    .holidays(List.of(MONDAY))
                    .worked(List.of(SATURDAY))
                    .worked(List.of(SUNDAY))
                    .build();

            assertThat(days.has(FRIDAY) && days.has(MONDAY)).isTrue();
            assertThat(days.has(SATURDAY) || days.has(SUNDAY)).isFalse();
        }

        @Test
        void notChangedByWhatIsBuiltAfterwards() {
            RestDays.Builder builder = RestDays.builder().holidays(List.of(FRIDAY));
            RestDays built = builder.build();
            builder.holidays(List.of(MONDAY));

            assertThat(built.has(MONDAY)).isFalse();
            assertThat(built.has(FRIDAY)).isTrue();
        }
    }

    @Nested
    @DisplayName("put off what would end on them")
    class PutOff {
        @ParameterizedTest
        @CsvSource({
            "2024-09-27, 2024-09-27",
            "2024-09-28, 2024-09-30",
            "2024-09-29, 2024-09-30",
            "2024-10-01, 2024-10-01"
        })
        void toTheNextMondayWhereTheyAreAWeekend(LocalDate end, LocalDate worked) {
            assertThat(RestDays.WEEKENDS.firstWorkedFrom(end)).isEqualTo(worked);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-09-28, 2024-09-29",
            "2024-09-29, 2024-09-29",
            "2024-10-01, 2024-10-08",
            "2024-10-07, 2024-10-08",
            "2024-10-12, 2024-10-12",
            "2024-10-13, 2024-10-14"
        })
        void toTheFirstWorkedDayWhateverTheWeek(LocalDate end, LocalDate worked) {
            assertThat(OF_2024.firstWorkedFrom(end)).isEqualTo(worked);
        }
    }

    @Nested
    @DisplayName("are refused")
    class Refused {
        @Test
        void whereADayIsAHolidayAndWorked() {
            assertRefused(
                    RestDays.builder().holidays(List.of(SATURDAY)).worked(List.of(SATURDAY))::build,
                    new Problem("/worked", "2024-09-28, which is a holiday too", "one of the two"));
        }

        @Test
        void whereADayIsWorkedInAnyCase() {
            assertRefused(
                    RestDays.builder().worked(List.of(MONDAY))::build,
                    new Problem("/worked", "2024-09-30, a MONDAY", "a Saturday or Sunday"));
        }

        @Test
        void outsideTheYears1To9999() {
            LocalDate late = LocalDate.of(10_000, 1, 1);
            LocalDate early = LocalDate.of(0, 1, 1);

            assertThat(late.getDayOfWeek()).hasToString("SATURDAY");
            assertThat(early.getDayOfWeek()).hasToString("SATURDAY");
            assertRefused(
                    RestDays.builder().holidays(List.of(late)).worked(List.of(early))::build,
                    new Problem("/holidays", "+10000-01-01", "a date of the years 0001 to 9999"),
                    new Problem("/worked", "0000-01-01", "a date of the years 0001 to 9999"));
        }

        @Test
        void beyondTenThousandOfEither() {
            List<LocalDate> holidays =
                    FRIDAY.datesUntil(FRIDAY.plusDays(RestDays.MOST_DAYS + 1)).toList();
            List<LocalDate> sundays = new ArrayList<>();
            for (int week = 0; week <= RestDays.MOST_DAYS; week++) {
                sundays.add(SUNDAY.plusWeeks(week));
            }

            assertThat(RestDays.builder()
                            .holidays(holidays.subList(0, RestDays.MOST_DAYS))
                            .build()
                            .has(FRIDAY))
                    .isTrue();
            assertRefused(
                    RestDays.builder().holidays(holidays)::build,
                    new Problem("/holidays", "10001 days", "at most 10000 days"));
            assertRefused(
                    RestDays.builder().worked(sundays)::build,
                    new Problem("/worked", "10001 days", "at most 10000 days"));
        }

        @Test
        void allAtOnce() {
            assertThatThrownBy(RestDays.builder().holidays(List.of(SATURDAY)).worked(List.of(SATURDAY, MONDAY))::build)
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                            .hasSize(2));
        }

        @Test
        @SuppressWarnings("NullAway") // what it is about
        void asAFaultOfTheCallerWhereTheyAreNull() {
            assertThatThrownBy(() -> RestDays.builder().holidays(null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> RestDays.builder().worked(Arrays.asList(SUNDAY, null)))
                    .isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> RestDays.builder().holidays(Arrays.asList((LocalDate) null)))
                    .isInstanceOf(NullPointerException.class);
        }

        private static void assertRefused(ThrowingCallable building, Problem... problems) {
            assertThatThrownBy(building)
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                            .containsExactly(problems));
        }
    }
}
