package org.kuanggui.report;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param lines one below the other; none where there is nothing to say
 */
record Cell(List<Line> lines) {

    Cell {
        lines = List.copyOf(lines);
    }

    static Cell of(String text) {
        return of(Line.plain(text));
    }

    static Cell of(Line... lines) {
        return new Cell(List.of(lines));
    }
}
