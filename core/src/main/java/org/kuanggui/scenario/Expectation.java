package org.kuanggui.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Nearest;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Provision;

/**
 * What an answer has to say. What is not named here may be anything.
 *
 * @param verdict the answer as a whole; {@code null} where it is not looked at
 * @param mustClose whether a ground for closing the mine was found; {@code null} where it is not looked at
 * @param exact whether the answer says this and no more: no other finding, and of those that are named no other missing
 *     fact, last day, reading or remedy
 * @param outcomes by {@code provision} or {@code provision[detail]}, sorted. A provision alone stands for all its
 *     findings: there has to be one, and each has to be as expected
 */
public record Expectation(
        @Nullable Verdict verdict, @Nullable Boolean mustClose, boolean exact, Map<String, ExpectedFinding> outcomes) {

    /** Nothing in particular. */
    public static final Expectation NONE = new Expectation(null, Map.of());

    private static final Pattern KEY = Pattern.compile("([0-9A-Za-z.-]+)(?:\\[(.+)])?", Pattern.DOTALL);
    private static final Text AN_OUTCOME = new Text("结果", "an outcome");

    /**
     * @throws InvalidInputException if a key is not written {@code provision} or {@code provision[detail]}, or has no outcome;
     *     it lists each
     * @throws NullPointerException if the map, or a key in it, is null
     */
    public Expectation {
        Checks checks = new Checks();
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
        outcomes.forEach((key, finding) -> {
            if (!KEY.matcher(key).matches()) {
                checks.refuse(
                        pointer(key),
                        new Text("键 ", "the key ").then(Text.plain(key)),
                        new Text(
                                "条款 id，或带细目的条款 id：4-scale[detail]",
                                "a provision's id, or one with a detail: 4-scale[detail]"));
            }
            checks.required(pointer(key), finding, AN_OUTCOME);
        });
        checks.done();
    }

    /** A verdict, where it is not {@code null}, and outcomes. */
    public Expectation(@Nullable Verdict verdict, Map<String, ExpectedFinding> outcomes) {
        this(verdict, null, false, outcomes);
    }

    /** Whether nothing is expected. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * Whether the provisions that are named are there.
     *
     * @throws InvalidInputException if one is not; it lists each, with pointers into the scenario
     */
    void checkAgainst(List<Provision> provisions) {
        Set<String> ids = provisions.stream().map(Provision::id).collect(Collectors.toSet());
        List<Problem> problems = outcomes.keySet().stream()
                .filter(key -> !ids.contains(provision(key)))
                .map(key -> new Problem(
                        "/expected" + pointer(key),
                        new Text("规划中没有的条款", "a provision that the plan does not have"),
                        new Text("条款 id", "a provision's id"),
                        Nearest.to(provision(key), ids.stream().sorted().toList())
                                .map(Text::plain)
                                .orElse(null)))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** Where an evaluation is not as expected; empty where it is. */
    List<Deviation> deviations(Evaluation evaluation) {
        List<Deviation> deviations = new ArrayList<>();
        if (verdict != null && verdict != evaluation.verdict()) {
            deviations.add(new Deviation(
                    Deviation.VERDICT, verdict.name(), evaluation.verdict().name()));
        }
        if (mustClose != null && mustClose != evaluation.mustClose()) {
            deviations.add(new Deviation("mustClose", mustClose.toString(), String.valueOf(evaluation.mustClose())));
        }
        outcomes.forEach((key, expected) -> {
            List<Finding> found = evaluation.findings().stream()
                    .filter(finding -> isNamed(key, finding))
                    .toList();
            boolean isMet = expected.outcome() == null
                    ? found.isEmpty()
                    : !found.isEmpty() && found.stream().allMatch(finding -> expected.isMetBy(finding, exact));
            if (!isMet) {
                deviations.add(new Deviation(key, expected.toString(), found(key, expected, found)));
            }
        });
        if (exact) {
            evaluation.findings().stream()
                    .filter(finding -> outcomes.keySet().stream().noneMatch(key -> isNamed(key, finding)))
                    .map(finding -> new Deviation(
                            finding.key(),
                            ExpectedFinding.NONE.toString(),
                            ExpectedFinding.allOf(finding).toString()))
                    .forEach(deviations::add);
        }
        return List.copyOf(deviations);
    }

    private String found(String key, ExpectedFinding expected, List<Finding> found) {
        if (found.isEmpty()) {
            return ExpectedFinding.NONE.toString();
        }
        return found.stream()
                .map(finding -> (exact ? ExpectedFinding.allOf(finding).toString() : expected.saidBy(finding))
                        + finding.detail()
                                .filter(detail -> detail(key) == null)
                                .map(detail -> " [" + detail + "]")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    static boolean isNamed(String key, Finding finding) {
        String detail = detail(key);
        return finding.provision().id().equals(provision(key))
                && (detail == null || detail.equals(finding.detailOrNull()));
    }

    private static String provision(String key) {
        return key(key).group(1);
    }

    private static @Nullable String detail(String key) {
        return key(key).group(2);
    }

    private static Matcher key(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            throw new IllegalStateException("the constructor refuses " + key);
        }
        return matcher;
    }

    private static String pointer(String key) {
        return Problem.pointer("/outcomes", key);
    }
}
