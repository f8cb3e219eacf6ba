package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

@DisplayName("What could be altered for a finding")
class MovesTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final String SCALE = "/productionScale";

    private static Map<String, List<Alteration>> moves(Quantity scale, String provision) {
        Question question =
                Question.of(aMiningApplication().productionScale(scale).build());
        return new Moves(
                        EVALUATOR,
                        question,
                        EVALUATOR.evaluate(question).finding(provision).orElseThrow())
                .byFact();
    }

    private static BigDecimal distance(Alteration alteration, String from) {
        String figure = alteration.to().replaceAll("[^0-9]*([0-9.]+).*", "$1");
        return new BigDecimal(figure).subtract(new BigDecimal(from)).abs();
    }

    @Test
    @DisplayName("is first the figure that was found to satisfy it, then others, the nearest first")
    void remedyFirst() {
        List<Alteration> scales = moves(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR), "4-minimum-scale")
                .getOrDefault(SCALE, List.of());

        assertThat(scales.get(0))
                .isEqualTo(
                        new Alteration(SCALE, AlterationKind.FIGURE, "95 万吨/年", "{\"value\":100,\"unit\":\"万吨/年\"}"));
        assertThat(scales.subList(1, scales.size()))
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo(Comparator.comparing(scale -> distance(scale, "95")));
    }

    @Test
    @DisplayName("is each fact that it looked at or lacks, with what was stated of it")
    void eachFact() {
        Map<String, List<Alteration>> moves =
                moves(Quantity.of("40", Unit.WAN_CUBIC_METRES_PER_YEAR), "4-minimum-scale");

        assertThat(moves).containsOnlyKeys("/bulkDensity", SCALE);
        assertThat(moves.get("/bulkDensity")).allSatisfy(density -> {
            assertThat(density.kind()).isEqualTo(AlterationKind.STATEMENT);
            assertThat(density.fromOrNull()).isNull();
        });
        assertThat(moves.get(SCALE)).allSatisfy(scale -> {
            assertThat(scale.kind()).isEqualTo(AlterationKind.FIGURE);
            assertThat(scale.fromOrNull()).isEqualTo("40 万立方米/年");
        });
    }
}
