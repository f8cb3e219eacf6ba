package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.area.GroundMap;
import org.kuanggui.area.Theme;

@DisplayName("The legend of a map")
class MapLegendTest {
    private static final GroundMap MAP = GroundMap.around(Samples.AREA, Samples.layers("x"));

    /** Where the map ends, in units of a drawing that is 680 of them wide. */
    private static final int SOUTH = (int) Math.ceil(MAP.height() * 680 / MAP.width());

    private static final List<MapDrawing.Mark> MARKS = List.of(new MapDrawing.Mark("5", MAP.shape(Samples.OVERLAP)));

    private static Svg drawing(List<MapDrawing.Mark> marks, Locale locale) {
        return new Svg(new MapDrawing(MAP, marks, "a mine", locale).svg("a box"));
    }

    @Test
    @DisplayName("names the area, the part that offends, and the layers within the frame")
    void names() {
        String names = "//g[@class='legend']/text";

        assertThat(drawing(MARKS, Locale.ENGLISH).all(names))
                .containsExactly("the area", "the part that offends", "ecological red line");
        assertThat(drawing(MARKS, Locale.CHINA).all(names)).containsExactly("申请范围", "不符部分", "生态保护红线");
        assertThat(drawing(List.of(), Locale.ENGLISH).all(names)).containsExactly("the area", "ecological red line");
    }

    @Test
    @DisplayName("shows beside each name the lines and the colour it is drawn with")
    void swatches() {
        Svg drawing = drawing(MARKS, Locale.ENGLISH);

        for (String attribute : List.of("fill", "stroke")) {
            assertThat(drawing.all("//g[@class='legend']/rect/@" + attribute))
                    .containsExactly(
                            drawing.one("//path[@class='area']/@" + attribute),
                            drawing.one("//path[@class='overlap']/@" + attribute),
                            drawing.one("//path[@class='part']/@" + attribute));
        }
        assertThat(drawing.all("//g[@class='legend']/rect/@stroke-dasharray"))
                .containsExactly(
                        drawing.one("//path[@class='overlap']/@stroke-dasharray"),
                        drawing.one("//path[@class='part']/@stroke-dasharray"));
    }

    @Test
    @DisplayName("stands below the map in two columns, a line every 22 units, and the drawing ends with it")
    void places() {
        Svg three = drawing(MARKS, Locale.ENGLISH);
        Svg two = drawing(List.of(), Locale.ENGLISH);
        int first = SOUTH + 8;

        assertThat(three.all("//g[@class='legend']/@transform"))
                .containsExactly(
                        "translate(0 " + first + ")",
                        "translate(340 " + first + ")",
                        "translate(0 " + (first + 22) + ")");
        assertThat(three.one("/svg/@viewBox")).isEqualTo("0 0 680 " + (first + 2 * 22));
        assertThat(two.one("/svg/@viewBox")).isEqualTo("0 0 680 " + (first + 22));
    }

    @Test
    @DisplayName("has no lines but those that the drawing defines")
    void defined() {
        Svg drawing = drawing(MARKS, Locale.ENGLISH);

        assertThat(drawing.all("/svg/defs/pattern/@id"))
                .containsExactly("hatch-ECOLOGICAL_RED_LINE", "hatch-offending");
        assertThat(drawing.one("//path[@class='part']/@fill")).isEqualTo("url(#hatch-ECOLOGICAL_RED_LINE)");
        assertThat(drawing.one("//path[@class='overlap']/@fill")).isEqualTo("url(#hatch-offending)");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("has for a layer one set of lines, at its angle and as far from each other as it says")
    void ofLayer(Theme theme) {
        Hatch hatch = Hatch.of(theme);
        Svg pattern = new Svg(hatch.pattern());

        assertThat(pattern.number("/pattern/@width")).isEqualTo(hatch.spacing());
        assertThat(pattern.number("/pattern/@height")).isEqualTo(hatch.spacing());
        assertThat(pattern.one("/pattern/@patternTransform")).isEqualTo("rotate(" + hatch.angle() + ")");
        assertThat(pattern.number("//line/@x2")).isEqualTo(hatch.spacing());
        assertThat(pattern.number("//line/@y2")).isZero();
        assertThat(pattern.one("//line/@stroke")).isEqualTo(hatch.colour());
    }

    @Test
    @DisplayName("has for what offends two sets of lines, which cross, and leaves holes free")
    void offending() {
        Svg pattern = new Svg(Hatch.OFFENDING.pattern());
        Svg filled = new Svg("<path " + Hatch.OFFENDING.attributes() + "/>");

        assertThat(pattern.all("//line/@x2")).containsExactly("5", "0");
        assertThat(pattern.all("//line/@y2")).containsExactly("0", "5");
        assertThat(filled.one("/path/@fill-rule")).isEqualTo("evenodd");
    }
}
