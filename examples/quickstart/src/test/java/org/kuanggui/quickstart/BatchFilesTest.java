package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a batch reads and writes, and what it does not go with. */
class BatchFilesTest {
    private final Path folder;
    private final ABatch batch;

    BatchFilesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.batch = new ABatch(folder).of(ABatch.lines(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--advice", "--findings=all", "--calendar=a.ics", "--report=a.html", "file.json"})
    void otherOptionsAreAFaultOfTheCommandLine(String option) {
        Run run = batch.run(option);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).startsWith("--batch goes with --lang, ");
        assertThat(batch.out).doesNotExist();
    }

    @Test
    void twoFilesAreNeededNoMoreAndNoFewer() {
        assertThat(Run.of("--batch", batch.in).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(batch.run("--batch", batch.in, batch.out).err()).startsWith("--batch is given twice");
        assertThat(Run.of("--batch", "", batch.out).err()).contains("each is the name of a file");
        assertThat(Run.of("--batch", batch.in, "/").err()).contains("each is the name of a file");
    }

    @Test
    void whatIsNotThereCannotBeJudged() {
        Run run = Run.of("--lang=en", "--batch", folder.resolve("none.ndjson"), batch.out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(run.err()).contains("none.ndjson: no such file or folder");
        assertThat(batch.out).doesNotExist();
    }

    @Test
    void aFolderIsNoBatch() {
        Run run = Run.of("--lang=en", "--batch", folder, batch.out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(folder + ": a folder;");
    }

    @Test
    void nothingIsWrittenOntoItself() throws IOException {
        String before = Files.readString(batch.in);
        Path link = Files.createSymbolicLink(folder.resolve("link"), batch.in);

        for (Path itself : new Path[] {batch.in, link}) {
            Run run = Run.of("--lang=en", "--batch", batch.in, itself);
            assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
            assertThat(run.err()).contains(itself + ": a batch is not written onto itself");
        }
        assertThat(batch.in).hasContent(before);
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        Path nowhere = folder.resolve("nowhere/out.ndjson");
        Run run = Run.of("--lang=en", "--batch", batch.in, nowhere);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OUTPUT);
        assertThat(run.err()).contains(nowhere + ": it could not be written");
    }

    /** Twelve documents of two megabytes and 300,000 values each: what is read at a time has to be little of it. */
    @Test
    void littleOfItIsHeldAtATime() throws IOException, InterruptedException {
        String[] corners = new String[100_000];
        Arrays.setAll(corners, i -> "[" + (105.7 + i * 1e-7) + "," + 29.6 + "]");
        String document = ABatch.documents().get(0);
        String large = document.substring(0, document.length() - 1) + ",\"extra\":[" + String.join(",", corners) + "]}";
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(large);
        }
        batch.of(lines);

        // what is held at a time grows with the processors
        assertThat(batch.process("-Xmx256m", "-XX:ActiveProcessorCount=2")
                        .start()
                        .waitFor())
                .isEqualTo(ExitCodes.NOT_JUDGED);
        assertThat(batch.problems()).hasSizeGreaterThanOrEqualTo(12);
    }
}
