package org.kuanggui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.second.Questions;

/** A generated question, and who judges it. */
record Drawn(PlanEvaluator evaluator, Question question, Evaluation evaluation) {
    private static final int IN_A_ROW = 500;

    /**
     * Puts so many to a test, in rows of which each has its own beginning, on every processor: the same ones wherever they are drawn.
     *
     * @param test gives what is to be counted
     * @return what the counts sum up to
     */
    static int each(long seed, int count, ToIntFunction<Drawn> test) throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Integer>> rows = new ArrayList<>();
            for (int from = 0; from < count; from += IN_A_ROW) {
                int first = from;
                rows.add(threads.submit(() -> row(seed + first, Math.min(IN_A_ROW, count - first), test)));
            }
            int sum = 0;
            for (Future<Integer> row : rows) {
                sum += row.get();
            }
            return sum;
        } catch (ExecutionException e) {
            throw new AssertionError(String.valueOf(e.getCause()), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int row(long seed, int count, ToIntFunction<Drawn> test) {
        Questions questions = new Questions(seed);
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += test.applyAsInt(of(questions.next()));
        }
        return sum;
    }

    private static Drawn of(org.kuanggui.second.Question drawn) {
        PlanEvaluator evaluator = drawn.evaluator();
        Question question = new Question(drawn.subject(), drawn.asOf(), drawn.ledger());
        return new Drawn(evaluator, question, evaluator.evaluate(question));
    }

    Inquiry inquiry() {
        return Inquiry.of(evaluator, question);
    }

    Rectification rectification() {
        return Rectification.of(evaluator, question);
    }
}
