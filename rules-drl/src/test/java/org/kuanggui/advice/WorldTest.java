package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.DocumentChanges;

@DisplayName("What holds once facts are answered")
class WorldTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final String CULTIVATED = "/site/onCultivatedLand";
    private static final Evaluation CONFORMING = with(CULTIVATED, "false");
    private static final Evaluation OPEN = with(CULTIVATED, "null");

    private static Evaluation with(String fact, String json) {
        return EVALUATOR.evaluate(Question.of(aMiningApplication().build()).with(DocumentChanges.NONE.and(fact, json)));
    }

    @Test
    @DisplayName("is where an outcome is another one than now")
    void changed() {
        World world = World.of(OPEN, with(CULTIVATED, "true"), Set.of(CULTIVATED), false);

        assertThat(world).isEqualTo(new World(false, false, Map.of("4.1-cultivated-land", "REVIEW"), Set.of()));
        assertThat(World.of(OPEN, OPEN, Set.of(), true)).isEqualTo(new World(false, true, Map.of(), Set.of()));
    }

    @Test
    @DisplayName("is where a finding is gone: outside the key mining zone nothing is noted of it")
    void gone() {
        assertThat(World.of(CONFORMING, with("/site/inKeyMiningZone", "false"), Set.of(), false)
                        .changed())
                .containsExactly(Map.entry("3.2-key-mining-zone", World.GONE));
    }

    @Test
    @DisplayName("is stuck on what is answered and asked all the same")
    void stuck() {
        assertThat(World.of(OPEN, OPEN, Set.of(CULTIVATED), false).stuck()).containsExactly(CULTIVATED);
        assertThat(World.of(OPEN, OPEN, Set.of("/site/district"), false).stuck())
                .isEmpty();
        assertThat(World.of(CONFORMING, CONFORMING, Set.of(CULTIVATED), false).stuck())
                .isEmpty();
    }

    @Test
    @DisplayName("is nothing more than that, outside the plan")
    void outOfScope() {
        Evaluation elsewhere = with("/site/district", "\"500110\"");

        assertThat(World.of(OPEN, elsewhere, Set.of(), false)).isEqualTo(new World(true, false, Map.of(), Set.of()));
    }

    @Test
    @DisplayName("contributes the worst of what some findings are then: as they are now, changed, or gone")
    void contribution() {
        Map<String, Outcome> now = Map.of("a", Outcome.REVIEW, "b", Outcome.VIOLATED, "c", Outcome.DUTY);
        World world = new World(false, false, Map.of("b", "SATISFIED", "c", World.GONE), Set.of());

        assertThat(world.contribution(now, Set.of("a", "b", "c"))).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(world.contribution(now, Set.of("b", "c"))).isEqualTo(Verdict.CONFORMS);
        assertThat(new World(true, false, Map.of(), Set.of()).contribution(now, Set.of()))
                .isEqualTo(Verdict.OUT_OF_SCOPE);
    }
}
