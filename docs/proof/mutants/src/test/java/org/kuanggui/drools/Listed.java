package org.kuanggui.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of two columns with a heading, beside these classes. */
final class Listed {
    private Listed() {}

    /** The second column by the first, in the order of the file. */
    static Map<String, String> in(String file) {
        try (InputStream list = Listed.class.getResourceAsStream(file)) {
            if (list == null) {
                throw new IllegalStateException("not there: " + file);
            }
            Map<String, String> rows = new LinkedHashMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] columns = line.split(",", 2);
                        if (rows.put(columns[0], columns[1]) != null) {
                            throw new IllegalStateException(columns[0] + " stands twice in " + file);
                        }
                    });
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
