package org.kuanggui.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * What a finding has to say. What is {@code null} is not looked at, but for the outcome.
 *
 * @param outcome its answer; {@code null} where there must be no finding
 * @param due the last day of the duty
 * @param missing JSON pointers of exactly the facts that are missing, in any order
 * @param readings {@code id=choice} of exactly the readings that had a part, in any order
 */
public record ExpectedFinding(
        @Nullable Outcome outcome,
        @Nullable LocalDate due,
        @Nullable List<String> missing,
        @Nullable List<String> readings) {

    /** There must be no finding. */
    public static final ExpectedFinding NONE = new ExpectedFinding(null, null, null, null);

    /** As a scenario writes that there must be no finding. */
    public static final String NONE_WORD = "none";

    /** @throws InvalidInputException if more is expected of no finding, or a component breaks the contract */
    public ExpectedFinding {
        Checks checks = new Checks();
        checks.date("/due", due);
        missing = sorted(checks, "/missing", missing);
        readings = sorted(checks, "/readings", readings);
        if (outcome == null && (due != null || missing != null || readings != null)) {
            checks.refuse("/outcome", "nothing, beside what a finding has to say", "an outcome");
        }
        checks.done();
    }

    /** An outcome, whatever else the finding says. */
    public static ExpectedFinding of(Outcome outcome) {
        return new ExpectedFinding(Objects.requireNonNull(outcome, "outcome"), null, null, null);
    }

    /** Whether nothing but an outcome is expected, or no finding. */
    public boolean isPlain() {
        return due == null && missing == null && readings == null;
    }

    boolean isMetBy(Finding finding) {
        return outcome == finding.outcome()
                && (due == null || due.equals(finding.dueOrNull()))
                && (missing == null || missing.equals(sorted(finding.missing())))
                && (readings == null || readings.equals(sorted(finding.readings())));
    }

    /** What a finding says of all that is looked at here, and what it misses. */
    String saidBy(Finding finding) {
        boolean misses = missing != null || !finding.missing().isEmpty();
        return new ExpectedFinding(
                        finding.outcome(),
                        due == null ? null : finding.dueOrNull(),
                        misses ? finding.missing() : null,
                        readings == null ? null : finding.readings())
                + (due != null && finding.dueOrNull() == null ? ", without a day" : "");
    }

    /** {@code UNDETERMINED, missing [/bulkDensity]}. */
    @Override
    public String toString() {
        return (outcome == null ? "no finding" : outcome)
                + (due == null ? "" : ", due " + due)
                + (missing == null ? "" : ", missing " + missing)
                + (readings == null ? "" : ", readings " + readings);
    }

    private static @Nullable List<String> sorted(Checks checks, String pointer, @Nullable List<String> texts) {
        return texts == null ? null : sorted(checks.list(pointer, texts));
    }

    private static List<String> sorted(List<String> texts) {
        List<String> sorted = new ArrayList<>(texts);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
