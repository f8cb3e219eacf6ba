package org.kuanggui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Advice")
class AdviceTest {
    private static final int CORES =
            Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors() - 1));
    private static final int ASKED = CORES + 50;
    private static final int REFUSED = ASKED - CORES - 12;

    private final Advice advice = new Advice();
    private final CountDownLatch refused = new CountDownLatch(REFUSED);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();

    @Test
    @DisplayName("is given in turn, by all cores but one; who comes when many wait is told to come again, and may")
    void inTurn() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(ASKED);
        List<Future<Boolean>> asked = IntStream.range(0, ASKED)
                .mapToObj(number -> threads.submit(this::isGiven))
                .toList();
        int given = 0;
        for (Future<Boolean> one : asked) {
            given += one.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(given).isEqualTo(ASKED - REFUSED);
        assertThat(atOnce).hasValueLessThanOrEqualTo(CORES);
        assertThat(advice.inTurn(() -> "as before")).isEqualTo("as before");
    }

    /** Those that are given it wait until all others are refused. */
    private boolean isGiven() {
        try {
            return advice.inTurn(() -> {
                atOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
                awaitRefusals();
                now.decrementAndGet();
                return true;
            });
        } catch (BusyException busy) {
            refused.countDown();
            return false;
        }
    }

    private void awaitRefusals() {
        try {
            refused.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
