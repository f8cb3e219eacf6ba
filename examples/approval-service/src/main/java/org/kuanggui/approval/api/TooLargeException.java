package org.kuanggui.approval.api;

import java.io.Serial;

/** A request whose body is larger than the service reads. */
final class TooLargeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooLargeException(int most) {
        super("at most " + most + " bytes are read");
    }
}
