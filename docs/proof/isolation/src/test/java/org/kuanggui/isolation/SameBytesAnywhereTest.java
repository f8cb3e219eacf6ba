package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.dazu.SameBytes;

@DisplayName("The same questions give the same bytes")
class SameBytesAnywhereTest {
    private static final int ROUNDS = 50;
    private static final int FEW = 10;
    private static final int QUESTIONS_A_ROUND = 5;
    private static final String HERE = SameBytes.hash(ROUNDS);
    private static final String FEW_HERE = SameBytes.hash(FEW);

    /** Identity hashes, by which sets and maps of the JDK may order what they hold, are random, one and the same, or counted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:TieredStopAtLevel=1",
                "-XX:-TieredCompilation",
                "-XX:+UseSerialGC",
                "-XX:+UseParallelGC",
                "-XX:+UseZGC",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=0",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
                "-XX:+UnlockExperimentalVMOptions -XX:hashCode=3"
            })
    @DisplayName("whatever the compiler, the collector and the identity hashes")
    void withOptions(String options) {
        List<String> printed = Fork.here().with(options.split(" ", -1)).main(SameBytes.class, ROUNDS);
        assertThat(printed).containsExactly(HERE);
        Figures.leave("same-bytes " + options, ROUNDS * QUESTIONS_A_ROUND + " " + HERE);
    }

    @Test
    @DisplayName("in an interpreter")
    void interpreted() {
        assertThat(Fork.here().with("-Xint").main(SameBytes.class, FEW)).containsExactly(FEW_HERE);
        Figures.leave("same-bytes -Xint", FEW * QUESTIONS_A_ROUND + " " + FEW_HERE);
    }

    @Test
    @DisplayName("on a JDK 17 and a JDK 25")
    void onTheOtherJdk() {
        Jdk running = Jdk.running();
        int wanted = running.feature() == 17 ? 25 : 17;
        var other = Jdk.with(feature -> feature == wanted);
        assumeTrue(other.isPresent(), () -> "no JDK " + wanted + " lies beside " + running.home());
        assertThat(Fork.of(other.orElseThrow()).main(SameBytes.class, ROUNDS)).containsExactly(HERE);
        Figures.leave("same-bytes JDK " + wanted, ROUNDS * QUESTIONS_A_ROUND + " " + HERE);
    }
}
