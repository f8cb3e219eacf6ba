package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What README shows is what is printed, some lines left out. */
class ReadmeTest {
    private static final Path MUST_CLOSE = Run.mine("made-up-must-close");
    private static final Path LATE = Run.mine("made-up-reports-and-fund");
    private static final Path BASE_YEAR = Run.ledger("dazu-2020");
    private static final Path TARGET_YEAR = Run.ledger("made-up-2025");

    @Test
    void ofAnApplication() throws IOException {
        // the first line has the file's place, which is another one here
        List<String> sample = sample("南川区").stream()
                .filter(line -> !line.contains("gaoqiao-building-stone.json"))
                .toList();

        assertThat(printed(Run.shipped("gaoqiao-building-stone"))).containsSubsequence(sample);
    }

    @Test
    void ofMines() throws IOException {
        assertThat(printed(MUST_CLOSE, LATE)).containsSubsequence(sample("✗ does not conform · must close"));
    }

    @Test
    void ofTheDistrict() throws IOException {
        assertThat(printed(BASE_YEAR)).containsSubsequence(sample("  the district's figures"));
    }

    @Test
    void ofAGrant() throws IOException {
        assertThat(printed("--ledger", TARGET_YEAR, Run.shipped("made-up-within-its-block")))
                .containsSubsequence(sample("  granting it would change"));
    }

    @Test
    void namesWhatIsShipped() throws IOException {
        for (Input input : Documents.shipped()) {
            assertThat(readme()).contains("| " + input.toString().replace(".json", "") + " |");
        }
    }

    private static List<String> printed(Object... arguments) {
        Object[] english = Arrays.copyOf(arguments, arguments.length + 1);
        english[arguments.length] = "--lang=en";
        return Run.of(english).out().lines().toList();
    }

    /** The block that begins so. */
    private static List<String> sample(String beginning) throws IOException {
        return Arrays.stream(readme().split("```\n", -1))
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .lines()
                .filter(line -> !line.equals("…"))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
