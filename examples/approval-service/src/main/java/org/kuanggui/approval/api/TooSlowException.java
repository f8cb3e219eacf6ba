package org.kuanggui.approval.api;

import java.io.Serial;

/** A request whose body takes longer than the service waits for one. */
final class TooSlowException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooSlowException() {
        super("a body has ten seconds, and comes with 64 KB a second after these");
    }
}
