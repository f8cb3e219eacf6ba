package org.kuanggui.quickstart;

import java.util.List;

/**
 * Some lines of a batch, one after the other.
 *
 * @param lines those that are not blank
 * @param end where the input stands after them
 */
record Lines(List<Line> lines, InputPosition end) {
    /** So many are judged in some milliseconds. */
    static final int MOST_LINES = 64;

    /** Or fewer, where they are long. */
    static final int MOST_BYTES = 256 * 1024;
}
