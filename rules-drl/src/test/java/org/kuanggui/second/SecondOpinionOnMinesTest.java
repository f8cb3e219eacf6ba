package org.kuanggui.second;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;

/** As {@link SecondOpinionTest}, on mines under supervision, with the same properties. */
@DisplayName("the rules and the second opinion agree")
class SecondOpinionOnMinesTest {
    private static final int CASES = Integer.getInteger("kuanggui.second.cases", 100_000);
    private static final long SEED = Long.getLong("kuanggui.second.seed", 20_251_231L);

    private final Map<Host, PlanEvaluator> evaluators = new HashMap<>();

    /** What the host chooses. */
    private record Host(Map<String, String> choices, WorkCalendar calendar) {}

    @Test
    @DisplayName("on generated mines")
    void agree() {
        RandomMines mines = new RandomMines(SEED);
        Disagreements disagreements = new Disagreements();
        for (int i = 0; i < CASES; i++) {
            RandomMines.Case sample = mines.next();
            Opinion opinion = SecondOpinion.inspect(sample.mine(), sample.asOf(), sample.choices(), sample.calendar());
            Evaluation evaluation = evaluatorOf(sample).inspect(sample.mine(), sample.asOf());
            disagreements.add(Differences.between(opinion, evaluation), () -> describe(sample));
        }
        disagreements.failIfAny(CASES, SEED);
    }

    private PlanEvaluator evaluatorOf(RandomMines.Case sample) {
        return evaluators.computeIfAbsent(new Host(sample.choices(), sample.calendar()), host -> {
            PlanEvaluator.Builder builder =
                    PlanEvaluator.builder().restDays(host.calendar().restDays());
            host.choices().forEach(builder::reading);
            return builder.build();
        });
    }

    private static String describe(RandomMines.Case sample) {
        return "RandomMines.caseOf(" + sample.seed() + "L) as of " + sample.asOf() + ", readings " + sample.choices()
                + ", " + sample.calendar().holidays().size() + " holidays\n" + sample.mine();
    }
}
