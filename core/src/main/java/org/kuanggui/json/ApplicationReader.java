package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kuanggui.application.Application;
import org.kuanggui.fact.InvalidInputException;

/**
 * Reads applications from JSON documents of the contract, of the kinds {@code mining} and {@code exploration}.
 *
 * <p>A document is read strictly: what is not in the contract, stands twice, has another type, contradicts itself or
 * exceeds {@link JsonLimits} is refused, and all problems of a document are told at once, in its order, each with a JSON
 * pointer. Where the text is no JSON, or a limit of {@link JsonLimits} ends the reading, the pointer is that of the
 * object or list in which it broke off; where it is no JSON, line and column are told as well.
 *
 * <p>Every method may be called by any number of threads. No method throws anything but what it names.
 */
public final class ApplicationReader {
    private static final Kinds<Application> KINDS = Kinds.of(List.of(Kind.MINING, Kind.EXPLORATION));

    private ApplicationReader() {}

    /**
     * Reads an application.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Application read(byte[] json) {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads an application. The stream is read to its end, but never further than one byte past
     * {@link JsonLimits#LARGEST_DOCUMENT}; it is not closed.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws IOException if the stream fails
     * @throws NullPointerException if the argument is null
     */
    public static Application read(InputStream json) throws IOException {
        return JsonDocument.read(json, KINDS::read);
    }

    /**
     * Reads an application.
     *
     * @param json with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Application read(String json) {
        return JsonDocument.read(json, KINDS::read);
    }
}
