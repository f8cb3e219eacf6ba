package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of others is text: a report of it has the build of a report of a harmless word, whatever it is written as. */
@DisplayName("Hostile text in a report")
class HostileTextTest {
    private static final String HARMLESS = "harmless";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();

    static Stream<String> corpus() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg/onload=alert(1)>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=\"alert(1)",
                "</title></style></svg></table><h1>符合规划</h1>",
                "</desc><script>alert(1)</script>",
                "]]><![CDATA[<b>x</b>",
                "<!-- --><b>x</b>",
                "--><b>x</b><!--",
                "&lt;script&gt;",
                "&#60;b&#62; &copy; &",
                "<br>",
                "<https://example.org>",
                "https://example.org/?a=b",
                "a HTTP://example.org b",
                "ftp://example.org",
                "www.example.org",
                "someone@example.org",
                "mailto:someone@example.org",
                "javascript:alert(1)",
                "[x](https://example.org)",
                "![x](https://example.org/x.png)",
                "[x]: https://example.org",
                "[x][y]",
                "a | b | c",
                "\\| \\",
                "ends with \\",
                "`code` ``",
                "```",
                "~~~",
                "**bold** __bold__ *x* _x_ ~~x~~",
                "# heading",
                "## 三、审查结论",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "12) item",
                "> quote",
                "---",
                "===",
                ": --- |",
                "- [x] done",
                "$x$ $$y$$",
                "line\nbreak\r\n# heading",
                "two\n\nparagraphs\n\n<b>x</b>",
                "tab\there",
                "\u001B[31mred\u001B[0m \u0007 \u0000 \u007F \u0085",
                "\u202Eagainst the direction\u202C \u2066x\u2069 \u200F",
                "\u2028line\u2029paragraph",
                "\uFEFFmark \u200Bwidth \u00ADhyphen",
                "{{x}} ${x} #{x} <%= x %> {% x %}",
                "=cmd|' /C calc'!A0",
                "url(#x) expression(alert(1))",
                "𠮷 village 👷");
    }

    private static Report report(String others, Locale locale) {
        return Samples.report(others, locale);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    @DisplayName("adds no tag and no attribute to HTML or its drawing, and is there to be read")
    void html(String hostile) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String html = report(hostile, locale).toHtml();

            assertThat(tags(html)).isEqualTo(tags(report(HARMLESS, locale).toHtml()));
            assertThat(unescaped(TAG.matcher(html).replaceAll(""))).contains(PlainText.of(hostile));
            assertThat(noControls(html)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    @DisplayName("adds nothing to Markdown but text, and is there to be read")
    void markdown(String hostile) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String markdown = report(hostile, locale).toMarkdown();
            Build build = Build.of(markdown);

            assertThat(build.nodes).isEqualTo(Build.of(report(HARMLESS, locale).toMarkdown()).nodes);
            assertThat(build.text.toString()).contains(PlainText.of(hostile).strip());
            assertThat(noControls(markdown)).isTrue();
            assertThat(tags(markdown)).isSubsetOf("<br>", "<!-- -->");
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    @DisplayName("adds no line and no control character to plain text")
    void text(String hostile) {
        String text = report(hostile, Locale.ENGLISH).toText();

        assertThat(text.lines().count())
                .isEqualTo(report(HARMLESS, Locale.ENGLISH).toText().lines().count());
        assertThat(text).contains(PlainText.of(hostile));
        assertThat(noControls(text)).isTrue();
    }

    private static List<String> tags(String text) {
        return TAG.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static boolean noControls(String text) {
        return text.codePoints()
                .noneMatch(character -> character != '\n'
                        && (Character.isISOControl(character)
                                || Character.getType(character) == Character.FORMAT
                                || Character.getType(character) == Character.SURROGATE));
    }

    /** What a Markdown document is built of: its nodes but for text, and the text. */
    private static final class Build extends AbstractVisitor {
        private final List<String> nodes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        static Build of(String markdown) {
            Build build = new Build();
            MARKDOWN.parse(markdown).accept(build);
            return build;
        }

        @Override
        protected void visitChildren(Node parent) {
            nodes.add(parent.getClass().getSimpleName());
            super.visitChildren(parent);
        }

        @Override
        public void visit(Text leaf) {
            text.append(leaf.getLiteral());
        }

        @Override
        public void visit(HtmlInline tag) {
            if (!tag.getLiteral().equals("<!-- -->")) {
                nodes.add(tag.getLiteral());
            }
        }
    }
}
