package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a run of {@link Run}: what is touched by the ten thousand evaluations that come once all is warm, and what before. The
 * JVM compiles with its first compiler alone: the second looks up classes that code names and never uses.
 */
@DisplayName("An evaluator that is warm touches nothing outside itself")
class UntouchedTest {
    /** From 24 on no security manager can be set. */
    private static final int FIRST_WITHOUT = 24;

    @Test
    @DisplayName("as a security manager sees it: no file, socket, process, property, environment or class loader")
    void underASecurityManager() {
        Optional<Jdk> jdk = Jdk.with(feature -> feature >= 17 && feature < FIRST_WITHOUT);
        assumeTrue(jdk.isPresent(), "no JDK from 17 to 23 runs or lies beside the running one");
        List<String> touched = Fork.of(jdk.orElseThrow())
                .with("-Djava.security.manager=allow", Fork.FIRST_COMPILER_ALONE)
                .main(UnderSecurityManager.class);
        assertThat(of(touched, Step.BUILDING)).anyMatch(line -> line.contains("FilePermission"));
        assertThat(of(touched, Step.JUDGING)).isEmpty();
        for (Step step : List.of(Step.BUILDING, Step.FIRST, Step.WARMING_UP)) {
            assertThat(of(touched, step))
                    .noneMatch(line -> line.contains("SocketPermission") || line.contains("getenv"))
                    .noneMatch(line -> line.contains("FilePermission") && !line.contains(" read\t"))
                    .noneMatch(line -> line.contains("exitVM") || line.contains("setFactory"));
        }
        Figures.leave("security manager, evaluations", Run.WATCHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    @DisplayName("as the system properties see it: none read after the first evaluations, none ever written")
    void propertiesAreLeftAlone(int feature) {
        Jdk jdk = Jdk.with(wanted -> wanted == feature).orElse(null);
        assumeTrue(jdk != null, () -> "no JDK " + feature + " lies beside the running one");
        List<String> touched = Fork.of(Objects.requireNonNull(jdk))
                .with(Fork.FIRST_COMPILER_ALONE)
                .main(WithRecordedProperties.class);
        assertThat(of(touched, Step.FIRST)).anyMatch(line -> line.contains("read drools.sequential"));
        assertThat(of(touched, Step.WARMING_UP)).isEmpty();
        assertThat(of(touched, Step.JUDGING)).isEmpty();
        assertThat(touched).noneMatch(line -> line.contains("\twrite ") && !line.startsWith("PREPARING"));
        Figures.leave(
                "properties read when building, JDK " + feature,
                of(touched, Step.BUILDING).size());
        Figures.leave(
                "properties read by the first evaluations, JDK " + feature,
                of(touched, Step.FIRST).size());
    }

    @Test
    @DisplayName("as the kernel sees it: no system call on a file or a socket")
    void noSystemCall(@TempDir Path folder) throws IOException {
        assumeTrue(isThere("strace"), "strace is not there; Debian's package strace has it");
        Path log = folder.resolve("log");
        Fork.here()
                .with(Fork.FIRST_COMPILER_ALONE, "-XX:-UsePerfData", "-XX:-UseContainerSupport")
                .under("strace", "-f", "-e", "trace=%file,%network", "-e", "signal=none", "-o", log.toString())
                .main(WithMarks.class);
        List<String> calls = Files.readAllLines(log).stream()
                .filter(call -> !call.contains(" +++ exited "))
                .toList();
        int begin = place(calls, Step.JUDGING);
        int end = place(calls, Step.DONE);
        assertThat(place(calls, Step.FIRST)).isGreaterThan(place(calls, Step.BUILDING) + 1);
        assertThat(calls.subList(begin + 1, end)).isEmpty();
        Figures.leave("strace, evaluations", Run.WATCHED);
    }

    private static List<String> of(List<String> touched, Step step) {
        return touched.stream().filter(line -> line.startsWith(step + "\t")).toList();
    }

    private static int place(List<String> calls, Step step) {
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).contains(WithMarks.MARK + step)) {
                return i;
            }
        }
        throw new AssertionError("no mark of " + step);
    }

    private static boolean isThere(String program) {
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> List.of(path.split(":", -1)).stream())
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
