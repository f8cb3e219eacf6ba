package org.kuanggui.batch;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps a stream by all cores: results come in the order of what they are of, as they are asked for, and however long the stream is,
 * only two shares of elements and results a core are held at a time. A parallel stream of the JDK has the order, too, but takes in
 * ever more of a source whose size it does not know.
 */
public final class InOrder {
    /** The most elements of a share. */
    public static final int LARGEST_SHARE = 10_000;

    private InOrder() {}

    /**
     * A sequential stream of what a function makes of every element of another.
     *
     * <p>The thread that takes results reads the source as well, and lends a hand; the others are of the JVM's common pool. At
     * a time there are two shares under way for each core. Where the function, or the source, throws, what it throws comes in its
     * place: after the results of everything before it. Nothing is mapped after that, but for what was begun.
     *
     * @param source is closed with the stream that is returned
     * @param share how many elements a thread takes at once, 1 to {@link #LARGEST_SHARE}: so many that they take a millisecond,
     *     or one where they are large
     * @param mapping is called by several threads at the same time; gives no {@code null}
     * @throws IllegalArgumentException if the share is out of range
     * @throws NullPointerException if an argument is null; from the stream, if an element or what becomes of it is
     */
    public static <T, R> Stream<R> map(Stream<T> source, int share, Function<? super T, ? extends R> mapping) {
        Objects.requireNonNull(mapping, "mapping");
        if (share < 1 || share > LARGEST_SHARE) {
            throw new IllegalArgumentException("a share of " + share + ", expected 1 to " + LARGEST_SHARE);
        }
        Spliterator<R> results = new SharesUnderWay<>(source, share, mapping);
        return StreamSupport.stream(results, false).onClose(source::close);
    }
}
