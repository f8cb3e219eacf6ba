package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;

/**
 * Looks for ways. Finding by finding, in the plan's order, it tries what the finding looked at and lacks; what satisfies it
 * without making another worse leads on to the next finding that is left. For one use.
 */
final class Rectifier {
    private static final int EVALUATIONS = 12_000;
    private static final int MOST_WAYS = 8;

    /** Facts of one finding that are altered together. */
    private static final int MOST_TOGETHER = 3;

    static final Comparator<Way> LEAST_FIRST =
            Comparator.<Way>comparingInt(way -> way.alterations().size()).thenComparing(Rectifier::heaviest);

    private final PlanEvaluator evaluator;
    private final Question question;
    private final Evaluation now;
    private final Effort effort = Effort.of(EVALUATIONS);
    private final Set<String> hopeless = new LinkedHashSet<>();
    private final Set<String> blocked = new LinkedHashSet<>();
    private final List<Way> ways = new ArrayList<>();
    private boolean exhaustive = true;

    Rectifier(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
        this.now = evaluator.evaluate(question);
    }

    /** Facts altered, by pointer, in the order in which they came up. */
    private record Step(Map<String, Alteration> alterations, DocumentChanges changes, Question question) {}

    /** A step, and what is judged after it. */
    private record Judged(Step step, Evaluation evaluation) {}

    Rectification rectify() {
        if (!conforms(now.verdict()) && now.verdict() != Verdict.OUT_OF_SCOPE) {
            try {
                lookForHope();
                if (hopeless.isEmpty()) {
                    go(new Judged(start(), now));
                }
            } catch (Effort.SpentException e) {
                exhaustive = false;
            }
        }
        List<Way> leastFirst = ways.stream().sorted(LEAST_FIRST).toList();
        return new Rectification(
                now.verdict(),
                leastFirst,
                List.copyOf(hopeless),
                ways.isEmpty() ? List.copyOf(blocked) : List.of(),
                exhaustive);
    }

    private static AlterationKind heaviest(Way way) {
        return way.alterations().stream()
                .map(Alteration::kind)
                .max(Comparator.naturalOrder())
                .orElse(AlterationKind.STATEMENT);
    }

    static boolean conforms(Verdict verdict) {
        return verdict == Verdict.CONFORMS || verdict == Verdict.CONFORMS_WITH_DUTIES;
    }

