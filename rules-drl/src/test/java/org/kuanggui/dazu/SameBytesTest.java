package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The same question gives the same bytes")
class SameBytesTest {
    private static final String HERE = SameBytes.hash();

    @ParameterizedTest(name = "{0}_{1}, {2}, {3}")
    @CsvSource({
        "zh, CN, Asia/Shanghai, GBK",
        "tr, TR, Europe/Istanbul, UTF-8",
        "en, US, America/Los_Angeles, US-ASCII",
        "ar, EG, Pacific/Kiritimati, ISO-8859-6"
    })
    @DisplayName("in a JVM of any locale, time zone and default charset")
    void inAnyJvm(String language, String country, String zone, String charset)
            throws IOException, InterruptedException {
        assertThat(printed(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset))
                .isEqualTo(HERE);
    }

    /** Settings of Drools that hold for every knowledge base of the JVM, unless it says otherwise. */
    @Test
    @DisplayName("whatever the host has set for rules of its own")
    void besideSettingsOfDrools() throws IOException, InterruptedException {
        assertThat(printed(
                        "-Ddrools.sequential=true",
                        "-Ddrools.parallelExecution=fully_parallel",
                        "-Ddrools.consequenceExceptionHandler=org.example.Handler",
                        "-Ddrools.equalityBehavior=equality",
                        "-Ddrools.eventProcessingMode=stream",
                        "-Ddrools.removeIdentities=true",
                        "-Ddrools.clockType=pseudo",
                        "-Ddrools.directFiring=true",
                        "-Ddrools.threadSafe=false",
                        "-Ddrools.forceEagerActivation=true",
                        "-Ddrools.dateformat=yyyy/MM/dd"))
                .isEqualTo(HERE);
    }

    /** With the first compiler alone, which takes half as long; the second is another test's, with the other compilers. */
    private static String printed(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(options));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), SameBytes.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertThat(process.waitFor()).isZero();
        return printed;
    }

    /** The hash of this build, for comparing it with a build under another charset. */
    @Test
    @DisplayName("whose hash this build leaves beside its reports")
    void leavesItsHash() throws IOException {
        Path file = Path.of("target", "same-bytes.sha256");
        Files.writeString(file, HERE + "\n", StandardCharsets.US_ASCII);
        assertThat(file).isNotEmptyFile();
    }
}
