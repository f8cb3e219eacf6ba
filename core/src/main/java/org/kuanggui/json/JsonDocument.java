package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** One JSON document as it arrives: bytes, a stream or a text. */
final class JsonDocument {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonDocument() {}

    /**
     * Reads a document.
     *
     * @param reader reads the document's one object; gives {@code null} only where something was refused
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     */
    static <T> T read(String json, Function<Part, @Nullable T> reader) {
        limit(json.length(), "characters");
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        Problems problems = new Problems();
        JsonNode document = TreeReader.read(text, problems);
        problems.orderBy(document);
        T read = new Value("", document, true, problems).part(reader);
        problems.done();
        return Checks.stated(read);
    }

    /** As {@link #read(String, Function)}, of UTF-8. */
    static <T> T read(byte[] json, Function<Part, @Nullable T> reader) {
        limit(json.length, "bytes");
        return read(decoded(json), reader);
    }

    /** As {@link #read(byte[], Function)}; reads no further than one byte past the limit, and closes nothing. */
    static <T> T read(InputStream json, Function<Part, @Nullable T> reader) throws IOException {
        return read(json.readNBytes(JsonLimits.LARGEST_DOCUMENT + 1), reader);
    }

    private static void limit(int size, String what) {
        if (size > JsonLimits.LARGEST_DOCUMENT) {
            throw refused("more than " + JsonLimits.LARGEST_DOCUMENT + " " + what, "a smaller document");
        }
    }

    private static String decoded(byte[] json) {
        if (json.length >= 2 && (json[0] == 0 || json[1] == 0 || (json[0] & json[1] & 0xfe) == 0xfe)) {
            throw refused("UTF-16 or UTF-32", "UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer text = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw refused("bytes that are no UTF-8 at offset " + bytes.position(), "UTF-8");
        }
        return text.flip().toString();
    }

    private static InvalidInputException refused(String found, String expected) {
        return new InvalidInputException(List.of(new Problem("", found, expected)));
    }
}
