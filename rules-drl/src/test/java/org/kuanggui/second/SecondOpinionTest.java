package org.kuanggui.second;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final int SHOWN = 5;

    private final Map<Map<String, String>, PlanEvaluator> evaluators = new HashMap<>();

    @Test
    @DisplayName("on generated applications")
    void agree() {
        RandomApplications applications = new RandomApplications(SEED);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> shown = new ArrayList<>();
        int disagreements = 0;
        for (int i = 0; i < CASES; i++) {
            RandomApplications.Case sample = applications.next();
            Opinion opinion = SecondOpinion.judge(sample.application(), sample.asOf(), sample.choices());
            Evaluation evaluation = evaluatorOf(sample.choices()).evaluate(sample.application(), sample.asOf());
            List<Differences.Difference> differences = Differences.between(opinion, evaluation);
            if (differences.isEmpty()) {
                continue;
            }
            disagreements++;
            boolean isNew = false;
            for (Differences.Difference difference : differences) {
                isNew |= counts.merge(difference.provision(), 1, Integer::sum) == 1;
            }
            if (isNew && shown.size() < SHOWN) {
                shown.add(describe(sample, differences));
            }
        }
        if (disagreements > 0) {
            fail(disagreements + " of " + CASES + " cases (seed " + SEED + ") differ\n" + "differences by provision: "
                    + counts + "\n" + String.join("\n", shown));
        }
    }

    private PlanEvaluator evaluatorOf(Map<String, String> choices) {
        return evaluators.computeIfAbsent(choices, chosen -> {
            PlanEvaluator.Builder builder = PlanEvaluator.builder();
            chosen.forEach(builder::reading);
            return builder.build();
        });
    }

    private static String describe(RandomApplications.Case sample, List<Differences.Difference> differences) {
        StringBuilder text = new StringBuilder("\nRandomApplications.caseOf(")
                .append(sample.seed())
                .append("L) as of ")
                .append(sample.asOf())
                .append(", readings ")
                .append(sample.choices())
                .append('\n')
                .append(sample.application());
        differences.forEach(difference -> text.append("\n  ").append(difference));
        return text.toString();
    }
}
