package org.kuanggui.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.LedgerReader;
import org.kuanggui.json.MineReader;

/** Documents as bytes. Every reader that takes a document reads the same of it, by whatever it comes. */
final class DocumentWay implements Way {
    private static final List<Function<byte[], ? extends Document>> READERS =
            List.of(ApplicationReader::read, MineReader::read, LedgerReader::read);

    @Override
    public void take(byte[] input) throws IOException {
        String answer;
        try {
            Document document = DocumentReader.read(input);
            answer = Judging.json(document);
            Expect.same(
                    1L,
                    READERS.stream()
                            .filter(reader -> isReadBy(reader, input, document))
                            .count(),
                    "readers");
            Judging.check(document, Judging.PLAIN);
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
            answer = String.valueOf(refused.getMessage());
            READERS.forEach(
                    reader -> Expect.that(Expect.read(() -> reader.apply(input)).isEmpty(), "read after all"));
        }
        Expect.same(answer, byStream(input), "what a stream gives");
        byText(input, answer);
    }

    private static boolean isReadBy(Function<byte[], ? extends Document> reader, byte[] input, Document document) {
        Optional<? extends Document> read = Expect.read(() -> reader.apply(input));
        read.ifPresent(other -> Expect.same(document, other, "what another reader reads"));
        return read.isPresent();
    }

    private static String byStream(byte[] input) throws IOException {
        try {
            return Judging.json(DocumentReader.read(new ByteArrayInputStream(input)));
        } catch (InvalidInputException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** A text is read as its bytes are, where it is well-formed. */
    private static void byText(byte[] input, String answer) {
        String text = new String(input, StandardCharsets.UTF_8);
        Optional<Document> read = Expect.read(() -> DocumentReader.read(text));
        if (answer.startsWith("{")) {
            Expect.same(Optional.of(answer), read.map(Judging::json), "what a text gives");
        }
    }
}
