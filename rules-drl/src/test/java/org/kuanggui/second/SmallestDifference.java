package org.kuanggui.second;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.shrink.Disagreement;
import org.kuanggui.shrink.Shrunk;

/** The smallest question on which the rules and the second opinion still differ about the same, as a scenario. */
final class SmallestDifference {
    private SmallestDifference() {}

    /**
     * The scenario, for a file: what is expected is what the second opinion says. Where the two differ in no more than a
     * remedy or the part that offends, the scenario cannot tell, and is as expected by the rules. Where they differ in the
     * order of findings alone, there is nothing to hold a smaller question against: it is told whole.
     *
     * @param provision about which they differ
     */
    static String of(Question question, String provision) {
        return of(question, provision, Question::opinion);
    }

    /** As {@link #of(Question, String)}, by another second opinion. */
    static String of(Question question, String provision, Function<Question, Opinion> opinion) {
        boolean isTold = Disagreement.isAbout(provision, expectation(question, opinion, true));
        if (!isTold && !Disagreement.isAbout(provision, expectation(question, opinion, false))) {
            return ScenarioWriter.toPrettyJson(SmallestAtlas.with(question.layers(), scenario(question, provision)));
        }
        Shrunk before = on(question.layers(), opinion, isTold).smallest(scenario(question, provision), provision);
        Atlas layers = SmallestAtlas.of(
                question.layers(), fewer -> expectation(question(before.scenario(), fewer), opinion, isTold)
                        .equals(before.scenario().expected()));
        Scenario smallest = on(layers, opinion, isTold)
                .smallest(before.scenario(), provision)
                .scenario();
        return ScenarioWriter.toPrettyJson(SmallestAtlas.with(layers, smallest));
    }

    private static Disagreement on(Atlas layers, Function<Question, Opinion> opinion, boolean isTold) {
        return scenario -> expectation(question(scenario, layers), opinion, isTold);
    }

    /** A question as a scenario, but for its layers. */
    static Scenario scenario(Question question, String about) {
        return Scenario.builder(about + ": the rules and the second opinion differ", question.subject())
                .ledger(question.ledger())
                .asOf(question.asOf())
                .readings(question.readings())
                .restDays(question.calendar().restDays())
                .build();
    }

    /** The same question again. */
    static Question question(Scenario scenario, Atlas layers) {
        RestDays restDays = scenario.restDays() == null ? RestDays.WEEKENDS : scenario.restDays();
        return new Question(
                scenario.document(),
                scenario.ledger(),
                scenario.day(),
                scenario.readings(),
                layers,
                new WorkCalendar(restDays.holidays(), restDays.worked()));
    }

    /**
     * What the second opinion says where the rules say something else.
     *
     * @param isTold whether only what a scenario can tell counts: no remedy, and not the part that offends
     */
    private static Expectation expectation(Question question, Function<Question, Opinion> second, boolean isTold) {
        Evaluation evaluation = question.evaluation(); // refuses what no opinion is asked about
        Opinion opinion;
        try {
            opinion = second.apply(question);
        } catch (IllegalArgumentException unread) { // ground whose edges are aslant
            return Expectation.NONE;
        }
        Set<String> differing = Differences.between(opinion, evaluation).stream()
                .map(Differences.Difference::provision)
                .collect(Collectors.toSet());
        Map<String, Finding> found = new LinkedHashMap<>();
        evaluation.findings().stream()
                .filter(finding -> differing.contains(finding.provision().id()))
                .forEach(finding -> found.put(name(finding), finding));
        Map<String, ExpectedFinding> outcomes = new LinkedHashMap<>();
        opinion.lines().stream()
                .filter(line -> differing.contains(line.provision()))
                .forEach(line -> {
                    Finding finding = found.remove(line.name());
                    ExpectedFinding expected = expected(line, finding);
                    if (!isTold || finding == null || line.outcome() != finding.outcome() || !expected.isPlain()) {
                        outcomes.put(line.name(), expected);
                    }
                });
        found.keySet().forEach(name -> outcomes.put(name, ExpectedFinding.NONE));
        Verdict verdict = opinion.verdict() == evaluation.verdict() ? null : opinion.verdict();
        return new Expectation(verdict, outcomes);
    }

    private static ExpectedFinding expected(Line line, @Nullable Finding finding) {
        return finding == null
                ? ExpectedFinding.of(line.outcome())
                : new ExpectedFinding(
                        line.outcome(),
                        Objects.equals(line.due(), finding.dueOrNull()) ? null : line.due(),
                        line.missing().equals(finding.missing()) ? null : line.missing(),
                        line.readings().equals(finding.readings()) ? null : line.readings());
    }

    private static String name(Finding finding) {
        String detail = finding.detailOrNull();
        return detail == null ? finding.provision().id() : finding.provision().id() + "[" + detail + "]";
    }
}
