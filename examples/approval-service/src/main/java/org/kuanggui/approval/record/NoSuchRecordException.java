package org.kuanggui.approval.record;

import java.io.Serial;

/** No record has the id that was asked for. */
public final class NoSuchRecordException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchRecordException(String id) {
        super("no record has the id " + id);
    }
}
