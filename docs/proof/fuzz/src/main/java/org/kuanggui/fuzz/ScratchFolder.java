package org.kuanggui.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the files that a way in goes through; it is deleted when the process ends. */
final class ScratchFolder {
    private final Path path;

    ScratchFolder() throws IOException {
        path = Files.createTempDirectory("kuanggui-fuzz");
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
    }

    Path path() {
        return path;
    }

    /** Writes a file, by its path from here. */
    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #write(String, String)}. */
    void write(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void delete() {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
