package org.kuanggui.report;

import java.util.List;

/** A part of a report, whatever it is written as. */
sealed interface Block {

    /** The heading of a section. */
    record Heading(String text) implements Block {}

    /** A sentence of its own. */
    record Sentence(Line line) implements Block {}

    /** Sentences in a list. */
    record Items(List<Line> lines) implements Block {
        public Items {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table. The first cell of a row says what the row is of.
     *
     * @param name what a style sheet knows it by
     * @param caption what it shows
     * @param columns their headings
     * @param rows of as many cells as there are columns
     */
    record Table(String name, String caption, List<String> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A map; it is drawn in HTML alone.
     *
     * @param drawing what is drawn
     * @param caption what it is a map of, in a sentence
     * @param description what it shows, for those who do not see it
     */
    record Picture(MapDrawing drawing, String caption, String description) implements Block {}
}
