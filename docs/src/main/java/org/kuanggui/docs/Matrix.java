package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuanggui.docs.applicability.Applicability;
import org.kuanggui.docs.applicability.Cell;
import org.kuanggui.plan.Provision;

/**
 * Which provisions apply to one kind of subject, as a table: a line a provision, a column an action or a status. Columns
 * that are alike in every line are one.
 */
final class Matrix {
    private final Map<List<Narrowing>, List<String>> columns = new LinkedHashMap<>();
    private final List<String> provisions;

    private Matrix(List<String> provisions) {
        this.provisions = provisions;
    }

    static Table of(String kind, Applicability walked, List<Provision> all) {
        Map<String, List<Cell>> cells = walked.cells().keySet().stream()
                .filter(cell -> cell.kind().equals(kind))
                .collect(Collectors.groupingBy(Cell::column, LinkedHashMap::new, Collectors.toList()));
        Set<String> applying = cells.values().stream()
                .flatMap(List::stream)
                .flatMap(cell -> walked.in(cell).can().stream())
                .collect(Collectors.toSet());
        Matrix matrix = new Matrix(
                all.stream().map(Provision::id).filter(applying::contains).toList());
        cells.forEach((name, column) -> matrix.columns
                .computeIfAbsent(
                        matrix.provisions.stream()
                                .map(provision -> Narrowing.of(provision, column, walked))
                                .toList(),
                        first -> new ArrayList<>())
                .add(Words.code(name)));
        return matrix.table();
    }

    private Table table() {
        Table table = Table.of(Stream.of(
                        Stream.of("provision"),
                        columns.values().stream().map(names -> String.join("<br>", names)),
                        Stream.of("for"))
                .flatMap(headings -> headings)
                .toArray(String[]::new));
        for (int i = 0; i < provisions.size(); i++) {
            int line = i;
            List<Narrowing> marks =
                    columns.keySet().stream().map(column -> column.get(line)).toList();
            table.row(line(Words.link(ProvisionsPage.NAME, provisions.get(i)), marks));
        }
        return table;
    }

    /** What narrows the marks stands last: once where it narrows them all, else numbered. */
    private static Object[] line(String provision, List<Narrowing> marks) {
        List<Narrowing> those = marks.stream().filter(mark -> !mark.isEmpty()).toList();
        List<String> words = List.copyOf(those.stream()
                .map(Narrowing::words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        boolean isForAll = words.size() == 1
                && those.stream().allMatch(mark -> mark.words().equals(words.get(0)));
        List<Object> line = new ArrayList<>();
        line.add(provision);
        for (Narrowing mark : marks) {
            boolean isNumbered = !isForAll && !mark.words().isEmpty();
            line.add(mark.mark() + (isNumbered ? number(words.indexOf(mark.words())) : ""));
        }
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            notes.add(isForAll ? words.get(i) : number(i) + " " + words.get(i));
        }
        line.add(String.join("<br>", notes));
        return line.toArray();
    }

    private static String number(int index) {
        return "<sup>" + (index + 1) + "</sup>";
    }
}
