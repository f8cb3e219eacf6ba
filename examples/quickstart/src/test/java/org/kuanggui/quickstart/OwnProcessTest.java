package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class OwnProcessTest {
    private final Path folder;

    OwnProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesUtf8AndEndsWithTheExitCodeWhateverThePlatformsCharset() throws IOException, InterruptedException {
        Path file = Run.shipped("gaoqiao-building-stone");
        Path missing = folder.resolve("missing.json");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=GBK",
                        "-Duser.language=de",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        file.toString(),
                        missing.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(ExitCodes.NOT_JUDGED);
        Run run = Run.of(file, missing);
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(run.out());
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEqualTo(run.err());
    }
}
