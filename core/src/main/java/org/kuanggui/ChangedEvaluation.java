package org.kuanggui;

import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.evaluation.ProvisionChange;
import org.kuanggui.evaluation.Verdict;

/**
 * A question that two rule bases answer differently.
 *
 * @param name what the question goes by: its file, or what was varied
 * @param question what was asked; {@link org.kuanggui.evaluation.EvaluationDifference} has all about its two answers
 * @param before the verdict before
 * @param after the verdict after
 * @param provisions those whose finding changed, in the plan's order
 */
public record ChangedEvaluation(
        String name, Question question, Verdict before, Verdict after, List<ProvisionChange> provisions) {

    public ChangedEvaluation {
        provisions = List.copyOf(provisions);
    }

    /** Whether an outcome changed, and not only what it rests on. */
    public boolean isOfOutcome() {
        return provisions.stream().anyMatch(ProvisionChange::isOfOutcome);
    }

    /** The name, the verdicts, and each finding that changed on a line of its own. */
    @Override
    public String toString() {
        return name + ": " + before + (before == after ? "" : " → " + after)
                + provisions.stream().map(change -> "\n  " + change).collect(Collectors.joining());
    }
}
