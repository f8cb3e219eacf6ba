package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/**
 * A document that is too large to be kept: it is gone through once, field by field. Knows at every moment where it
 * stands. For one thread, and one document.
 */
final class JsonStream {
    /** Something to do with the value at which the stream stands, which it leaves at the value's end. */
    @FunctionalInterface
    interface Step {
        void read() throws IOException;
    }

    /** As of {@link TreeReader}, but that the parser checks lengths as well: what it skips is not kept in memory. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEEPEST_NESTING)
                    .maxNameLength(JsonLimits.LARGEST_DOCUMENT)
                    .maxNumberLength(JsonLimits.LONGEST_NUMBER)
                    .maxStringLength(JsonLimits.LARGEST_DOCUMENT)
                    .build())
            .build();

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final JsonParser parser;
    private final JsonPointer place = new JsonPointer();

    private JsonStream(Reader text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** A stream of UTF-8, which is read when it is gone through, and not closed. */
    static JsonStream of(InputStream utf8) throws IOException {
        Reader text = new BufferedReader(
                new InputStreamReader(new BufferedInputStream(utf8, BUFFER), StandardCharsets.UTF_8.newDecoder()),
                BUFFER);
        return new JsonStream(text, FACTORY.createParser(text));
    }

    /**
     * Goes through the whole document.
     *
     * @param value reads the document's one value
     * @throws InvalidInputException if it is no JSON, or more than one document, or exceeds a limit
     * @throws IOException if the stream fails
     */
    void document(Step value) throws IOException {
        try (parser) {
            dropByteOrderMark();
            if (parser.nextToken() == null) {
                throw refused("nothing", "one JSON document");
            }
            value.read();
            if (parser.nextToken() != null) {
                throw refused("a second value" + at(parser.currentTokenLocation()), "one JSON document, and no more");
            }
        } catch (StreamConstraintsException e) {
            throw refused(
                    "something too large" + at(parser.currentLocation()),
                    "at most " + JsonLimits.DEEPEST_NESTING + " levels of objects and lists, numbers of at most "
                            + JsonLimits.LONGEST_NUMBER + " characters, names and texts of at most "
                            + JsonLimits.LARGEST_DOCUMENT);
        } catch (JsonProcessingException e) {
            throw refused("no JSON" + at(e.getLocation()), "JSON after RFC 8259, in full");
        } catch (CharacterCodingException e) {
            throw refused("bytes that are no UTF-8, seen" + at(parser.currentLocation()), "UTF-8");
        }
    }

    private void dropByteOrderMark() throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The parser, at the value at which the stream stands. */
    JsonParser parser() {
        return parser;
    }

    /** Where the stream stands, as a pointer. */
    String pointer() {
        return place.toString();
    }

    /** Whether an object stands here. */
    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether a list stands here. */
    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Whether null stands here. */
    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Goes past what stands here. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /**
     * Goes through the object that stands here. Fields without a step are skipped.
     *
     * @param steps what to do with a field, by its name
     * @param twice is told of a field that stands there once more; the first one was read
     * @return the fields that were there, of those with a step
     */
    Set<String> object(Map<String, Step> steps, Consumer<Problem> twice) throws IOException {
        Set<String> read = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Step step = steps.get(name);
            if (step == null) {
                skip();
                continue;
            }
            place.enter(name);
            if (read.add(name)) {
                step.read();
            } else {
                String found = "the field once more" + at(parser.currentTokenLocation());
                twice.accept(new Problem(pointer(), found, "the field once"));
                skip();
            }
            place.leave();
        }
        return read;
    }

    /** Goes through the list that stands here. */
    void list(Step item) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            place.enter(String.valueOf(i));
            item.read();
            place.leave();
        }
    }

    /** The text that stands here, where one does. */
    Optional<String> text() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
    }

    /** A problem of the value that stands here. */
    Problem problem(String expected) throws IOException {
        return new Problem(pointer(), found(), expected);
    }

    /** A problem of a field of the object that stands here, which is missing. */
    Problem missing(String name, String expected) {
        return new Problem(JsonPointer.under(pointer(), name), "nothing", expected);
    }

    /** What stands here, for people: {@code the number 95}. */
    String found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + JsonText.quotedStart(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + JsonText.start(parser.getText());
            default -> parser.getText();
        };
    }

    private InvalidInputException refused(String found, String expected) {
        return new InvalidInputException(List.of(new Problem(pointer(), found, expected)));
    }

    private static String at(JsonLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
