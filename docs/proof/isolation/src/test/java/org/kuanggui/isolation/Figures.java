package org.kuanggui.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, left in {@code target/isolation.properties}. */
final class Figures {
    private static final Path FILE = Path.of("target", "isolation.properties");
    private static final Map<String, String> MEASURED = new TreeMap<>();

    private Figures() {}

    static synchronized void leave(String name, Object figure) {
        MEASURED.put(name, figure.toString());
        String lines = MEASURED.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(FILE, lines, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
