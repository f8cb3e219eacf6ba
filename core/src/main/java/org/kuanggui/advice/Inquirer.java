package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/**
 * Sorts what is missing. Facts that findings hang on together make a group, and each group is gone through by itself: the
 * verdict is the worst of what they contribute, so that a fact matters if, and only if, its group's contribution changes
 * with it above what all the rest comes to at best. For one use.
 */
final class Inquirer {
    private static final int A_QUESTION = 8_000;
    private static final int A_GROUP = 4_000;
    private static final int A_FINDING = 1_000;

    private final PlanEvaluator evaluator;
    private final Question question;
    private final Evaluation now;
    private final Map<String, Outcome> outcomes;
    private final Effort effort = Effort.of(A_QUESTION);
    private final Effort effortByFinding = Effort.of(A_QUESTION);

    Inquirer(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
        this.now = evaluator.evaluate(question);
        this.outcomes = World.outcomes(now);
    }

    Inquiry inquire() {
        List<Group> groups = groups();
        List<OpenFact> needed = needed(groups);
        Set<String> unanswerable = new TreeSet<>();
        groups.forEach(group -> unanswerable.addAll(group.stuck()));
        Set<String> irrelevant = new TreeSet<>(now.missing());
        needed.forEach(fact -> {
            unanswerable.remove(fact.fact());
            irrelevant.remove(fact.fact());
        });
        irrelevant.removeAll(unanswerable);
        List<ProvisionInquiry> provisions = now.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .map(this::provision)
                .toList();
        boolean isExhaustive = groups.stream().allMatch(group -> group.worlds().isPresent());
        return new Inquiry(
                now.verdict(), needed, List.copyOf(irrelevant), List.copyOf(unanswerable), isExhaustive, provisions);
    }

    private List<OpenFact> needed(List<Group> groups) {
        Set<String> touched = new TreeSet<>();
        groups.forEach(group -> touched.addAll(group.touched()));
        boolean isKnownWhatChanges =
                groups.stream().allMatch(group -> group.worlds().isPresent());
        Verdict settled = World.worst(outcomes.entrySet().stream()
                .filter(outcome -> isKnownWhatChanges && !touched.contains(outcome.getKey()))
                .map(outcome -> World.contribution(outcome.getValue()))
                .toList());
        List<Verdict> best = groups.stream().map(this::best).toList();
        Map<Verdict, List<OpenFact>> byUrgency = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Verdict floor = settled.or(World.worst(without(best, i)));
            byUrgency.computeIfAbsent(worst(group), unused -> new ArrayList<>()).addAll(needed(group, floor));
        }
        return byUrgency.values().stream().flatMap(List::stream).toList();
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> others = new ArrayList<>(all);
        others.remove(index);
        return others;
    }

    private List<OpenFact> needed(Group group, Verdict floor) {
        Optional<Diagram<Verdict>> verdicts = group.verdicts(outcomes);
        if (verdicts.isEmpty()) {
            return group.facts().stream()
                    .map(fact ->
                            new OpenFact(fact, List.copyOf(group.findings().getOrDefault(fact, Set.of())), List.of()))
                    .toList();
        }
        Diagram<Verdict> above = Diagram.map(verdicts.get(), floor::or);
        List<OpenFact> needed = new ArrayList<>(
                Needs.of(above, group.findings(), verdict -> verdict.compareTo(Verdict.UNDETERMINED) > 0));
        if (needed.isEmpty()
                && isRefusedAsItStands(group)
                && !Diagram.ends(above).contains(Verdict.DOES_NOT_CONFORM)) {
            toStateAnew(group)
                    .forEach(fact -> needed.add(
                            new OpenFact(fact, List.copyOf(group.findings().getOrDefault(fact, Set.of())), List.of())));
        }
        return needed;
    }

    private boolean isRefusedAsItStands(Group group) {
        return group.touched().stream().anyMatch(key -> outcomes.get(key) == Outcome.VIOLATED);
    }

    /** The facts to be stated more closely, of which each answer undoes a violation. */
    private Set<String> toStateAnew(Group group) {
        Set<String> facts = new TreeSet<>();
        now.findings().stream().map(Exploration::askedAnew).forEach(facts::addAll);
        facts.retainAll(group.facts());
        return facts;
    }

    private Verdict best(Group group) {
        return group.verdicts(outcomes)
                .map(diagram -> Collections.min(Diagram.ends(diagram)))
                .orElse(Verdict.CONFORMS);
    }

    private Verdict worst(Group group) {
        if (isRefusedAsItStands(group)) {
            return Verdict.DOES_NOT_CONFORM;
        }
        return group.verdicts(outcomes)
                .map(diagram -> Collections.max(Diagram.ends(diagram)))
                .orElse(Verdict.OUT_OF_SCOPE);
    }

    /** Groups that neither share a fact nor change the same finding. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<Set<String>> open = new ArrayList<>();
        for (Finding finding : now.findings()) {
            if (finding.outcome() == Outcome.UNDETERMINED) {
                open.add(new TreeSet<>(finding.missing()));
            }
        }
        while (!open.isEmpty()) {
            Set<String> facts = open.remove(0);
            Group group = explored(facts);
            Group met = met(group, groups);
            if (met == null) {
                groups.add(group);
            } else {
                groups.remove(met);
                facts.addAll(group.facts());
                facts.addAll(met.facts());
                open.add(0, facts);
            }
        }
        groups.sort(Comparator.comparing(group -> group.facts().iterator().next()));
        return groups;
    }

    private static @Nullable Group met(Group group, List<Group> groups) {
        return groups.stream().filter(group::meets).findFirst().orElse(null);
    }

    private Group explored(Set<String> facts) {
        return Group.of(new Exploration(
                evaluator, question, now, finding -> true, true, facts, others(facts), effort.part(A_GROUP)));
    }

    private Set<String> others(Set<String> facts) {
        Set<String> others = new TreeSet<>(now.missing());
        others.removeAll(facts);
        return others;
    }

    private ProvisionInquiry provision(Finding finding) {
        String key = finding.key();
        Set<String> facts = Set.copyOf(finding.missing());
        Exploration exploration = new Exploration(
                evaluator,
                question,
                now,
                other -> other.key().equals(key),
                false,
                facts,
                others(facts),
                effortByFinding.part(A_FINDING));
        Optional<Diagram<String>> answers =
                exploration.diagram().map(worlds -> Diagram.map(worlds, world -> answer(world, key)));
        List<OpenFact> needed = answers.map(diagram -> Needs.of(diagram, exploration.findings(), answer -> false))
                .orElseGet(() -> exploration.facts().stream()
                        .map(fact -> new OpenFact(fact, List.of(key), List.of()))
                        .toList());
        return new ProvisionInquiry(key, needed, answers.isPresent());
    }

    private String answer(World world, String key) {
        return world.outOfScope()
                ? Verdict.OUT_OF_SCOPE.name()
                : world.changed().getOrDefault(key, String.valueOf(outcomes.get(key)));
    }
}
