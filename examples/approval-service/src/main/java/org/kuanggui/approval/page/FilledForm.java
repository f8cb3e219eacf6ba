package org.kuanggui.approval.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kuanggui.json.JsonLimits;

/**
 * Makes a document of what was filled in. What is blank is left out. What is none of its kind, as letters where a number is asked for, goes
 * in as it is: the library's reader says what is wrong, and where.
 */
final class FilledForm {
    /** A name or an end besides itself. */
    private static final long TOKENS_A_VALUE = 2;

    private static final String MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,20})?");

    /** Loses nothing of what was typed, and takes in no more than the library does. */
    private static final ObjectMapper EXACT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonLimits.DEEPEST_NESTING)
                            .maxNumberLength(JsonLimits.LONGEST_NUMBER)
                            .maxTokenCount(TOKENS_A_VALUE * JsonLimits.MOST_VALUES)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Function<String, List<String>> filledIn;

    /** @param filledIn what stands in a field, by its pointer; none where it was not sent */
    FilledForm(Function<String, List<String>> filledIn) {
        this.filledIn = filledIn;
    }

    /**
     * What is typed as JSON, or stands in a file.
     *
     * @throws JsonProcessingException if it is none, names a field twice, or is larger than the library lets a document be
     */
    static JsonNode parsed(String json) throws JsonProcessingException {
        return EXACT.readTree(json.startsWith(MARK) ? json.substring(1) : json);
    }

    /** The document. */
    ObjectNode document(String kind, List<FormField> fields) {
        ObjectNode document = EXACT.createObjectNode().put("kind", kind);
        fill(document, fields);
        return document;
    }

    private void fill(ObjectNode object, List<FormField> fields) {
        for (FormField field : fields) {
            if (field.kind() == FieldKind.GROUP) {
                ObjectNode group = EXACT.createObjectNode();
                fill(group, field.fields());
                if (!group.isEmpty()) {
                    object.set(field.name(), group);
                }
                continue;
            }
            List<String> values = filledIn.apply(field.pointer()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                object.set(field.name(), value(field.kind(), values));
            }
        }
    }

    private JsonNode value(FieldKind kind, List<String> values) {
        String value = values.get(0);
        return switch (kind) {
            case CHOICES -> list(values);
            case LINES ->
                EXACT.getNodeFactory().textNode(LINE_END.matcher(value).replaceAll("\n"));
            case TRUTH -> truth(value);
            case NUMBER ->
                NUMBER.matcher(value).matches()
                        ? EXACT.getNodeFactory().numberNode(new BigDecimal(value))
                        : EXACT.getNodeFactory().textNode(value);
            case JSON -> json(value);
            default -> EXACT.getNodeFactory().textNode(value);
        };
    }

    private ArrayNode list(List<String> values) {
        ArrayNode list = EXACT.createArrayNode();
        values.forEach(list::add);
        return list;
    }

    private JsonNode truth(String value) {
        return value.equals("true") || value.equals("false")
                ? EXACT.getNodeFactory().booleanNode(value.equals("true"))
                : EXACT.getNodeFactory().textNode(value);
    }

    private JsonNode json(String value) {
        try {
            return parsed(value);
        } catch (JsonProcessingException none) {
            return EXACT.getNodeFactory().textNode(value);
        }
    }
}
