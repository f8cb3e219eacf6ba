package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Mines.aMine;
import static org.kuanggui.dazu.Mines.report;
import static org.kuanggui.dazu.Mines.withoutAccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.duty.Duty;
import org.kuanggui.duty.DutyCalendar;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.icalendar.ICalendarWriter;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineBuilder;

@DisplayName("The calendar of duties")
class DutiesTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    private static final GreenMine REGISTERED = new GreenMine(
            Truth.TRUE, Truth.TRUE, Truth.TRUE, new ImplementationPlan(Truth.TRUE, Truth.TRUE, Truth.TRUE));

    /** A mine on the register of green mines, which has to keep their standard. */
    private static MineBuilder aRegisteredMine() {
        return aMine().greenMine(REGISTERED);
    }

    private static MineBuilder aMineWithoutAccount(LocalDate approved, LocalDate granted) {
        return withoutAccount(approved, granted).greenMine(REGISTERED);
    }

    private static List<String> duties(Evaluation... evaluations) {
        return DutyCalendar.of(List.of(evaluations)).duties().stream()
                .map(Duty::toString)
                .toList();
    }

    @Test
    void aMineOwesThisYearsReportByTheEndOfTheYear() {
        Evaluation evaluation = EVALUATOR.inspect(aRegisteredMine().build());
        assertThat(evaluation.verdict()).as("%s", evaluation.findings()).isEqualTo(Verdict.CONFORMS_WITH_DUTIES);
        assertThat(duties(evaluation))
                .containsExactly("2024-12-31 5.3.2-annual-report[2024] DUTY O-1", "5.2-registered-mine DUTY O-1");
        Duty report = DutyCalendar.of(evaluation).duties().get(0);
        assertThat(report.citation()).isEqualTo("五（三）2");
        assertThat(report.message(Locale.CHINESE)).contains("2024年度", "2024-12-31");
    }

    @Test
    void aReportThatIsHandedInIsOwedNoMore() {
        Evaluation evaluation = EVALUATOR.inspect(
                aRegisteredMine()
                        .annualReports(List.of(
                                report(2023, "2023-12-20", "2023-12-20"), report(2024, "2024-12-20", "2024-12-20")))
                        .build(),
                LocalDate.of(2024, 12, 20));
        assertThat(duties(evaluation)).containsExactly("5.2-registered-mine DUTY O-1");
    }

    @Test
    void aReportThatWasMissedIsOverdue() {
        Evaluation evaluation = EVALUATOR.inspect(aRegisteredMine()
                .annualReports(List.of(new AnnualReport(2023, null, null, Truth.TRUE)))
                .build());
        assertThat(duties(evaluation))
                .startsWith(
                        "2023-12-31 5.3.2-annual-report[2023] VIOLATED O-1",
                        "2024-12-31 5.3.2-annual-report[2024] DUTY O-1");
        assertThat(DutyCalendar.of(evaluation).duties().get(0).isOverdue()).isTrue();
    }

    @Test
    void aReportOfWhichNothingIsKnownIsUnclear() {
        Evaluation evaluation =
                EVALUATOR.inspect(aRegisteredMine().annualReports(List.of()).build());
        assertThat(duties(evaluation)).noneMatch(duty -> duty.contains("[2023]"));
        assertThat(DutyCalendar.of(evaluation).unclear())
                .extracting(Duty::toString)
                .containsExactly("5.3.2-annual-report[2023] UNDETERMINED O-1");
    }

    @Test
    void whatWasDoneTooLateIsOwedNoMore() {
        Evaluation evaluation = EVALUATOR.inspect(aRegisteredMine()
                .annualReports(List.of(report(2023, "2024-01-02", "2023-12-31")))
                .build());
        assertThat(evaluation.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(duties(evaluation)).noneMatch(duty -> duty.contains("[2023]"));
    }

    @Test
    void anAccountOfWhichNothingIsKnownStaysOnTheListWhenItsMonthIsOver() {
        Mine mine = withoutAccount(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 8))
                .build();
        Mine unknown = mine.toBuilder()
                .rehabilitation(mine.rehabilitation().toBuilder()
                        .fundAccount(FundAccount.UNKNOWN)
                        .build())
                .build();
        assertThat(DutyCalendar.of(EVALUATOR.inspect(unknown, LocalDate.of(2024, 6, 10)))
                        .duties())
                .extracting(Duty::toString)
                .contains("2024-06-10 5.3.1-fund-within-a-month DUTY O-1");
        assertThat(DutyCalendar.of(EVALUATOR.inspect(unknown, LocalDate.of(2024, 6, 11)))
                        .unclear())
                .extracting(Duty::toString)
                .contains("5.3.1-fund-within-a-month UNDETERMINED O-1");
    }

    @Test
    void theFundAccountIsOwedWithinItsMonthAndOverdueAfterIt() {
        LocalDate approved = LocalDate.of(2024, 4, 1);
        LocalDate granted = LocalDate.of(2024, 5, 8);
        assertThat(duties(
                        EVALUATOR.inspect(aMineWithoutAccount(approved, granted).build(), TODAY)))
                .containsExactly(
                        "2024-06-10 5.3.1-fund-within-a-month DUTY O-1",
                        "2024-12-31 5.3.2-annual-report[2024] DUTY O-1",
                        "5.2-registered-mine DUTY O-1",
                        "5.3.1-fund-terms DUTY O-1");
        assertThat(duties(
                        EVALUATOR.inspect(aMineWithoutAccount(approved, granted).build(), LocalDate.of(2024, 6, 11))))
                .startsWith("2024-06-10 5.3.1-fund-within-a-month VIOLATED O-1");
    }

    @Test
    void aNewMineOwesItsPlanAndItsFundWithoutADay() {
        Evaluation evaluation = EVALUATOR.evaluate(aMiningApplication()
                .rehabilitation(Rehabilitation.builder()
                        .requirementsInGrantTerms(true)
                        .planPrepared(false)
                        .fundAccount(new FundAccount(Truth.FALSE, null, Truth.UNKNOWN, Truth.UNKNOWN))
                        .build())
                .build());
        assertThat(duties(evaluation))
                .containsExactly(
                        "5.3.1-rehabilitation-plan DUTY M-1",
                        "5.3.1-fund-terms DUTY M-1",
                        "5.3.1-fund-within-a-month DUTY M-1");
        assertThat(DutyCalendar.of(evaluation).duties().get(2).message(Locale.ENGLISH))
                .contains("there is no date yet");
    }

    @Test
    void applicationsAndMinesShareACalendar() {
        Evaluation application = EVALUATOR.evaluate(aMiningApplication()
                .rehabilitation(Rehabilitation.builder()
                        .requirementsInGrantTerms(true)
                        .planPrepared(false)
                        .fundAccount(new FundAccount(Truth.TRUE, null, Truth.TRUE, Truth.TRUE))
                        .build())
                .build());
        assertThat(duties(application, EVALUATOR.inspect(aRegisteredMine().build())))
                .containsExactly(
                        "2024-12-31 5.3.2-annual-report[2024] DUTY O-1",
                        "5.3.1-rehabilitation-plan DUTY M-1",
                        "5.2-registered-mine DUTY O-1");
    }

    @Test
    void anApplicationThatConformsOwesNothing() {
        assertThat(duties(EVALUATOR.evaluate(aMiningApplication().build()))).isEmpty();
    }

    @Test
    @Tag("own-class-path")
    void aFileOfItNeedsALibraryThatRulesDoNotBring() {
        DutyCalendar calendar =
                DutyCalendar.of(EVALUATOR.inspect(aRegisteredMine().build()));
        assertThatIllegalStateException()
                .isThrownBy(() -> ICalendarWriter.toICalendar(calendar))
                .withMessage("no iCalendar library on the class path; add org.mnode.ical4j:ical4j");
    }
}
