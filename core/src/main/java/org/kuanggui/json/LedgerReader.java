package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.mine.Ledger;

/**
 * Reads the district's ledger from JSON documents of the contract, of the kind {@code ledger}.
 *
 * <p>A document is read as strictly as {@link ApplicationReader} says, with all problems told at once. Every method may
 * be called by any number of threads. No method throws anything but what it names.
 */
public final class LedgerReader {
    static final Kinds<Ledger> KINDS = Kinds.of(List.of(Kind.LEDGER));

    private LedgerReader() {}

    /**
     * Reads a ledger.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Ledger read(byte[] json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a ledger. The stream is read to its end, but never further than one byte past
     * {@link JsonLimits#LARGEST_DOCUMENT}; it is not closed.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws IOException if the stream fails
     * @throws NullPointerException if the argument is null
     */
    public static Ledger read(InputStream json) throws IOException {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads a ledger.
     *
     * @param json with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Ledger read(String json) {
        return JsonDocument.read(json, KINDS::read);
    }
}
