package org.kuanggui.approval;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Gives advice, which may take seconds, on one core fewer than there are, eight at the most, so that judging, which takes less than a
 * millisecond, goes on beside it. Some may wait for it; more are told to come again, so that threads are left for the others, too.
 */
@Component
final class Advice {
    private static final int MOST_AT_ONCE = 8;
    private static final int MOST_WAITING = 12;

    private final Semaphore inAll;
    private final Semaphore atOnce;

    Advice() {
        int most = Math.max(1, Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors() - 1));
        atOnce = new Semaphore(most, true);
        inAll = new Semaphore(most + MOST_WAITING);
    }

    /**
     * Does the work in its turn.
     *
     * @throws BusyException if too many wait already
     */
    <T> T inTurn(Supplier<T> work) {
        if (!inAll.tryAcquire()) {
            throw new BusyException();
        }
        try {
            atOnce.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                atOnce.release();
            }
        } finally {
            inAll.release();
        }
    }
}
