package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A million evaluations, or as many as kuanggui.evaluations says,")
class SteadyHeapTest {
    private static final int STRETCHES = 20;
    private static final int EVALUATIONS = Integer.getInteger("kuanggui.evaluations", 1_000_000) / STRETCHES;
    private static final int BEFORE = 50_000;

    /** Of a million about a byte each; a session that is not disposed of would take thousands. */
    private static final long BYTES = 1 << 20;

    /** Of the second half, when the JVM has compiled what it will: of a million a quarter of a byte each. */
    private static final long BYTES_OF_THE_SECOND_HALF = 1 << 17;

    /** What the JVM itself makes when something has been called often. */
    private static final long CLASSES = 30;

    @Test
    @DisplayName("in a heap of 64 MB leave it where it was, and neither threads nor classes behind")
    void leaveNothing() {
        List<long[]> held = Fork.here()
                .with("-Xmx64m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError")
                .with("-XX:SoftRefLRUPolicyMSPerMB=0") // else what is softly held depends on how long a stretch takes
                .main(Endurance.class, STRETCHES, EVALUATIONS, BEFORE, BYTES)
                .stream()
                .map(line -> Arrays.stream(line.split(" ", -1))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
        long[] before = held.get(0);
        long[] after = held.get(held.size() - 1);
        Figures.leave("heap evaluations", (held.size() - 1) * EVALUATIONS);
        Figures.leave(
                "heap bytes", held.stream().map(each -> String.valueOf(each[0])).toList());
        Figures.leave(
                "heap threads",
                held.stream().map(each -> String.valueOf(each[1])).toList());
        Figures.leave(
                "heap classes",
                held.stream().map(each -> String.valueOf(each[2])).toList());
        assertThat(after[0]).as("bytes").isLessThan(before[0] + BYTES);
        assertThat(held).as("stretches").hasSize(1 + STRETCHES);
        assertThat(after[0])
                .as("bytes of the second half")
                .isLessThan(held.get(STRETCHES / 2)[0] + BYTES_OF_THE_SECOND_HALF);
        assertThat(after[1]).as("threads").isLessThanOrEqualTo(before[1]);
        assertThat(after[2]).as("classes").isLessThan(before[2] + CLASSES);
    }
}
