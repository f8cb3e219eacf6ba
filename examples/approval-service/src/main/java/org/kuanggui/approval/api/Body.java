package org.kuanggui.approval.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.kuanggui.json.JsonLimits;

/** The body of a request: a document and a ledger, each as large as the library reads one. */
final class Body {
    static final int MOST_BYTES = 2 * JsonLimits.LARGEST_DOCUMENT + 4096;

    private static final long PATIENCE_MS = 10_000;
    private static final int BYTES_A_MS = 64;
    private static final int AT_ONCE = 8192;

    private Body() {}

    /**
     * Reads it.
     *
     * @throws TooLargeException if it is too large; no more than that is read
     * @throws TooSlowException if it comes slower than 64 KB a second, after ten seconds: it would hold a thread that others wait for. Of
     *     one that comes no further Tomcat says so itself
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        long start = System.nanoTime();
        InputStream body = request.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        for (int length = body.read(some); length >= 0; length = body.read(some)) {
            read.write(some, 0, length);
            if (read.size() > MOST_BYTES) {
                throw new TooLargeException(MOST_BYTES);
            }
            if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) > PATIENCE_MS + read.size() / BYTES_A_MS) {
                throw new TooSlowException();
            }
        }
        return read.toByteArray();
    }
}
