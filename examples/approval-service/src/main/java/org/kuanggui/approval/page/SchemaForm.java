package org.kuanggui.approval.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuanggui.fact.Text;

/** Makes the fields of a form of a schema: of the library's schemas, in whose order they stand. */
final class SchemaForm {
    private static final String REF = "$ref";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String NOTHING = "nothing";
    private static final Pattern WORDS = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+) ([^,]+)");

    private final JsonNode schema;

    SchemaForm(JsonNode schema) {
        this.schema = schema;
    }

    /** The fields of the document itself; its kind is no question. */
    List<FormField> fields() {
        return fields("", schema).stream()
                .filter(field -> !field.pointer().equals("/kind"))
                .toList();
    }

    private List<FormField> fields(String parent, JsonNode object) {
        Set<String> required = new HashSet<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        List<FormField> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
            String name = property.getKey();
            fields.add(field(parent + "/" + name, name, property.getValue(), required.contains(name)));
        }
        return fields;
    }

    private FormField field(String pointer, String name, JsonNode property, boolean required) {
        String type = definition(property);
        JsonNode what = resolved(property);
        FieldKind kind = kind(type, what);
        JsonNode chosen = kind == FieldKind.CHOICES ? resolved(what.get("items")) : what;
        return new FormField(
                pointer,
                name,
                kind,
                property.path("description").asText(what.path("description").asText()),
                required,
                kind == FieldKind.CHOICE || kind == FieldKind.CHOICES ? options(chosen) : List.of(),
                kind == FieldKind.GROUP ? fields(pointer, what) : List.of());
    }

    /** What stands beside “nothing”, or in its place; the name of its definition, or none. */
    private String definition(JsonNode property) {
        String ref = something(property).path(REF).asText();
        return ref.isEmpty() ? "" : ref.substring(DEFINITIONS.length());
    }

    private JsonNode resolved(JsonNode property) {
        JsonNode something = something(property);
        String ref = something.path(REF).asText();
        return ref.isEmpty() ? something : schema.at("/$defs/" + ref.substring(DEFINITIONS.length()));
    }

    private static JsonNode something(JsonNode property) {
        JsonNode alternatives = property.path("anyOf");
        return isPerhapsNothing(alternatives) ? alternatives.get(0) : property;
    }

    private static boolean isPerhapsNothing(JsonNode alternatives) {
        return alternatives.size() == 2
                && alternatives.get(1).path(REF).asText().equals(DEFINITIONS + NOTHING);
    }

    private FieldKind kind(String definition, JsonNode what) {
        return switch (definition) {
            case "date" -> FieldKind.DATE;
            case "corners" -> FieldKind.LINES;
            case "geometry" -> FieldKind.JSON;
            default -> isChoice(what) ? FieldKind.CHOICE : kind(what);
        };
    }

    private FieldKind kind(JsonNode what) {
        return switch (what.path("type").asText()) {
            case "object" -> FieldKind.GROUP;
            case "boolean" -> FieldKind.TRUTH;
            case "number", "integer" -> FieldKind.NUMBER;
            case "array" -> isChoice(resolved(what.get("items"))) ? FieldKind.CHOICES : FieldKind.JSON;
            default -> FieldKind.TEXT;
        };
    }

    private static boolean isChoice(JsonNode what) {
        return what.at("/anyOf/0").has("enum");
    }

    private static List<FormField.Option> options(JsonNode choice) {
        String description = choice.path("description").asText();
        List<FormField.Option> options = new ArrayList<>();
        for (JsonNode constant : choice.at("/anyOf/0/enum")) {
            options.add(new FormField.Option(constant.asText(), label(constant.asText(), description)));
        }
        return options;
    }

    /** {@code NEW 新立, RENEWAL 延续}: in Chinese the word behind the constant, in English the constant as words. */
    private static Text label(String constant, String description) {
        String english = WORDS.matcher(constant).matches()
                ? constant.toLowerCase(Locale.ROOT).replace('_', ' ')
                : constant;
        Matcher matcher = CONSTANT.matcher(description);
        while (matcher.find()) {
            if (matcher.group(1).equals(constant)) {
                return new Text(matcher.group(2).trim(), english);
            }
        }
        return new Text(constant, english);
    }
}
