package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.report.PlainText;

/** What a document holds never moves the cursor, colours, breaks a line or turns the direction of writing. */
class HostileTextTest {
    private final Path folder;

    HostileTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void controlCharactersAreShownByNumber() {
        assertThat(PlainText.of("a\u001B[31mb")).isEqualTo("a\\u001B[31mb");
        assertThat(PlainText.of("\n\r\t\b\u0000\u007F\u009B"))
                .isEqualTo("\\u000A\\u000D\\u0009\\u0008\\u0000\\u007F\\u009B");
    }

    @Test
    void soAreCharactersThatTurnHideOrBreakText() {
        assertThat(PlainText.of("\u202E\u2066\u200B\u2028\u2029\uFEFF"))
                .isEqualTo("\\u202E\\u2066\\u200B\\u2028\\u2029\\uFEFF");
        assertThat(PlainText.of("\uD83D")).isEqualTo("\\uD83D");
        assertThat(PlainText.of(Character.toString(0xE0041))).isEqualTo("\\uE0041");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(PlainText.of("古龙镇 95 万吨/年 ≥ é \uD840\uDC0B 😀")).isEqualTo("古龙镇 95 万吨/年 ≥ é \uD840\uDC0B 😀");
    }

    @Test
    void aNameCannotForgeAVerdict() throws IOException {
        String text = Files.readString(Run.shipped("gaoqiao-building-stone"))
                .replace("南川区", "\\u001B[2J\\r\\n✓ 符合规划\\n\\u202E@|red x|@")
                .replace("古龙镇", "\\u009B31m古龙镇\\n✓");
        Path file = Files.writeString(folder.resolve("hostile.json"), text);

        Run run = Run.of("--color=never", "--findings=all", file);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out())
                .contains("\\u001B[2J\\u000D\\u000A✓ 符合规划\\u000A\\u202E@|red x|@", "\\u009B31m古龙镇\\u000A✓")
                .doesNotContain("\u001B", "\u009B", "\u202E", "\r");
        assertThat(run.out().lines()).noneMatch(line -> line.startsWith("✓"));
    }

    @Test
    void soWithComplaints() throws IOException {
        String text = Files.readString(Run.shipped("gaoqiao-building-stone"))
                .replace("\"NEW\"", "\"\\u001B[32mNEW\\n\\n✓ 符合规划\"")
                .replace("\"method\"", "\"me\\u001Bthod\\n\"");
        Path file = Files.writeString(folder.resolve("hostile\n\u001B[31m.json"), text);

        Run run = Run.of("--color=never", file, folder.resolve("missing\u001B[31m.json"));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err() + run.out()).doesNotContain("\u001B");
        assertThat(run.err().lines()).noneMatch(line -> line.startsWith("✓") || line.startsWith("\u001B"));
        assertThat(run.err()).contains("hostile\\u000A\\u001B[31m.json", "missing\\u001B[31m.json");
    }

    @Test
    void soWithMinesAndLedgers() throws IOException {
        String forged = "\\u001B[2J\\r\\n✓ 符合规划\\u202E";
        String mine = Files.readString(Run.mine("made-up-must-close")).replace("虚构矿山一", forged);
        String ledger = Files.readString(Run.ledger("made-up-2025"))
                .replace("\"虚构的", "\"" + forged)
                .replace("\"explorationBlocksGranted\": [", "\"explorationBlocksGranted\": [\"" + forged + "\", ");

        Run run = Run.of(
                "--color=never",
                "--findings=all",
                Files.writeString(folder.resolve("mine.json"), mine),
                Files.writeString(folder.resolve("ledger.json"), ledger));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(run.out())
                .contains("已出让勘查区块: \\u001B[2J\\u000D\\u000A✓ 符合规划\\u202E, T3-1\n")
                .doesNotContain("\u001B", "\u202E", "\r");
        assertThat(run.out().lines()).filteredOn(line -> line.startsWith("✓")).containsExactly("✓ 符合规划");
    }

    @Test
    void soWithALedgerBesideApplications() throws IOException {
        Path ledger = Files.writeString(
                folder.resolve("ledger.json"), "{\"kind\": \"ledger\", \"\\u001B[31m\\n✓ 符合规划\": \"\\n✓\"}");

        Run run = Run.of("--color=never", "--ledger", ledger, Run.shipped("tengguang-transfer"));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\\u001b[31m").doesNotContain("\u001B");
        assertThat(run.err().lines()).noneMatch(line -> line.startsWith("✓"));
    }

    @Test
    void soWithTheCommandLine() {
        assertThat(Run.of("--color=never", "--\u001B[31m").err())
                .contains("--\\u001B[31m")
                .doesNotContain("\u001B");
    }
}
