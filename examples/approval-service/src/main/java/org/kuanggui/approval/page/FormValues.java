package org.kuanggui.approval.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** What stands in the fields of a form into which a document is put; {@link FilledForm} makes the document of it again. */
public final class FormValues {
    /** Of a form that is blank. */
    static final FormValues NONE = new FormValues();

    private final Map<String, List<String>> byPointer = new HashMap<>();

    private FormValues() {}

    /**
     * Of a document.
     *
     * @throws InvalidInputException where it has what none of the fields can show; it lists all of that
     */
    static FormValues of(JsonNode document, List<FormField> fields) {
        FormValues values = new FormValues();
        values.put(document, fields);
        List<Problem> lost = new ArrayList<>();
        String kind = document.path("kind").asText();
        compare(document, new FilledForm(values::all).document(kind, fields), "", lost);
        if (!lost.isEmpty()) {
            throw new InvalidInputException(lost);
        }
        return values;
    }

    /** Null says no more than nothing. */
    private static void compare(JsonNode document, JsonNode made, String pointer, List<Problem> lost) {
        if (document.isObject() && made.isObject()) {
            for (Map.Entry<String, JsonNode> field : document.properties()) {
                String name = field.getKey();
                compare(field.getValue(), made.path(name), Problem.pointer(pointer, name), lost);
            }
        } else if (!document.isNull() && !document.equals(FormValues::compareNumbers, made)) {
            lost.add(new Problem(pointer, document.toString(), "what the form has a field for"));
        }
    }

    private static int compareNumbers(JsonNode one, JsonNode other) {
        boolean areNumbers = one.isNumber() && other.isNumber();
        return areNumbers ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
    }

    private void put(JsonNode object, List<FormField> fields) {
        for (FormField field : fields) {
            JsonNode value = object.path(field.name());
            if (field.kind() == FieldKind.GROUP) {
                put(value, field.fields());
            } else if (shows(field.kind(), value)) {
                byPointer.put(field.pointer(), texts(field.kind(), value));
            }
        }
    }

    /** Whether a browser shows the value in such a field, and sends it as it is. */
    private static boolean shows(FieldKind kind, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        return switch (kind) {
            case CHOICES -> value.isArray();
            case TRUTH -> value.isBoolean();
            case JSON, LINES -> true;
            default -> value.isValueNode() && value.asText().lines().count() == 1;
        };
    }

    private static List<String> texts(FieldKind kind, JsonNode value) {
        if (kind == FieldKind.CHOICES) {
            List<String> texts = new ArrayList<>();
            value.forEach(item -> texts.add(item.asText()));
            return texts;
        }
        return List.of(value.isContainerNode() ? value.toPrettyString() : value.asText());
    }

    /** All that stands in a field; none where it is blank. */
    public List<String> all(String pointer) {
        return byPointer.getOrDefault(pointer, List.of());
    }

    /** What stands in a field for one value; blank for none. */
    public String one(String pointer) {
        return all(pointer).isEmpty() ? "" : all(pointer).get(0);
    }

    /** What was chosen though it is not on the list. */
    public List<String> others(FormField field) {
        List<String> others = new ArrayList<>(all(field.pointer()));
        field.options().forEach(option -> others.remove(option.constant()));
        return others;
    }

    /** Whether a field for a date can show what stands in it; a browser drops what is none. */
    public boolean isDateOrBlank(String pointer) {
        String text = one(pointer);
        try {
            return text.isEmpty() || LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
