package org.kuanggui.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as Markdown. The map is told, not drawn. */
final class MarkdownWriter {
    private MarkdownWriter() {}

    static String write(Content content) {
        StringBuilder markdown = new StringBuilder();
        markdown.append("# " + Markdown.text(content.title()) + "\n\n");
        markdown.append(Markdown.text(content.subject()) + "\n\n");
        markdown.append("**" + Markdown.text(content.answer()) + "**\n");
        content.blocks().forEach(block -> markdown.append('\n').append(block(block)));
        return markdown.toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "## " + Markdown.text(heading.text()) + "\n";
        }
        if (block instanceof Block.Sentence sentence) {
            return line(sentence.line()) + "\n";
        }
        if (block instanceof Block.Items items) {
            return items.lines().stream().map(line -> "- " + line(line) + "\n").collect(Collectors.joining());
        }
        if (block instanceof Block.Picture picture) {
            return Markdown.text(picture.caption()) + "\n\n" + Markdown.text(picture.description()) + "\n";
        }
        return table((Block.Table) block);
    }

    private static String table(Block.Table table) {
        String columns = table.columns().stream().map(Markdown::text).collect(Collectors.joining(" | ", "| ", " |\n"));
        String rule = "| --- ".repeat(table.columns().size()) + "|\n";
        return columns + rule + table.rows().stream().map(MarkdownWriter::row).collect(Collectors.joining());
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(MarkdownWriter::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Cell cell) {
        return cell.lines().stream().map(MarkdownWriter::line).collect(Collectors.joining("<br>"));
    }

    private static String line(Line line) {
        String text = Markdown.text(line.text());
        return line.tone() == Line.Tone.STRONG ? "**" + text + "**" : text;
    }
}
