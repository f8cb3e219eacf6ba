package org.kuanggui.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding from one evaluation to another.
 *
 * @param provision its id
 * @param detailOrNull the thing it speaks of where a provision speaks of several; {@code null} else
 * @param beforeOrNull the finding before; {@code null} where the provision did not apply
 * @param afterOrNull the finding after, likewise; never {@code null} with the other, nor saying the same
 */
public record FindingDifference(
        String provision,
        @Nullable String detailOrNull,
        @Nullable Finding beforeOrNull,
        @Nullable Finding afterOrNull) {

    /** The finding before. */
    public Optional<Finding> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /** The finding after. */
    public Optional<Finding> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Whether the answer is another one, or there is one in one of the two alone; else only what it rests on changed. */
    public boolean isOfOutcome() {
        return change().isOfOutcome();
    }

    /** Both findings' {@link Finding#key}. */
    public String key() {
        return detailOrNull == null ? provision : provision + "[" + detailOrNull + "]";
    }

    /** {@code 4-minimum-scale: VIOLATED → SATISFIED}; a dash where there is no finding. */
    @Override
    public String toString() {
        return change().toString();
    }

    /** What became of the outcome. */
    public ProvisionChange change() {
        return new ProvisionChange(key(), outcome(beforeOrNull), outcome(afterOrNull));
    }

    private static @Nullable Outcome outcome(@Nullable Finding finding) {
        return finding == null ? null : finding.outcome();
    }
}