    private static boolean isLeft(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED, UNDETERMINED, REVIEW -> true;
            case SATISFIED, DUTY, NOTED -> false;
        };
    }

    private void lookForHope() {
        for (Finding finding : now.findings()) {
            if (isLeft(finding) && next(start(), finding, now).isEmpty()) {
                hopeless.add(finding.key());
            }
        }
    }

    private void go(Judged judged) {
        if (ways.size() == MOST_WAYS) {
            exhaustive = false;
            return;
        }
        Evaluation evaluation = judged.evaluation();
        Optional<Finding> left =
                evaluation.findings().stream().filter(Rectifier::isLeft).findFirst();
        if (left.isEmpty()) {
            offer(judged.step());
            return;
        }
        List<Judged> next = next(judged.step(), left.orElseThrow(), evaluation);
        if (next.isEmpty()) {
            blocked.add(left.orElseThrow().key());
        }
        next.forEach(this::go);
    }

    /**
     * The smallest sets of alterations that satisfy a finding without making another worse; where there are none, those after which
     * others are left open at worst, which are gone on to.
     */
    private List<Judged> next(Step step, Finding finding, Evaluation before) {
        Map<String, List<Alteration>> moves = new Moves(evaluator, step.question(), finding).byFact();
        moves.keySet().removeAll(step.alterations().keySet());
        List<List<String>> sets = List.of(List.of());
        List<String> facts = List.copyOf(moves.keySet());
        List<Judged> opening = new ArrayList<>();
        for (int size = 1; size <= Math.min(MOST_TOGETHER, facts.size()); size++) {
            sets = larger(sets, facts);
            List<Judged> steps = new ArrayList<>();
            List<Judged> open = new ArrayList<>();
            for (List<String> set : sets) {
                List<Judged> openOfSet = new ArrayList<>();
                solved(step, set, moves, finding, before, openOfSet).ifPresent(steps::add);
                openOfSet.stream().findFirst().ifPresent(open::add);
            }
            if (!steps.isEmpty()) {
                return steps;
            }
            if (opening.isEmpty()) {
                opening.addAll(open);
            }
        }
        exhaustive &= facts.size() <= MOST_TOGETHER;
        return opening;
    }

    private static List<List<String>> larger(List<List<String>> sets, List<String> facts) {
        List<List<String>> larger = new ArrayList<>();
        for (List<String> set : sets) {
            int from = set.isEmpty() ? 0 : facts.indexOf(set.get(set.size() - 1)) + 1;
            for (String fact : facts.subList(from, facts.size())) {
                List<String> more = new ArrayList<>(set);
                more.add(fact);
                larger.add(more);
            }
        }
        return larger;
    }

    /**
     * With each fact of a set altered, by the first values that do.
     *
     * @param open takes what was tried before that and leaves others open
     */
    private Optional<Judged> solved(
            Step step,
            List<String> set,
            Map<String, List<Alteration>> moves,
            Finding finding,
            Evaluation before,
            List<Judged> open) {
        if (set.isEmpty()) {
            effort.spend(step.question());
            Judged judged = new Judged(step, evaluator.evaluate(step.question()));
            if (isBetter(finding, before, judged.evaluation(), false)) {
                return Optional.of(judged);
            }
            if (isBetter(finding, before, judged.evaluation(), true)) {
                open.add(judged);
            }
            return Optional.empty();
        }
        for (Alteration alteration : moves.getOrDefault(set.get(0), List.of())) {
            Optional<Judged> solved = with(step, alteration)
                    .flatMap(next -> solved(next, set.subList(1, set.size()), moves, finding, before, open));
            if (solved.isPresent()) {
                return solved;
            }
        }
        return Optional.empty();
    }

    /** @param mayOpen whether others may come to lack facts by it */
    private static boolean isBetter(Finding finding, Evaluation before, Evaluation then, boolean mayOpen) {
        Map<String, Outcome> outcomes = World.outcomes(before);
        return then.verdict() != Verdict.OUT_OF_SCOPE
                && then.findings().stream()
                        .filter(Rectifier::isLeft)
                        .allMatch(other -> !other.key().equals(finding.key())
                                && (isNoWorse(other, outcomes.get(other.key()))
                                        || (mayOpen && other.outcome() == Outcome.UNDETERMINED)));
    }

    private static boolean isNoWorse(Finding finding, @Nullable Outcome before) {
        return World.contribution(finding.outcome()).compareTo(World.contribution(before)) <= 0;
    }

    private static Optional<Step> with(Step step, Alteration alteration) {
        try {
            DocumentChanges change = DocumentChanges.NONE.and(alteration.pointer(), alteration.to());
            Map<String, Alteration> alterations = new LinkedHashMap<>(step.alterations());
            alterations.put(alteration.pointer(), alteration);
            return Optional.of(new Step(
                    alterations,
                    step.changes().and(alteration.pointer(), alteration.to()),
                    step.question().with(change)));
        } catch (InvalidInputException contradiction) {
            return Optional.empty();
        }
    }

    /** Without what turned out to be needless. */
    private void offer(Step step) {
        Step least = step;
        for (Alteration alteration : step.alterations().values()) {
            Map<String, Alteration> fewer = new LinkedHashMap<>(least.alterations());
            fewer.remove(alteration.pointer());
            Optional<Step> without = with(fewer);
            if (without.isPresent() && conforms(verdict(without.orElseThrow()))) {
                least = without.orElseThrow();
            }
        }
        if (!isLeast(least)) {
            exhaustive = false;
            return;
        }
        Way way = new Way(List.copyOf(least.alterations().values()), least.changes(), verdict(least));
        if (!ways.contains(way)) {
            ways.add(way);
        }
    }

    private boolean isLeast(Step step) {
        for (Alteration alteration : step.alterations().values()) {
            Optional<Step> nearer = Moves.nearer(alteration).flatMap(less -> with(step, less));
            if (nearer.isPresent() && conforms(verdict(nearer.orElseThrow()))) {
                return false;
            }
        }
        return true;
    }

    private Verdict verdict(Step step) {
        effort.spend(step.question());
        return evaluator.evaluate(step.question()).verdict();
    }

    private Optional<Step> with(Map<String, Alteration> alterations) {
        Optional<Step> step = Optional.of(start());
        for (Alteration alteration : alterations.values()) {
            step = step.flatMap(so -> with(so, alteration));
        }
        return step;
    }

    private Step start() {
        return new Step(Map.of(), DocumentChanges.NONE, question);
    }
}
