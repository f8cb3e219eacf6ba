package org.kuanggui.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.Application;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Area;
import org.kuanggui.report.Report;

@DisplayName("A report in a headless Chromium")
class ReportInBrowserTest {
    private static final String ON_RED_LINE = "applications/made-up-red-line.json";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern A4 = Pattern.compile("/MediaBox\\s*\\[0 0 59[45]\\S* 84[12]\\S*\\]");

    /** What is left of A4 by the margins of the style sheet, in pixels of CSS. */
    private static final double MM = 96 / 25.4;

    private static final double PRINTED_WIDTH = 180 * MM;
    private static final double PRINTED_HEIGHT = 259 * MM;

    @TempDir
    @SuppressWarnings("NullAway.Init") // injected
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // before all
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Chromium.isThere(), "chromium is not there; Debian's package chromium has it");
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Tab open(String html) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".html");
        return chromium.open(Files.writeString(file, html));
    }

    @ParameterizedTest
    @CsvSource({
        "applications/made-up-red-line.json, zh",
        "applications/made-up-red-line.json, en",
        "applications/made-up-on-another-right.json, en",
        "applications/gaoqiao-building-stone.json, zh",
        "applications/made-up-exploration-block.json, en",
        "mines/made-up-must-close.json, zh",
        "ledgers/made-up-2025.json, en"
    })
    @DisplayName("is accessible, asks for nothing, and the browser has nothing to say against it")
    void opens(String document, String language) throws IOException {
        Tab tab = open(Reports.of(document, Locale.forLanguageTag(language)).toHtml());
        Accessibility found = Accessibility.of(tab);

        assertThat(found.violations()).isEmpty();
        assertThat(found.passes()).contains("color-contrast", "html-has-lang", "document-title", "heading-order");
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).singleElement().asString().startsWith("file:");
    }

    @Test
    @DisplayName(
            "would not pass with faults: no language, a table heading that is empty, pale text, a picture from elsewhere")
    void wouldNotPass() throws IOException {
        Tab tab = open(Reports.of(ON_RED_LINE, Locale.ENGLISH)
                .toHtml()
                .replace("<html lang=\"en\">", "<html>")
                .replace("<h2>1. ", "<h4>1. ")
                .replace("fill=\"#1a1a1a\"", "")
                .replace(
                        "<main>",
                        "<main><img src=\"https://example.invalid/x.png\"><script>window.ran = true</script>"));

        assertThat(Accessibility.of(tab).violations())
                .anyMatch(rule -> rule.startsWith("html-has-lang"))
                .anyMatch(rule -> rule.startsWith("image-alt"));
        assertThat(tab.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        assertThat(tab.evaluate("typeof window.ran").asText()).isEqualTo("undefined");
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    @DisplayName("prints on A4, on as many pages as its length makes")
    void prints(String language) throws IOException {
        Tab tab = open(Reports.of(ON_RED_LINE, Locale.forLanguageTag(language)).toHtml());
        String pdf = new String(tab.print(), StandardCharsets.ISO_8859_1);
        double length = lengthOnPaper(tab);

        int pages = (int) PAGE.matcher(pdf).results().count();
        int least = (int) Math.ceil(length / PRINTED_HEIGHT);
        // what does not break leaves a page's end empty: of rows and headings a tenth of it in the mean at the most
        assertThat(pages).isBetween(least, (int) Math.ceil(length / PRINTED_HEIGHT * 1.1) + 1);
        assertThat(pages).isGreaterThan(2);
        assertThat(A4.matcher(pdf).results().count()).isEqualTo(pages);
    }

    private static double lengthOnPaper(Tab tab) {
        tab.ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
        tab.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        (int) PRINTED_WIDTH,
                        "height",
                        (int) PRINTED_HEIGHT,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        return tab.evaluate("document.querySelector('main').getBoundingClientRect().height")
                .asDouble();
    }

    @Test
    @DisplayName("draws the overlap where it lies, as large as it is, and a bar as long as it says")
    void map() throws IOException {
        Report report = Reports.of(ON_RED_LINE, Locale.ENGLISH);
        Area area = Objects.requireNonNull(
                ((MiningApplication) report.question().document()).site().ground());
        Area overlap = report.evaluation()
                .finding("4.1-ecological-red-line")
                .orElseThrow()
                .overlap()
                .orElseThrow();

        JsonNode drawn = open(report.toHtml()).evaluate(MEASURE);

        double share =
                overlap.squareMetres().doubleValue() / area.squareMetres().doubleValue();
        assertThat(drawn.get("overlap").asDouble() / drawn.get("area").asDouble())
                .isCloseTo(share, within(0.01));
        assertThat(drawn.get("beyond").asInt())
                .as("points of the overlap beyond the area")
                .isZero();
        assertThat(drawn.get("off").asInt())
                .as("points of the overlap off the red line")
                .isZero();
        assertThat(drawn.get("missed").asInt())
                .as("points of area and red line that are not marked")
                .isLessThan(20);
        assertThat(drawn.get("west").asDouble())
                .as("where it begins, from the west")
                .isCloseTo(0.75, within(0.01));
        double metres = drawn.get("barMetres").asDouble()
                / drawn.get("bar").asDouble()
                * drawn.get("width").asDouble();
        assertThat(metres).as("width of the area by the bar").isCloseTo(width(area), within(width(area) / 200));
    }

    /** A grid of points over the area: which lie in what was drawn. */
    private static final String MEASURE = """
            (() => {
              const one = selector => document.querySelector(selector);
              const area = one('path.area'), overlap = one('path.overlap');
              const line = one('g.layer[data-theme=ECOLOGICAL_RED_LINE] path');
              const box = area.getBBox(), point = area.ownerSVGElement.createSVGPoint(), n = 200;
              const found = {area: 0, overlap: 0, beyond: 0, off: 0, missed: 0};
              for (let i = -n; i < 2 * n; i++) for (let j = -n; j < 2 * n; j++) {
                point.x = box.x + (i + 0.5) / n * box.width;
                point.y = box.y + (j + 0.5) / n * box.height;
                const a = area.isPointInFill(point), o = overlap.isPointInFill(point), l = line.isPointInFill(point);
                found.area += a; found.overlap += o; found.beyond += o && !a; found.off += o && !l;
                found.missed += a && l && !o;
              }
              const bar = one('g.scale-bar');
              return {...found, west: (overlap.getBBox().x - box.x) / box.width, width: box.width,
                bar: bar.querySelector('path').getBBox().width, barMetres: +bar.dataset.metres};
            })()
            """;

    /** By the register's text of its corners: number, northing, easting. */
    private static double width(Area area) {
        String[] numbers =
                area.corners().substring(0, area.corners().indexOf('*')).split(",", 0);
        DoubleSummaryStatistics eastings = new DoubleSummaryStatistics();
        for (int i = 2; i < numbers.length; i += 3) {
            eastings.accept(new BigDecimal(numbers[i]).doubleValue());
        }
        return eastings.getMax() - eastings.getMin();
    }

    @Test
    @DisplayName("of hostile text has the elements of a harmless one, and runs nothing")
    void hostile() throws IOException {
        String hostile =
                "\"'></title></style></svg><script>window.ran = 1</script><img src=x onerror='window.ran = 2'>";
        Tab tab = open(named(hostile));

        assertThat(tab.evaluate("typeof window.ran").asText()).isEqualTo("undefined");
        assertThat(elements(tab)).isEqualTo(elements(open(named("harmless"))));
        assertThat(tab.evaluate("document.querySelector('p.about').textContent").asText())
                .isEqualTo(hostile);
        assertThat(tab.requests()).hasSize(1);
    }

    private static String named(String id) {
        MiningApplication application = (MiningApplication) Reports.onRedLine();
        Application renamed = application.toBuilder()
                .id(id)
                .site(application.site().toBuilder().township(id).build())
                .build();
        return Reports.of(renamed, Locale.ENGLISH).with(id, List.of(id)).toHtml();
    }

    private static List<String> elements(Tab tab) {
        String names = tab.evaluate("[...document.querySelectorAll('*')].map(e => e.tagName).join(' ')")
                .asText();
        return Arrays.asList(names.split(" ", 0));
    }
}
