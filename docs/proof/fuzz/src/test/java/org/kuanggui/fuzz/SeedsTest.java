package org.kuanggui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus begins with what is shipped; {@code -Dkuanggui.seeds.write} renews it. */
class SeedsTest {
    private final Seeds seeds = new Seeds(Path.of("../../.."));

    @ParameterizedTest
    @EnumSource
    void everySeedIsInTheCorpus(Ways way) throws IOException {
        Path folder = Path.of("src/test/resources/corpus").resolve(way.word());
        Map<String, byte[]> made = seeds.of(way);
        assertThat(made).isNotEmpty();
        for (Map.Entry<String, byte[]> seed : made.entrySet()) {
            Path file = folder.resolve(seed.getKey());
            if (System.getProperty("kuanggui.seeds.write") != null) {
                Files.createDirectories(folder);
                Files.write(file, seed.getValue());
            }
            assertThat(file).as("renew with -Dkuanggui.seeds.write").hasBinaryContent(seed.getValue());
        }
    }
}
