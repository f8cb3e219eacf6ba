package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;

/**
 * Reads JSON documents of the contract, of whatever kind: what is read is a
 * {@link org.kuanggui.application.MiningApplication}, an
 * {@link org.kuanggui.application.ExplorationApplication}, a {@link org.kuanggui.mine.Mine} or a
 * {@link org.kuanggui.mine.Ledger}.
 *
 * <p>A document is read as strictly as {@link ApplicationReader} says, with all problems told at once. Every method may
 * be called by any number of threads. No method throws anything but what it names.
 */
public final class DocumentReader {
    static final Kinds<Document> KINDS = Kinds.of(List.of(Kind.MINING, Kind.EXPLORATION, Kind.MINE, Kind.LEDGER));

    private DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Document read(byte[] json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a document. The stream is read to its end, but never further than one byte past
     * {@link JsonLimits#LARGEST_DOCUMENT}; it is not closed.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws IOException if the stream fails
     * @throws NullPointerException if the argument is null
     */
    public static Document read(InputStream json) throws IOException {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a document.
     *
     * @param json with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Document read(String json) {
        return JsonDocument.read(json, KINDS::read);
    }
}
