package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The district's ledger. */
class LedgersTest {
    private static final Path BASE_YEAR = Run.ledger("dazu-2020");
    private static final Path TARGET_YEAR = Run.ledger("made-up-2025");

    private final Path folder;

    LedgersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theStateBeforeThePeriodIsOutOfScopeButHasItsFigures() {
        Run run = Run.of("--lang=en", BASE_YEAR);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OPEN);
        assertThat(run.out())
                .contains("district's ledger · 19 mining rights · judged as of 2020-12-31", "· out of scope")
                .contains("large / medium / small / not stated: 2 / 10 / 7 / 0\n")
                .contains("large and medium: 12/19 = 63.16 % (plan ≥ 65 %)\n");
        assertThat(Run.of(BASE_YEAR).out()).contains("全区台账 · 19 个采矿权", "大中型矿山比例: 12/19 = 63.16 % (规划 ≥ 65 %)");
    }

    /** 65 % of 19 are 12.35. */
    @Test
    void oneMineHadToBeConverted() {
        assertThat(Run.of("--lang=en", BASE_YEAR).out())
                .contains("to be converted to large or medium, the number of rights being fixed: 1\n");
        assertThat(Run.of("--lang=en", "--as-of=2023-03-26", BASE_YEAR).out())
                .containsSubsequence("duty", "+ 4.0.2-large-medium-share", "due: 2025-12-31");
    }

    @Test
    void theTargetMetTheLedgerConforms() {
        Run run = Run.of("--lang=en", TARGET_YEAR);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.CONFORMING);
        assertThat(run.out())
                .contains("✓ conforms", "mining rights: 28 (plan ≤ 28)", "large and medium: 19/28 = 67.86 %")
                .contains("number of rights being fixed: 0\n")
                .contains("mining blocks NEW:sandstones: 7 (plan ≤ 7)", "mining blocks RETAINED: 14 (plan ≤ 14)")
                .contains("exploration blocks offered: T3-1, T3-2", "exploration blocks granted: T3-1\n");
    }

    /** With two classes unknown 17 or up to 19 of 28 count; 65 % are 18.2. */
    @Test
    void whatIsNotStatedMakesIntervals() throws IOException {
        String text = Files.readString(TARGET_YEAR);
        for (int i = 0; i < 2; i++) {
            text = text.replaceFirst("\"sizeClass\": \"LARGE\", ", "");
        }

        Run run = Run.of("--lang=en", written(text));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OPEN);
        assertThat(run.out())
                .contains("? undetermined", "large / medium / small / not stated: 3 / 14 / 9 / 2\n")
                .contains("large and medium: 17/28 = 60.71 % – 19/28 = 67.86 % (plan ≥ 65 %)")
                .contains("number of rights being fixed: 0 – 2\n");
    }

    @Test
    void theDateOfJudgementIsTheLedgersUnlessAnotherIsGiven() {
        assertThat(Run.of("--lang=en", "--as-of=2026-01-01", TARGET_YEAR).out())
                .contains("judged as of 2026-01-01", "! needs review");
    }

    @Test
    void withoutItsDateItBreaksTheContract() throws IOException {
        Path undated = written(Files.readString(TARGET_YEAR).replace("\"asOf\": \"2025-12-31\",", ""));

        Run run = Run.of("--lang=en", undated);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err()).contains("ledger.json: 1 problem\n  /asOf: found nothing, expected a date");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("ledger.json"), text);
    }
}
