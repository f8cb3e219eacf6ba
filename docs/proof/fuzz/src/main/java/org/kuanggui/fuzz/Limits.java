package org.kuanggui.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** How long a call may take, and all that is asked of one input. */
final class Limits {
    /** Of the processor, so that it says nothing of how busy a machine is. */
    static final Duration CALL = Duration.ofSeconds(2);

    /** Several calls, of which many are made twice. */
    static final Duration INPUT = Duration.ofSeconds(10);

    /** What Jazzer's agent may slow the library down by. */
    private static final int AGENT = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int factor = 1;

    private Limits() {}

    /** From now on Jazzer's agent takes its share of the time. */
    static void underAgent() {
        factor = AGENT;
    }

    /**
     * What a call gives, in time.
     *
     * @throws AssertionError if it took longer
     */
    static <T> T within(Supplier<T> call) {
        long start = THREADS.getCurrentThreadCpuTime();
        T given = call.get();
        check(start, CALL);
        return given;
    }

    /**
     * Goes in with an input, in time.
     *
     * @throws AssertionError if what has to hold does not, or it took longer
     * @throws IOException if the disk fails
     */
    static void take(Way way, byte[] input) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        way.take(input);
        check(start, INPUT);
    }

    private static void check(long start, Duration limit) {
        long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
        Expect.that(nanoseconds <= factor * limit.toNanos(), "took " + nanoseconds / 1_000_000 + " ms");
    }
}
