package org.kuanggui.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kuanggui.fact.Unit;

/**
 * What the reader says of the values of one part's fields: it is asked.
 *
 * @param document the document that has the part
 * @param part the part
 */
record SchemaAnswers(ContractPart document, ContractPart part) {
    /** Below each lower bound, at it, and just above; likewise for upper ones. */
    private static final List<String> BOUNDS = List.of("-1", "0", "0.00000000000000000001", "1", "100", "101");

    private static final List<String> YEARS = List.of("0", "1", "9999", "10000");

    /** Whether a value of a field is refused at the field, or at a place within it. */
    boolean refuses(String field, String value, String within) {
        String pointer = part.pointer() + "/" + field + within;
        return RequiredFields.refusal(RequiredFields.with(document, part, "\"" + field + "\":" + value))
                .problems()
                .stream()
                .anyMatch(problem -> problem.pointer().equals(pointer));
    }

    /** A number with the bounds that are asked for. */
    Map<String, Object> number(String field) {
        List<String> taken = taken(field, BOUNDS);
        Map<String, Object> number = Json.object("type", "number");
        if (!taken.contains("-1")) {
            number.put(taken.contains("0") ? "minimum" : "exclusiveMinimum", 0);
        }
        if (!taken.contains("101")) {
            number.put("maximum", 100);
        }
        return number;
    }

    /** A whole number, which is a year everywhere. */
    Map<String, Object> year(String field) {
        if (!taken(field, YEARS).equals(List.of("1", "9999"))) {
            throw new IllegalStateException(part.pointer() + "/" + field + " is no year");
        }
        return Json.object("type", "integer", "minimum", 1, "maximum", 9999);
    }

    /** The units that a quantity may have. */
    List<Unit> units(String field) {
        return Stream.of(Unit.values())
                .filter(unit -> !refuses(field, "{\"value\":1,\"unit\":\"" + unit.symbol() + "\"}", "/unit"))
                .toList();
    }

    private List<String> taken(String field, List<String> values) {
        return values.stream().filter(value -> !refuses(field, value, "")).toList();
    }
}
