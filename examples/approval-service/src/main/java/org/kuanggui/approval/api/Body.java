package org.kuanggui.approval.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.kuanggui.json.JsonLimits;

/** The body of a request: a document and a ledger, each as large as the library reads one. */
final class Body {
    static final int MOST_BYTES = 2 * JsonLimits.LARGEST_DOCUMENT + 4096;

    private Body() {}

    /**
     * Reads it.
     *
     * @throws TooLargeException if it is too large; no more than that is read
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new TooLargeException(MOST_BYTES);
        }
        return body;
    }
}
