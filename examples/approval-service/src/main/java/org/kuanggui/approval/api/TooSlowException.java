package org.kuanggui.approval.api;

import java.io.Serial;
import java.time.Duration;

/** A request whose body takes longer than the service waits for one. */
final class TooSlowException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooSlowException(Duration longest) {
        super("a body is waited for " + longest.toSeconds() + " seconds");
    }
}
