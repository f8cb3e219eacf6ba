package org.kuanggui.approval.record;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** What stands in the database is no record of a decision: somebody changed it, or it is of another version of the library. */
public final class UnreadableRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean changed;

    private UnreadableRecordException(String message, boolean changed, @Nullable Throwable cause) {
        super(message, cause);
        this.changed = changed;
    }

    static UnreadableRecordException changed(String id) {
        return new UnreadableRecordException("record " + id + " is not as it was written", true, null);
    }

    static UnreadableRecordException ofAnotherVersion(String id, Throwable cause) {
        return new UnreadableRecordException(
                "record " + id + " has the hash that it says, and this version of the library does not read it",
                false,
                cause);
    }

    /** Whether it shows by itself that somebody changed it; else the chain may still show it. */
    public boolean isChanged() {
        return changed;
    }
}
