package org.kuanggui.approval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the system. */
final class Programs {
    private Programs() {}

    /**
     * Runs one to its end.
     *
     * @return what it printed
     * @throws IllegalStateException if it failed, with what it printed
     */
    static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(List.of(command) + ": " + printed);
        }
        return printed;
    }
}
