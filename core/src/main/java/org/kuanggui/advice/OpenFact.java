package org.kuanggui.advice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact that is still needed.
 *
 * @param fact a JSON pointer into the document
 * @param provisions whose findings hang on it, by {@link org.kuanggui.evaluation.Finding#key}, in the plan's order; those
 *     that apply or come to hang on it only after another answer are among them
 * @param onlyIf the answers to other facts of which one has to be given before it matters; empty where it always does
 */
public record OpenFact(String fact, List<String> provisions, List<Answer> onlyIf) {

    public OpenFact {
        provisions = List.copyOf(provisions);
        onlyIf = List.copyOf(onlyIf);
    }

    /** {@code /rehabilitation/fundAccount/scopeDefined, if /rehabilitation/fundAccount/opened = true}. */
    @Override
    public String toString() {
        return onlyIf.isEmpty()
                ? fact
                : fact + ", if " + onlyIf.stream().map(Answer::toString).collect(Collectors.joining(", or "));
    }
}
