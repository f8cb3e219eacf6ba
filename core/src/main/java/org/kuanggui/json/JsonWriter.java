package org.kuanggui.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/**
 * Writes objects in the canonical form: fields in the order in which they are given, those without a value left out,
 * numbers plain, nothing but the required escapes. For one thread, and one document.
 */
final class JsonWriter {
    private static final String INDENT = "  ";
    private static final int DECIMALS_OF_DEGREES = 11;
    /** Room for so many bytes at first: few documents have more, but for evaluations. */
    private static final int ROOM = 4096;

    private final Utf8Text json = new Utf8Text(ROOM);
    private final boolean pretty;
    private int depth;
    private boolean first;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** A document on one line, without white space. */
    static <T> String compact(T value, BiConsumer<JsonWriter, T> fields) {
        return new JsonWriter(false).document(value, fields).toString();
    }

    /** As {@link #compact(Object, BiConsumer)}, in UTF-8 without a byte order mark. */
    static <T> byte[] compactUtf8(T value, BiConsumer<JsonWriter, T> fields) {
        return new JsonWriter(false).document(value, fields).toBytes();
    }

    /** A document for people: a line for every value, indented by two spaces, with a line break at the end. */
    static <T> String pretty(T value, BiConsumer<JsonWriter, T> fields) {
        return new JsonWriter(true).document(value, fields).append('\n').toString();
    }

    /** A value as it was read, on one line, without white space. */
    static String compact(JsonNode node) {
        JsonWriter writer = new JsonWriter(false);
        writer.asRead(node);
        return writer.json.toString();
    }

    /** A value as it was read, for people, with a line break at the end. */
    static String pretty(JsonNode node) {
        JsonWriter writer = new JsonWriter(true);
        writer.asRead(node);
        return writer.json.append('\n').toString();
    }

    private <T> Utf8Text document(T value, BiConsumer<JsonWriter, T> fields) {
        object(value, fields);
        return json;
    }

    /** A text, where there is one. */
    void text(String name, @Nullable String text) {
        if (text != null) {
            name(name);
            json.appendQuoted(text);
        }
    }

    /** A date of the years 1 to 9999, where there is one. */
    void date(String name, @Nullable LocalDate date) {
        text(name, date == null ? null : date.toString());
    }

    /** A constant by its name, where there is one. */
    void constant(String name, @Nullable Enum<?> constant) {
        text(name, constant == null ? null : constant.name());
    }

    /** A yes or no, where it is known. */
    void truth(String name, Truth truth) {
        if (truth.isKnown()) {
            truth(name, truth == Truth.TRUE);
        }
    }

    /** A yes or no. */
    void truth(String name, boolean truth) {
        name(name);
        json.append(String.valueOf(truth));
    }

    /** A number without exponent and trailing zeros, where there is one. */
    void number(String name, @Nullable BigDecimal number) {
        if (number != null) {
            name(name);
            json.append(number.stripTrailingZeros().toPlainString());
        }
    }

    /** A value with its unit, where there is one. */
    void quantity(String name, @Nullable Quantity quantity) {
        if (quantity != null) {
            quantity(name, quantity.value(), quantity.unit());
        }
    }

    /** A value with its unit. */
    void quantity(String name, BigDecimal value, Unit unit) {
        part(name, value, null, (part, number) -> {
            part.number("value", number);
            part.text("unit", unit.symbol());
        });
    }

    /**
     * A part, where it says anything.
     *
     * @param absent the part that says nothing, besides {@code null}
     */
    <T> void part(String name, @Nullable T part, @Nullable T absent, BiConsumer<JsonWriter, T> fields) {
        if (part != null && !part.equals(absent)) {
            name(name);
            object(part, fields);
        }
    }

    /** A list of texts, empty or not. */
    void texts(String name, List<String> texts) {
        list(name, texts, text -> json.appendQuoted(text));
    }

