package org.kuanggui.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.kuanggui.duty.Evaluations.evaluation;
import static org.kuanggui.duty.Evaluations.finding;
import static org.kuanggui.duty.Evaluations.undetermined;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.InvalidInputException;

@DisplayName("A calendar of duties")
class DutyCalendarTest {

    private static List<String> names(DutyCalendar calendar) {
        return calendar.duties().stream().map(Duty::toString).toList();
    }

    @Test
    void hasWhatIsToBeDoneAndWhatWasNotDoneByItsLastDay() {
        DutyCalendar calendar = DutyCalendar.of(evaluation(
                "O-1",
                finding("a", null, SATISFIED, "2024-06-10"),
                finding("b", null, VIOLATED, null),
                finding("c", null, VIOLATED, "2024-05-19"),
                finding("d", null, UNDETERMINED, null),
                finding("e", null, REVIEW, "2024-06-10"),
                finding("f", null, NOTED, "2024-06-10"),
                finding("g", null, DUTY, null),
                finding("h", null, DUTY, "2024-06-10")));
        assertThat(names(calendar)).containsExactly("2024-05-19 c VIOLATED O-1", "2024-06-10 h DUTY O-1", "g DUTY O-1");
        assertThat(calendar.duties()).extracting(Duty::isOverdue).containsExactly(true, false, false);
    }

    @Test
    void hasBesideItWhatMayBeOpenForAllThatIsKnown() {
        DutyCalendar calendar = DutyCalendar.of(evaluation(
                "O-1", finding("b", "2023", UNDETERMINED, null), undetermined("c"), finding("a", null, DUTY, null)));
        assertThat(names(calendar)).containsExactly("a DUTY O-1");
        assertThat(calendar.unclear()).singleElement().satisfies(duty -> {
            assertThat(duty).hasToString("b[2023] UNDETERMINED O-1");
            assertThat(duty.isUnclear()).isTrue();
            assertThat(duty.isOverdue()).isFalse();
        });
        assertThat(calendar.duties().get(0).isUnclear()).isFalse();
    }

    @Test
    void isNotOverdueOnTheLastDay() {
        DutyCalendar calendar = DutyCalendar.of(evaluation("L-1", finding("a", null, VIOLATED, "2024-05-20")));
        assertThat(calendar.duties()).extracting(Duty::isOverdue).containsExactly(false);
    }

    @Test
    void standsInTheOrderOfLastDaysAndThenInThePlans() {
        DutyCalendar calendar = DutyCalendar.of(evaluation(
                "O-1",
                finding("z", null, DUTY, null),
                finding("y", null, DUTY, "2025-12-31"),
                finding("x", "2024", DUTY, "2024-12-31"),
                finding("w", null, DUTY, "2024-12-31"),
                finding("b", null, DUTY, "2023-12-31"),
                finding("a", null, DUTY, null)));
        assertThat(names(calendar))
                .containsExactly(
                        "2023-12-31 b DUTY O-1",
                        "2024-12-31 x[2024] DUTY O-1",
                        "2024-12-31 w DUTY O-1",
                        "2025-12-31 y DUTY O-1",
                        "z DUTY O-1",
                        "a DUTY O-1");
    }

    @Test
    void takesSeveralEvaluationsInTheirOrder() {
        DutyCalendar calendar = DutyCalendar.of(List.of(
                evaluation("O-2", finding("b", null, DUTY, "2024-12-31"), finding("c", null, DUTY, null)),
                evaluation("O-1", finding("a", null, DUTY, "2024-12-31"), finding("b", null, DUTY, "2024-12-30"))));
        assertThat(names(calendar))
                .containsExactly(
                        "2024-12-30 b DUTY O-1", "2024-12-31 b DUTY O-2", "2024-12-31 a DUTY O-1", "c DUTY O-2");
    }

    @Test
    void refusesTwoEvaluationsOfOneSubject() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> DutyCalendar.of(List.of(evaluation("O-1"), evaluation("O-2"), evaluation("O-1"))))
                .withMessageContaining("/2/subject")
                .withMessageContaining("O-1 a second time");
    }

    @Test
    void isEmptyWhereNothingIsOwed() {
        assertThat(DutyCalendar.of(evaluation("O-1", finding("a", null, SATISFIED, null)))
                        .duties())
                .isEmpty();
        assertThat(DutyCalendar.of(List.of()).duties()).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        List<Duty> duties = DutyCalendar.of(evaluation("O-1", finding("a", null, DUTY, null)))
                .duties();
        assertThat(duties).isUnmodifiable();
    }

    @Test
    void givesADutysPartsAsItsFindingHasThem() {
        Finding finding = finding("a", "2024", DUTY, "2024-12-31");
        Duty duty = DutyCalendar.of(evaluation("O-1", finding)).duties().get(0);
        assertThat(duty.subject()).isEqualTo("O-1");
        assertThat(duty.asOf()).isEqualTo("2024-05-20");
        assertThat(duty.provision().id()).isEqualTo("a");
        assertThat(duty.detail()).contains("2024");
        assertThat(duty.due()).contains(LocalDate.of(2024, 12, 31));
        assertThat(duty.citation()).isEqualTo("五（三）2");
        assertThat(duty.message(Locale.CHINA)).isEqualTo("应当在 2024-12-31 以前提交");
        assertThat(duty.message(Locale.ENGLISH)).isEqualTo("due by 2024-12-31");
    }

    @Test
    void refusesADutyOfAFindingThatIsNone() {
        LocalDate day = LocalDate.of(2024, 5, 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty("O-1", day, finding("a", null, VIOLATED, null)))
                .withMessageContaining("a VIOLATED is no duty");
        assertThatIllegalArgumentException().isThrownBy(() -> new Duty("O-1", day, undetermined("a")));
        assertThatNullPointerException().isThrownBy(() -> DutyCalendar.of(List.of(evaluation("O-1"), null)));
    }
}
