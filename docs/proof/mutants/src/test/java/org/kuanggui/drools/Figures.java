package org.kuanggui.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How many mutants there were of each kind, and what became of them. */
final class Figures {
    private final Map<String, Long> counts = new TreeMap<>();

    void add(Killed killed) {
        for (String of : new String[] {"all", killed.mutant().kind().toString()}) {
            counts.merge(of, 1L, Long::sum);
            counts.merge(of + "." + killed.fate(), 1L, Long::sum);
        }
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                counts.entrySet().stream()
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .toList());
    }
}
