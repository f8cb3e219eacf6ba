package org.kuanggui.second;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;

/** As {@link SecondOpinionTest}, on the district's ledger: by itself, and beside applications. */
@DisplayName("the rules and the second opinion agree")
class SecondOpinionOnLedgersTest {
    private static final int CASES = Integer.getInteger("kuanggui.second.cases", 20_000);
    private static final long SEED = Long.getLong("kuanggui.second.seed", 20_201_231L);

    private final Map<Map<String, String>, PlanEvaluator> evaluators = new HashMap<>();

    @Test
    @DisplayName("on generated ledgers")
    void agreeOnLedgers() {
        RandomLedgers ledgers = new RandomLedgers(SEED);
        Disagreements disagreements = new Disagreements();
        for (int i = 0; i < CASES; i++) {
            RandomLedgers.Case sample = ledgers.next();
            Opinion opinion = SecondOpinion.monitor(sample.ledger(), sample.asOf(), sample.choices());
            Evaluation evaluation = evaluatorOf(sample.choices()).monitor(sample.ledger(), sample.asOf());
            disagreements.add(Differences.between(opinion, evaluation), () -> describe(sample));
        }
        disagreements.failIfAny(CASES, SEED);
    }

    @Test
    @DisplayName("on generated applications with a ledger beside them")
    void agreeOnApplicationsWithALedger() {
        RandomCandidates candidates = new RandomCandidates(SEED);
        Disagreements disagreements = new Disagreements();
        for (int i = 0; i < CASES; i++) {
            RandomCandidates.Case sample = candidates.next();
            Opinion opinion =
                    SecondOpinion.judge(sample.application(), sample.asOf(), sample.ledger(), sample.choices());
            Evaluation evaluation =
                    evaluatorOf(sample.choices()).evaluate(sample.application(), sample.asOf(), sample.ledger());
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

    private static String describe(RandomLedgers.Case sample) {
        return "RandomLedgers.caseOf(" + sample.seed() + "L) as of " + sample.asOf() + ", readings " + sample.choices()
                + "\n" + sample.ledger();
    }

    private static String describe(RandomCandidates.Case sample) {
        return "RandomCandidates.caseOf(" + sample.seed() + "L) as of " + sample.asOf() + ", readings "
                + sample.choices() + "\n" + sample.application() + "\n" + sample.ledger();
    }
}
