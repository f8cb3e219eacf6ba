package org.kuanggui.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.Source;

/**
 * Questions on both sides of every bound of two evaluators: made-up documents of every sort that conform as far as may be, and each of them
 * with one thing changed. A fact that either evaluator looks at takes each answer between which the plan makes a difference; the day goes
 * around the days of the plan and of the instruments it leans on. Ledgers have one right less, as many, and one more than every quota.
 *
 * <p>Two things that matter only together are not changed together: this is no proof that two evaluators agree.
 *
 * <p>Immutable; for use by any number of threads.
 */
public final class BoundaryQuestions {
    private final List<PlanEvaluator> evaluators;

    private BoundaryQuestions(List<PlanEvaluator> evaluators) {
        this.evaluators = evaluators;
    }

    /**
     * For two evaluators; the same may come twice.
     *
     * @throws NullPointerException if an argument is null
     */
    public static BoundaryQuestions of(PlanEvaluator before, PlanEvaluator after) {
        return new BoundaryQuestions(List.of(before, after));
    }

    /**
     * Gives each question with its name, {@code mining NEW GEOTHERMAL 500111 2024-05-20, /productionScale = {"value":30,…}}. The same
     * evaluators have the same questions in the same order. They are made one after another and not kept.
     *
     * @param questions takes a name and a question
     * @throws NullPointerException if the argument is null
     */
    public void forEach(BiConsumer<String, Question> questions) {
        Objects.requireNonNull(questions, "questions");
        Set<LocalDate> days = days();
        BoundaryStarts starts = new BoundaryStarts(evaluators);
        starts.forEach((name, question) -> {
            questions.accept(name, question);
            days.forEach(day -> onDay(name, question, day, questions));
            changed(name, question, questions);
        });
        new BoundaryLedgers(evaluators, starts).forEach(questions);
    }

    /** A mine cannot be judged before its right was granted. */
    private static void onDay(String name, Question question, LocalDate day, BiConsumer<String, Question> questions) {
        boolean isBeforeGrant = question.document() instanceof Mine mine
                && mine.rightGrantedOn().isAfter(day);
        if (!isBeforeGrant && !day.equals(question.asOf())) {
            questions.accept(name + ", on " + day, question.on(day));
        }
    }

    private void changed(String name, Question question, BiConsumer<String, Question> questions) {
        answers(question).forEach((fact, answers) -> {
            for (String answer : answers) {
                changed(question, fact, answer)
                        .filter(changed -> !changed.equals(question))
                        .ifPresent(changed -> questions.accept(name + ", " + fact + " = " + answer, changed));
            }
        });
    }

    /** Empty where the contract has no such answer there, or not beside the rest. */
    private static Optional<Question> changed(Question question, String fact, String answer) {
        try {
            return Optional.of(question.with(DocumentChanges.NONE.and(fact, answer)));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    /** The answers to all that either looks at, or misses, or would look at. */
    private Map<String, Set<String>> answers(Question question) {
        Map<String, Set<String>> answers = new TreeMap<>();
        Set<String> facts = facts(question);
        for (PlanEvaluator evaluator : evaluators) {
            PossibleAnswers possible = new PossibleAnswers(evaluator, question);
            facts.forEach(fact -> add(answers, fact, possible.to(fact)));
            new RareFacts(evaluator, question).answers().forEach((fact, rare) -> add(answers, fact, rare));
        }
        return answers;
    }

    private static void add(Map<String, Set<String>> answers, String fact, List<String> more) {
        answers.computeIfAbsent(fact, unused -> new LinkedHashSet<>()).addAll(more);
    }

    /** What either looks at, or misses. */
    private Set<String> facts(Question question) {
        Set<String> facts = new TreeSet<>();
        for (PlanEvaluator evaluator : evaluators) {
            for (Finding finding : evaluator.evaluate(question).findings()) {
                finding.evidence().forEach(evidence -> facts.add(evidence.fact()));
                facts.addAll(finding.missing());
            }
        }
        return facts;
    }

    /** The day before each that counts, and that day. */
    private Set<LocalDate> days() {
        List<LocalDate> count = new ArrayList<>();
        for (PlanEvaluator evaluator : evaluators) {
            count.add(evaluator.plan().dates().periodBegins());
            count.add(evaluator.plan().dates().issued());
            count.add(evaluator.plan().dates().periodEnds().plusDays(1));
            count.add(evaluator.plan().shareTarget().due().plusDays(1));
            evaluator.standards().sources().values().stream()
                    .map(Source::from)
                    .filter(Objects::nonNull)
                    .forEach(count::add);
        }
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day : count) {
            days.add(Place.within(day.minusDays(1)));
            days.add(Place.within(day));
        }
        return days;
    }
}
