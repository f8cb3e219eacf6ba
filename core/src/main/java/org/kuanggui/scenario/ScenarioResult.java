package org.kuanggui.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.evaluation.Evaluation;

/**
 * What became of a scenario.
 *
 * @param title the scenario's
 * @param evaluation the answer
 * @param deviations where it is not as expected: the verdict first, then by provision
 */
public record ScenarioResult(String title, Evaluation evaluation, List<Deviation> deviations) {

    public ScenarioResult {
        deviations = List.copyOf(deviations);
    }

    /** Whether the answer is as expected. */
    public boolean isAsExpected() {
        return deviations.isEmpty();
    }

    /** The title, and each deviation on a line of its own. */
    @Override
    public String toString() {
        return title
                + (isAsExpected()
                        ? ": as expected"
                        : deviations.stream()
                                .map(deviation -> "\n  " + deviation)
                                .collect(Collectors.joining()));
    }
}
