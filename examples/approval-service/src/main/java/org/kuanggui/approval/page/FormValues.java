package org.kuanggui.approval.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/** What stands in the fields of a form into which a document is put; {@link FilledForm} makes the document of it again. */
public final class FormValues {
    /** Of a form that is blank. */
    static final FormValues NONE = new FormValues();

    private static final Pattern DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What reaches the service as something else, whatever the field. */
    private static final Pattern NOT_SENT = Pattern.compile("[\\x00\\p{Cs}]");

    private static final int MOST_DIGITS = 20;

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
        String kind = document.path("kind").asText();
        new LostInForm(fields).refuse(document, new FilledForm(values::all).document(kind, fields));
        return values;
    }

    private void put(JsonNode object, List<FormField> fields) {
        for (FormField field : fields) {
            JsonNode value = object.path(field.name());
            if (field.kind() == FieldKind.GROUP) {
                put(value, field.fields());
            } else if (shows(field, value)) {
                List<String> texts = texts(field.kind(), value);
                if (texts.stream().noneMatch(text -> NOT_SENT.matcher(text).find())) {
                    byPointer.put(field.pointer(), texts);
                }
            }
        }
    }

    /** Whether a browser shows the value in such a field, and sends it as it is. */
    private static boolean shows(FormField field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        return switch (field.kind()) {
            case CHOICES ->
                value.isArray()
                        && value.size() <= field.options().size()
                        && value.valueStream().distinct().count() == value.size()
                        && value.valueStream().allMatch(FormValues::isOneLine);
            case TRUTH -> value.isBoolean();
            case JSON -> true;
            case LINES -> value.isValueNode();
            default -> isOneLine(value);
        };
    }

    private static boolean isOneLine(JsonNode value) {
        return value.isValueNode() && value.asText().strip().lines().count() <= 1;
    }

    private static List<String> texts(FieldKind kind, JsonNode value) {
        if (kind == FieldKind.CHOICES) {
            return value.valueStream().map(JsonNode::asText).toList();
        }
        return List.of(value.isContainerNode() ? value.toPrettyString() : text(value));
    }

    private static String text(JsonNode value) {
        if (!value.isNumber()) {
            return value.asText().strip();
        }
        BigDecimal number = value.decimalValue();
        boolean isShort = Math.abs(number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return isShort ? number.toPlainString() : number.toString();
    }

    /** All that stands in a field; none where it is blank. */
    List<String> all(String pointer) {
        return byPointer.getOrDefault(pointer, List.of());
    }

    /** What stands in a field for one value; blank for none. */
    public String one(String pointer) {
        return all(pointer).isEmpty() ? "" : all(pointer).get(0);
    }

    /** Whether something is chosen. */
    public boolean has(String pointer, String constant) {
        return all(pointer).contains(constant);
    }

    /** What can be chosen: first what is, in its order, be it on the list or not. A browser sends it in this order. */
    public List<FormField.Option> options(FormField field) {
        Map<String, FormField.Option> options = new LinkedHashMap<>();
        all(field.pointer())
                .forEach(constant -> options.put(constant, new FormField.Option(constant, Text.plain(constant))));
        field.options().forEach(option -> options.put(option.constant(), option));
        return List.copyOf(options.values());
    }

    /** Whether a field for a date can show what stands in it; a browser drops what is none. */
    public boolean isDateOrBlank(String pointer) {
        String text = one(pointer);
        try {
            return text.isEmpty()
                    || (DATE.matcher(text).matches()
                            && LocalDate.parse(text).toString().equals(text));
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
