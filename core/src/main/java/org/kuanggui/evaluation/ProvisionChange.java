package org.kuanggui.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a provision's answer from one rule base to another.
 *
 * @param finding its key: {@code 4-minimum-scale}, {@code 5.3.2-annual-report[2024]}
 * @param beforeOrNull the outcome before; {@code null} where the provision did not apply
 * @param afterOrNull the outcome after, likewise; the same as before where only words or figures changed
 */
public record ProvisionChange(
        String finding,
        @Nullable Outcome beforeOrNull,
        @Nullable Outcome afterOrNull) {

    /** The outcome before; empty where the provision did not apply. */
    public Optional<Outcome> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /** The outcome after, likewise. */
    public Optional<Outcome> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** The provision's id: the finding's key without what it speaks of. */
    public String provision() {
        int detail = finding.indexOf('[');
        return detail < 0 ? finding : finding.substring(0, detail);
    }

    /** Whether the outcome is another one; else only what it rests on. */
    public boolean isOfOutcome() {
        return beforeOrNull != afterOrNull;
    }

    /** {@code SATISFIED → VIOLATED}; a dash where the provision does not apply. */
    public String outcomes() {
        return name(beforeOrNull) + " → " + name(afterOrNull);
    }

    private static String name(@Nullable Outcome outcome) {
        return outcome == null ? "—" : outcome.name();
    }

    /** {@code 4-minimum-scale: SATISFIED → VIOLATED}. */
    @Override
    public String toString() {
        return finding + ": " + outcomes();
    }
}
