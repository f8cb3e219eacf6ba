package org.kuanggui.second;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every JSON document that has one field or one item less than another. */
final class OneLess {
    private OneLess() {}

    static List<String> than(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return less(value(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object is a map, a list a list, and everything else its text. */
    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? quoted(parser.getText()) : parser.getText();
    }

    private static List<String> less(Object value) {
        List<String> less = new ArrayList<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> {
                Map<Object, Object> rest = new LinkedHashMap<>(fields);
                rest.remove(name);
                less.add(text(rest));
                for (String inner : less(field)) {
                    rest = new LinkedHashMap<>(fields);
                    rest.put(name, inner);
                    less.add(text(rest));
                }
            });
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                List<Object> rest = new ArrayList<>(items);
                Object item = rest.remove(i);
                less.add(text(rest));
                for (String inner : less(item)) {
                    rest = new ArrayList<>(items);
                    rest.set(i, inner);
                    less.add(text(rest));
                }
            }
        }
        return less;
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> quoted((String) field.getKey()) + ":" + text(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof List<?> items
                ? items.stream().map(OneLess::text).collect(Collectors.joining(",", "[", "]"))
                : (String) value;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
