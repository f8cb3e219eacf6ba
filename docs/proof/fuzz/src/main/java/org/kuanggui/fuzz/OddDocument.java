package org.kuanggui.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/** A document of the contract's fields, whose values are drawn: mostly what belongs there, now and then what does not. */
final class OddDocument {
    private static final int DEEPEST = 40;

    private final Draw draw;
    private final OddShapes shapes;

    OddDocument(Draw draw) {
        this.draw = draw;
        this.shapes = new OddShapes(draw);
    }

    /** JSON, in any case. */
    String json() {
        return json(draw.of(List.copyOf(Contract.KINDS.keySet())));
    }

    /** As {@link #json()}, of a kind. */
    String json(String kind) {
        List<String> fields = new ArrayList<>();
        fields.add("\"kind\":" + quoted(kind));
        return part(Objects.requireNonNull(Contract.KINDS.get(kind)), fields);
    }

    private String part(Class<?> type, List<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            field(component, fields);
        }
        if (draw.below(64) == 63) {
            fields.add(quoted(draw.text()) + ":" + anything());
        }
        return "{" + String.join(",", fields) + "}";
    }

    private void field(RecordComponent component, List<String> fields) {
        int chosen = draw.below(64);
        String name = quoted(component.getName()) + ":";
        if (component.getType() == Area.class) {
            fields.addAll(shapes.ground(chosen));
        } else if (chosen == 63) {
            fields.add(name + anything());
        } else if (chosen > (component.getName().equals("mineralName") ? 60 : 31) || Contract.isRequired(component)) {
            fields.add(name + value(component));
            if (chosen == 62 && draw.yes()) {
                fields.add(name + anything());
            }
        }
    }

    private String value(RecordComponent component) {
        Class<?> item = Contract.item(component.getGenericType());
        if (component.getType() == Quantity.class) {
            return quantity(
                    component.getName().equals("recoverableReserves") ? Unit.Use.RESERVES : Unit.Use.PRODUCTION_SCALE);
        }
        if (component.getName().equals("district")) {
            return quoted(draw.below(8) == 7 ? draw.text() : "500111");
        }
        if (component.getType() != List.class) {
            return value(item);
        }
        List<String> items = new ArrayList<>();
        for (int i = draw.below(5); i > 0; i--) {
            items.add(draw.below(64) == 63 ? anything() : value(item));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String value(Class<?> type) {
        if (type == Truth.class || type == boolean.class) {
            return String.valueOf(draw.yes());
        }
        if (type == Mineral.class && draw.yes()) {
            return quoted(draw.of(Mineral.names().keySet().stream().sorted().toList()));
        }
        if (type.isEnum()) {
            return quoted(((Enum<?>) draw.of(type.getEnumConstants())).name());
        }
        if (type.isRecord()) {
            return part(type, new ArrayList<>());
        }
        return switch (type.getSimpleName()) {
            case "String" -> quoted(draw.text());
            case "LocalDate" -> quoted(draw.day().toString());
            case "int", "Integer" -> draw.below(16) == 15 ? draw.number() : String.valueOf(2020 + draw.below(8));
            default -> draw.number();
        };
    }

    /** A number with a unit, mostly one of its use. */
    private String quantity(Unit.Use use) {
        List<String> units = Unit.names().entrySet().stream()
                .filter(named -> named.getValue().use() == use)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        String unit = draw.below(32) == 31 ? draw.text() : draw.of(units);
        return "{\"value\":" + draw.number() + ",\"unit\":" + quoted(unit) + "}";
    }

    /** Any JSON at all; deeper than a document may be, where the die wants it. */
    String anything() {
        return anything(0);
    }

    private String anything(int depth) {
        if (depth > DEEPEST) {
            return "0";
        }
        return switch (draw.below(9)) {
            case 0 -> "null";
            case 1 -> String.valueOf(draw.yes());
            case 2 -> draw.number();
            case 3 -> quoted(draw.text());
            case 4 -> "[" + anything(depth + 1) + "]";
            case 5 -> "{" + quoted(draw.text()) + ":" + anything(depth + 1) + "}";
            case 6 -> "[]";
            case 7 -> "[" + anything(depth + 1) + "," + anything(depth + 1) + "]";
            default -> draw.below(8) == 7 ? nested(draw.below(65_536)) : "{}";
        };
    }

    /** As deep as no reader can go that calls itself for each level. */
    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    /** A text as JSON has it, whatever it is made of. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
            json.append(plain ? String.valueOf(c) : "\\u" + String.format(Locale.ROOT, "%04x", (int) c));
        }
        return json.append('"').toString();
    }
}
