package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/**
 * Reads the text of one document as a tree. A field that stands twice is refused, and the first one counts; what is no
 * JSON, or beyond a limit, ends the reading. For one document.
 */
final class TreeReader {
    /**
     * Names are neither interned nor kept in a shared table, so that no document can fill either. Lengths are checked
     * here, with a pointer, and not by the parser; the nesting is checked by the parser, which has to go through what
     * is skipped, too.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEEPEST_NESTING)
                    .maxNameLength(JsonLimits.LARGEST_DOCUMENT)
                    .maxNumberLength(JsonLimits.LARGEST_DOCUMENT)
                    .maxStringLength(JsonLimits.LARGEST_DOCUMENT)
                    .build())
            .build();

    /** Room for so many fields at first: most objects have few, and a document has many of them. */
    private static final int FEW = 4;

    private final JsonParser parser;
    private final Problems problems;
    private final JsonPointer place = new JsonPointer();
    private int values;

    private TreeReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * The document's tree. Problems that end the reading are noted and thrown, the others noted.
     *
     * @throws InvalidInputException if the text is not one JSON document, or exceeds a limit
     */
    static JsonNode read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new TreeReader(parser, problems).document();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private JsonNode document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refuse("nothing", "one JSON document");
            }
            JsonNode document = value();
            if (parser.nextToken() != null) {
                throw refuse("a second value" + at(parser.currentTokenLocation()), "one JSON document, and no more");
            }
            return document;
        } catch (StreamConstraintsException e) {
            throw refuse("a level more", "at most " + JsonLimits.DEEPEST_NESTING + " levels of objects and lists");
        } catch (JsonProcessingException e) {
            throw refuse("no JSON" + at(e.getLocation()), "JSON after RFC 8259, in full");
        }
    }

    private JsonNode value() throws IOException {
        if (++values > JsonLimits.MOST_VALUES) {
            throw refuse("value " + values, "at most " + JsonLimits.MOST_VALUES + " values in a document");
        }
        int order = values;
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(order);
            case START_ARRAY -> items(order);
            case VALUE_STRING -> new JsonNode.Text(parser.getText(), order);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Decimal(parser.getText(), order);
            case VALUE_TRUE, VALUE_FALSE -> new JsonNode.Bool(parser.getBooleanValue(), order);
            case VALUE_NULL -> new JsonNode.Null(order);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private JsonNode fields(int order) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>(FEW);
        int count = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (++count > JsonLimits.MOST_ITEMS) {
                throw refuse("field " + count, "at most " + JsonLimits.MOST_ITEMS + " fields in an object");
            }
            if (isReadable(name)) {
                place.enter(name);
                field(name, fields);
                place.leave();
            } else {
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return new JsonNode.Fields(fields, order, values);
    }

    private void field(String name, Map<String, JsonNode> fields) throws IOException {
        parser.nextToken();
        if (fields.containsKey(name)) {
            note("the field once more" + at(parser.currentTokenLocation()), "the field once; the first one was read");
            parser.skipChildren();
        } else {
            fields.put(name, value());
        }
    }

    private boolean isReadable(String name) {
        if (name.length() > JsonLimits.LONGEST_NAME) {
            note("a field name of " + name.length() + " characters", "at most " + JsonLimits.LONGEST_NAME);
            return false;
        }
        if (!JsonText.isWellFormed(name)) {
            note("a field name with half a surrogate pair", "well-formed Unicode text");
            return false;
        }
        return true;
    }

    private JsonNode items(int order) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            place.enter(String.valueOf(items.size()));
            items.add(value());
            place.leave();
        }
        return new JsonNode.Items(items, order, values);
    }

    private void note(String found, String expected) {
        problems.add(new Problem(place.toString(), found, expected));
    }

    private InvalidInputException refuse(String found, String expected) {
        note(found, expected);
        return problems.asException();
    }

    private static String at(JsonLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
