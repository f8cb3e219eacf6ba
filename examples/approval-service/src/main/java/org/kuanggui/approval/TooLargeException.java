package org.kuanggui.approval;

import java.io.Serial;

/** What was asked is larger than the service reads, or than a record may be. */
public final class TooLargeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param limit what is too large, or how much there may be at the most */
    public TooLargeException(String limit) {
        super(limit);
    }
}
