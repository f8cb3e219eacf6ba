package org.kuanggui.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/**
 * The JSON Schema of a kind of document. Its fields are those of the model, their words and bounds what the reader takes.
 * For one document.
 */
final class SchemaFile {
    /** Where they lie. */
    static final String FOLDER = "core/src/main/resources/org/kuanggui/schema/";

    /** Texts of a form of their own. */
    private static final Map<String, String> FORMS = Map.of("district", "[0-9]{6}");

    private final Project project;
    private final ContractPart document;
    private final Set<String> required;
    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaFile(Project project, ContractPart document) {
        this.project = project;
        this.document = document;
        this.required = RequiredFields.of(document);
    }

    /** The schemas of all kinds. */
    static List<Page> all(Project project) {
        return ContractPart.DOCUMENTS.stream()
                .map(document -> new SchemaFile(project, document).page())
                .toList();
    }

    private Page page() {
        String kind = document.kind().orElseThrow();
        Map<String, Object> schema = Json.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:kuanggui:schema:" + kind,
                "title",
                Javadoc.of(project, document.type()).summary(),
                "$comment",
                "generated; docs/reference/contract.md says what no schema can say");
        schema.putAll(object(document));
        define("nothing", SchemaWords.nothing());
        schema.put("$defs", definitions);
        return new Page(FOLDER + kind + ".schema.json", Json.written(schema));
    }

    private Map<String, Object> object(ContractPart part) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        part.kind().ifPresent(kind -> {
            properties.put("kind", SchemaWords.word(List.of(kind), List.of(kind)));
            needed.add("kind");
        });
        SchemaAnswers answers = new SchemaAnswers(document, part);
        Javadoc javadoc = Javadoc.of(project, part.type());
        for (ContractPart.Field field : part.fields()) {
            boolean isRequired = required.contains(part.pointer() + "/" + field.name());
            Map<String, Object> property = Json.object("description", javadoc.of(field.component()));
            property.putAll(isRequired ? stated(answers, field) : perhaps(stated(answers, field)));
            properties.put(field.name(), property);
            if (isRequired) {
                needed.add(field.name());
            }
        }
        Map<String, Object> object = Json.object("type", "object", "properties", properties);
        object.put("additionalProperties", false);
        if (!needed.isEmpty()) {
            object.put("required", needed);
        }
        List<Object> rules = SchemaRules.of(answers);
        if (!rules.isEmpty()) {
            object.put("allOf", rules);
        }
        return object;
    }

    private static Map<String, Object> perhaps(Map<String, Object> stated) {
        return Json.object("anyOf", Json.list(stated, Json.object("$ref", "#/$defs/nothing")));
    }

    private Map<String, Object> stated(SchemaAnswers answers, ContractPart.Field field) {
        return field.isList()
                ? Json.object("type", "array", "maxItems", Checks.MOST_ITEMS, "items", value(answers, field))
                : value(answers, field);
    }

    private Map<String, Object> value(SchemaAnswers answers, ContractPart.Field field) {
        Class<?> type = field.type();
        if (ContractPart.isPart(type)) {
            return part(answers.part(), field);
        }
        if (type == String.class) {
            return text(answers, field);
        }
        if (type == BigDecimal.class) {
            return answers.number(field.name());
        }
        if (type == Integer.class || type == int.class) {
            return answers.year(field.name());
        }
        if (type == Truth.class || type == boolean.class) {
            return Json.object("type", "boolean");
        }
        if (type == LocalDate.class) {
            return define("date", SchemaWords.date());
        }
        if (type == Quantity.class) {
            return define(field.name(), quantity(answers.units(field.name())));
        }
        if (type == Area.class) {
            return define("geometry", SchemaGeometry.areas());
        }
        return define(nameOf(type), words(type));
    }

    private Map<String, Object> part(ContractPart parent, ContractPart.Field field) {
        ContractPart part = parent.parts().stream()
                .filter(child -> child.pointer().replaceFirst("/0$", "").endsWith("/" + field.name()))
                .findFirst()
                .orElseThrow();
        return define(nameOf(field.type()), object(part));
    }

    private Map<String, Object> text(SchemaAnswers answers, ContractPart.Field field) {
        if (field.name().equals("corners")) {
            return define("corners", SchemaWords.longText());
        }
        String form = FORMS.get(field.name());
        if (!field.isList() && answers.refuses(field.name(), "\"x\"", "") != (form != null)) {
            throw new IllegalStateException("which form has " + answers.part().pointer() + "/" + field.name() + "?");
        }
        return form == null ? define("text", SchemaWords.text()) : SchemaWords.ofForm(form);
    }

    private static Map<String, Object> quantity(List<Unit> units) {
        List<String> names = Unit.names().entrySet().stream()
                .filter(name -> units.contains(name.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return quantity(SchemaWords.word(units.stream().map(Unit::symbol).toList(), names));
    }

    /** @param unit the schema of its unit */
    static Map<String, Object> quantity(Map<String, Object> unit) {
        return Json.object(
                "type",
                "object",
                "properties",
                Json.object("value", Json.object("type", "number", "minimum", 0), "unit", unit),
                "required",
                Json.list("value", "unit"),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> words(Class<?> type) {
        List<String> constants = new ArrayList<>();
        List<String> meanings = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            constants.add(name);
            meanings.add(name + " " + Words.chineseName(constant));
        }
        Map<String, Object> words = Json.object("description", String.join(", ", meanings));
        words.putAll(SchemaWords.word(
                constants, type == Mineral.class ? Mineral.names().keySet() : constants));
        return words;
    }

    private Map<String, Object> define(String name, Map<String, Object> schema) {
        Object other = definitions.putIfAbsent(name, schema);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException("two meanings of " + name + ": " + other + " and " + schema);
        }
        return Json.object("$ref", "#/$defs/" + name);
    }

    private static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
