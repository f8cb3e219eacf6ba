package org.kuanggui.batch;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of some elements: results to be taken one after the other, and at last what was thrown, where anything was. */
final class Share<R> {
    private final Queue<R> results;
    private @Nullable Throwable thrown;

    private Share(Queue<R> results, @Nullable Throwable thrown) {
        this.results = results;
        this.thrown = thrown;
    }

    /**
     * Maps elements, up to the first that cannot be.
     *
     * @param atTheEnd what is thrown after the last of them; {@code null} where nothing is
     */
    static <T, R> Share<R> of(
            List<T> elements, Function<? super T, ? extends R> mapping, @Nullable Throwable atTheEnd) {
        Queue<R> results = new ArrayDeque<>(elements.size());
        try {
            for (T element : elements) {
                results.add(Objects.requireNonNull(mapping.apply(element), "what the mapping gives"));
            }
        } catch (RuntimeException | Error broken) {
            return new Share<>(results, broken);
        }
        return new Share<>(results, atTheEnd);
    }

    boolean isBroken() {
        return thrown != null;
    }

    boolean isEmpty() {
        return results.isEmpty() && thrown == null;
    }

    /** The next result; where there is none left, throws what was thrown, once. */
    R take() {
        R result = results.poll();
        if (result != null) {
            return result;
        }
        Throwable fault = Objects.requireNonNull(thrown);
        thrown = null;
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
