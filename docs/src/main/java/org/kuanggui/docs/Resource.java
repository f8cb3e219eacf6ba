package org.kuanggui.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The module's data files. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("not there: " + name));
    }

    /** A file that need not be there. */
    static Optional<String> find(String name) {
        try (InputStream resource = Resource.class.getResourceAsStream(name)) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a CSV file, without its header. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = csv(text(name));
        return rows.subList(1, rows.size());
    }

    /** Comma-separated values, a line a row; a quoted value may hold commas and doubled quotes. */
    static List<List<String>> csv(String text) {
        return text.lines().map(Resource::values).toList();
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    value.append(line.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString());
        return values;
    }
}
