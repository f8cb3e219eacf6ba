package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.GroundMap;

/** A drawing is 680 units wide; its numbers grow to the east and to the south, and have tenths. */
@DisplayName("The frame of a map")
class MapFrameTest {
    private static final Offset<Double> A_TENTH = within(0.11);

    /** 1000 m from west to east in the south; the tip is 250 m to the east and 600 m to the north of the western end. */
    private static final Area TRIANGLE =
            Area.ofCorners("1,3270000,35567000,2,3270600,35567250,3,3270000,35568000,*,500,300,a,1,");

    private final GroundMap map = GroundMap.around(TRIANGLE, GroundLayers.NONE);
    private final double unitsPerMetre = 680 / map.width();
    private final double south = Math.ceil(map.height() * unitsPerMetre);
    private final Svg drawing = drawn(Locale.ENGLISH);

    private Svg drawn(Locale locale) {
        return new Svg(new MapDrawing(map, List.of(), "a mine", locale).svg("a triangle"));
    }

    private double x(double easting) {
        return (easting - map.easting()) * unitsPerMetre;
    }

    private double y(double northing) {
        return (map.northing() + map.height() - northing) * unitsPerMetre;
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = Pattern.compile("-?\\d+(\\.\\d+)?").matcher(text);
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }

    @Test
    @DisplayName("has every corner where the grid has it, north up")
    void corners() {
        List<Double> path = numbers(drawing.one("//path[@class='area']/@d"));
        assertThat(path).hasSize(6);
        List<List<Double>> corners = List.of(path.subList(0, 2), path.subList(2, 4), path.subList(4, 6));

        for (List<Double> wanted : List.of(
                List.of(x(35_567_000), y(3_270_000)),
                List.of(x(35_567_250), y(3_270_600)),
                List.of(x(35_568_000), y(3_270_000)))) {
            assertThat(corners).anySatisfy(corner -> {
                assertThat(corner.get(0)).isCloseTo(wanted.get(0), A_TENTH);
                assertThat(corner.get(1)).isCloseTo(wanted.get(1), A_TENTH);
            });
        }
    }

    @Test
    @DisplayName("takes the whole width of the drawing, and stays half a unit within it on all sides")
    void line() {
        double west = drawing.number("//rect[@class='frame']/@x");
        double north = drawing.number("//rect[@class='frame']/@y");

        assertThat(west).isEqualTo(0.5);
        assertThat(north).isEqualTo(0.5);
        assertThat(west + drawing.number("//rect[@class='frame']/@width")).isEqualTo(679.5);
        assertThat(north + drawing.number("//rect[@class='frame']/@height")).isEqualTo(south - 0.5);
    }

    @Test
    @DisplayName(
            "has the scale bar on a ground of its own in the south, below its length, which stands over its middle")
    void bar() {
        String bar = "//g[@class='scale-bar']";
        List<Double> path = numbers(drawing.one(bar + "/path/@d"));
        double west = path.get(0);
        double top = path.get(1);
        double bottom = path.get(2);
        double east = path.get(3);
        double groundWest = drawing.number(bar + "/rect/@x");
        double groundEast = groundWest + drawing.number(bar + "/rect/@width");
        double groundTop = drawing.number(bar + "/rect/@y");
        double groundBottom = groundTop + drawing.number(bar + "/rect/@height");
        double text = drawing.number(bar + "/text/@y");

        assertThat(drawing.one(bar + "/text")).isEqualTo("200 m");
        assertThat(east - west).isCloseTo(200 * unitsPerMetre, A_TENTH);
        assertThat(drawing.number(bar + "/text/@x")).isCloseTo((west + east) / 2, A_TENTH);
        assertThat(groundWest).isBetween(0.5, west - 1);
        assertThat(groundEast - east).isCloseTo(west - groundWest, A_TENTH);
        assertThat(List.of(0.5, groundTop, text, top, bottom, groundBottom, south))
                .isSorted();
        assertThat(bottom).isGreaterThan(top);
        assertThat(path.get(4)).as("its two ends are alike").isEqualTo(top);
        assertThat(path).hasSize(5);
    }

    @Test
    @DisplayName("has an arrow to the north in its north-eastern corner, below the letter")
    void north() {
        String north = "//g[@class='north']";
        List<Double> at = numbers(drawing.one(north + "/@transform"));
        List<Double> arrow = numbers(drawing.one(north + "/path/@d"));
        double tip = arrow.get(1);

        assertThat(drawing.one(north + "/text")).isEqualTo("N");
        assertThat(drawn(Locale.CHINA).one(north + "/text")).isEqualTo("北");
        assertThat(drawing.number(north + "/text/@x")).isEqualTo(arrow.get(0));
        assertThat(drawing.number(north + "/text/@y")).isLessThan(tip);
        assertThat(List.of(arrow.get(3), arrow.get(5), arrow.get(7))).allMatch(below -> below > tip);
        assertThat(at.get(0)).isGreaterThan(340);
        assertThat(at.get(0) + drawing.number(north + "/rect/@width")).isLessThan(679.5);
        assertThat(at.get(1)).isBetween(0.5, south / 2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 m", "500, 500 m", "1000, 1 km", "2000, 2 km", "50000, 50 km"})
    @DisplayName("says lengths in metres, and from a thousand of them on in kilometres")
    void length(long metres, String text) {
        assertThat(ScaleBar.text(metres)).isEqualTo(text);
    }
}
