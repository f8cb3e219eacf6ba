package org.kuanggui.approval;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** The body of a request, which has ten seconds to come to its end, and more where it comes with 64 KB a second. */
final class TimedBody implements InputBuffer {
    static final String RULE = "a body has ten seconds, and comes with 64 KB a second after these";

    private static final long PATIENCE_MS = 10_000;
    private static final int BYTES_A_MS = 64;
    private static final long MOST_DISCARDED = 1_000_000;

    private final InputBuffer body;
    private final long start = System.nanoTime();
    private long read;

    TimedBody(InputBuffer body) {
        this.body = body;
    }

    /** @throws SocketTimeoutException once it is late, as if nothing had come; Tomcat answers it with status 408 */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        refuseIfLate();
        int length = body.doRead(handler);
        if (length > 0) {
            read += length;
            refuseIfLate();
        }
        return length;
    }

    private void refuseIfLate() throws SocketTimeoutException {
        if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) > PATIENCE_MS + read / BYTES_A_MS) {
            throw new SocketTimeoutException(RULE);
        }
    }

    /**
     * Reads what nobody asked for.
     *
     * @return whether it came to its end: in time, and before a megabyte of it
     */
    boolean discard() {
        Discarded discarded = new Discarded();
        long most = read + MOST_DISCARDED;
        try {
            while (read < most) {
                if (doRead(discarded) < 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException lateOrGone) {
            return false;
        }
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Where it goes. */
    private static final class Discarded implements ApplicationBufferHandler {
        private @Nullable ByteBuffer bytes;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // it is as large as Tomcat makes it
        }
    }
}
