package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first of 3, 1, 2 and 0 that holds; 64 where nothing was judged. */
class ExitCodesTest {
    private static final Path CONFORMS = Run.shipped("tengguang-transfer");
    private static final Path HAS_DUTIES = Run.shipped("shuanglong-cancellation");
    private static final Path REFUSED = Run.shipped("gaoqiao-building-stone");
    private static final Path UNDETERMINED = Run.shipped("huilongqiao-building-stone");

    private final Path folder;

    ExitCodesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void zeroWhereAllConformPerhapsWithDuties() {
        assertThat(Run.of(CONFORMS, HAS_DUTIES).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"huilongqiao-building-stone", "qingyan-geothermal", "jinxi-fluorite"})
    void twoWhereOneIsUndeterminedForReviewOrOutOfScope(String open) {
        assertThat(Run.of(Run.shipped(open), CONFORMS).exitCode()).isEqualTo(2);
    }

    @Test
    void oneWhereOneIsRefusedWhateverElseIsOpen() {
        assertThat(Run.of(REFUSED).exitCode()).isEqualTo(1);
        assertThat(Run.of(UNDETERMINED, REFUSED, CONFORMS).exitCode()).isEqualTo(1);
        assertThat(Run.of(REFUSED, UNDETERMINED).exitCode()).isEqualTo(1);
    }

    @Test
    void threeWhereOneIsInvalidWhateverTheOthersAre() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "no JSON");

        assertThat(Run.of(broken, CONFORMS).exitCode()).isEqualTo(3);
        assertThat(Run.of(REFUSED, broken, UNDETERMINED).exitCode()).isEqualTo(3);
        assertThat(Run.of(folder.resolve("missing.json"), CONFORMS).exitCode()).isEqualTo(3);
    }

    @Test
    void zeroForTheShippedOnesUnderEveryOption() {
        assertThat(Run.of("--lang=en", "--reading=after-period=OUT_OF_SCOPE", "--as-of=2030-01-01")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--bogus, Unknown option: '--bogus'",
        "--lang=fr, but was 'fr'",
        "--color=blue, but was 'blue'",
        "--findings=some, but was 'some'",
        "--as-of=2024-02-30, '2024-02-30' is no date; write 2024-05-20",
        "--as-of=+10000-01-01, '+10000-01-01' is no date",
        "--as-of=0000-01-01, '0000-01-01' is no date",
        "--reading=month-count, 'month-count' is no choice of a reading",
        "--reading=months=ONE, '--reading months: found an unknown reading, expected one of'",
        "--reading=month-count=ONE, '--reading month-count: found ONE, expected one of REST_DAYS_ROLL, CALENDAR_DAY'",
        "--as-of, Missing required parameter",
        "--ledger=, the FILE of --ledger is empty text",
        "--ledger=/nowhere/ledger.json, '--ledger /nowhere/ledger.json: no such file or folder'",
        "--calendar=duties.json, '--calendar duties.json: the name of a calendar file ends in .ics'",
        "--report=report.pdf, '--report report.pdf: the name of a report ends in .html, .md or .txt'",
        "--report=report.html, '--report takes one FILE, which is no folder'",
        "'', a FILE is empty text"
    })
    void sixtyFourForAWrongCommandLine(String argument, String told) {
        Run run = Run.of(argument);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(told, "kuanggui --help lists options and exit codes")
                .doesNotContain("Exception");
    }

    @Test
    void sixtyFourForAReadingThatIsGivenTwice() {
        Run run = Run.of("--reading=month-count=CALENDAR_DAY", "--reading=month-count=REST_DAYS_ROLL", CONFORMS);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("--reading month-count is given twice");
    }

    @Test
    void seventyFourWhereTheAnswerCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Main.run(
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                CONFORMS.toString());

        assertThat(exitCode).isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output could not be written");
    }
}
