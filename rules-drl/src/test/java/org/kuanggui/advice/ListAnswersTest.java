package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.GreenMine;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;

/** A mine owes reports from 2023, when the plan was issued; of a year that is over, none or a stated one, by 31 December. */
@DisplayName("Answers where a list is absent")
class ListAnswersTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final LocalDate LAST_DAY_2023 = LocalDate.of(2023, 12, 31);

    private static List<String> reports(int asOf, AnnualReport... stated) {
        return new ListAnswers(
                        EVALUATOR,
                        Question.of(aMine().asOf(LocalDate.of(asOf, 5, 20))
                                .greenMine(GreenMine.UNKNOWN)
                                .annualReports(List.of(stated))
                                .build()))
                .annualReports();
    }

    private static AnnualReport of2023(@Nullable LocalDate report, @Nullable LocalDate monitoring, Truth missed) {
        return new AnnualReport(2023, report, monitoring, missed);
    }

    private static String inTime(int year) {
        String day = year + "-12-31";
        return "{\"year\":" + year + ",\"reportSubmittedOn\":\"" + day + "\",\"monitoringSubmittedOn\":\"" + day
                + "\"}";
    }

    private static String missed(int year) {
        return "{\"year\":" + year + ",\"missed\":true}";
    }

    @Test
    @DisplayName("are reports of all years that lack one, in time or missed; the year that still runs lacks none")
    void years() {
        assertThat(reports(2024)).containsExactly("[" + inTime(2023) + "]", "[" + missed(2023) + "]");
        assertThat(reports(2025))
                .containsExactly(
                        "[" + inTime(2023) + "," + inTime(2024) + "]", "[" + missed(2023) + "," + missed(2024) + "]");
    }

    @Test
    @DisplayName("leave each report that is there as it is")
    void stated() {
        assertThat(reports(2025, of2023(LAST_DAY_2023, LAST_DAY_2023, Truth.UNKNOWN)))
                .containsExactly(
                        "[" + inTime(2023) + "," + inTime(2024) + "]", "[" + inTime(2023) + "," + missed(2024) + "]");
        assertThat(reports(2025, of2023(LAST_DAY_2023, null, Truth.UNKNOWN)))
                .first()
                .isEqualTo("[{\"year\":2023,\"reportSubmittedOn\":\"2023-12-31\"}," + inTime(2024) + "]");
        assertThat(reports(2025, of2023(null, LAST_DAY_2023, Truth.FALSE)))
                .first()
                .isEqualTo("[{\"year\":2023,\"monitoringSubmittedOn\":\"2023-12-31\",\"missed\":false}," + inTime(2024)
                        + "]");
        assertThat(reports(2025, of2023(null, null, Truth.TRUE)))
                .first()
                .isEqualTo("[" + missed(2023) + "," + inTime(2024) + "]");
    }
}
