package org.kuanggui.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How long an input may take. */
final class Limits {
    /** Of the processor, so that it says nothing of how busy a machine is. */
    static final Duration TIME = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Limits() {}

    /**
     * Goes in with an input, in time.
     *
     * @throws AssertionError if what has to hold does not, or it took longer
     * @throws IOException if the disk fails
     */
    static void take(Way way, byte[] input) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        way.take(input);
        long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
        Expect.that(nanoseconds <= TIME.toNanos(), "took " + nanoseconds / 1_000_000 + " ms");
    }
}
