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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.second.RandomApplications;

@DisplayName("One evaluator, many threads")
class ThreadsTest {
    private static final int THREADS = 16;
    private static final int CASES = 500;

    private final PlanEvaluator evaluator = PlanEvaluator.create();

    @Test
    @DisplayName("every thread gets the answers that one thread alone gets")
    void sameAnswers() throws InterruptedException, ExecutionException {
        List<RandomApplications.Case> cases = cases();
        List<Evaluation> alone = cases.stream().map(this::evaluate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random order = new Random(thread);
                answers.add(threads.submit(() -> compare(cases, alone, order)));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void compare(List<RandomApplications.Case> cases, List<Evaluation> alone, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            assertThat(evaluate(cases.get(i))).isEqualTo(alone.get(i));
        }
    }

    private Evaluation evaluate(RandomApplications.Case sample) {
        return evaluator.evaluate(sample.application(), sample.asOf());
    }

    private static List<RandomApplications.Case> cases() {
        RandomApplications applications = new RandomApplications(THREADS);
        List<RandomApplications.Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(applications.next());
        }
        return cases;
    }
}
