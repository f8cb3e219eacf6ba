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
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/** The tokens of JSON. */
final class JsonTokens implements Tokens {
    /**
     * Names are neither interned nor kept in a shared table, so that no document can fill either. Lengths are checked by
     * {@link TreeReader}, with a pointer, and not by the parser; the nesting is checked by the parser, which has to go
     * through what is skipped, too.
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

    /** What is written in place of a text that is no JSON. */
    static final Text JSON_IN_FULL = new Text("完整的 JSON（RFC 8259）", "JSON after RFC 8259, in full");

    private final JsonParser parser;

    JsonTokens(String json) throws IOException {
        parser = FACTORY.createParser(json);
    }

    @Override
    public @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Text at() {
        return at(parser.currentTokenLocation());
    }

    @Override
    public void skipChildren() throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static Unreadable unreadable(JsonProcessingException e) {
        return e instanceof StreamConstraintsException ? Unreadable.tooDeep() : new Unreadable(noJson(e), JSON_IN_FULL);
    }

    /** What is found of a text that is no JSON. */
    static Text noJson(JsonProcessingException e) {
        return new Text("不是 JSON", "no JSON").then(at(e.getLocation()));
    }

    private static Text at(JsonLocation location) {
        return Phrases.atLine(location.getLineNr(), location.getColumnNr());
    }
}
