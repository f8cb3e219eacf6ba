package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.docs.Axis.Scale;
import org.kuanggui.docs.LineChart.Curve;
import org.kuanggui.docs.LineChart.Point;

/**
 * How time and heap grow, drawn from what was measured: a chart for each file of figures that is there. {@code growth-….csv}
 * has a row for each place on the axis at the bottom, in its first column, and a column for each curve; a value that was not
 * measured is left out.
 */
enum GrowthCharts {
    PROVISIONS(
            "One evaluation by several times the provisions",
            "times the plan's provisions and rules",
            Scale.LOGARITHMIC_AT_FIGURES,
            "median, µs",
            Scale.LOGARITHMIC),
    ROWS(
            "One evaluation by several times the rows of the plan's tables",
            "times the rows of the plan's tables",
            Scale.LOGARITHMIC_AT_FIGURES,
            "median, µs",
            Scale.LOGARITHMIC),
    GROUND(
            "One evaluation of an area on a layer",
            "polygons of the layer",
            Scale.LOGARITHMIC_AT_FIGURES,
            "median, µs",
            Scale.LOGARITHMIC),
    LOADING(
            "A layer of GeoJSON is loaded",
            "polygons of the layer",
            Scale.LOGARITHMIC_AT_FIGURES,
            "seconds",
            Scale.LOGARITHMIC),
    HEAP(
            "A layer is held in memory",
            "polygons of the layer",
            Scale.LOGARITHMIC_AT_FIGURES,
            "heap, MB",
            Scale.LOGARITHMIC),
    BATCH("A batch of documents is judged", "documents", Scale.LINEAR, "seconds", Scale.LINEAR);

    private final String title;
    private final String across;
    private final Scale acrossScale;
    private final String up;
    private final Scale upScale;

    GrowthCharts(String title, String across, Scale acrossScale, String up, Scale upScale) {
        this.title = title;
        this.across = across;
        this.acrossScale = acrossScale;
        this.up = up;
        this.upScale = upScale;
    }

    /** Charts of all figures that are there. */
    static List<Page> all() {
        List<Page> pages = new ArrayList<>();
        for (GrowthCharts chart : values()) {
            Resource.find(chart.file() + ".csv")
                    .ifPresent(figures -> pages.add(Page.ofLines(chart.file() + ".svg", chart.svg(figures))));
        }
        return pages;
    }

    /** Draws figures. */
    String svg(String csv) {
        List<List<String>> rows = Resource.csv(csv);
        List<Curve> curves = new ArrayList<>();
        List<String> names = rows.get(0);
        for (int column = 1; column < names.size(); column++) {
            curves.add(new Curve(names.get(column), points(rows.subList(1, rows.size()), column)));
        }
        return new LineChart(title, across, acrossScale, up, upScale, curves).svg();
    }

    private static List<Point> points(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> !row.get(column).isEmpty())
                .map(row -> new Point(Double.parseDouble(row.get(0)), Double.parseDouble(row.get(column))))
                .toList();
    }

    private String file() {
        return "growth-" + name().toLowerCase(Locale.ROOT);
    }
}
