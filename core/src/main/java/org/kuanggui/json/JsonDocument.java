package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/** One document as it arrives: bytes, a stream, a file or a text; JSON, where nothing else is said. */
final class JsonDocument {
    private static final Text CHARACTERS = new Text("个字符", "characters");
    private static final Text BYTES = new Text("个字节", "bytes");
    private static final Text UTF_8 = Text.plain("UTF-8");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonDocument() {}

    /**
     * Reads a document.
     *
     * @param reader reads the document's one object; gives {@code null} only where something was refused
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     */
    static <T> T read(String json, Function<Part, @Nullable T> reader) {
        return read(json, Syntax.JSON, reader);
    }

    /** As {@link #read(String, Function)}, of any syntax. */
    static <T> T read(String text, Syntax syntax, Function<Part, @Nullable T> reader) {
        Problems problems = new Problems();
        JsonNode document = tree(text, syntax, problems);
        problems.orderBy(document);
        T read = new Value("", document, true, problems).part(reader);
        problems.done();
        return Checks.stated(read);
    }

    /**
     * What a tree says, without a text of it; empty where anything is wrong with it, and the text has to be read to tell what.
     *
     * @param document of which no limit is exceeded
     */
    static <T> Optional<T> sound(JsonNode document, Function<Part, @Nullable T> reader) {
        Problems problems = new Problems();
        try {
            T read = new Value("", document, true, problems).part(reader);
            problems.done();
            return Optional.of(Checks.stated(read));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(String text, Syntax syntax, Problems problems) {
        limit(text.length(), CHARACTERS);
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return TreeReader.read(isMarked ? text.substring(1) : text, syntax, problems);
    }

    /** As {@link #read(String, Function)}, of UTF-8. */
    static <T> T read(byte[] json, Function<Part, @Nullable T> reader) {
        return read(json, Syntax.JSON, reader);
    }

    /** As {@link #read(byte[], Function)}, of any syntax. */
    static <T> T read(byte[] utf8, Syntax syntax, Function<Part, @Nullable T> reader) {
        return read(decoded(utf8), syntax, reader);
    }

    /** As {@link #read(byte[], Function)}; reads no further than one byte past the limit, and closes nothing. */
    static <T> T read(InputStream json, Function<Part, @Nullable T> reader) throws IOException {
        return read(bytes(json), reader);
    }

    /** As {@link #read(byte[], Syntax, Function)}, of a file that is written in what the ending of its name says. */
    static <T> T read(Path file, Function<Part, @Nullable T> reader) throws IOException {
        return read(bytes(file), syntax(file), reader);
    }

    /**
     * The tree of a file, likewise, where nothing is to be read of it.
     *
     * @throws InvalidInputException if it has none
     */
    static JsonNode tree(Path file) throws IOException {
        return tree(decoded(bytes(file)), syntax(file), new Problems());
    }

    private static Syntax syntax(Path file) {
        return Syntax.of(file)
                .orElseThrow(() -> refused(
                        new Text("名为 " + file.getFileName() + " 的文件", "a file named " + file.getFileName()),
                        new Text("以 .json、.yaml 或 .yml 结尾的文件名", "a name that ends in .json, .yaml or .yml")));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return bytes(stream);
        }
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(JsonLimits.LARGEST_DOCUMENT + 1);
    }

    private static void limit(int size, Text what) {
        if (size > JsonLimits.LARGEST_DOCUMENT) {
            throw refused(
                    new Text(
                                    "超过 " + JsonLimits.LARGEST_DOCUMENT + " ",
                                    "more than " + JsonLimits.LARGEST_DOCUMENT + " ")
                            .then(what),
                    new Text("较小的文档", "a smaller document"));
        }
    }

    private static String decoded(byte[] json) {
        limit(json.length, BYTES);
        if (json.length >= 2 && (json[0] == 0 || json[1] == 0 || (json[0] & json[1] & 0xfe) == 0xfe)) {
            throw refused(new Text("UTF-16 或 UTF-32", "UTF-16 or UTF-32"), UTF_8);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer text = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw refused(
                    new Text(
                            "偏移 " + bytes.position() + " 处非 UTF-8 的字节",
                            "bytes that are no UTF-8 at offset " + bytes.position()),
                    UTF_8);
        }
        return text.flip().toString();
    }

    private static InvalidInputException refused(Text found, Text expected) {
        return new InvalidInputException(List.of(new Problem("", found, expected)));
    }
}
