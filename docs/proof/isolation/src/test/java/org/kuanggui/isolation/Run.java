package org.kuanggui.isolation;

import java.util.List;
import java.util.function.Consumer;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.dazu.WrittenQuestion;
import org.kuanggui.dazu.WrittenQuestions;

/** Builds an evaluator and asks it questions of every sort, each read from JSON, and each answer written as JSON. */
final class Run {
    /** Evaluations that are watched. */
    static final int WATCHED = 10_000;

    private static final int SORTS = 5;
    private static final int ROUNDS = 50;
    private static final int WARM_UPS = 4;
    private static final long SEED = 17;

    private Run() {}

    /** @param step is told what comes next */
    static void watchedBy(Consumer<Step> step) {
        List<WrittenQuestion> questions = WrittenQuestions.rounds(SEED, ROUNDS);
        step.accept(Step.BUILDING);
        PlanEvaluator evaluator = WrittenQuestions.evaluator();
        step.accept(Step.FIRST);
        answer(questions.subList(0, SORTS), evaluator);
        step.accept(Step.WARMING_UP);
        for (int i = 0; i < WARM_UPS; i++) {
            answer(questions, evaluator);
        }
        step.accept(Step.JUDGING);
        for (int i = 0; i < WATCHED / questions.size(); i++) {
            answer(questions, evaluator);
        }
        step.accept(Step.DONE);
    }

    private static void answer(List<WrittenQuestion> questions, PlanEvaluator evaluator) {
        for (WrittenQuestion question : questions) {
            if (question.answer(evaluator).isEmpty()) {
                throw new IllegalStateException("no answer");
            }
        }
    }
}
