package org.kuanggui.isolation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.dazu.WrittenQuestion;
import org.kuanggui.dazu.WrittenQuestions;
import org.kuanggui.evaluation.Evaluation;

/** Evaluates very often, and prints after each stretch what the JVM holds: bytes of heap in use, threads, classes. */
final class Endurance {
    private static final int ROUNDS = 40;
    private static final int SORTS = 5;
    private static final long SEED = 1_000_000;
    private static final int COLLECTIONS = 4;
    private static final int THREADS = 2;

    /** Of so many evaluations one is of ground, or read from JSON and written as JSON; these take longest. */
    private static final int SELDOM = 100;

    private final PlanEvaluator evaluator = WrittenQuestions.evaluator();
    private final List<WrittenQuestion> questions = WrittenQuestions.rounds(SEED, ROUNDS);
    private final List<Supplier<Evaluation>> read =
            questions.stream().map(question -> question.read(evaluator)).toList();

    private Endurance() {}

    /**
     * Takes how many stretches to run, how many evaluations each has, how many come before the first, and by how many bytes
     * the heap may grow: where it has grown by more, the stretch is the last.
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int stretches = Integer.parseInt(arguments[0]);
        int evaluations = Integer.parseInt(arguments[1]);
        int before = Integer.parseInt(arguments[2]);
        long growth = Long.parseLong(arguments[3]);
        Endurance endurance = new Endurance();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        endurance.evaluate(before, threads);
        long most = print() + growth;
        long used = 0;
        for (int i = 0; i < stretches && used < most; i++) {
            endurance.evaluate(evaluations, threads);
            used = print();
        }
        threads.shutdown();
    }

    private void evaluate(int times, ExecutorService threads) throws InterruptedException, ExecutionException {
        List<Future<?>> shares = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            shares.add(threads.submit(() -> evaluate(times / THREADS)));
        }
        for (Future<?> share : shares) {
            share.get();
        }
    }

    private void evaluate(int times) {
        for (int i = 0; i < times; i++) {
            int place = i / SELDOM % questions.size();
            if (i % SELDOM == 0) {
                check(!questions.get(place).answer(evaluator).isEmpty());
            } else {
                int round = i / SORTS % ROUNDS;
                check(!read.get(round * SORTS + i % (SORTS - 1))
                        .get()
                        .findings()
                        .isEmpty());
            }
        }
    }

    private static void check(boolean answered) {
        if (!answered) {
            throw new IllegalStateException("no answer");
        }
    }

    /** Prints it, and returns the bytes. */
    private static long print() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        long used = memory.getHeapMemoryUsage().getUsed();
        System.out.println(used + " " + ManagementFactory.getThreadMXBean().getThreadCount() + " "
                + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        return used;
    }
}
