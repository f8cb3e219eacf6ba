package org.kuanggui.approval.record;

import java.io.Serial;

/** A client's key that stands for another request. */
public final class KeyTakenException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;

    KeyTakenException(String id) {
        super("the key is of record " + id);
        this.id = id;
    }

    /** The record that has the key. */
    public String id() {
        return id;
    }
}
