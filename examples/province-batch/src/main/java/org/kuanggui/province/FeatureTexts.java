package org.kuanggui.province;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.StringJoiner;
import org.kuanggui.json.JsonLimits;

/**
 * Cuts a GeoJSON FeatureCollection into its features, one after the other, each as it was written: the library reads them, and nothing may be
 * lost on the way, not a digit and not a name given twice. It has the library's limits.
 */
final class FeatureTexts implements Iterator<String>, AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEEPEST_NESTING)
                    .maxNameLength(JsonLimits.LARGEST_DOCUMENT)
                    .maxNumberLength(JsonLimits.LONGEST_NUMBER)
                    .maxStringLength(JsonLimits.LARGEST_DOCUMENT)
                    .build())
            .build();
    private static final String FEATURES = "features";

    private final RecordedText text;
    private final JsonParser parser;
    private final StringJoiner head = new StringJoiner(",");
    private boolean isWithin;
    private boolean hasFeatures;

    private FeatureTexts(RecordedText text) throws IOException {
        this.text = text;
        this.parser = JSON.createParser(text);
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw noCollection();
        }
        parser.nextToken();
        advance();
    }

    /**
     * The features of a file.
     *
     * @throws IOException if it cannot be read, or does not begin as a FeatureCollection
     */
    @SuppressWarnings("MustBeClosed") // by who asked
    static FeatureTexts of(Path file) throws IOException {
        return new FeatureTexts(new RecordedText(new BufferedInputStream(Files.newInputStream(file))));
    }

    /**
     * What a file says beside its features: members of an object, without braces; at least one.
     *
     * @throws IOException if it cannot be read, or is no FeatureCollection
     */
    static String head(Path file) throws IOException {
        try (FeatureTexts features = of(file)) {
            while (features.hasNext()) {
                features.next();
            }
            return features.head.toString();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** Goes to the next feature, or to the end. */
    private void advance() throws IOException {
        while (!isWithin || parser.currentToken() == JsonToken.END_ARRAY) {
            if (isWithin) {
                isWithin = false;
            } else if (parser.currentToken() == JsonToken.END_OBJECT) {
                end();
                return;
            } else {
                member();
            }
            parser.nextToken();
        }
    }

    private void member() throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!name.equals(FEATURES)) {
            head.add("\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(name)) + "\":" + asWritten());
        } else if (value == JsonToken.START_ARRAY && !hasFeatures) {
            hasFeatures = true;
            isWithin = true;
        } else {
            throw noCollection();
        }
    }

    private void end() throws IOException {
        if (parser.nextToken() != null || !hasFeatures || head.length() == 0) {
            throw noCollection();
        }
    }

    /** The value at which the parser stands, which it leaves at the value's end. */
    private String asWritten() throws IOException {
        long start = parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return text.cut(start, parser.currentLocation().getCharOffset());
    }

    private static IOException noCollection() {
        return new IOException("no GeoJSON FeatureCollection with a type and one list of features");
    }

    @Override
    public boolean hasNext() {
        return parser.currentToken() != null;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            String feature = asWritten();
            parser.nextToken();
            advance();
            return feature;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
