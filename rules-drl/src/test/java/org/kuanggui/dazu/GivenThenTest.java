package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;
import static org.kuanggui.scenario.Given.given;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.application.MiningAction;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Given;

@DisplayName("given(…).then(…)")
class GivenThenTest {
    private static final String SCALE = "4-minimum-scale";
    private static final LocalDate AFTER_THE_PERIOD = LocalDate.of(2026, 1, 1);

    private static Given tooSmall() {
        return given(aMiningApplication().productionScale(scale("95")));
    }

    private static void fails(ThrowingCallable then, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(then).withMessage(message);
    }

    @Nested
    @DisplayName("holds")
    class Holds {
        @Test
        void forAProvisionAVerdictAndSilence() {
            tooSmall()
                    .then(SCALE, VIOLATED)
                    .then("4-service-life", SATISFIED)
                    .thenVerdict(Verdict.DOES_NOT_CONFORM)
                    .thenNoFinding("3.3.1-closure-safety");
        }

        @Test
        void forEveryKindOfDocument() {
            given(anExplorationApplication()).then("0-district", SATISFIED);
            given(aMine()).then("5.3.2-annual-report[2024]", DUTY).then("5.3.2-annual-report[2023]", SATISFIED);
            given(aLedger()).then("2.3.1-exploration-blocks[T3-1]", SATISFIED);
            given(new Question(aMine().asOf(null).build(), LocalDate.of(2024, 5, 20), null))
                    .then("5.3.2-annual-report[2024]", DUTY);
        }

        @Test
        void forAllThatIsExpectedOfAFinding() {
            given(aMiningApplication().productionScale(null))
                    .then(SCALE, new ExpectedFinding(UNDETERMINED, null, List.of("/productionScale"), null));
            given(aMine())
                    .then(
                            "5.3.2-annual-report[2024]",
                            new ExpectedFinding(DUTY, LocalDate.of(2024, 12, 31), null, null));
        }

        @Test
        void forWhatIsSetBeside() {
            Document change = aMiningApplication()
                    .action(MiningAction.CAPACITY_CHANGE)
                    .productionScale(scale("20"))
                    .build();

            given(change).then(SCALE, REVIEW);
            given(change).reading("scale-of-changes", "STRICT").then(SCALE, VIOLATED);
            tooSmall().on(AFTER_THE_PERIOD).then("0-period", REVIEW);
            tooSmall().thenNoFinding("3.3.6-block-quota");
            given(aMiningApplication()).beside(aLedger()).then("3.3.6-block-quota", SATISFIED);
        }

        @Test
        void onLayers() {
            GroundLayers layers = Grounds.only(Grounds.layer(Theme.ECOLOGICAL_RED_LINE, Grounds.BLOCK));

            given(aMiningApplication()
                            .site(Grounds.stating(Truth.FALSE, Grounds.BLOCK).build()))
                    .then("4.1-ecological-red-line", SATISFIED)
                    .layers(layers)
                    .then("4.1-ecological-red-line", VIOLATED);
        }

        @Test
        void withRestDays() {
            String id = "5.3.1-fund-within-a-month";
            Question question = new Question(
                    Mines.withoutAccount(LocalDate.of(2024, 4, 11), LocalDate.of(2024, 4, 1))
                            .build(),
                    LocalDate.of(2024, 5, 12),
                    null);

            given(question)
                    .then(id, DUTY)
                    .restDays(RestDays.builder()
                            .worked(List.of(LocalDate.of(2024, 5, 11)))
                            .build())
                    .then(id, VIOLATED);
        }

        @Test
        void andWhatWasSetStaysWithWhatItWasSetIn() {
            Given given = tooSmall();
            given.on(AFTER_THE_PERIOD);

            given.then("0-period", SATISFIED);
        }
    }

    @Nested
    @DisplayName("fails")
    class Fails {
        @Test
        void andSaysWhatTheFindingSays() {
            fails(() -> tooSmall().then(SCALE, SATISFIED), """
                    M-1
                      4-minimum-scale: expected SATISFIED, found VIOLATED
                        4-minimum-scale VIOLATED: the production scale 95 万吨/年 is below the minimum (≥ 100 万吨/年)""");
        }

        @Test
        void forAnotherVerdictWithWhatDecidesIt() {
            fails(() -> tooSmall().thenVerdict(Verdict.CONFORMS), """
                    M-1
                      verdict: expected CONFORMS, found DOES_NOT_CONFORM
                        4-minimum-scale VIOLATED: the production scale 95 万吨/年 is below the minimum (≥ 100 万吨/年)""");
        }

        @Test
        void forAnotherVerdictWithWhatDecidesItThoughNothingIsViolated() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> given(aMine()).thenVerdict(Verdict.CONFORMS))
                    .withMessageContaining("\n    5.3.2-annual-report[2024] DUTY: ")
                    .withMessageNotContaining(" SATISFIED: ");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() ->
                            given(aMiningApplication().productionScale(null)).thenVerdict(Verdict.CONFORMS))
                    .withMessageContaining("\n    4-minimum-scale UNDETERMINED: ");
        }

        @Test
        void whereThereIsAFindingOrNone() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> tooSmall().thenNoFinding(SCALE))
                    .withMessageContaining("expected no finding, found VIOLATED");
            fails(() -> tooSmall().then("3.3.1-closure-safety", SATISFIED), """
                    M-1
                      3.3.1-closure-safety: expected SATISFIED, found no finding""");
        }

        @Test
        void forAProvisionReadingOrChoiceThatThePlanDoesNotHave() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> tooSmall().thenNoFinding("4-minimun-scale"))
                    .withMessageContaining("Maybe 4-minimum-scale");
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(
                            () -> tooSmall().reading("after-period", "IGNORE").evaluation());
        }

        @Test
        @SuppressWarnings("NullAway") // what it is about
        void forNothing() {
            assertThatNullPointerException().isThrownBy(() -> given((Document) null));
            assertThatNullPointerException().isThrownBy(() -> given((Question) null));
            assertThatNullPointerException().isThrownBy(() -> tooSmall().thenVerdict(null));
            assertThatNullPointerException().isThrownBy(() -> tooSmall().reading("after-period", null));
        }
    }
}
