package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JVM that runs the commands of pages.
 *
 * @param home the folder of its platform
 */
record Jvm(Path home) {
    private static final String JAVA = "java ";
    private static final String VERSION = "JAVA_VERSION=\"";

    /** The one that runs, or else one beside it, which is of a version at least. */
    static Optional<Jvm> since(int feature) throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        if (Runtime.version().feature() >= feature) {
            return Optional.of(new Jvm(running));
        }
        try (Stream<Path> beside = Files.list(running.resolveSibling(""))) {
            return beside.filter(home -> feature(home) >= feature)
                    .sorted()
                    .findFirst()
                    .map(Jvm::new);
        }
    }

    private static int feature(Path home) {
        Path release = home.resolve("release");
        return Files.isRegularFile(release)
                ? Project.text(release)
                        .lines()
                        .filter(line -> line.startsWith(VERSION))
                        .map(line -> line.substring(VERSION.length()).split("[.\"]", -1)[0])
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /**
     * Runs a command that begins with {@code java}.
     *
     * @param folder where it runs
     * @param jars what its {@code "$JARS"} stands for
     * @return what it printed, errors too
     */
    String run(String command, Path folder, String jars) throws IOException, InterruptedException {
        assertThat(command).startsWith(JAVA);
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.set(0, home.resolve("bin").resolve("java").toString());
        words.replaceAll(word -> word.equals("\"$JARS\"") ? jars : word);
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
