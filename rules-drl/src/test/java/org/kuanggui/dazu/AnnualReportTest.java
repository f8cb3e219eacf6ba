package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.report;
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
import org.kuanggui.application.MiningAction;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("五（三）2．年度报告制度")
class AnnualReportTest {
    private static final String REPORTED = "/annualReports/0/reportSubmittedOn";
    private static final String MONITORED = "/annualReports/0/monitoringSubmittedOn";
    private static final String GRANT_YEAR = "first-report-year=GRANT_YEAR";

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** A mine that handed this in for 2024. */
    private static MineBuilder aMineOf(@Nullable String reportedOn, @Nullable String monitoredOn, Truth missed) {
        return aMine().annualReports(List.of(new AnnualReport(2024, day(reportedOn), day(monitoredOn), missed)));
    }

    @Nested
    @DisplayName("5.3.2-annual-report 年度报告和监测资料")
    class AnnualReports {
        private static final String ID = "5.3.2-annual-report";

        @Test
        void showsWhatWasSaidOfMissedYearsWhereItWas() {
            given(aMineOf("2024-06-01", "2024-06-01", Truth.UNKNOWN))
                    .asOf("2024-12-31")
                    .then(ID, "2024", SATISFIED)
                    .facts(REPORTED, MONITORED);
            given(aMineOf("2024-06-01", "2024-06-01", Truth.FALSE))
                    .asOf("2024-12-31")
                    .then(ID, "2024", SATISFIED)
                    .facts(REPORTED, MONITORED, "/annualReports/0/missed");
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2024-12-31, 2024-12-31, UNKNOWN, 2024-12-31, SATISFIED",
                    "2024-06-01, 2024-12-31, FALSE, 2025-12-31, SATISFIED",
                    "2024-06-01, 2024-06-01, TRUE, 2025-03-01, SATISFIED",
                    "2023-12-30, 2024-01-02, UNKNOWN, 2024-05-20, SATISFIED",
                    "2024-05-20, 2024-05-21, UNKNOWN, 2024-05-20, DUTY",
                    "2024-05-21, 2024-05-20, UNKNOWN, 2024-05-20, DUTY",
                    "2024-05-20, -, UNKNOWN, 2024-12-31, DUTY",
                    "-, -, UNKNOWN, 2024-12-31, DUTY",
                    "-, -, TRUE, 2024-12-31, DUTY",
                    "2025-01-01, 2025-01-01, UNKNOWN, 2024-12-31, DUTY",
                    "2025-01-02, 2024-12-31, UNKNOWN, 2025-01-01, VIOLATED",
                    "2024-12-31, 2026-01-01, UNKNOWN, 2025-12-31, VIOLATED",
                    "2025-06-01, -, UNKNOWN, 2025-01-01, VIOLATED",
                    "-, 2026-06-01, FALSE, 2025-01-01, VIOLATED",
                    "-, -, TRUE, 2025-01-01, VIOLATED",
                    "2024-12-01, -, TRUE, 2025-01-01, VIOLATED",
                })
        void bothPapersAreHandedInByTheLastDayOfTheYear(
                @Nullable String reportedOn, @Nullable String monitoredOn, Truth missed, String asOf, Outcome outcome) {
            Given.Answer answer = given(aMineOf(reportedOn, monitoredOn, missed))
                    .asOf(asOf)
                    .then(ID, "2024", outcome)
                    .missing()
                    .by(GRANT_YEAR)
                    .says("2024年度", "2024");
            if (outcome == SATISFIED) {
                answer.notDue();
            } else {
                answer.due("2024-12-31");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2025-01-01, 2024-12-31, UNKNOWN, 2025-01-01",
            "2024-12-31, 2025-01-01, UNKNOWN, 2025-12-31",
            "2025-01-01, 2025-01-01, TRUE, 2025-01-01",
        })
        void nothingIsOwedOnceBothWereHandedInTooLate(
                String reportedOn, String monitoredOn, Truth missed, String asOf) {
            given(aMineOf(reportedOn, monitoredOn, missed))
                    .asOf(asOf)
                    .then(ID, "2024", VIOLATED)
                    .missing()
                    .by(GRANT_YEAR)
                    .notDue();
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "-, -, UNKNOWN, both",
                    "-, -, FALSE, both",
                    "2024-12-31, -, UNKNOWN, monitoring",
                    "-, 2024-12-31, FALSE, report",
                })
        void onceTheYearIsOverWhatIsNotStatedIsNamed(
                @Nullable String reportedOn, @Nullable String monitoredOn, Truth missed, String which) {
            String[] missing =
                    switch (which) {
                        case "both" -> new String[] {MONITORED, REPORTED};
                        case "monitoring" -> new String[] {MONITORED};
                        default -> new String[] {REPORTED};
                    };
            given(aMineOf(reportedOn, monitoredOn, missed))
                    .asOf("2025-01-01")
                    .then(ID, "2024", UNDETERMINED)
                    .missing(missing)
                    .by(GRANT_YEAR)
                    .notDue();
        }

        @Test
        void aYearWithoutAnEntryIsMissedInTheList() {
            given(aMine().annualReports(List.of()))
                    .then(ID, "2023", UNDETERMINED)
                    .missing("/annualReports")
                    .evidence("/annualReports", null, "≤ 2023-12-31");
            given(aMine().annualReports(List.of()))
                    .then(ID, "2024", DUTY)
                    .missing()
                    .due("2024-12-31");
        }

        @Test
        void theEntryOfAYearIsNamedByItsPlaceInTheList() {
            given(aMine().annualReports(List.of(
                            report(2024, "2024-05-01", "2024-05-01"),
                            new AnnualReport(2023, null, LocalDate.of(2023, 12, 31), Truth.UNKNOWN))))
                    .then(ID, "2023", UNDETERMINED)
                    .missing("/annualReports/1/reportSubmittedOn")
                    .evidence("/annualReports/1/monitoringSubmittedOn", "2023-12-31", "≤ 2023-12-31");
        }

        @Test
        void showsThatItWasMissed() {
            given(aMineOf(null, null, Truth.TRUE))
                    .asOf("2025-01-01")
                    .then(ID, "2024", VIOLATED)
                    .evidence("/annualReports/0/missed", "true", null)
                    .evidence(REPORTED, null, "≤ 2024-12-31");
        }

        @Test
        void theLastDayDoesNotRollOverRestDays() {
            MineBuilder late = aMine().annualReports(List.of(report(2023, "2024-01-01", "2023-12-31")));
            given(late).then(ID, "2023", VIOLATED).evidence(REPORTED, "2024-01-01", "≤ 2023-12-31");
        }

        @ParameterizedTest
        @CsvSource({
            "2019-08-15, 2023-03-26, 2023",
            "2019-08-15, 2024-05-20, 2023 2024",
            "2022-12-31, 2025-12-31, 2023 2024 2025",
            "2023-01-01, 2024-05-20, 2023 2024",
            "2023-12-31, 2023-12-31, 2023",
            "2024-01-01, 2025-12-31, 2024 2025",
            "2025-12-31, 2025-12-31, 2025",
            "2024-12-31, 2026-01-01, 2024 2025 2026"
        })
        void everyYearFromTheGrantOnOwesOneAndAtTheEarliest2023(LocalDate granted, LocalDate asOf, String years) {
            given(aMine().rightGrantedOn(granted).asOf(asOf)).details(ID, years.split(" ", -1));
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "2021-08-15, 2024-05-20, 2023 2024",
                    "2022-12-31, 2024-05-20, 2023 2024",
                    "2023-01-01, 2024-05-20, 2024",
                    "2023-12-31, 2025-12-31, 2024 2025",
                    "2024-01-01, 2024-05-20, -"
                })
        void theYearOfTheGrantOwesNoneByTheOtherReading(LocalDate granted, String asOf, @Nullable String years) {
            Given mine = given(aMine().rightGrantedOn(granted)).asOf(asOf).reading("first-report-year", "NEXT_YEAR");
            mine.details(ID, years == null ? new String[0] : years.split(" ", -1));
            assertThat(mine.evaluation().findings())
                    .filteredOn(finding -> finding.provision().id().equals(ID))
                    .allSatisfy(
                            finding -> assertThat(finding.readings()).containsExactly("first-report-year=NEXT_YEAR"));
        }

        @Test
        void noYearBefore2023IsOwedEvenWhenThePeriodHadBegun() {
            given(aMine()).asOf("2022-12-31").silent(ID);
            given(aMine()).asOf("2023-01-01").details(ID, "2023");
        }

        @Test
        void entriesForOtherYearsAreNotJudged() {
            given(aMine().annualReports(List.of(
                            report(2022, "2023-12-01", "2023-12-01"),
                            report(2025, "2024-05-01", "2024-05-01"),
                            report(2023, "2023-12-01", "2023-12-01"))))
                    .details(ID, "2023", "2024");
        }

        @Statuses.Live
        void bindsMinesThatAreLive(MineStatus status) {
            given(aMine(status)).then(ID, "2023", SATISFIED);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMineOf(null, null, Truth.TRUE).status(status)).silent(ID);
        }

        @Test
        void staysSilentForApplications() {
            given(anExistingMine(MiningAction.RENEWAL)).silent(ID);
        }
    }
}