    /** A list of texts, where there are any. */
    void textsIfAny(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts(name, texts);
        }
    }

    /** A list of constants, where there are any. */
    void constants(String name, List<? extends Enum<?>> constants) {
        textsIfAny(name, constants.stream().map(Enum::name).toList());
    }

    /** A list of parts, empty or not. */
    <T> void parts(String name, List<T> parts, BiConsumer<JsonWriter, T> fields) {
        list(name, parts, part -> object(part, fields));
    }

    /** A list of parts, where there are any. */
    <T> void partsIfAny(String name, List<T> parts, BiConsumer<JsonWriter, T> fields) {
        if (!parts.isEmpty()) {
            parts(name, parts, fields);
        }
    }

    /** A list of values as they were read, where there are any. */
    void asReadIfAny(String name, List<JsonNode> nodes) {
        if (!nodes.isEmpty()) {
            list(name, nodes, this::asRead);
        }
    }

    /** A value that {@link #compact(JsonNode)} wrote. */
    void asWritten(String name, String compact) {
        name(name);
        json.append(compact);
    }

    private void asRead(JsonNode node) {
        if (node instanceof JsonNode.Fields fields) {
            object(
                    fields.byName(),
                    (same, byName) -> byName.forEach((name, field) -> {
                        name(name);
                        asRead(field);
                    }));
        } else if (node instanceof JsonNode.Items list) {
            if (list.items().stream().allMatch(JsonNode.Decimal.class::isInstance)) {
                json.append(list.items().stream()
                        .map(number -> ((JsonNode.Decimal) number).written())
                        .collect(Collectors.joining(pretty ? ", " : ",", "[", "]")));
            } else {
                items(list.items(), this::asRead);
            }
        } else if (node instanceof JsonNode.Quoted text) {
            json.appendQuoted(text.value());
        } else if (node instanceof JsonNode.Decimal number) {
            json.append(number.written());
        } else {
            json.append(node instanceof JsonNode.Bool truth ? String.valueOf(truth.value()) : "null");
        }
    }

    /** The corners of an area in degrees, as a GeoJSON object; a position stands on one line. */
    void geometry(String name, Area area) {
        part(name, area.polygons(), null, (part, polygons) -> {
            if (polygons.size() == 1) {
                text("type", GeometryType.POLYGON.word());
                list("coordinates", polygons.get(0), this::ring);
            } else {
                text("type", GeometryType.MULTI_POLYGON.word());
                list("coordinates", polygons, polygon -> items(polygon, this::ring));
            }
        });
    }

    private void ring(List<Position> ring) {
        items(ring, position -> {
            json.append('[');
            coordinate(position.longitude());
            json.append(pretty ? ", " : ",");
            coordinate(position.latitude());
            json.append(']');
        });
    }

    /** On the grid on which coordinates are kept, and so the same on every JDK, unlike a double as a text. */
    private void coordinate(double degrees) {
        json.append(new BigDecimal(degrees)
                .setScale(DECIMALS_OF_DEGREES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString());
    }

    private <T> void list(String name, List<T> items, Consumer<T> item) {
        name(name);
        items(items, item);
    }

    private <T> void items(List<T> items, Consumer<T> item) {
        open('[');
        for (T value : items) {
            separate();
            item.accept(value);
        }
        close(']');
    }

    private <T> void object(T value, BiConsumer<JsonWriter, T> fields) {
        open('{');
        fields.accept(this, value);
        close('}');
    }

    private void name(String name) {
        separate();
        json.appendQuoted(name);
        json.append(pretty ? ": " : ":");
    }

    private void open(char bracket) {
        json.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            breakLine();
        }
        json.append(bracket);
        first = false;
    }

    private void separate() {
        if (!first) {
            json.append(',');
        }
        breakLine();
        first = false;
    }

    private void breakLine() {
        if (pretty) {
            json.append('\n').append(INDENT.repeat(depth));
        }
    }
}
