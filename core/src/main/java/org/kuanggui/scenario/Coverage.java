package org.kuanggui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

/**
 * What scenarios reached of a plan, whether they expected it or not.
 *
 * @param provisions by id, in the plan's order
 * @param outcomes every outcome that a provision can have: {@code 4-minimum-scale VIOLATED}
 * @param rules by name: {@code 4-minimum-scale/no-row}; by provision in the plan's order
 */
public record Coverage(Reached provisions, Reached outcomes, Reached rules) {

    /**
     * Of the whole plan.
     *
     * @param plan an evaluator of it, whatever its readings
     * @throws NullPointerException if an argument, or a result, is null
     */
    public static Coverage of(PlanEvaluator plan, Collection<ScenarioResult> results) {
        return of(plan, results, Set.of(Subject.values()));
    }

    /**
     * Of the provisions that speak of one of some kinds of subject, for scenarios that ask of no other.
     *
     * @param subjects at least one
     * @throws IllegalArgumentException if there is no subject: all of nothing would be reached
     * @throws NullPointerException if an argument, or anything in it, is null
     */
    public static Coverage of(PlanEvaluator plan, Collection<ScenarioResult> results, Set<Subject> subjects) {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("no subjects, expected at least one");
        }
        List<Provision> provisions = plan.provisions().stream()
                .filter(provision -> provision.subjects().stream().anyMatch(subjects::contains))
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        Set<String> outcomes = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        findings(results).forEach(finding -> {
            ids.add(finding.provision().id());
            outcomes.add(outcome(finding.provision(), finding.outcome()));
            rules.add(finding.rule());
        });
        return new Coverage(
                Reached.of("provisions", provisions.stream().map(Provision::id).toList(), ids),
                Reached.of("outcomes", outcomes(provisions), outcomes),
                Reached.of("rules", rules(plan, provisions), rules));
    }

    private static Stream<Finding> findings(Collection<ScenarioResult> results) {
        return results.stream()
                .map(ScenarioResult::evaluation)
                .map(Evaluation::findings)
                .flatMap(List::stream);
    }

    private static List<String> outcomes(List<Provision> provisions) {
        return provisions.stream()
                .flatMap(provision -> Arrays.stream(Outcome.values())
                        .filter(outcome -> provision.mayAnswer(outcome.name()))
                        .map(outcome -> outcome(provision, outcome)))
                .toList();
    }

    private static String outcome(Provision provision, Outcome outcome) {
        return provision + " " + outcome;
    }

    private static List<String> rules(PlanEvaluator plan, List<Provision> provisions) {
        List<String> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            plan.rules().stream()
                    .filter(rule -> rule.equals(provision.id()) || rule.startsWith(provision.id() + "/"))
                    .forEach(rules::add);
        }
        return rules;
    }

    /**
     * For a test: nothing happens where enough was reached.
     *
     * @param provisions the least share of the provisions, in per cent
     * @param outcomes that of the outcomes
     * @param rules that of the rules
     * @throws AssertionError if less was reached of one of them; it lists what was not
     * @throws IllegalArgumentException if one is not from 0 to 100
     */
    public void requirePercent(int provisions, int outcomes, int rules) {
        this.provisions.requirePercent(provisions);
        this.outcomes.requirePercent(outcomes);
        this.rules.requirePercent(rules);
    }

    /** Three lines of figures; then what was not reached, a line each. */
    public String report() {
        StringBuilder report = new StringBuilder(toString());
        for (Reached reached : List.of(provisions, outcomes, rules)) {
            if (!reached.unreached().isEmpty()) {
                report.append("\n\n").append(reached.what()).append(" not reached");
                reached.unreached().forEach(one -> report.append("\n  ").append(one));
            }
        }
        return report.append('\n').toString();
    }

    /** Three lines of figures. */
    @Override
    public String toString() {
        return provisions + "\n" + outcomes + "\n" + rules;
    }
}
