package org.kuanggui.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;

/**
 * Goes through the answers to some facts, one after another, as far as undetermined findings hang on them; facts that come
 * to matter on the way join in. For one thread, and one use.
 */
final class Exploration {
    private static final String DISTRICT = "0-district";

    /**
     * The facts of which reading {@code protection-area} takes some for an answer while another is unknown, which turns the answer
     * once it is stated: each is asked, whatever the others say.
     */
    private static final Set<String> TOLD_TOGETHER =
            Set.of("inEcologicalProtectionArea", "inEcologicalRedLine", "inNatureReserve");

    private final PlanEvaluator evaluator;
    private final Question asked;
    private final Evaluation now;
    private final Predicate<Finding> interest;
    private final boolean endsAtViolation;
    private final Set<String> others;
    private final Effort effort;
    private final Set<String> facts;
    private final Set<String> links = new TreeSet<>();
    private final Map<String, Set<String>> findings = new TreeMap<>();

    /**
     * @param interest the findings that are to be decided
     * @param endsAtViolation whether nothing matters any more once a finding is violated
     * @param facts to begin with
     * @param others facts that are not answered here
     * @param effort how much may be spent
     */
    Exploration(
            PlanEvaluator evaluator,
            Question asked,
            Evaluation now,
            Predicate<Finding> interest,
            boolean endsAtViolation,
            Set<String> facts,
            Set<String> others,
            Effort effort) {
        this.evaluator = evaluator;
        this.asked = asked;
        this.now = now;
        this.interest = interest;
        this.endsAtViolation = endsAtViolation;
        this.facts = new TreeSet<>(facts);
        this.others = others;
        this.effort = effort;
    }

    /** Empty where there are more answers than are gone through. */
    Optional<Diagram<World>> diagram() {
        try {
            return Optional.of(after(new TreeMap<>(), asked));
        } catch (Effort.SpentException e) {
            return Optional.empty();
        }
    }

    /** The facts that came to matter, those to begin with among them. */
    Set<String> facts() {
        return facts;
    }

    /** The facts not answered here that findings came to hang on only by answers given here. */
    Set<String> links() {
        return links;
    }

    /** The findings that hang, or came to hang, on a fact. */
    Map<String, Set<String>> findings() {
        return findings;
    }

    private Diagram<World> after(Map<String, String> answers, Question question) {
        effort.spend(question);
        Evaluation then = evaluator.evaluate(question);
        Set<String> open = open(then, answers.keySet());
        Set<String> settled = new TreeSet<>(answers.keySet());
        boolean cutShort = !open.isEmpty() && isOver(then, answers.keySet());
        if (!cutShort) {
            for (Answer possible : fewestAnswersFirst(open, question)) {
                Map<String, Diagram<World>> byAnswer = byAnswer(possible, answers, question);
                if (!byAnswer.isEmpty()) {
                    return Diagram.ask(possible.fact(), byAnswer);
                }
                settled.add(possible.fact());
            }
        }
        return new Diagram.End<>(World.of(now, then, settled, cutShort));
    }

    private List<Answer> fewestAnswersFirst(Set<String> open, Question question) {
        PossibleAnswers answers = new PossibleAnswers(evaluator, question);
        return open.stream()
                .map(fact -> new Answer(fact, answers.to(fact)))
                .sorted(Comparator.comparingInt(answer -> answer.answers().size()))
                .toList();
    }

    /** Empty where each answer contradicts what else is stated. */
    private Map<String, Diagram<World>> byAnswer(Answer possible, Map<String, String> answers, Question question) {
        Map<String, Diagram<World>> byAnswer = new LinkedHashMap<>();
        for (String answer : possible.answers()) {
            Map<String, String> more = new TreeMap<>(answers);
            more.put(possible.fact(), answer);
            sound(question, possible.fact(), answer).ifPresent(next -> byAnswer.put(answer, after(more, next)));
        }
        return byAnswer;
    }

    /**
     * Nothing overrules a violation but that the plan does not speak of the place, or that what it goes by is stated otherwise:
     * a mineral without its use stands for another one than that with it.
     */
    private boolean isOver(Evaluation then, Set<String> answered) {
        return endsAtViolation
                && then.findings().stream().anyMatch(finding -> finding.outcome() == Outcome.VIOLATED)
                && then.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                        .noneMatch(finding ->
                                finding.provision().id().equals(DISTRICT) || !answered.containsAll(askedAnew(finding)));
    }

    /** The facts it asks for that are stated, but not closely enough. */
    static Set<String> askedAnew(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.statedValue() != null)
                .map(Evidence::fact)
                .filter(finding.missing()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> open(Evaluation then, Set<String> answered) {
        Set<String> open = new TreeSet<>();
        for (Finding finding : then.findings()) {
            if (finding.outcome() != Outcome.UNDETERMINED || !interest.test(finding)) {
                continue;
            }
            boolean isAsNow = now.findings().contains(finding);
            for (String fact : finding.missing()) {
                if (others.contains(fact)) {
                    if (!isAsNow) {
                        links.add(fact);
                    }
                } else {
                    findings.computeIfAbsent(fact, unused -> new TreeSet<>()).add(finding.key());
                    facts.add(fact);
                    if (!answered.contains(fact)) {
                        open.add(fact);
                    }
                }
            }
        }
        facts.stream()
                .filter(fact -> TOLD_TOGETHER.contains(fact.substring(fact.lastIndexOf('/') + 1)))
                .filter(fact -> !answered.contains(fact))
                .forEach(open::add);
        return open;
    }

    /** Empty where the answer contradicts what else is stated. */
    private static Optional<Question> sound(Question question, String fact, String answer) {
        try {
            return Optional.of(question.with(DocumentChanges.NONE.and(fact, answer)));
        } catch (InvalidInputException contradiction) {
            return Optional.empty();
        }
    }
}
