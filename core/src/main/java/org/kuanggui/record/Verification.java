package org.kuanggui.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a record that was replayed. */
public sealed interface Verification permits Verification.Same, Verification.Different {

    /** What would be recorded today of the question that stands in the record. */
    DecisionRecord replayed();

    /** Whether the record is, byte for byte, what would be recorded today. */
    default boolean isSame() {
        return this instanceof Same;
    }

    /**
     * The record is, byte for byte, what would be recorded today.
     *
     * @param replayed an equal record
     */
    record Same(DecisionRecord replayed) implements Verification {
        /** @throws NullPointerException if the argument is null */
        public Same {
            Objects.requireNonNull(replayed, "replayed");
        }

        @Override
        public String toString() {
            return "the same, byte for byte";
        }
    }

    /**
     * The record is not what would be recorded today.
     *
     * @param reasons why, at least one; those of tampering that hashes show come first
     * @param divergenceOrNull where the answer differs first; {@code null} where it is the same, though the record is not
     * @param replayed what would be recorded
     */
    record Different(List<Reason> reasons, @Nullable Divergence divergenceOrNull, DecisionRecord replayed)
            implements Verification {

        /**
         * @throws IllegalArgumentException if there is no reason
         * @throws NullPointerException if reasons, or what was replayed, are null
         */
        public Different {
            reasons = List.copyOf(reasons);
            Objects.requireNonNull(replayed, "replayed");
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("no reason, expected at least one");
            }
        }

        /** Where the answer differs first; empty where it is the same, though the record is not. */
        public Optional<Divergence> divergence() {
            return Optional.ofNullable(divergenceOrNull);
        }

        /** Whether there is a reason of a cause. */
        public boolean is(Cause cause) {
            return reasons.stream().anyMatch(reason -> reason.cause() == cause);
        }

        /** Whether somebody changed the record. */
        public boolean isTampered() {
            return reasons.stream().anyMatch(reason -> reason.cause().isTampering());
        }

        /** The reasons, each on a line of its own, and the first place at which the answer differs. */
        @Override
        public String toString() {
            return reasons.stream().map(reason -> reason + "\n").collect(Collectors.joining())
                    + divergence().map(Divergence::toString).orElse("the answer is the same");
        }
    }
}
