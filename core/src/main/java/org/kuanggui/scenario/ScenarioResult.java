package org.kuanggui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;

/**
 * What became of a scenario.
 *
 * @param title the scenario's
 * @param evaluation the answer
 * @param deviations where it is not as expected: the verdict first, then by provision
 */
public record ScenarioResult(String title, Evaluation evaluation, List<Deviation> deviations) {
    /** What decides a verdict, the strongest first. */
    private static final List<Outcome> DECISIVE =
            List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.REVIEW, Outcome.DUTY);

    public ScenarioResult {
        deviations = List.copyOf(deviations);
    }

    /** Whether the answer is as expected. */
    public boolean isAsExpected() {
        return deviations.isEmpty();
    }

    /**
     * For a test: nothing happens where the answer is as expected.
     *
     * @throws AssertionError if it is not; it has the title, each deviation, and under it what the findings say, in
     *     English
     */
    public void requireAsExpected() {
        if (!isAsExpected()) {
            throw new AssertionError(title
                    + deviations.stream()
                            .map(deviation -> "\n  " + deviation + messages(deviation))
                            .collect(Collectors.joining()));
        }
    }

    private String messages(Deviation deviation) {
        return findings(deviation)
                .map(finding -> "\n    " + finding + ": " + finding.message(Locale.ENGLISH))
                .collect(Collectors.joining());
    }

    /** Those a deviation is about; of the verdict, those that decide it. */
    private Stream<Finding> findings(Deviation deviation) {
        if (deviation.isOfVerdict()) {
            return DECISIVE.stream().filter(outcome -> with(outcome).findAny().isPresent()).findFirst().stream()
                    .flatMap(this::with);
        }
        return evaluation.findings().stream().filter(finding -> Expectation.isNamed(deviation.of(), finding));
    }

    private Stream<Finding> with(Outcome outcome) {
        return evaluation.findings().stream().filter(finding -> finding.outcome() == outcome);
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
