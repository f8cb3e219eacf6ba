package org.kuanggui.docs;

import java.util.List;

/** A table in Markdown. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    private Table() {}

    static Table of(String... headings) {
        Table table = new Table();
        table.row(List.of(headings));
        return table.row(List.of(headings).stream().map(heading -> "---").toList());
    }

    Table row(Object... cells) {
        return row(List.of(cells));
    }

    private Table row(List<?> cells) {
        cells.forEach(cell ->
                text.append("| ").append(cell.toString().replace("|", "\\|")).append(' '));
        text.append("|\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
