package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.second.RandomApplications;
import org.kuanggui.second.RandomLedgers;
import org.kuanggui.second.RandomMines;

@DisplayName("The rules without an engine")
class WithoutEngineTest {
    private static final int MANY = 4_000;

    @Test
    @DisplayName("make the same evaluations of applications, byte for byte")
    void sameOfApplications() {
        RandomApplications applications = new RandomApplications(11);
        for (int i = 0; i < MANY; i++) {
            RandomApplications.Case drawn = applications.next();
            PlanEvaluator evaluator = evaluator(drawn.choices());
            same(
                    evaluator.evaluate(drawn.application(), drawn.asOf()),
                    new WithoutEngine(evaluator).evaluate(drawn.application(), drawn.asOf()));
        }
    }

    @Test
    @DisplayName("make the same evaluations of mines, byte for byte")
    void sameOfMines() {
        RandomMines mines = new RandomMines(12);
        for (int i = 0; i < MANY / 4; i++) {
            RandomMines.Case drawn = mines.next();
            PlanEvaluator evaluator = evaluator(drawn.choices());
            same(
                    evaluator.inspect(drawn.mine(), drawn.asOf()),
                    new WithoutEngine(evaluator).inspect(drawn.mine(), drawn.asOf()));
        }
    }

    @Test
    @DisplayName("make the same evaluations of ledgers, byte for byte")
    void sameOfLedgers() {
        RandomLedgers ledgers = new RandomLedgers(13);
        for (int i = 0; i < MANY / 4; i++) {
            RandomLedgers.Case drawn = ledgers.next();
            PlanEvaluator evaluator = evaluator(drawn.choices());
            same(
                    evaluator.monitor(drawn.ledger(), drawn.asOf()),
                    new WithoutEngine(evaluator).monitor(drawn.ledger(), drawn.asOf()));
        }
    }

    private static PlanEvaluator evaluator(Map<String, String> choices) {
        PlanEvaluator.Builder builder = PlanEvaluator.builder();
        choices.forEach(builder::reading);
        return builder.build();
    }

    private static void same(Evaluation expected, Evaluation made) {
        assertThat(EvaluationWriter.toUtf8(made)).isEqualTo(EvaluationWriter.toUtf8(expected));
        assertThat(made).isEqualTo(expected);
    }
}
