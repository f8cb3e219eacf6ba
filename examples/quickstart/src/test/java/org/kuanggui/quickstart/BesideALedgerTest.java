package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option that judges applications beside a ledger. */
class BesideALedgerTest {
    private static final Path LEDGER = Run.ledger("made-up-2025");
    private static final Path NEW_LIMESTONE = Run.shipped("made-up-within-its-block");
    private static final Path TRANSFER = Run.shipped("tengguang-transfer");
    private static final Path CONSOLIDATION = Run.shipped("tuoguluo-consolidation");

    private final Path folder;

    BesideALedgerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theQuotaOfBlocksIsJudgedToo() {
        assertThat(Run.of(NEW_LIMESTONE).out()).doesNotContain("3.3.6-block-quota");
        assertThat(Run.of("--lang=en", "--ledger", LEDGER, NEW_LIMESTONE).out())
                .contains("✗ 3.3.6-block-quota", "✗ does not conform");
    }

    /** One more limestone right of 120 万吨/年, which is large from 100 on. */
    @Test
    void whatGrantingWouldChangeIsPrintedBeforeAndAfter() {
        assertThat(Run.of("--lang=en", "--ledger", LEDGER, NEW_LIMESTONE).out())
                .contains("granting it would change\n    mining rights: 28 → 29 (plan ≤ 28)\n")
                .contains("large / medium / small / not stated: 5 / 14 / 9 / 0 → 6 / 14 / 9 / 0\n")
                .contains("large and medium: 19/28 = 67.86 % → 20/29 = 68.97 % (plan ≥ 65 %)\n")
                .contains("mining blocks NEW:limestones: 1 → 2 (plan ≤ 1)\n")
                .doesNotContain("mining blocks NEW:sandstones:", "exploration blocks granted:");
    }

    @Test
    void aFigureThatWasNotThereStartsFromNone() {
        assertThat(Run.of("--lang=en", "--ledger", LEDGER, Run.shipped("made-up-red-line"))
                        .out())
                .contains("mining blocks NEW:GYPSUM: 0 → 1\n");
    }

    @Test
    void aTransferChangesNoFigure() throws IOException {
        Path named = withRight(TRANSFER, "虚构C-115");

        assertThat(Run.of("--lang=en", "--ledger", LEDGER, named).out()).contains("granting it would change no figure");
        assertThat(Run.of("--ledger", LEDGER, named).out()).contains("批准后指标没有变化");
    }

    @Test
    void aRightThatIsToChangeAndIsNotNamedLeavesItOpen() {
        Path largerScale = Run.shipped("qingyan-geothermal");

        assertThat(Run.of("--lang=en", "--ledger", LEDGER, largerScale).out())
                .contains("what granting it would change cannot be told\n    missing: /existing/rightId");
    }

    @Test
    void rightsThatEndButAreNotNamedAreCounted() throws IOException {
        assertThat(Run.of("--lang=en", "--ledger", LEDGER, withRight(CONSOLIDATION, "虚构C-115"))
                        .out())
                .contains("further rights that would end, counted still, as the application does not name them: 1\n");
    }

    @Test
    void whatIsOutOfScopeWouldChangeNothingHere() {
        assertThat(Run.of("--lang=en", "--ledger", LEDGER, Run.shipped("jinxi-fluorite"))
                        .out())
                .contains("· out of scope")
                .doesNotContain("granting");
    }

    @Test
    void minesAndLedgersAreJudgedAsWithoutIt() {
        Path mine = Run.mine("made-up-must-close");

        assertThat(Run.of("--ledger", LEDGER, mine, LEDGER)).isEqualTo(Run.of(mine, LEDGER));
    }

    @Test
    void anotherKindOfDocumentIsAFaultOfTheCommandLine() {
        Run run = Run.of("--ledger", NEW_LIMESTONE, TRANSFER);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--ledger " + NEW_LIMESTONE + ": 1 problem", "/kind: found the text \"mining\"");
    }

    private Path withRight(Path application, String number) throws IOException {
        String text = Files.readString(application);
        String changed = text.contains("\"existing\": {")
                ? text.replace("\"existing\": {", "\"existing\": {\"rightId\": \"" + number + "\",")
                : text.replaceFirst("\\{", "{\"existing\": {\"rightId\": \"" + number + "\"},");
        return Files.writeString(folder.resolve("changed.json"), changed);
    }
}
