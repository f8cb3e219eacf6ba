package org.kuanggui.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a report as one HTML file. A policy in its head forbids all that it has no need of, scripts and any request among
 * it; the one style sheet is let in by its hash.
 */
final class HtmlWriter {
    private static final String STYLE = style();
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'";

    private HtmlWriter() {}

    static String write(Content content) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"" + content.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>" + Html.text(content.title() + " - " + content.subject()) + "</title>\n");
        html.append("<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        html.append("<h1>" + Html.text(content.title()) + "</h1>\n");
        html.append("<p class=\"about\">" + Html.text(content.subject()) + "</p>\n");
        html.append("<p class=\"verdict " + content.verdict() + "\">" + Html.text(content.answer()) + "</p>\n");
        content.blocks().forEach(block -> html.append(block(block)).append('\n'));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "<h2>" + Html.text(heading.text()) + "</h2>";
        }
        if (block instanceof Block.Sentence sentence) {
            return "<p>" + line(sentence.line()) + "</p>";
        }
        if (block instanceof Block.Items items) {
            return items.lines().stream()
                    .map(line -> "<li>" + line(line) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>"));
        }
        if (block instanceof Block.Picture picture) {
            return "<figure>\n" + picture.drawing().svg(picture.description()) + "\n<figcaption>"
                    + Html.text(picture.caption()) + "</figcaption>\n</figure>";
        }
        return table((Block.Table) block);
    }

    private static String table(Block.Table table) {
        String columns = table.columns().stream()
                .map(column -> "<th scope=\"col\">" + Html.text(column) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream().map(HtmlWriter::row).collect(Collectors.joining());
        return "<table class=\"" + table.name() + "\">\n<caption>" + Html.text(table.caption())
                + "</caption>\n<thead>\n<tr>" + columns + "</tr>\n</thead>\n<tbody>\n" + rows + "</tbody>\n</table>";
    }

    private static String row(List<Cell> cells) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + cell(cells.get(0)) + "</th>");
        cells.subList(1, cells.size()).forEach(cell -> row.append("<td>" + cell(cell) + "</td>"));
        return row.append("</tr>\n").toString();
    }

    private static String cell(Cell cell) {
        return cell.lines().stream().map(HtmlWriter::line).collect(Collectors.joining("<br>"));
    }

    private static String line(Line line) {
        String text = Html.text(line.text());
        return switch (line.tone()) {
            case PLAIN -> text;
            case STRONG -> "<strong>" + text + "</strong>";
            case QUOTE -> "<span lang=\"zh-CN\">" + text + "</span>";
            case CODE -> "<code>" + text + "</code>";
        };
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
