package org.kuanggui.approval.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.kuanggui.approval.TooLargeException;
import org.kuanggui.json.JsonLimits;

/** The body of a request: a document and a ledger, each as large as the library reads one. */
final class Body {
    static final int MOST_BYTES = 2 * JsonLimits.LARGEST_DOCUMENT + 4096;

    private Body() {}

    /**
     * Reads it.
     *
     * @throws TooLargeException if it is too large; no more than that is read
     * @throws IOException if it does not come to its end in time
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        byte[] read = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new TooLargeException("at most " + MOST_BYTES + " bytes are read");
        }
        return read;
    }
}
