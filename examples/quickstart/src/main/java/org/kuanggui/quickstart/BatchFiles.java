package org.kuanggui.quickstart;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What a batch reads and writes.
 *
 * @param input documents, one a line
 * @param answers evaluations, one a line
 */
record BatchFiles(Path input, Path answers) {
    /** What stands against faulty lines: a problem a line. */
    Path problems() {
        return beside(".problems");
    }

    /** How far it has come. */
    Path progress() {
        return beside(".progress");
    }

    /** The summary as a chart. */
    Path chart() {
        return beside(".svg");
    }

    private Path beside(String ending) {
        return answers.resolveSibling(Objects.requireNonNull(answers.getFileName()) + ending);
    }
}
