package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Mine;

/**
 * A question with every open fact answered, one after another, until none is open.
 *
 * @param answers as JSON by pointer
 * @param verdict then
 * @param isStuck whether a finding stays undetermined though everything it names is answered
 */
record Completion(Map<String, String> answers, Verdict verdict, boolean isStuck) {
    private static final int TRIES = 50;

    /**
     * @param given answers to some facts, which are given before others once they are asked: of a day and whether there is
     *     one, the first that is answered leaves the other no longer asked
     * @param stated facts that are stated in any case, though no finding asks for them any more
     */
    static Completion of(
            PlanEvaluator evaluator,
            Question question,
            Map<String, String> given,
            Set<String> stated,
            SplittableRandom random) {
        AnyAnswer any = new AnyAnswer(random);
        Map<String, String> answers = new LinkedHashMap<>();
        int year = question.asOf().getYear();
        Question next = question;
        while (true) {
            Evaluation evaluation = evaluator.evaluate(next);
            List<String> open = new ArrayList<>(evaluation.missing());
            open.removeAll(answers.keySet());
            if (open.isEmpty()) {
                stated.stream().filter(fact -> !answers.containsKey(fact)).forEach(open::add);
            }
            if (open.isEmpty()) {
                return new Completion(
                        answers, evaluation.verdict(), !evaluation.missing().isEmpty());
            }
            List<String> first = given.keySet().stream().filter(open::contains).toList();
            String fact = first.isEmpty() ? open.get(random.nextInt(open.size())) : first.get(0);
            Optional<Question> answered = Optional.empty();
            for (int i = 0; answered.isEmpty() && i < TRIES; i++) {
                String answer =
                        i == 0 && given.containsKey(fact) ? given.get(fact) : any.to(fact, mineral(question), year);
                answers.put(fact, answer);
                answered = sound(next, fact, answer);
            }
            next = answered.orElse(next);
        }
    }

    private static Optional<Question> sound(Question question, String fact, String answer) {
        try {
            return Optional.of(question.with(DocumentChanges.NONE.and(fact, answer)));
        } catch (InvalidInputException contradiction) {
            return Optional.empty();
        }
    }

    private static String mineral(Question question) {
        return question.document() instanceof Application application
                ? application.mineral().name()
                : question.document() instanceof Mine mine ? mine.mineral().name() : "";
    }
}
