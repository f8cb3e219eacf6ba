package org.kuanggui.record;

import java.util.Objects;

/**
 * A decision as it was made: what was asked, under what, and the answer in the very words. Made by
 * {@link org.kuanggui.PlanEvaluator#record}, or read. Immutable.
 *
 * <p>It carries hashes, which show what was changed by someone who did not make them anew. A hash is no signature: whoever
 * makes every hash anew is found only by {@link org.kuanggui.Replay}, and only where the answer would be another one and the
 * record claims no other library, rules or layers. Who
 * has to be sure keeps {@link RecordHashes#record} apart from the record, or signs it.
 *
 * @param question what was asked
 * @param setting under what it was judged
 * @param evaluation the answer; it names the rule base
 * @param sha256 the hashes that stand in the record, which need not be those of its parts
 */
public record DecisionRecord(
        RecordedQuestion question, RecordedSetting setting, RecordedEvaluation evaluation, RecordHashes sha256) {

    /** @throws NullPointerException if a component is null */
    public DecisionRecord {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(sha256, "sha256");
    }
}
