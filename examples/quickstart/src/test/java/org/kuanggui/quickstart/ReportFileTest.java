package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option that writes a report on one document. */
class ReportFileTest {
    private static final Path QUARRY = Run.shipped("gaoqiao-building-stone");

    private final Path folder;

    ReportFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String report(String name, Object... arguments) throws IOException {
        Path file = folder.resolve(name);
        Object[] all = new Object[arguments.length + 2];
        all[0] = "--report";
        all[1] = file;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Run.of(all);
        return Files.readString(file);
    }

    @Test
    void isWrittenAsItsNameAsks() throws IOException {
        assertThat(report("r.html", "--lang=en", QUARRY)).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(report("r.md", QUARRY)).startsWith("# 矿产资源规划符合性审查意见\n\n南川区");
        assertThat(report("r.txt", QUARRY)).startsWith("矿产资源规划符合性审查意见\n南川区").contains("\n不符合规划\n");
    }

    @Test
    void changesNothingOfWhatIsPrinted() {
        assertThat(Run.of("--report", folder.resolve("r.md"), QUARRY)).isEqualTo(Run.of(QUARRY));
    }

    @Test
    void isOnTheDayThatWasAskedForAndBesideTheLedger() throws IOException {
        assertThat(report("r.txt", "--lang=en", "--as-of=2024-01-02", "--ledger", Run.ledger("made-up-2025"), QUARRY))
                .contains("judged as of: 2024-01-02\nbeside the ledger: ");
    }

    @Test
    void isOnMinesToo() throws IOException {
        assertThat(report("r.txt", "--lang=en", Run.mine("made-up-must-close")))
                .startsWith("Opinion on a mine under the mineral resources plan\n")
                .contains("\ndoes not conform, must close\n");
    }

    @Test
    void isNotWrittenOfWhatWasNotJudged() {
        Path file = folder.resolve("r.txt");

        assertThat(Run.of("--report", file, folder.resolve("missing.json")).exitCode())
                .isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(file).doesNotExist();
    }

    @Test
    void isOnOneDocument() {
        assertThat(Run.of("--report", folder.resolve("r.txt"), QUARRY, QUARRY).exitCode())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("--report", folder.resolve("r.txt"), folder).exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void thatCannotBeWrittenIsTold() {
        Path nowhere = folder.resolve("nowhere").resolve("r.txt");

        Run run = Run.of("--lang=en", "--report", nowhere, QUARRY);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OUTPUT);
        assertThat(run.err()).contains(nowhere + ": it could not be written").doesNotContain("Exception");
    }
}
