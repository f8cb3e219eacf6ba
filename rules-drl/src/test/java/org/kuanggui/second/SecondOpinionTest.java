package org.kuanggui.second;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;

/**
 * The rules against the second opinion, on generated cases. More of them, or others:
 * {@code -Dkuanggui.second.cases=1000000 -Dkuanggui.second.seed=7}.
 */
@DisplayName("the rules and the second opinion agree")
class SecondOpinionTest {
    private static final int CASES = Integer.getInteger("kuanggui.second.cases", 100_000);
    private static final long SEED = Long.getLong("kuanggui.second.seed", 20_260_326L);

    private final Map<Map<String, String>, PlanEvaluator> evaluators = new HashMap<>();

    @Test
    @DisplayName("on generated applications")
    void agree() {
        RandomApplications applications = new RandomApplications(SEED);
        Disagreements disagreements = new Disagreements();
        for (int i = 0; i < CASES; i++) {
            RandomApplications.Case sample = applications.next();
            Opinion opinion = SecondOpinion.judge(sample.application(), sample.asOf(), sample.choices());
            Evaluation evaluation = evaluatorOf(sample.choices()).evaluate(sample.application(), sample.asOf());
            disagreements.add(Differences.between(opinion, evaluation), () -> describe(sample));
        }
        disagreements.failIfAny(CASES, SEED);
    }

    private PlanEvaluator evaluatorOf(Map<String, String> choices) {
        return evaluators.computeIfAbsent(choices, chosen -> {
            PlanEvaluator.Builder builder = PlanEvaluator.builder();
            chosen.forEach(builder::reading);
            return builder.build();
        });
    }

    private static String describe(RandomApplications.Case sample) {
        return "RandomApplications.caseOf(" + sample.seed() + "L) as of " + sample.asOf() + ", readings "
                + sample.choices() + "\n" + sample.application();
    }
}
