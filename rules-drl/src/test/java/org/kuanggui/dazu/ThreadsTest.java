package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.mine.Mine;
import org.kuanggui.second.RandomApplications;

@DisplayName("One evaluator, many threads")
class ThreadsTest {
    private static final int THREADS = 16;
    private static final int CASES = 500;

    private final PlanEvaluator evaluator = PlanEvaluator.create();

    @Test
    @DisplayName("every thread gets the answers to applications that one thread alone gets")
    void sameAnswersToApplications() throws InterruptedException, ExecutionException {
        RandomApplications applications = new RandomApplications(THREADS);
        List<Supplier<Evaluation>> questions = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            RandomApplications.Case sample = applications.next();
            questions.add(() -> evaluator.evaluate(sample.application(), sample.asOf()));
        }
        sameAnswers(questions);
    }

    @Test
    @DisplayName("every thread gets the answers to mines that one thread alone gets")
    void sameAnswersToMines() throws InterruptedException, ExecutionException {
        List<Supplier<Evaluation>> questions = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Mine mine = AnyMine.of(i);
            questions.add(() -> evaluator.inspect(mine));
        }
        sameAnswers(questions);
    }

    private static void sameAnswers(List<Supplier<Evaluation>> questions)
            throws InterruptedException, ExecutionException {
        List<Evaluation> alone = questions.stream().map(Supplier::get).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random order = new Random(thread);
                answers.add(threads.submit(() -> compare(questions, alone, order)));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void compare(List<Supplier<Evaluation>> questions, List<Evaluation> alone, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            assertThat(questions.get(i).get()).isEqualTo(alone.get(i));
        }
    }
}
