package org.kuanggui.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as plain text: a row of a table as its cells below each other, each behind the heading of its column. */
final class TextWriter {
    private static final String INDENT = "    ";

    private TextWriter() {}

    static String write(Content content) {
        StringBuilder text = new StringBuilder();
        text.append(line(content.title()));
        text.append(line(content.subject()));
        text.append(line(content.answer()));
        content.blocks().forEach(block -> text.append(block(block)));
        return text.toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "\n" + line(heading.text());
        }
        if (block instanceof Block.Sentence sentence) {
            return line(sentence.line().text());
        }
        if (block instanceof Block.Items items) {
            return items.lines().stream().map(line -> line("- " + line.text())).collect(Collectors.joining());
        }
        if (block instanceof Block.Picture picture) {
            return line(picture.caption()) + line(picture.description());
        }
        Block.Table table = (Block.Table) block;
        return table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining());
    }

    private static String row(Block.Table table, List<Cell> cells) {
        if (cells.size() == 2 && cells.get(1).lines().size() == 1) {
            return line(inline(cells.get(0)) + ": " + inline(cells.get(1)));
        }
        StringBuilder text = new StringBuilder();
        text.append(line(table.columns().get(0) + " " + inline(cells.get(0))));
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).lines().isEmpty()) {
                text.append(line(INDENT + table.columns().get(i) + ": " + inline(cells.get(i))));
            }
        }
        return text.toString();
    }

    private static String inline(Cell cell) {
        return cell.lines().stream().map(Line::text).collect(Collectors.joining(" | "));
    }

    private static String line(String text) {
        return PlainText.of(text) + "\n";
    }
}
