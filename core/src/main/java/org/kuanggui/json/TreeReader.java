package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * Reads the text of one document as a tree. A field that stands twice is refused, and the first one counts; what cannot
 * be read, or is beyond a limit, ends the reading. For one document.
 */
final class TreeReader {
    /** Room for so many fields at first: most objects have few, and a document has many of them. */
    private static final int FEW = 4;

    private final Tokens tokens;
    private final Syntax syntax;
    private final Problems problems;
    private final JsonPointer place = new JsonPointer();
    private int values;

    private TreeReader(Tokens tokens, Syntax syntax, Problems problems) {
        this.tokens = tokens;
        this.syntax = syntax;
        this.problems = problems;
    }

    /** The tree of a JSON document, as {@link #read(String, Syntax, Problems)}. */
    static JsonNode read(String json, Problems problems) {
        return read(json, Syntax.JSON, problems);
    }

    /**
     * The document's tree. Problems that end the reading are noted and thrown, the others noted.
     *
     * @throws InvalidInputException if the text is not one document of the syntax, or exceeds a limit
     */
    static JsonNode read(String text, Syntax syntax, Problems problems) {
        try (Tokens tokens = syntax.tokens(text)) {
            return new TreeReader(tokens, syntax, problems).document();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private JsonNode document() throws IOException {
        try {
            JsonToken first = tokens.next();
            if (first == null) {
                throw refuse(Phrases.NO_CONTENT, new Text("一个 " + syntax + " 文档", "one " + syntax + " document"));
            }
            JsonNode document = value(first);
            if (tokens.next() != null) {
                throw refuse(
                        new Text("第二个值", "a second value").then(tokens.at()),
                        new Text("仅一个 " + syntax + " 文档", "one " + syntax + " document, and no more"));
            }
            return document;
        } catch (Tokens.Unreadable unreadable) {
            throw refuse(unreadable.found(), unreadable.expected());
        }
    }

    private JsonNode value(@Nullable JsonToken token) throws IOException {
        if (++values > JsonLimits.MOST_VALUES) {
            throw refuse(
                    new Text("第 " + values + " 个值", "value " + values),
                    new Text(
                            "文档至多 " + JsonLimits.MOST_VALUES + " 个值",
                            "at most " + JsonLimits.MOST_VALUES + " values in a document"));
        }
        int order = values;
        return switch (Objects.requireNonNull(token, "token")) {
            case START_OBJECT -> fields(order);
            case START_ARRAY -> items(order);
            case VALUE_STRING -> new JsonNode.Quoted(tokens.text(), order);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Decimal(tokens.text(), order);
            case VALUE_TRUE -> new JsonNode.Bool(true, order);
            case VALUE_FALSE -> new JsonNode.Bool(false, order);
            case VALUE_NULL -> new JsonNode.Null(order);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private JsonNode fields(int order) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>(FEW);
        int count = 0;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            if (++count > JsonLimits.MOST_ITEMS) {
                throw refuse(
                        new Text("第 " + count + " 个字段", "field " + count),
                        new Text(
                                "对象至多 " + JsonLimits.MOST_ITEMS + " 个字段",
                                "at most " + JsonLimits.MOST_ITEMS + " fields in an object"));
            }
            String name = tokens.text();
            if (isReadable(name)) {
                place.enter(name);
                field(name, fields);
                place.leave();
            } else {
                tokens.next();
                tokens.skipChildren();
            }
        }
        return new JsonNode.Fields(fields, order, values);
    }

    private void field(String name, Map<String, JsonNode> fields) throws IOException {
        JsonToken token = tokens.next();
        if (fields.containsKey(name)) {
            note(
                    Phrases.ONCE_MORE.then(tokens.at()),
                    new Text("该字段只出现一次；已读取第一个", "the field once; the first one was read"));
            tokens.skipChildren();
        } else {
            fields.put(name, value(token));
        }
    }

    private boolean isReadable(String name) {
        if (name.length() > JsonLimits.LONGEST_NAME) {
            note(
                    new Text(name.length() + " 个字符的字段名", "a field name of " + name.length() + " characters"),
                    Phrases.atMost(
                            new Text(JsonLimits.LONGEST_NAME + " 个字符", String.valueOf(JsonLimits.LONGEST_NAME))));
            return false;
        }
        if (!JsonText.isWellFormed(name)) {
            note(new Text("含有半个代理对的字段名", "a field name with half a surrogate pair"), Phrases.WELL_FORMED);
            return false;
        }
        return true;
    }

    private JsonNode items(int order) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            place.enter(String.valueOf(items.size()));
            items.add(value(token));
            place.leave();
        }
        return new JsonNode.Items(items, order, values);
    }

    private void note(Text found, Text expected) {
        problems.add(new Problem(place.toString(), found, expected));
    }

    private InvalidInputException refuse(Text found, Text expected) {
        note(found, expected);
        return problems.asException();
    }
}
