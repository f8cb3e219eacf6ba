package org.kuanggui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final String SEED = "20260326";
    private static final int MOST_UNDER_WAY = 2 * (Runtime.getRuntime().availableProcessors() + 1);

    @Property(tries = 200, seed = SEED)
    void resultsComeInTheOrderOfWhatTheyAreOf(
            @ForAll @IntRange(max = 500) int size, @ForAll @IntRange(min = 1, max = 70) int share) {
        assertThat(InOrder.map(numbers(size), share, InOrderTest::unevenWork))
                .containsExactlyElementsOf(numbers(size).toList());
    }

    /** Some take a thousand times as long as others. */
    private static Integer unevenWork(Integer number) {
        long sum = 0;
        for (int i = 0; i < (number % 7 == 0 ? 20_000 : 20); i++) {
            sum += i ^ number;
        }
        return sum == Long.MIN_VALUE ? -1 : number;
    }

    @Test
    void twoAreUnderWayAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);

        assertThat(InOrder.map(numbers(2), 1, number -> {
                    both.countDown();
                    return awaited(both);
                }))
                .containsExactly(true, true);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void ofASourceWithoutEndOnlyAFewSharesAreTaken() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Integer> endless = Stream.generate(taken::incrementAndGet);

        Iterator<Integer> results =
                InOrder.map(endless, 10, Function.<Integer>identity()).iterator();
        for (int i = 1; i <= 1000; i++) {
            assertThat(results.next()).isEqualTo(i);
            assertThat(taken.get()).isBetween(i, i + 10 * MOST_UNDER_WAY);
        }
    }

    @Test
    void nothingIsTakenBeforeAResultIsAskedFor() {
        AtomicInteger taken = new AtomicInteger();

        Stream<Integer> results = InOrder.map(numbers(5).peek(number -> taken.incrementAndGet()), 1, number -> number);

        assertThat(taken).hasValue(0);
        assertThat(results).hasSize(5);
    }

    @Test
    void whatIsThrownComesInItsPlace() {
        List<Integer> seen = new ArrayList<>();

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> InOrder.map(numbers(1000), 7, number -> 100 / (500 - number) + number)
                        .forEach(seen::add));
        assertThat(seen).hasSize(500).endsWith(100 + 499);
    }

    @Test
    void soDoesAnError() {
        AssertionError thrown = new AssertionError("ours");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> InOrder.map(numbers(3), 1, number -> {
                            throw thrown;
                        })
                        .toList())
                .isSameAs(thrown);
    }

    @Test
    void whatTheSourceThrowsComesAfterWhatItGave() {
        List<Integer> seen = new ArrayList<>();
        Stream<Integer> breaking = numbers(100).peek(number -> {
            if (number == 33) {
                throw new IllegalStateException("no more");
            }
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> InOrder.map(breaking, 10, number -> number).forEach(seen::add))
                .withMessage("no more");
        assertThat(seen).containsExactlyElementsOf(numbers(33).toList());
    }

    @Test
    void afterWhatWasThrownThereIsNothing() {
        Iterator<Integer> results =
                InOrder.map(numbers(10), 1, number -> 6 / number).iterator();

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(results::hasNext);
        assertThat(results.hasNext()).isFalse();
    }

    @Test
    void isClosedWithTheSource() {
        AtomicBoolean closed = new AtomicBoolean();

        try (Stream<Integer> results = InOrder.map(numbers(3).onClose(() -> closed.set(true)), 1, number -> number)) {
            assertThat(results.findFirst()).contains(0);
            assertThat(closed).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void anInterruptedThreadWaitsAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(InOrder.map(numbers(500), 3, InOrderTest::unevenWork)).hasSize(500);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void noneIsNull() {
        assertThatNullPointerException()
                .isThrownBy(
                        () -> InOrder.map(Stream.of(1, null), 1, number -> 1).toList())
                .withMessage("an element");
        assertThatNullPointerException()
                .isThrownBy(() -> InOrder.map(numbers(1), 1, number -> null).toList())
                .withMessage("what the mapping gives");
        assertThatNullPointerException()
                .isThrownBy(() -> InOrder.map(null, 1, number -> 1))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> InOrder.map(numbers(1), 1, null))
                .withMessage("mapping");
    }

    @Test
    void aShareHasOneElementAtLeastAndNotTooMany() {
        for (int share : new int[] {0, -1, InOrder.LARGEST_SHARE + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InOrder.map(numbers(1), share, number -> number))
                    .withMessage("a share of " + share + ", expected 1 to 10000");
        }
        assertThat(InOrder.map(numbers(3), InOrder.LARGEST_SHARE, number -> number))
                .hasSize(3);
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }
}
