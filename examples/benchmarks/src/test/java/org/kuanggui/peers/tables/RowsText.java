package org.kuanggui.peers.tables;

import java.util.stream.Collectors;
import org.kuanggui.peers.Rows;

/** The figures as JSON, for rules that find them by name. */
final class RowsText {
    private RowsText() {}

    /** The document. */
    static String document() {
        String minimum = Rows.MINIMUM.stream()
                .map(row -> "    {\"mineral\": \"" + row.mineral() + "\", \"ofNew\": " + row.ofNew() + ", \"mass\": "
                        + row.mass() + ", \"least\": " + row.least() + "}")
                .collect(Collectors.joining(",\n"));
        String classes = Rows.CLASSES.stream()
                .map(row -> "    {\"mineral\": \"" + row.mineral() + "\", \"method\": "
                        + (row.method() == null ? "null" : "\"" + row.method() + "\"") + ", \"mass\": " + row.mass()
                        + ", \"large\": " + row.large() + ", \"medium\": " + row.medium() + "}")
                .collect(Collectors.joining(",\n"));
        return "{\n  \"minimum\": [\n" + minimum + "\n  ],\n  \"classes\": [\n" + classes + "\n  ]\n}\n";
    }
}
