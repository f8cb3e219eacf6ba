package org.kuanggui.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shares of a stream that were begun and not handed on yet, the first of them first. For one thread. */
final class SharesUnderWay<T, R> extends Spliterators.AbstractSpliterator<R> {
    private static final int MOST = 2 * (ForkJoinPool.getCommonPoolParallelism() + 1);

    private final Stream<T> stream;
    private final int size;
    private final Function<? super T, ? extends R> mapping;
    private final Deque<FutureTask<Share<R>>> begun = new ArrayDeque<>();
    private @Nullable Iterator<T> source;
    private @Nullable Share<R> current;

    SharesUnderWay(Stream<T> stream, int size, Function<? super T, ? extends R> mapping) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.stream = Objects.requireNonNull(stream, "source");
        this.size = size;
        this.mapping = mapping;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        Share<R> share = current;
        while (share == null || share.isEmpty()) {
            share = next();
            current = share;
            if (share == null) {
                return false;
            }
        }
        action.accept(share.take());
        return true;
    }

    private @Nullable Share<R> next() {
        while (begun.size() < MOST && begin()) {
            // as many as may be under way
        }
        FutureTask<Share<R>> first = begun.poll();
        if (first == null) {
            return null;
        }
        lendAHand(first);
        Share<R> share = finished(first);
        if (share.isBroken()) {
            source = List.<T>of().iterator();
            begun.forEach(task -> task.cancel(false));
            begun.clear();
        }
        return share;
    }

    /** Begins one more share; gives whether there was any. */
    private boolean begin() {
        List<T> elements = new ArrayList<>(size);
        Throwable fault = null;
        try {
            fill(elements);
        } catch (RuntimeException | Error broken) {
            fault = broken;
            source = List.<T>of().iterator();
        }
        if (elements.isEmpty() && fault == null) {
            return false;
        }
        Throwable atTheEnd = fault;
        FutureTask<Share<R>> task = new FutureTask<>(() -> Share.of(elements, mapping, atTheEnd));
        begun.add(task);
        ForkJoinPool.commonPool().execute(task);
        return true;
    }

    private void fill(List<T> elements) {
        Iterator<T> from = source;
        if (from == null) {
            from = stream.iterator();
            source = from;
        }
        while (elements.size() < size && from.hasNext()) {
            elements.add(Objects.requireNonNull(from.next(), "an element"));
        }
    }

    /** While the first share is not done, maps those that no other thread has begun; of others {@code run} does nothing. */
    private void lendAHand(FutureTask<Share<R>> first) {
        first.run();
        for (Iterator<FutureTask<Share<R>>> later = begun.iterator(); later.hasNext() && !first.isDone(); ) {
            later.next().run();
        }
    }

    /** Waits as a parallel stream does, whatever interrupts; that it was interrupted the thread can tell afterwards. */
    private static <R> Share<R> finished(FutureTask<Share<R>> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a share keeps what is thrown", broken);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
