package org.kuanggui.quickstart;

import java.io.Serial;
import java.nio.file.Path;
import org.kuanggui.fact.Text;

/** A batch that cannot be begun, taken up again or gone on with, and why, in words for people. */
final class BatchException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final transient Text reason;
    private final int exitCode;

    BatchException(Path path, Text reason, int exitCode) {
        super(path + ": " + reason.english());
        this.path = path;
        this.reason = reason;
        this.exitCode = exitCode;
    }

    Path path() {
        return path;
    }

    Text reason() {
        return reason;
    }

    int exitCode() {
        return exitCode;
    }
}
