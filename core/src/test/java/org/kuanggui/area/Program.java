package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of another project. It reads from a file and writes to files, so that neither side waits for the other. */
record Program(String name, String debianPackage) {
    private static final int SECONDS = 120;

    /**
     * The lines that it writes when it reads these.
     *
     * @param folder where the files may lie
     */
    List<String> run(Path folder, List<String> input, String... options) throws IOException, InterruptedException {
        Path in = Files.write(Files.createTempFile(folder, name, ".in"), input);
        Path out = Files.createTempFile(folder, name, ".out");
        Path err = Files.createTempFile(folder, name, ".err");
        Process process = start(in, out, err, options);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("%s has not ended after %d seconds", name, SECONDS);
        }
        assertThat(Files.readString(err)).as("what %s complains of", name).isEmpty();
        assertThat(process.exitValue()).as("exit code of %s", name).isZero();
        return Files.readAllLines(out);
    }

    private Process start(Path in, Path out, Path err, String... options) {
        ProcessBuilder builder = new ProcessBuilder()
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.command().add(name);
        builder.command().addAll(List.of(options));
        builder.environment().put("PROJ_NETWORK", "OFF");
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException e) {
            return fail("no program %s on the path; Debian has it in %s".formatted(name, debianPackage), e);
        }
    }
}
