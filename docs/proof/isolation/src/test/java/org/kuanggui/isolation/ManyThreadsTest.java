package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.dazu.WrittenQuestion;
import org.kuanggui.dazu.WrittenQuestions;

@DisplayName("One evaluator, asked by many threads, gives the bytes that one thread gets")
class ManyThreadsTest {
    private static final int THREADS = 64;
    private static final int ROUNDS = 200;
    private static final long SEED = 64;

    private final PlanEvaluator evaluator = WrittenQuestions.evaluator();
    private final List<WrittenQuestion> questions = WrittenQuestions.rounds(SEED, ROUNDS);
    private final List<String> alone =
            questions.stream().map(question -> question.answer(evaluator)).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, THREADS})
    @DisplayName("however many there are")
    void howeverMany(int threads) throws InterruptedException, ExecutionException {
        PlanEvaluator fresh = WrittenQuestions.evaluator();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> asked = new ArrayList<>();
            questions.forEach(question -> asked.add(pool.submit(() -> question.answer(fresh))));
            for (int i = 0; i < asked.size(); i++) {
                assertThat(asked.get(i).get()).as("question %s", i).isEqualTo(alone.get(i));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("for a minute, in any order")
    void forAMinute() throws InterruptedException, ExecutionException {
        Duration time = Duration.ofSeconds(Long.getLong("kuanggui.threads.seconds", 60));
        long end = System.nanoTime() + time.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                SplittableRandom order = new SplittableRandom(thread);
                threads.add(pool.submit(() -> askUntil(end, order)));
            }
            long evaluations = 0;
            for (Future<Long> thread : threads) {
                evaluations += thread.get();
            }
            Figures.leave("threads", THREADS);
            Figures.leave("threads seconds", time.toSeconds());
            Figures.leave("threads evaluations", evaluations);
            assertThat(evaluations).isGreaterThanOrEqualTo(THREADS);
        } finally {
            pool.shutdownNow();
        }
    }

    private long askUntil(long end, SplittableRandom order) {
        long asked = 0;
        do {
            int i = order.nextInt(questions.size());
            assertThat(questions.get(i).answer(evaluator)).isEqualTo(alone.get(i));
            asked++;
        } while (System.nanoTime() < end);
        return asked;
    }
}
