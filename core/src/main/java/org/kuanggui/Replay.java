package org.kuanggui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.Divergence;
import org.kuanggui.record.Reason;
import org.kuanggui.record.Verification;

/**
 * Asks the questions of records again, and says whether the answers are the same, byte for byte, or where and why they
 * differ.
 *
 * <p>Rules and layers are those of an evaluator; readings and rest days are those of the record, so that it is enough to
 * bring the layers. A reading or choice that the rules do not have is taken at its default.
 *
 * <p>A hash is no signature. Someone who changes a record and makes all of its hashes anew is found where the answer would
 * be another one and the record claims the same library, rules and layers; where it claims others, it differs by them. The change is not
 * found where the answer would be the same: another applicant's name, a fact that no provision looks at. {@link org.kuanggui.record.RecordHashes#record}, kept apart or signed, finds that too.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class Replay {
    private final PlanEvaluator evaluator;

    private Replay(PlanEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * By the rules and the layers of an evaluator.
     *
     * @throws NullPointerException if the argument is null
     */
    public static Replay with(PlanEvaluator evaluator) {
        return new Replay(Objects.requireNonNull(evaluator, "evaluator"));
    }

    /**
     * Asks the question of a record again.
     *
     * @throws org.kuanggui.fact.InvalidInputException if what would be recorded today exceeds
     *     {@link org.kuanggui.json.JsonLimits}
     * @throws NullPointerException if the argument is null
     */
    public Verification verify(DecisionRecord record) {
        DecisionRecord replayed = answer(record);
        List<Reason> reasons = Reasons.of(record, replayed);
        if (reasons.isEmpty()) {
            return new Verification.Same(replayed);
        }
        Optional<Divergence> divergence = Divergence.between(record.evaluation(), replayed.evaluation());
        return new Verification.Different(reasons, divergence.orElse(null), replayed);
    }

    /** What would be recorded today. */
    DecisionRecord answer(DecisionRecord record) {
        return as(record).record(record.question().asked());
    }

    /** Judges as the record was judged, as far as the rules allow. */
    private PlanEvaluator as(DecisionRecord record) {
        Map<String, String> recorded = record.setting().readings();
        PlanEvaluator.Builder builder =
                evaluator.toBuilder().restDays(record.setting().restDays());
        evaluator.readings().all().forEach(reading -> {
            String choice = recorded.get(reading.id());
            boolean isKnown =
                    reading.choices().stream().anyMatch(known -> known.name().equals(choice));
            builder.reading(
                    reading.id(),
                    choice != null && isKnown ? choice : reading.byDefault().name());
        });
        return builder.build();
    }
}
