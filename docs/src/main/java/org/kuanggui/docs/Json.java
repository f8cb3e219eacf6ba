package org.kuanggui.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as JSON writes them, for people: maps with their fields in order, lists, texts, and what is written plain. */
final class Json {
    private static final int LINE = 100;

    private Json() {}

    /** An object of names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** A list. */
    static List<Object> list(Object... items) {
        return Arrays.asList(items);
    }

    /** The document, with a line break at the end. */
    static String written(Object document) {
        return written(document, "") + "\n";
    }

    private static String written(Object value, String indent) {
        String onOneLine = compact(value);
        if (indent.length() + onOneLine.length() <= LINE) {
            return onOneLine;
        }
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> deeper + quoted(field.getKey()) + ": " + written(field.getValue(), deeper))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> items) {
            return items.stream()
                    .map(item -> deeper + written(item, deeper))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return onOneLine;
    }

    private static String compact(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> quoted(field.getKey()) + ": " + compact(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Json::compact).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String ? quoted(value) : String.valueOf(value);
    }

    private static String quoted(Object text) {
        return "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
