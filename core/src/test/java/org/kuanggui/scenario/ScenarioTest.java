package org.kuanggui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Document;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.mine.Ledger;

@DisplayName("A scenario made in Java")
class ScenarioTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Ledger LEDGER = new Ledger("L-1", DAY, null, List.of(), List.of(), List.of());

    private static ScenarioLayer layer(Theme theme, String json) {
        return new ScenarioLayer(
                json, Layer.builder(theme).version("v1").date(DAY).build());
    }

    @Test
    @DisplayName("refuses everything that is wrong at once")
    void refused() {
        ScenarioBuilder scenario = Scenario.builder(" ", LEDGER)
                .ledger(LEDGER)
                .asOf(LocalDate.of(10_000, 1, 1))
                .layers(List.of(layer(Theme.CULTIVATED_LAND, "a"), layer(Theme.CULTIVATED_LAND, "b")));

        assertThatThrownBy(scenario::build).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        BothLanguages.told(refused.problems()))
                .extracting(Problem::pointer)
                .containsExactly("/title", "/ledger", "/asOf", "/layers/1"));
    }

    @Test
    @DisplayName("refuses a finding of which more is expected than that it is not there")
    void noFinding() {
        assertThatThrownBy(() -> new ExpectedFinding(null, DAY, null, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ExpectedFinding(null, null, List.of(), null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ExpectedFinding(null, null, null, List.of()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ExpectedFinding(null, null, null, null, Map.of()))
                .isInstanceOf(InvalidInputException.class);
        assertThat(new ExpectedFinding(null, null, null, null, null)).isEqualTo(ExpectedFinding.NONE);
        assertThat(ExpectedFinding.NONE.isPlain()).isTrue();
    }

    @Test
    @DisplayName("refuses a figure that is none")
    void noFigure() {
        assertThatThrownBy(() ->
                        new ExpectedFinding(Outcome.VIOLATED, null, null, null, Collections.singletonMap("/a/b", null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/remedy/~1a~1b: found nothing");
    }

    @Test
    @DisplayName("refuses a figure that no document could have")
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void figure() {
        assertThatThrownBy(() -> new ExpectedFinding(
                        Outcome.VIOLATED, null, null, null, Map.of("/a/b", new BigDecimal("1E+1000000000"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, refused -> assertThat(BothLanguages.told(refused.problems()))
                                .extracting(Problem::pointer)
                                .containsExactly("/remedy/~1a~1b"));
        Map<String, BigDecimal> noFigure = new HashMap<>();
        noFigure.put("/a", null);
        assertThatThrownBy(() -> new ExpectedFinding(Outcome.VIOLATED, null, null, null, noFigure))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/remedy/~1a: found nothing");
    }

    @Test
    @DisplayName("keeps copies of what it was given, and gives nothing away that can be changed")
    void copies() {
        Map<String, String> readings = new HashMap<>(Map.of("b", "X"));
        Scenario scenario = new Scenario("t", LEDGER, null, null, readings, null, List.of(), null, Expectation.NONE);
        readings.put("a", "Y");

        assertThat(scenario.readings()).containsOnlyKeys("b");
        assertThatThrownBy(() -> scenario.readings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> scenario.expected().outcomes().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("takes several readings at once")
    void readings() {
        assertThat(Scenario.builder("t", LEDGER)
                        .readings(Map.of("a", "X", "b", "Y"))
                        .build()
                        .readings())
                .isEqualTo(Map.of("a", "X", "b", "Y"));
    }

    @Test
    @DisplayName("starts again from itself")
    void again() {
        Scenario scenario = Scenario.builder("t", LEDGER)
                .asOf(DAY)
                .reading("a", "X")
                .restDays(RestDays.WEEKENDS)
                .layers(List.of(layer(Theme.CULTIVATED_LAND, "a")))
                .toleranceM2(BigDecimal.TEN)
                .expect("4-a", Outcome.DUTY)
                .build();

        assertThat(scenario.toBuilder().build()).isEqualTo(scenario).hasSameHashCodeAs(scenario);
        assertThat(scenario.expected().isEmpty()).isFalse();
        assertThat(scenario.toBuilder()
                        .expect(Expectation.NONE)
                        .build()
                        .expected()
                        .isEmpty())
                .isTrue();
        assertThat(scenario.toBuilder()
                        .layers(List.of(layer(Theme.CULTIVATED_LAND, "b")))
                        .build())
                .isNotEqualTo(scenario);
    }

    @Test
    @DisplayName("refuses an expectation that is missing, as a whole or at a key")
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void withoutAnExpectation() {
        Expectation none = null;
        Map<String, ExpectedFinding> noOutcome = new HashMap<>();
        noOutcome.put("4-a", null);
        assertThatThrownBy(() -> new Scenario("t", LEDGER, null, null, Map.of(), null, List.of(), null, none))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/expected: found nothing");
        assertThatThrownBy(() -> new Expectation(null, noOutcome))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/outcomes/4-a: found nothing");
    }

    @Test
    @DisplayName("is of a document, and refuses nothing less")
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void withoutADocument() {
        Document none = null;
        assertThatThrownBy(() -> Scenario.builder("t", none).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/document: found nothing");
    }
}
