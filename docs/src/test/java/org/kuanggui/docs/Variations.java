package org.kuanggui.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/** A document with every field of its kind, and the same with any value in any of them. */
final class Variations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> LEFT_OUT = Set.of("mineralName", "corners");
    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[105.70,29.60],[105.71,29.60],[105.71,29.61],[105.70,29.60]]]}";

    /** Texts for every field: blank ones, those that are nearly so, and dates. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000\t",
            "null",
            " null\n",
            "null 甲",
            "nullnull",
            "x",
            " x ",
            "x\u0085",
            "x\n",
            "a\nb",
            "Null",
            "\ud800",
            "a\udc00b",
            "😀",
            "true",
            "1",
            "500111",
            "50011",
            "5001110",
            "５００１１１",
            "500111\n",
            "2024-02-29",
            " 2023-02-28\u00a0",
            "2023-02-29",
            "2000-02-29",
            "1900-02-29",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "2024-4-30",
            "2024-04-31",
            "2024-13-01",
            "2024-00-10",
            "2024-01-00",
            "2024-05-20T00:00:00",
            "20240520",
            "+2024-05-20",
            "2024-05-20\u0085",
            "2024‐05‐20");

    private final ContractPart document;

    /** One change: a field, and what stands in it; {@code null} where it is left out. */
    record Change(ContractPart part, String field, @Nullable JsonNode value) {}

    Variations(ContractPart document) {
        this.document = document;
    }

    /** A document that is read. */
    ObjectNode full() {
        return object(document);
    }

    /** The document with a change. */
    static void change(ObjectNode document, Change change) {
        JsonNode place = document;
        for (String name : change.part()
                .pointer()
                .substring(change.part().pointer().isEmpty() ? 0 : 1)
                .split("/", -1)) {
            if (!name.isEmpty()) {
                place = place.isArray() ? place.path(0) : place.path(name);
            }
        }
        if (place instanceof ObjectNode object) {
            if (change.value() == null) {
                object.remove(change.field());
            } else {
                object.set(change.field(), change.value().deepCopy());
            }
        }
    }

    /** Every field with every value, left out, and under another name; words where words are wanted. */
    Stream<Change> all() {
        List<JsonNode> values = values();
        List<JsonNode> words =
                words().stream().map(word -> (JsonNode) JSON.textNode(word)).toList();
        return document.all().flatMap(part -> {
            Stream<Change> others = Stream.of(
                    new Change(part, "x-y-z", JSON.numberNode(1)), new Change(part, "x-y-z", JSON.nullNode()));
            Stream<Change> kind = part.kind().stream().flatMap(any -> changes(part, "kind", values, words));
            Stream<Change> fields = part.fields().stream()
                    .flatMap(field -> changes(part, field.name(), values, isWord(field) ? words : List.of()));
            return Stream.of(others, kind, fields).flatMap(changes -> changes);
        });
    }

    private static Stream<Change> changes(
            ContractPart part, String field, List<JsonNode> values, List<JsonNode> words) {
        return Stream.concat(
                Stream.of(new Change(part, field, null)),
                Stream.concat(values.stream(), words.stream()).map(value -> new Change(part, field, value)));
    }

    private static boolean isWord(ContractPart.Field field) {
        return field.type() == String.class || (field.type().isEnum() && field.type() != Truth.class);
    }

    private ObjectNode object(ContractPart part) {
        ObjectNode object = JSON.objectNode();
        part.kind().ifPresent(kind -> object.put("kind", kind));
        for (ContractPart.Field field : part.fields()) {
            if (!LEFT_OUT.contains(field.name())) {
                JsonNode value = value(part, field);
                object.set(field.name(), field.isList() ? JSON.arrayNode().add(value) : value);
            }
        }
        return object;
    }

    private JsonNode value(ContractPart parent, ContractPart.Field field) {
        Class<?> type = field.type();
        if (ContractPart.isPart(type)) {
            return object(parent.parts().stream()
                    .filter(part -> part.type() == type && part.pointer().contains("/" + field.name()))
                    .findFirst()
                    .orElseThrow());
        }
        if (type == BigDecimal.class) {
            return JSON.numberNode(1);
        }
        if (type == Integer.class || type == int.class) {
            return JSON.numberNode(2024);
        }
        if (type == Truth.class || type == boolean.class) {
            return JSON.booleanNode(!field.name().equals("noneOnRecord"));
        }
        if (type == LocalDate.class) {
            return JSON.textNode("2024-05-20");
        }
        if (type == Quantity.class) {
            boolean isScale = field.name().equals("productionScale");
            return quantity(isScale ? Unit.WAN_TONNES_PER_YEAR : Unit.WAN_TONNES);
        }
        if (type == Area.class) {
            return parsed(SQUARE);
        }
        if (type.isEnum()) {
            return JSON.textNode(((Enum<?>) type.getEnumConstants()[0]).name());
        }
        return JSON.textNode(field.name().equals("district") ? "500111" : "甲");
    }

    private static ObjectNode quantity(Unit unit) {
        ObjectNode quantity = JSON.objectNode();
        quantity.put("value", 1);
        quantity.put("unit", unit.symbol());
        return quantity;
    }

    private static JsonNode parsed(String json) {
        return Schemas.parsed(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    /** Values of every type, at and beside every bound, and every word there is. */
    private List<JsonNode> values() {
        List<JsonNode> values = new ArrayList<>();
        Stream.of(
                        "null",
                        "true",
                        "false",
                        "0",
                        "-1",
                        "-0.00000000000000000001",
                        "0.00000000000000000001",
                        "1",
                        "0.5",
                        "100")
                .forEach(json -> values.add(parsed(json)));
        Stream.of(
                        "100.00000000000000001",
                        "101",
                        "9999",
                        "10000",
                        "2024.0",
                        "2024.5",
                        "1e3",
                        "[]",
                        "{}",
                        "[null]",
                        "[[]]")
                .forEach(json -> values.add(parsed(json)));
        Stream.of("[\"\"]", "[\"甲\"]", "[\"COAL\"]", "[\"煤 \"]", "[1]", "[{}]", "{\"value\":1}", "{\"x-y-z\":null}")
                .forEach(json -> values.add(parsed(json)));
        for (String json : List.of(
                SQUARE,
                SQUARE.replace("Polygon", "MultiPolygon"),
                SQUARE.replace("Polygon", " Polygon "),
                SQUARE.replace("Polygon", "Point"),
                SQUARE.replace("29.61]", "29.61,430]"),
                SQUARE.replace("29.61]", "29.61,430,1]"),
                SQUARE.replace("29.61]", "\"29.61\"]"),
                SQUARE.replace("{\"type", "{\"bbox\":[1],\"type"),
                SQUARE.replace("[105.71,29.61],", ""),
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":null}",
                "{\"type\":\"Polygon\"}")) {
            values.add(parsed(json));
        }
        Stream.of(Unit.values()).map(Variations::quantity).forEach(values::add);
        Unit.names()
                .keySet()
                .forEach(unit -> values.add(quantity(Unit.WAN_TONNES).put("unit", " " + unit)));
        values.add(quantity(Unit.WAN_TONNES_PER_YEAR).put("unit", "10km³/a"));
        values.add(quantity(Unit.WAN_TONNES_PER_YEAR).put("value", -1));
        values.add(quantity(Unit.WAN_TONNES_PER_YEAR).put("value", "1"));
        values.add(quantity(Unit.WAN_TONNES_PER_YEAR).put("more", 1));
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i < 10_001; i++) {
            many.add("甲");
        }
        values.add(many);
        TEXTS.forEach(text -> values.add(JSON.textNode(text)));
        return values;
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        words.add("甲".repeat(10_000));
        words.add(" " + "甲".repeat(10_000) + " ");
        words.add("甲".repeat(10_001));
        words.add("1,3270001.12,35570002.34,*");
        words.addAll(List.of("mining", "exploration", "mine", "ledger", "scenario", " mining", "Mining"));
        words.addAll(Mineral.names().keySet());
        words.addAll(Unit.names().keySet());
        words.addAll(List.of("coal", "COAL ", "\u2028COAL", "COAL\u0085", "地热（热水）", "地热(热水）", "锶矿（天青石)", "其他", "锰"));
        document.all()
                .flatMap(part -> part.fields().stream())
                .map(ContractPart.Field::type)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .forEach(word -> words.addAll(List.of(word, "\n" + word + "\u3000", word + "S")));
        return words;
    }
}
