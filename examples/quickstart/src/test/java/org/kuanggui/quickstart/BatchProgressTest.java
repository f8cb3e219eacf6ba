package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a batch is, on a terminal and elsewhere. */
class BatchProgressTest {
    private final ABatch batch;

    BatchProgressTest(@TempDir Path folder) throws IOException {
        this.batch = new ABatch(folder).of(ABatch.lines(1000));
    }

    /** By script(1), which gives the command a terminal of its own. */
    @Test
    void isShownOnATerminal() throws IOException, InterruptedException {
        assumeThat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, "script").toFile()))
                .anyMatch(File::canExecute);
        ProcessBuilder process = batch.process();
        String command = String.join(
                " ", process.command().stream().map(word -> "'" + word + "'").toList());
        process.command(List.of("script", "-qec", command, "/dev/null"));

        assertThat(process.start().waitFor()).isEqualTo(ExitCodes.REFUSED);
        assertThat(batch.printed()).contains("\r", "100%", "1000 行");
    }

    @Test
    void isNotPrintedElsewhere() throws IOException, InterruptedException {
        assertThat(batch.process().start().waitFor()).isEqualTo(ExitCodes.REFUSED);

        assertThat(batch.printed()).startsWith("汇总: 1000\n").doesNotContain("\r", "%");
    }
}
