package org.kuanggui.drools;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON text, with its place in the text.
 *
 * @param pointer from the root
 * @param name of the member; {@code null} of an element of a list
 * @param first where its text begins; of a member, that of its value
 * @param last behind its text
 * @param value of a text or a number as it is written; empty of a list or an object
 * @param kind of its first token
 * @param parts of a list or an object
 */
record Json(
        String pointer,
        @Nullable String name,
        int begin,
        int first,
        int last,
        String value,
        JsonToken kind,
        List<Json> parts) {

    /** The root of a text. */
    static Json of(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return part(parser, "", null, 0);
        } catch (IOException unsound) {
            throw new UncheckedIOException(unsound);
        }
    }

    private static Json part(JsonParser parser, String pointer, @Nullable String name, int begin) throws IOException {
        JsonToken kind = parser.currentToken();
        int first = at(parser);
        List<Json> parts = new ArrayList<>();
        String value = "";
        if (kind.isScalarValue()) {
            value = parser.getText();
            parser.finishToken();
        }
        while (kind.isStructStart() && !parser.nextToken().isStructEnd()) {
            int partBegins = at(parser);
            String member = parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
            if (member != null) {
                parser.nextToken();
            }
            String step = member == null ? Integer.toString(parts.size()) : member;
            parts.add(part(parser, pointer + "/" + step, member, partBegins));
        }
        return new Json(
                pointer,
                name,
                name == null ? first : begin,
                first,
                (int) parser.currentLocation().getCharOffset(),
                value,
                kind,
                List.copyOf(parts));
    }

    private static int at(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** This part and all parts of it, in their order. */
    Stream<Json> walk() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Json::walk));
    }

    /** A text in which this part has another value. */
    String exchanged(String text, String other) {
        return text.substring(0, first) + other + text.substring(last);
    }

    /** A text without one of this part's parts. */
    String without(String text, int part) {
        int begin = parts.get(part).begin();
        int end = parts.get(part).last();
        if (part + 1 < parts.size()) {
            end = parts.get(part + 1).begin();
        } else if (part > 0) {
            begin = parts.get(part - 1).last();
        }
        return text.substring(0, begin) + text.substring(end);
    }

    /** The text of this part. */
    String in(String text) {
        return text.substring(first, last);
    }
}
