package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Unit;

/** The JSON Schema of an evaluation, from the table of its fields: it is written in one way, and the schema accepts no other. */
final class EvaluationSchema {
    private static final String TABLE = "evaluation-fields.csv";
    private static final String ALWAYS = "always";

    /** Texts of a form of their own: ids and a hash. */
    private static final Map<String, String> FORMS = Map.of(
            "findings/provision/", "[^\\s]+",
            "ruleBase/plan/", "[^\\s]+",
            "ruleBase/version/", "[^\\s]+",
            "ruleBase/sha256/", "[0-9a-f]{64}");

    private EvaluationSchema() {}

    static Page of(Project project) {
        Map<String, Object> schema = Json.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:kuanggui:schema:evaluation",
                "title",
                Javadoc.of(project, Evaluation.class).summary(),
                "$comment",
                "generated");
        schema.putAll(object(""));
        schema.put("$defs", Json.object("geometry", SchemaGeometry.areas(), "quantity", quantity()));
        return new Page(SchemaFile.FOLDER + "evaluation.schema.json", Json.written(schema));
    }

    /** @param path of the object, with a slash at its end; empty for the whole */
    private static Map<String, Object> object(String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (List<String> row : Resource.rows(TABLE)) {
            String name = row.get(0).startsWith(path) ? row.get(0).substring(path.length()) : "/";
            if (name.indexOf('/') < 0) {
                Map<String, Object> property = Json.object("description", row.get(3));
                property.putAll(value(row.get(2), row.get(0) + "/"));
                properties.put(name, property);
                if (row.get(1).equals(ALWAYS)) {
                    required.add(name);
                }
            }
        }
        return Json.object(
                "type", "object", "properties", properties, "additionalProperties", false, "required", required);
    }

    private static Map<String, Object> value(String sort, String path) {
        return switch (sort) {
            case "text" -> FORMS.containsKey(path) ? SchemaWords.plain(FORMS.get(path)) : SchemaWords.anyText();
            case "JSON pointer" -> pointer();
            case "date" -> SchemaWords.plainDate();
            case "true or false" -> Json.object("type", "boolean");
            case "verdict" -> constants(Verdict.values());
            case "outcome" -> constants(Outcome.values());
            case "object" -> object(path);
            case "list of objects" -> list(object(path));
            case "list of texts" -> list(SchemaWords.anyText());
            case "list of JSON pointers" -> list(pointer());
            case "GeoJSON" -> Json.object("$ref", "#/$defs/geometry");
            case "number, quantity, GeoJSON or text" -> changed();
            default -> throw new IllegalStateException("what is " + sort + "?");
        };
    }

    private static Map<String, Object> changed() {
        return Json.object(
                "anyOf",
                Json.list(
                        Json.object("type", "number"),
                        Json.object("$ref", "#/$defs/quantity"),
                        Json.object("$ref", "#/$defs/geometry"),
                        SchemaWords.longText()));
    }

    private static Map<String, Object> quantity() {
        return SchemaFile.quantity(Json.object(
                "enum", Arrays.stream(Unit.values()).map(Unit::symbol).toList()));
    }

    private static Map<String, Object> pointer() {
        Map<String, Object> pointer = SchemaWords.anyText();
        pointer.put("format", "json-pointer");
        return pointer;
    }

    private static Map<String, Object> constants(Enum<?>... constants) {
        return Json.object("enum", Arrays.stream(constants).map(Enum::name).toList());
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return Json.object("type", "array", "items", items);
    }
}
