package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A record that one JVM made")
class ReplayAnywhereTest {
    private static final int RECORDS = Recording.ROUNDS * Recording.QUESTIONS_A_ROUND;

    @ParameterizedTest
    @CsvSource({"17, 25", "25, 17"})
    @DisplayName("replays on the other JDK, byte for byte")
    void onTheOtherJdk(int maker, int replayer, @TempDir Path folder) throws IOException {
        Optional<Jdk> one = Jdk.with(feature -> feature == maker);
        Optional<Jdk> other = Jdk.with(feature -> feature == replayer);
        assumeTrue(one.isPresent() && other.isPresent(), "no JDK 17 and JDK 25 lie beside each other");
        List<String> records =
                Fork.of(one.orElseThrow()).with(Fork.FIRST_COMPILER_ALONE).main(Recording.class);
        Path file = Files.write(folder.resolve("records"), records, StandardCharsets.UTF_8);

        List<String> replayed =
                Fork.of(other.orElseThrow()).with(Fork.FIRST_COMPILER_ALONE).main(Recording.class, file);
        assertThat(replayed).isEqualTo(records);
        assertThat(records).hasSize(RECORDS).allMatch(record -> record.startsWith("{\"kind\":\"record\","));
        Figures.leave("records of JDK " + maker + " replayed on JDK " + replayer, RECORDS);
    }
}
