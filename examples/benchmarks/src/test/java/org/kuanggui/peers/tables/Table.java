package org.kuanggui.peers.tables;

import java.util.List;

/**
 * A decision table: the first row that fits answers.
 *
 * @param name of the table and of its answer
 * @param columns what it reads
 * @param rows of each a test for every column, and the answer: texts one after the other, {@code >=} with a number,
 *     {@code null}, {@code known}, or nothing for anything
 */
record Table(String name, List<Column> columns, List<List<String>> rows) {
    static final String KNOWN = "known";

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size() + 1) {
                throw new IllegalArgumentException(name + " has no such row: " + row);
            }
        }
    }

    /** The answer of a row. */
    static String answer(List<String> row) {
        return row.get(row.size() - 1);
    }

    /** The tests of a row. */
    static List<String> tests(List<String> row) {
        return row.subList(0, row.size() - 1);
    }
}
