package org.kuanggui.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding looked at.
 *
 * @param fact where it stands: a JSON pointer into the document
 * @param statedValue as stated, {@code 95 万吨/年}; {@code null} where nothing was
 * @param requiredValue what is asked for, or what it is held against, {@code ≥ 100 万吨/年}; {@code null} where nothing is
 */
public record Evidence(
        String fact, @Nullable String statedValue, @Nullable String requiredValue) {

    /** What was stated. */
    public Optional<String> stated() {
        return Optional.ofNullable(statedValue);
    }

    /** What is asked for. */
    public Optional<String> required() {
        return Optional.ofNullable(requiredValue);
    }

    /** {@code /productionScale: 95 万吨/年 (≥ 100 万吨/年)}. */
    @Override
    public String toString() {
        String stated = statedValue == null ? "—" : statedValue;
        return fact + ": " + stated + (requiredValue == null ? "" : " (" + requiredValue + ")");
    }
}
