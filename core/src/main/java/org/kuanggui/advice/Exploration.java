package org.kuanggui.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
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

    private final PlanEvaluator evaluator;
    private final Question asked;
    private final Evaluation now;
    private final Predicate<Finding> interest;
    private final boolean endsAtViolation;
    private final Set<String> others;
    private final Set<String> facts;
    private final Set<String> links = new TreeSet<>();
    private final Map<String, Set<String>> findings = new TreeMap<>();
    private int left;

    /**
     * @param interest the findings that are to be decided
     * @param endsAtViolation whether nothing matters any more once a finding is violated
     * @param facts to begin with
     * @param others facts that are not answered here
     * @param most evaluations
     */
    Exploration(
            PlanEvaluator evaluator,
            Question asked,
            Evaluation now,
            Predicate<Finding> interest,
            boolean endsAtViolation,
            Set<String> facts,
            Set<String> others,
            int most) {
        this.evaluator = evaluator;
        this.asked = asked;
        this.now = now;
        this.interest = interest;
        this.endsAtViolation = endsAtViolation;
        this.facts = new TreeSet<>(facts);
        this.others = others;
        this.left = most;
    }

    /** Empty where there are more answers than are gone through. */
    Optional<Diagram<World>> diagram() {
        try {
            return Optional.of(after(new TreeMap<>(), asked));
        } catch (TooManyException e) {
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
        if (left-- == 0) {
            throw new TooManyException();
        }
        Evaluation then = evaluator.evaluate(question);
        Set<String> open = open(then, answers.keySet());
        Set<String> settled = new TreeSet<>(answers.keySet());
        if (!isOver(then)) {
            for (String fact : open) {
                Map<String, Diagram<World>> byAnswer = byAnswer(fact, answers, question);
                if (!byAnswer.isEmpty()) {
                    return Diagram.ask(fact, byAnswer);
                }
                settled.add(fact);
            }
        }
        return new Diagram.End<>(World.of(now, then, settled));
    }

    /** Empty where each answer contradicts what else is stated. */
    private Map<String, Diagram<World>> byAnswer(String fact, Map<String, String> answers, Question question) {
        Map<String, Diagram<World>> byAnswer = new LinkedHashMap<>();
        for (String answer : new PossibleAnswers(evaluator, question).to(fact)) {
            Map<String, String> more = new TreeMap<>(answers);
            more.put(fact, answer);
            sound(question, fact, answer).ifPresent(next -> byAnswer.put(answer, after(more, next)));
        }
        return byAnswer;
    }

    /** Nothing overrules a violation but that the plan does not speak of the place. */
    private boolean isOver(Evaluation then) {
        return endsAtViolation
                && then.findings().stream().anyMatch(finding -> finding.outcome() == Outcome.VIOLATED)
                && then.findings().stream()
                        .noneMatch(finding -> finding.outcome() == Outcome.UNDETERMINED
                                && finding.provision().id().equals(DISTRICT));
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

    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyException() {
            super("more answers than are gone through", null, false, false);
        }
    }
}
