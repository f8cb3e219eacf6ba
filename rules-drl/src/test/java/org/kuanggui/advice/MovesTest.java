package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Planning;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

@DisplayName("What could be altered for a finding")
class MovesTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    private static List<Alteration> moves(MiningApplicationBuilder application, String provision, String fact) {
        MiningApplication built = application.build();
        return new Moves(
                        EVALUATOR,
                        Question.of(built),
                        EVALUATOR.evaluate(built).finding(provision).orElseThrow())
                .byFact()
                .getOrDefault(fact, List.of());
    }

    private static Quantity scale(String value) {
        return Quantity.of(value, Unit.WAN_TONNES_PER_YEAR);
    }

    @Test
    @DisplayName("is first what its remedy found")
    void remedy() {
        assertThat(moves(aMiningApplication().productionScale(scale("95")), "4-minimum-scale", "/productionScale"))
                .as("at least 100 of a new mine")
                .first()
                .isEqualTo(new Alteration(
                        "/productionScale", AlterationKind.FIGURE, "95 万吨/年", "{\"value\":100,\"unit\":\"万吨/年\"}"));
    }

    /** Below 51 the change is reviewed, so that there is no remedy. */
    @Test
    @DisplayName("is the nearest figure before those farther off")
    void nearestFirst() {
        assertThat(moves(
                        aMiningApplication()
                                .action(MiningAction.CAPACITY_CHANGE)
                                .productionScale(scale("40")),
                        "4-minimum-scale",
                        "/productionScale"))
                .extracting(Alteration::to)
                .as("between 30, medium of rare metals, 50, medium of limestone, and 51")
                .startsWith(
                        "{\"value\":30.0001,\"unit\":\"万吨/年\"}",
                        "{\"value\":49.9999,\"unit\":\"万吨/年\"}",
                        "{\"value\":30,\"unit\":\"万吨/年\"}",
                        "{\"value\":50,\"unit\":\"万吨/年\"}",
                        "{\"value\":29.9999,\"unit\":\"万吨/年\"}",
                        "{\"value\":50.0001,\"unit\":\"万吨/年\"}",
                        "{\"value\":50.9999,\"unit\":\"万吨/年\"}",
                        "{\"value\":51,\"unit\":\"万吨/年\"}");
    }

    @Test
    @DisplayName("is a technology that is not obsolete, a paper that is there, and any answer of what nobody stated")
    void others() {
        assertThat(moves(
                        aMiningApplication().usesObsoleteTechnology(true),
                        "3.3.4-obsolete-technology",
                        "/usesObsoleteTechnology"))
                .extracting(Alteration::to)
                .containsExactly("false");
        assertThat(moves(
                        aMiningApplication().planning(Planning.UNKNOWN),
                        "4.1.2-scale-matches-reserves",
                        "/planning/scaleMatchesReserves"))
                .containsExactly(new Alteration("/planning/scaleMatchesReserves", AlterationKind.PAPER, null, "true"));
        assertThat(moves(aMiningApplication().planning(Planning.UNKNOWN), "6.2-annual-plan", "/planning/scheduledYear"))
                .extracting(Alteration::to)
                .containsExactly("2023", "2024");
    }

    @Test
    @DisplayName("is a step nearer to what was stated, from above or from below")
    void nearer() {
        assertThat(nearer(AlterationKind.FIGURE, "95 万吨/年", "{\"value\":100,\"unit\":\"万吨/年\"}"))
                .isEqualTo("{\"value\":99.9999,\"unit\":\"万吨/年\"}");
        assertThat(nearer(AlterationKind.FIGURE, "4.5", "3.5")).isEqualTo("3.5001");
    }

    @Test
    @DisplayName("is no nearer where it is no figure, or was none")
    void noNearer() {
        assertThat(nearer(AlterationKind.STATEMENT, "95", "100")).isNull();
        assertThat(nearer(AlterationKind.FIGURE, null, "100")).isNull();
        assertThat(nearer(AlterationKind.FIGURE, "95", "true")).isNull();
    }

    private static @Nullable String nearer(AlterationKind kind, @Nullable String from, String to) {
        return Moves.nearer(new Alteration("/x", kind, from, to))
                .map(Alteration::to)
                .orElse(null);
    }
}
