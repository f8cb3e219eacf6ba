package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.mine.Ledger;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

@DisplayName("A report")
class ReportTest {
    private static final Report CHINESE = Samples.report("某矿", Locale.CHINA);
    private static final Report ENGLISH = Samples.report("a mine", Locale.ENGLISH);

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    @Test
    @DisplayName("has its sections in order, counted, and what is added before the signature")
    void sections() {
        assertThat(found("<h2>(.*?)</h2>", CHINESE.toHtml()))
                .containsExactly(
                        "一、基本情况",
                        "二、审查依据",
                        "三、审查结论",
                        "四、逐条审查情况",
                        "五、应履行的义务",
                        "六、需补充的事实",
                        "七、可使其符合规划的修改",
                        "八、所用读法",
                        "九、范围与图层示意图",
                        "十、某矿",
                        "十一、签署");
        assertThat(found("(?m)^## ([^\n]*)$", ENGLISH.toMarkdown()))
                .startsWith("1\\. What was judged", "2\\. Judged by", "3\\. Conclusion", "4\\. Findings");
        assertThat(CHINESE.toText().lines()).contains("四、逐条审查情况", "十、某矿", "- another line");
    }

    @Test
    @DisplayName("begins with kind, subject and verdict")
    void heading() {
        assertThat(CHINESE.toText()).startsWith("矿产资源规划符合性审查意见\n某矿\n不符合规划\n");
        assertThat(ENGLISH.toMarkdown())
                .startsWith(
                        "# Opinion on conformity with the mineral resources plan\n\na mine\n\n**does not conform**\n");
        assertThat(ENGLISH.toHtml())
                .contains(
                        "<h1>Opinion on conformity with the mineral resources plan</h1>\n<p class=\"about\">a mine</p>\n"
                                + "<p class=\"verdict DOES_NOT_CONFORM\">does not conform</p>");
    }

    @Test
    @DisplayName("lists findings in the plan's order, with citation, quote, outcome, what was stated and what is asked")
    void findings() {
        String table =
                found("<table class=\"findings\">.*?</table>", CHINESE.toHtml()).get(0);
        assertThat(found("<code>(\\d-[^<]*)</code>", table))
                .containsExactly("1-fine", "2-scale", "3-report[某矿]", "4-unclear", "5-ground", "6-again");
        assertThat(table)
                .contains("<th scope=\"row\">2</th><td><strong>条款2-scale</strong><br><code>2-scale</code><br>"
                        + "<span lang=\"zh-CN\">四 专栏5“严格落实”</span></td><td><strong>不符合</strong></td>"
                        + "<td><code>/productionScale</code><br>95 万吨/年</td><td>≥ 100 万吨/年</td><td>说明：95 万吨/年</td>");
        assertThat(table)
                .contains("<code>/b</code><br>未填报</td><td><code>/a</code><br>某矿<br><code>/b</code><br>≥ 5</td>");
    }

    @Test
    @DisplayName("has duties with days, questions, changes, readings, and what judged")
    void others() {
        String text = ENGLISH.toText();
        assertThat(text)
                .contains(
                        "no. 3\n    last day: 2024-08-31 | overdue\n    duty: title of 3-report (a mine) | 3-report[a mine] |")
                .contains("no. 4\n    last day: the plan gives no day | unclear: facts are missing\n")
                .contains("/site/inKeyMiningZone: finding 4, title of 4-unclear\n")
                .contains(
                        "no. 2\n    provision: title of 2-scale\n    change: no change of one thing would satisfy it\n")
                .contains("- month-count=CALENDAR_DAY\n")
                .contains("rule base: dazu-2021-2025 0.1.0\nits SHA-256: c0ffee\n")
                .contains("6 findings: 1 satisfied, 2 violated, 1 undetermined, 1 review, 1 duty.\n")
                .contains("layer: ecological red line, a mine, 2024-09-02\n");
    }

    @Test
    @DisplayName("says that there is none where there is none, and has no map without ground")
    void none() {
        Ledger ledger = new Ledger("L", Samples.DAY, "500111", List.of(), List.of(), List.of());
        Evaluation empty = Evaluation.of(
                "L", Samples.DAY, List.of(), false, Samples.evaluation("x").ruleBase());
        Report report = Report.of(Question.of(ledger), empty, Locale.ENGLISH).with("Next", List.of());

        assertThat(report.toText())
                .startsWith("Opinion on the district under the mineral resources plan\nL\nconforms\n")
                .contains(
                        "5. Duties\nNone.\n", "6. Questions\nNone.\n", "8. Readings used\nNone.\n", "9. Next\nNone.\n")
                .contains("mining rights in the ledger: 0\n");
        assertThat(report.toHtml()).doesNotContain("<svg");
        assertThat(report.toSvg()).isEmpty();
    }

    @Test
    @DisplayName("has its map as a file of its own, the same as in the page")
    void mapAlone() throws ParserConfigurationException, IOException, SAXException {
        String map = ENGLISH.toSvg().orElseThrow();
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);

        Element root = xml.newDocumentBuilder()
                .parse(new ByteArrayInputStream(map.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(ENGLISH.toHtml()).contains(map.replace(" xmlns=\"http://www.w3.org/2000/svg\"", ""));
    }

    @Test
    @DisplayName("is the same bytes every time, whatever the machine is set to")
    void sameBytes() {
        List<String> before = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(all()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> all() {
        Report report = Samples.report("a mine", Locale.ENGLISH);
        return List.of(report.toText(), report.toMarkdown(), report.toHtml());
    }

    @Nested
    @DisplayName("in HTML")
    class InHtml {
        private final String html = ENGLISH.toHtml();

        @Test
        @DisplayName("tells its language, and that of the plan's words")
        void language() {
            assertThat(html).contains("<html lang=\"en\">");
            assertThat(CHINESE.toHtml()).contains("<html lang=\"zh-CN\">");
        }

        @Test
        @DisplayName("has a caption for every table, and a scope for every heading of a row or column")
        void tables() {
            assertThat(found("<table", html))
                    .hasSameSizeAs(found("<caption>", html))
                    .isNotEmpty();
            assertThat(found("<th[ >][^>]*>?", html)).allMatch(th -> th.matches("<th scope=\"(row|col)\">"));
        }

        @Test
        @DisplayName("has no script, and asks for nothing")
        void alone() {
            assertThat(html)
                    .contains("default-src 'none'; style-src 'sha256-")
                    .doesNotContain("<script", "http:", "https:", " src=", " href=", " style=");
        }
    }

    @Test
    @DisplayName("counts in Chinese as headings are counted")
    void counted() {
        assertThat(List.of(1, 9, 10, 11, 20, 21, 99).stream().map(Words::chinese))
                .containsExactly("一", "九", "十", "十一", "二十", "二十一", "九十九");
    }
}
