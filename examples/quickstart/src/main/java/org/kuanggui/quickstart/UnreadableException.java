package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kuanggui.fact.Text;

/** A file or folder that cannot be read, and why, in words for people. */
final class UnreadableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final transient Text reason;

    UnreadableException(Path path, Text reason) {
        super(path + ": " + reason.english());
        this.path = path;
        this.reason = reason;
    }

    UnreadableException(Path path, IOException cause) {
        this(path, reason(path, cause));
        initCause(cause);
    }

    Path path() {
        return path;
    }

    Text reason() {
        return reason;
    }

    private static Text reason(Path path, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Words.NO_PERMISSION;
        }
        if (cause instanceof FileSystemLoopException
                || (cause instanceof FileSystemException && Files.isSymbolicLink(path))) {
            return Words.LINK_LOOP;
        }
        if (cause instanceof NoSuchFileException) {
            return Words.NO_SUCH_FILE;
        }
        String detail = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return detail == null
                ? Words.FAILED
                : new Text(Words.FAILED.chinese() + "：" + detail, Words.FAILED.english() + ": " + detail);
    }
}
