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
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

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

    private static final Text WITHIN_LIMITS = new Text(
            "对象和列表至多嵌套 " + JsonLimits.DEEPEST_NESTING + " 层，数字至多 " + JsonLimits.LONGEST_NUMBER + " 个字符，名称和文本至多 "
                    + JsonLimits.LARGEST_DOCUMENT + " 个字符",
            "at most " + JsonLimits.DEEPEST_NESTING + " levels of objects and lists, numbers of at most "
                    + JsonLimits.LONGEST_NUMBER + " characters, names and texts of at most "
                    + JsonLimits.LARGEST_DOCUMENT);
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
                throw refused(Phrases.NO_CONTENT, new Text("一个 JSON 文档", "one JSON document"));
            }
            value.read();
            if (parser.nextToken() != null) {
                throw refused(
                        new Text("第二个值", "a second value").then(at(parser.currentTokenLocation())),
                        new Text("仅一个 JSON 文档", "one JSON document, and no more"));
            }
        } catch (StreamConstraintsException e) {
            throw refused(new Text("超出限度的内容", "something too large").then(at(parser.currentLocation())), WITHIN_LIMITS);
        } catch (JsonProcessingException e) {
            throw refused(JsonTokens.noJson(e), JsonTokens.JSON_IN_FULL);
        } catch (CharacterCodingException e) {
            throw refused(
                    new Text("非 UTF-8 的字节", "bytes that are no UTF-8, seen").then(at(parser.currentLocation())),
                    Text.plain("UTF-8"));
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
                Text found = Phrases.ONCE_MORE.then(at(parser.currentTokenLocation()));
                twice.accept(new Problem(pointer(), found, new Text("该字段只出现一次", "the field once")));
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
    Problem problem(Text expected) throws IOException {
        return new Problem(pointer(), found(), expected);
    }

    /** A problem of a field of the object that stands here, which is missing. */
    Problem missing(String name, Text expected) {
        return new Problem(JsonPointer.under(pointer(), name), Phrases.NOTHING, expected);
    }

    /** What stands here, for people: {@code the number 95}. */
    Text found() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Phrases.AN_OBJECT;
            case START_ARRAY -> Phrases.A_LIST;
            case VALUE_STRING -> Phrases.theText(JsonText.quotedStart(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Phrases.theNumber(JsonText.start(parser.getText()));
            default -> Text.plain(parser.getText());
        };
    }

    private InvalidInputException refused(Text found, Text expected) {
        return new InvalidInputException(List.of(new Problem(pointer(), found, expected)));
    }

    private static Text at(JsonLocation location) {
        return Phrases.atLine(location.getLineNr(), location.getColumnNr());
    }
}
