package org.kuanggui.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * What a finding has to say. What is {@code null} is not looked at, but for the outcome.
 *
 * @param outcome its answer; {@code null} where there must be no finding
 * @param due the last day of the duty
 * @param missing JSON pointers of exactly the facts that are missing, in any order
 * @param readings {@code id=choice} of exactly the readings that had a part, in any order
 * @param remedy by the JSON pointer of each figure, what it would have to be, and of ground the km² that would be left;
 *     empty where nothing would satisfy it
 */
public record ExpectedFinding(
        @Nullable Outcome outcome,
        @Nullable LocalDate due,
        @Nullable List<String> missing,
        @Nullable List<String> readings,
        @Nullable Map<String, BigDecimal> remedy) {

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
        remedy = figures(checks, remedy);
        if (outcome == null && (due != null || missing != null || readings != null || remedy != null)) {
            checks.refuse(
                    "/outcome",
                    new Text("未填，而填有判断结果的其他内容", "nothing, beside what a finding has to say"),
                    new Text("结果", "an outcome"));
        }
        checks.done();
    }

    /** As the canonical constructor, where the remedy is not looked at. */
    public ExpectedFinding(
            @Nullable Outcome outcome,
            @Nullable LocalDate due,
            @Nullable List<String> missing,
            @Nullable List<String> readings) {
        this(outcome, due, missing, readings, null);
    }

    /** All that a finding says; {@code null} for what it does not. */
    static ExpectedFinding allOf(Finding finding) {
        return new ExpectedFinding(
                finding.outcome(),
                finding.dueOrNull(),
                orNull(finding.missing()),
                orNull(finding.readings()),
                remedyOf(finding));
    }

    /** An outcome, whatever else the finding says. */
    public static ExpectedFinding of(Outcome outcome) {
        return new ExpectedFinding(Objects.requireNonNull(outcome, "outcome"), null, null, null);
    }

    /** Whether nothing but an outcome is expected, or no finding. */
    public boolean isPlain() {
        return due == null && missing == null && readings == null && remedy == null;
    }

    /** @param exact whether it may say no more */
    boolean isMetBy(Finding finding, boolean exact) {
        if (exact) {
            return allOf(finding).equals(new ExpectedFinding(outcome, due, orNull(missing), orNull(readings), remedy));
        }
        return outcome == finding.outcome()
                && (due == null || due.equals(finding.dueOrNull()))
                && (missing == null || missing.equals(sorted(finding.missing())))
                && (readings == null || readings.equals(sorted(finding.readings())))
                && (remedy == null || remedy.equals(allOf(finding).remedy));
    }

    /** What a finding says of all that is looked at here, and what it misses. */
    String saidBy(Finding finding) {
        boolean misses = missing != null || !finding.missing().isEmpty();
        return new ExpectedFinding(
                        finding.outcome(),
                        due == null ? null : finding.dueOrNull(),
                        misses ? finding.missing() : null,
                        readings == null ? null : finding.readings(),
                        remedy == null ? null : remedyOf(finding))
                + (due != null && finding.dueOrNull() == null ? ", without a day" : "");
    }

    /** {@code UNDETERMINED, missing [/bulkDensity]}. */
    @Override
    public String toString() {
        return (outcome == null ? "no finding" : outcome)
                + (due == null ? "" : ", due " + due)
                + (missing == null ? "" : ", missing " + missing)
                + (readings == null ? "" : ", readings " + readings)
                + (remedy == null ? "" : ", remedy " + (remedy.isEmpty() ? "none" : remedy));
    }

    private static @Nullable List<String> orNull(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() ? null : texts;
    }

    private static @Nullable Map<String, BigDecimal> remedyOf(Finding finding) {
        return finding.remedy()
                .map(remedy ->
                        remedy.changes().stream().collect(Collectors.toMap(Change::pointer, ExpectedFinding::figure)))
                .orElse(null);
    }

    private static BigDecimal figure(Change change) {
        return change instanceof FigureChange figure
                ? figure.to()
                : ((GroundChange) change).to().squareKilometres();
    }

    /** Sorted, without those that are refused. */
    private static @Nullable Map<String, BigDecimal> figures(Checks checks, @Nullable Map<String, BigDecimal> remedy) {
        if (remedy == null) {
            return null;
        }
        Map<String, BigDecimal> figures = new TreeMap<>();
        remedy.forEach((pointer, figure) -> {
            String place = Problem.pointer("/remedy", pointer);
            checks.required(place, figure, Phrases.A_NUMBER);
            BigDecimal plain = checks.number(place, figure);
            if (plain != null) {
                figures.put(pointer, plain);
            }
        });
        return Collections.unmodifiableMap(figures);
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
