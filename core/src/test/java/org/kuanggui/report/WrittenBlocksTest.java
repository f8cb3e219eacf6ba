package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.GroundMap;
import org.kuanggui.evaluation.Verdict;

/** Line breaks between tags, which mean nothing, are left out. */
@DisplayName("The blocks of a report")
class WrittenBlocksTest {
    private static final Content CONTENT = content(List.of(
            new Block.Heading("Heading"),
            new Block.Sentence(Line.strong("Sentence.")),
            new Block.Items(List.of(Line.plain("one"), Line.strong("two"))),
            new Block.Table(
                    "figures",
                    "Caption",
                    List.of("row", "first", "second"),
                    List.of(
                            List.of(Cell.of("A"), Cell.of(Line.strong("x"), Line.code("y")), Cell.of("z")),
                            List.of(Cell.of("B"), Cell.of(), Cell.of(Line.quote("规划"))))),
            new Block.Table("pairs", "Pairs", List.of("item", "is"), List.of(List.of(Cell.of("C"), Cell.of("d"))))));
    private static final Content MAP = content(List.of(new Block.Picture(
            new MapDrawing(GroundMap.around(Samples.AREA, GroundLayers.NONE), List.of(), "Subject", Locale.ENGLISH),
            "Of an area.",
            "It shows little.")));

    private static Content content(List<Block> blocks) {
        return new Content("en", "Title", "Subject", Verdict.CONFORMS, "yes", blocks);
    }

    /** What a reader of Markdown makes of it. */
    private static String read(String markdown) {
        List<Extension> tables = List.of(TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown))
                .replace("\n", "");
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main>"), html.indexOf("</main>")).replace("\n", "");
    }

    @Test
    @DisplayName("are headings, paragraphs, lists and tables in Markdown")
    void markdown() {
        assertThat(read(MarkdownWriter.write(CONTENT)))
                .isEqualTo("<h1>Title</h1><p>Subject</p><p><strong>yes</strong></p>"
                        + "<h2>Heading</h2><p><strong>Sentence.</strong></p>"
                        + "<ul><li>one</li><li><strong>two</strong></li></ul>"
                        + "<table><thead><tr><th>row</th><th>first</th><th>second</th></tr></thead><tbody>"
                        + "<tr><td>A</td><td><strong>x</strong><br>y</td><td>z</td></tr>"
                        + "<tr><td>B</td><td></td><td>规划</td></tr></tbody></table>"
                        + "<table><thead><tr><th>item</th><th>is</th></tr></thead>"
                        + "<tbody><tr><td>C</td><td>d</td></tr></tbody></table>");
    }

    @Test
    @DisplayName("are the same in HTML, with captions, scopes, code and the language of the plan's words")
    void html() {
        assertThat(main(HtmlWriter.write(CONTENT)))
                .isEqualTo("<main><h1>Title</h1><p class=\"about\">Subject</p><p class=\"verdict CONFORMS\">yes</p>"
                        + "<h2>Heading</h2><p><strong>Sentence.</strong></p>"
                        + "<ul><li>one</li><li><strong>two</strong></li></ul>"
                        + "<table class=\"figures\"><caption>Caption</caption><thead><tr><th scope=\"col\">row</th>"
                        + "<th scope=\"col\">first</th><th scope=\"col\">second</th></tr></thead><tbody>"
                        + "<tr><th scope=\"row\">A</th><td><strong>x</strong><br><code>y</code></td><td>z</td></tr>"
                        + "<tr><th scope=\"row\">B</th><td></td><td><span lang=\"zh-CN\">规划</span></td></tr>"
                        + "</tbody></table>"
                        + "<table class=\"pairs\"><caption>Pairs</caption><thead><tr><th scope=\"col\">item</th>"
                        + "<th scope=\"col\">is</th></tr></thead><tbody>"
                        + "<tr><th scope=\"row\">C</th><td>d</td></tr></tbody></table>");
    }

    @Test
    @DisplayName(
            "are lines in plain text, where a cell stands behind the heading of its column, and an empty one is left out")
    void text() {
        assertThat(TextWriter.write(CONTENT).lines())
                .containsExactly(
                        "Title",
                        "Subject",
                        "yes",
                        "",
                        "Heading",
                        "Sentence.",
                        "- one",
                        "- two",
                        "row A",
                        "    first: x | y",
                        "    second: z",
                        "row B",
                        "    second: 规划",
                        "C: d");
    }

    @Test
    @DisplayName("may be a map, which is drawn in HTML, and told in Markdown and plain text")
    void map() {
        assertThat(read(MarkdownWriter.write(MAP))).endsWith("<p>Of an area.</p><p>It shows little.</p>");
        assertThat(TextWriter.write(MAP)).endsWith("yes\nOf an area.\nIt shows little.\n");
        assertThat(main(HtmlWriter.write(MAP)))
                .contains("<figure><svg ", "<desc id=\"map-description\">It shows little.</desc>")
                .endsWith("</svg><figcaption>Of an area.</figcaption></figure>");
    }
}
