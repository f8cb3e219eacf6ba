package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option that writes duties for calendar programs. */
class CalendarTest {
    private static final Path LATE = Run.mine("made-up-reports-and-fund");
    private static final Path OWING = Run.mine("made-up-only-duties");

    private final Path folder;
    private final Path file;

    CalendarTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("duties.ics");
    }

    /** Three last days and the fund's terms, which have none, beside the report of the other and its two without a day. */
    @Test
    void hasTheDutiesOfEverythingJudgedByDay() throws IOException {
        Run run = Run.of("--lang=en", "--calendar", file, LATE, OWING);

        assertThat(run).isEqualTo(Run.of("--lang=en", LATE, OWING));
        assertThat(written().lines().filter(line -> line.startsWith("DTSTART")))
                .containsExactly(
                        "DTSTART;VALUE=DATE:20231231",
                        "DTSTART;VALUE=DATE:20241002",
                        "DTSTART;VALUE=DATE:20241231",
                        "DTSTART;VALUE=DATE:20241231");
        assertThat(written().lines().filter("BEGIN:VTODO"::equals)).hasSize(3);
        assertThat(written()).contains("SUMMARY:overdue 虚构矿山二");
    }

    @Test
    void hasThoseOfApplicationsAndLedgersToo() throws IOException {
        Run.of(
                "--json",
                "--as-of=2023-07-06",
                "--calendar",
                file,
                Run.ledger("dazu-2020"),
                Run.shipped("shuanglong-cancellation"));

        assertThat(written()).contains("DTSTART;VALUE=DATE:20251231", "大中型矿山比例", "桐城双龙村槐树片麻岩矿注销");
    }

    @Test
    void isWrittenForTheShippedDocuments() throws IOException {
        assertThat(Run.of("--calendar", file).exitCode()).isZero();
        assertThat(written()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void replacesWhatIsThere() throws IOException {
        Run.of("--calendar", file, LATE);
        String first = written();
        Files.writeString(file, "x".repeat(100_000));
        Run.of("--calendar", file, LATE);

        assertThat(written()).isEqualTo(first);
    }

    @Test
    void takesTheSameAnswerOnce() throws IOException {
        Run.of("--calendar", file, OWING);
        String once = written();

        assertThat(Run.of("--calendar", file, OWING, OWING).exitCode()).isZero();
        assertThat(written()).isEqualTo(once);
    }

    @Test
    void isNotWrittenWhereOneIdHasTwoAnswers() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"), Files.readString(OWING).replace("2024-09-20", "2024-09-21"));

        Run run = Run.of("--lang=en", "--calendar", file, OWING, other);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OUTPUT);
        assertThat(run.err())
                .contains("duties.ics: not written: different answers for one id: 虚构矿山四")
                .contains(OWING + ", " + other);
        assertThat(run.out()).contains("summary: 2");
        assertThat(file).doesNotExist();
    }

    @Test
    void thatCannotBeWrittenIsTold() {
        Path nowhere = folder.resolve("nowhere").resolve("duties.ics");

        Run run = Run.of("--lang=en", "--calendar", nowhere, OWING);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OUTPUT);
        assertThat(run.err()).contains(nowhere + ": it could not be written").doesNotContain("Exception");
    }

    private String written() throws IOException {
        return Files.readString(file);
    }
}
