package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.DocumentChanges;

@DisplayName("Going through answers")
class ExplorationTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final String LISTED = "/planning/block/listed";
    private static final Question UNLISTED =
            Question.of(aMiningApplication().build()).with(DocumentChanges.NONE.and(LISTED, "null"));

    private static Exploration exploration(Question question, String fact, Set<String> others, int effort) {
        return new Exploration(
                EVALUATOR,
                question,
                EVALUATOR.evaluate(question),
                finding -> true,
                true,
                Set.of(fact),
                others,
                Effort.of(effort));
    }

    @Test
    @DisplayName("touches what hangs on them, and what changes by them")
    void touched() {
        assertThat(Group.of(exploration(UNLISTED, LISTED, Set.of(), 100)).touched())
                .containsExactlyInAnyOrder("3.3.6-mining-block", "6.3-plan-adjustment");
    }

    @Test
    @DisplayName("touches what hangs on them where there are more than are gone through")
    void tooMany() {
        Group group = Group.of(exploration(UNLISTED, LISTED, Set.of(), 1));

        assertThat(group.worlds()).isEmpty();
        assertThat(group.touched()).containsExactly("3.3.6-mining-block");
    }

    @Test
    @DisplayName("leads to facts that are gone through elsewhere")
    void links() {
        MiningApplicationBuilder sandstone = aMiningApplication()
                .mineral(Mineral.SANDSTONE)
                .productionScale(Quantity.of("3", Unit.WAN_CUBIC_METRES_PER_YEAR));
        Group group = Group.of(exploration(Question.of(sandstone.build()), "/mineral", Set.of("/bulkDensity"), 100));

        assertThat(group.facts()).containsExactly("/mineral");
        assertThat(group.links()).containsExactly("/bulkDensity");
    }
}
