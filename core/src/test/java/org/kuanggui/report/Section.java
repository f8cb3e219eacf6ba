package org.kuanggui.report;

import java.util.List;

/** A section of a report as plain text. */
final class Section {
    private Section() {}

    /** The lines below a heading; none where there is no such heading. */
    static List<String> of(Report report, String heading) {
        return report.toText()
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }
}
