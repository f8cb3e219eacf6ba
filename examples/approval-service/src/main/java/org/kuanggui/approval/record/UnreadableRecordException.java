package org.kuanggui.approval.record;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** What stands in the database is no record of a decision, so that somebody changed it. */
public final class UnreadableRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String id, @Nullable Throwable cause) {
        super("record " + id + " is not as it was written", cause);
    }
}
