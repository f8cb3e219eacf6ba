package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.area.Theme;

@DisplayName("A drawn map")
class MapDrawingTest {
    /** The area is 1000 m wide, and a third of that is left on either side; the drawing is 680 units wide. */
    private static final double UNITS_PER_METRE = 680.0 / 1600;

    private final String html = Samples.report("a mine", Locale.ENGLISH).toHtml();

    /** West, north, east and south end of the first path of a kind. */
    private double[] box(String kind) {
        Matcher path = Pattern.compile("<path class=\"" + kind + "\"[^>]* d=\"([^\"]*)\"")
                .matcher(html);
        assertThat(path.find()).as(kind).isTrue();
        Matcher number = Pattern.compile("[-\\d.]+").matcher(path.group(1));
        List<Double> numbers = new ArrayList<>();
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (int i = 0; i < numbers.size(); i += 2) {
            box[0] = Math.min(box[0], numbers.get(i));
            box[1] = Math.min(box[1], numbers.get(i + 1));
            box[2] = Math.max(box[2], numbers.get(i));
            box[3] = Math.max(box[3], numbers.get(i + 1));
        }
        return box;
    }

    @Test
    @DisplayName("has the area to scale, and the overlap in the west of it, north up")
    void places() {
        double[] area = box("area");
        double[] overlap = box("overlap");

        assertThat(area[2] - area[0]).isCloseTo(1000 * UNITS_PER_METRE, within(1.0));
        assertThat(area[3] - area[1]).isCloseTo(600 * UNITS_PER_METRE, within(1.0));
        assertThat(overlap[0]).isEqualTo(area[0]);
        assertThat(overlap[2] - overlap[0]).isCloseTo(200 * UNITS_PER_METRE, within(0.3));
        assertThat(overlap[1]).isEqualTo(area[1]);
    }

    @Test
    @DisplayName("has north where northings are higher")
    void north() {
        assertThat(Samples.report("a mine", Locale.ENGLISH).toHtml()).contains("<path class=\"area\"");
        double[] part = box("part");
        double[] area = box("area");

        assertThat(part[1]).isLessThan(area[1]);
        assertThat(part[2]).isCloseTo(box("overlap")[2], within(0.11));
    }

    @Test
    @DisplayName("has layers with something in the frame alone, each part that offends once, and its findings' numbers")
    void kinds() {
        assertThat(html)
                .contains("data-theme=\"ECOLOGICAL_RED_LINE\"")
                .doesNotContain("data-theme=\"EXISTING_RIGHTS\"")
                .containsOnlyOnce("<path class=\"overlap\"")
                .containsPattern("<text class=\"label\"[^>]*>5, 6</text>");
    }

    @Test
    @DisplayName("is told in words as well")
    void words() {
        assertThat(html)
                .contains("<svg role=\"img\" aria-labelledby=\"map-title map-description\"")
                .contains("<title id=\"map-title\">Map of a mine</title>")
                .contains("Parts that offend bear the number of their finding: 5, 6. Parts of layers within the frame:"
                        + " ecological red line 1.</desc>");
        assertThat(Samples.report("某矿", Locale.CHINA).toMarkdown())
                .contains("申请范围 0.5999 km²。CGCS2000 3 度带第 35 带（EPSG:4523），坐标北向上")
                .contains("不符部分以审查情况的序号标出：5, 6。图框内图斑数：生态保护红线 1。");
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 1",
        "1, 1",
        "1.9, 1",
        "2, 2",
        "4.9, 2",
        "5, 5",
        "99, 50",
        "100, 100",
        "480, 200",
        "500, 500",
        "7000, 5000"
    })
    @DisplayName("has a bar of the longest round length that fits")
    void bar(double most, long metres) {
        assertThat(ScaleBar.metres(most)).isEqualTo(metres);
    }

    @Test
    @DisplayName("has a bar as long as it says")
    void barLength() {
        Matcher bar = Pattern.compile("data-metres=\"(\\d+)\".*?d=\"M16 [^H]*H([\\d.]+)V")
                .matcher(html);
        assertThat(bar.find()).isTrue();
        double metres = Double.parseDouble(bar.group(1));
        double[] area = box("area");

        assertThat((Double.parseDouble(bar.group(2)) - 16) / metres)
                .isCloseTo((area[2] - area[0]) / 1000, within(0.001));
        assertThat(html).contains(">200 m</text>");
    }

    @Test
    @DisplayName("draws no two layers alike, colour aside")
    void hatches() {
        Set<String> seen = new HashSet<>();
        Set<String> dashes = new HashSet<>();
        for (Theme theme : Theme.values()) {
            Hatch hatch = Hatch.of(theme);
            assertThat(seen.add(hatch.angle() + " " + hatch.spacing()))
                    .as("%s", theme)
                    .isTrue();
            assertThat(dashes.add(hatch.dashes() + " " + hatch.spacing()))
                    .as("%s", theme)
                    .isTrue();
        }
    }
}
