package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.docs.Axis.Scale;
import org.kuanggui.docs.LineChart.Curve;
import org.kuanggui.docs.LineChart.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("A chart of curves")
class LineChartTest {

    @Test
    @DisplayName("is XML whatever its words are, and says every figure in its description")
    void sound() throws Exception {
        Document chart = parsed(new LineChart(
                        "a < b & \"c\"",
                        "number",
                        Scale.LOGARITHMIC_AT_FIGURES,
                        "µs",
                        Scale.LOGARITHMIC,
                        List.of(
                                new Curve("first <>", List.of(new Point(1, 15.6), new Point(16, 250))),
                                new Curve("second", List.of(new Point(1, 0.25)))))
                .svg());
        assertThat(texts(chart, "title")).contains("a < b & \"c\"", "first <>, 1: 15.6", "first <>, 16: 250");
        assertThat(texts(chart, "desc"))
                .containsExactly("µs, by number. first <>: 15.6 at 1, 250 at 16; second: 0.25 at 1.");
        assertThat(texts(chart, "text")).contains("a < b & \"c\"", "number", "µs", "first <>", "second", "1", "16");
    }

    @Test
    @DisplayName("puts equal factors at equal distances where it goes by factors")
    void equalFactors() throws Exception {
        Document chart = parsed(new LineChart(
                        "growth",
                        "times",
                        Scale.LOGARITHMIC_AT_FIGURES,
                        "µs",
                        Scale.LOGARITHMIC,
                        List.of(new Curve("in step", List.of(new Point(1, 10), new Point(4, 40), new Point(16, 160)))))
                .svg());
        Element curve = (Element) chart.getElementsByTagName("polyline").item(0);
        List<double[]> points = Stream.of(curve.getAttribute("points").split(" ", -1))
                .map(point -> Stream.of(point.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        assertThat(points).hasSize(3);
        for (int axis = 0; axis < 2; axis++) {
            double first = points.get(1)[axis] - points.get(0)[axis];
            double second = points.get(2)[axis] - points.get(1)[axis];
            assertThat(Math.abs(first - second)).isLessThan(0.3);
            assertThat(Math.abs(first)).isGreaterThan(50);
        }
        assertThat(points.get(2)[1]).as("more lies higher").isLessThan(points.get(0)[1]);
    }

    @Test
    @DisplayName("has ticks at round figures, and holds all figures between them")
    void ticks() {
        assertThat(Axis.of("µs", Scale.LOGARITHMIC, List.of(16.0, 21.0))).satisfies(axis -> {
            assertThat(axis.ticks()).containsExactly(10.0, 20.0, 50.0, 100.0);
            assertThat(axis.position(10)).isZero();
            assertThat(axis.position(100)).isEqualTo(1);
        });
        assertThat(Axis.of("s", Scale.LOGARITHMIC, List.of(0.8, 28.0)).ticks())
                .containsExactly(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
        assertThat(Axis.of("MB", Scale.LOGARITHMIC, List.of(12.0, 11_163.0)).ticks())
                .containsExactly(10.0, 100.0, 1_000.0, 10_000.0);
        assertThat(Axis.of("documents", Scale.LINEAR, List.of(1e6, 10e6)).ticks())
                .containsExactly(0.0, 2e6, 4e6, 6e6, 8e6, 10e6);
        assertThat(Axis.of("s", Scale.LINEAR, List.of(0.3)).ticks())
                .startsWith(0.0, 0.05)
                .endsWith(0.3);
        assertThat(Axis.of("at", Scale.LOGARITHMIC_AT_FIGURES, List.of(4.0)).position(4))
                .isEqualTo(0.5);
        assertThat(Axis.written(10_000_000)).isEqualTo("10,000,000");
        assertThat(Axis.written(0.05)).isEqualTo("0.05");
    }

    @Test
    @DisplayName("refuses what it cannot draw")
    void refused() {
        assertThatThrownBy(() -> Axis.of("s", Scale.LOGARITHMIC, List.of(0.0, 1.0)))
                .hasMessage("s: found [0.0, 1.0], expected figures above 0");
        assertThatThrownBy(() -> new LineChart("nothing", "n", Scale.LINEAR, "s", Scale.LINEAR, List.of()))
                .hasMessage("nothing: found 0 curves, expected 1 to 4");
    }

    @Test
    @DisplayName("leaves out what was not measured")
    void notMeasured() throws Exception {
        Document chart =
                parsed(GrowthCharts.GROUND.svg("polygons,between polygons,over one\n10000,19,50\n100000,,57\n"));
        assertThat(texts(chart, "desc"))
                .containsExactly("median, µs, by polygons of the layer. between polygons: 19 at 10,000; "
                        + "over one: 50 at 10,000, 57 at 100,000.");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document chart, String tag) {
        NodeList elements = chart.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }
}
