package org.kuanggui.approval;

import java.io.Serial;

/** So many wait for advice already that nobody else may. */
public final class BusyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("others wait for advice already");
    }
}
