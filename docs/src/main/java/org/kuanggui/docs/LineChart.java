package org.kuanggui.docs;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.kuanggui.report.PlainText;

/**
 * Draws curves as SVG, for light and dark surroundings. Curves differ in marks and strokes as well as in colours, and the
 * description says every figure in words.
 */
final class LineChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LEFT = 80;
    private static final int RIGHT = 720;
    private static final int TOP = 112;
    private static final int BOTTOM = 376;
    private static final int LETTER = 8;

    private static final String STYLE = """
            <style>
            .ground { fill: #fff } text { fill: #1f2328 } .grid { stroke: #d8dee4 } .axis { stroke: #59636e }
            .c0 { color: #0072b2 } .c1 { color: #b34a00 } .c2 { color: #00735a } .c3 { color: #a3418a }
            @media (prefers-color-scheme: dark) {
            .ground { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d } .axis { stroke: #9198a1 }
            .c0 { color: #58a6ff } .c1 { color: #ff9e64 } .c2 { color: #3fd6a8 } .c3 { color: #e59bd6 }
            }
            </style>
            """;

    /** A mark of a point, round the origin. */
    private static final List<String> MARKS = List.of(
            "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z", "M-4,-4h8v8h-8z", "M0,-5L5,4L-5,4z", "M0,-5.5L5.5,0L0,5.5L-5.5,0z");

    private static final List<String> STROKES = List.of("none", "8 4", "3 3", "10 4 2 4");

    private final String title;
    private final List<Curve> curves;
    private final Axis across;
    private final Axis up;
    private final StringBuilder drawn = new StringBuilder();

    /**
     * @param title what is shown
     * @param across the axis at the bottom
     * @param acrossScale how figures go along it
     * @param up the axis at the left
     * @param upScale how figures go along it
     * @param curves one at least, four at most, each with a point at least
     * @throws IllegalArgumentException if there are none or more than four, or a figure is not above 0
     */
    LineChart(String title, String across, Axis.Scale acrossScale, String up, Axis.Scale upScale, List<Curve> curves) {
        if (curves.isEmpty() || curves.size() > MARKS.size()) {
            throw new IllegalArgumentException(
                    title + ": found " + curves.size() + " curves, expected 1 to " + MARKS.size());
        }
        this.title = title;
        this.curves = List.copyOf(curves);
        this.across = Axis.of(across, acrossScale, figures(Point::across));
        this.up = Axis.of(up, upScale, figures(Point::up));
    }

    /**
     * A curve.
     *
     * @param name what it is of
     * @param points from the left
     */
    record Curve(String name, List<Point> points) {
        Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a curve.
     *
     * @param across its figure on the axis at the bottom
     * @param up its figure on the axis at the left
     */
    record Point(double across, double up) {}

    /** An SVG that stands alone. */
    String svg() {
        drawn.setLength(0);
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"en\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH, HEIGHT, WIDTH, HEIGHT);
        line("<title>%s</title>\n<desc>%s</desc>", escaped(title), escaped(description()));
        drawn.append(STYLE);
        line("<rect class=\"ground\" width=\"100%%\" height=\"100%%\"/>");
        line("<text x=\"16\" y=\"30\" font-size=\"17\">%s</text>", escaped(title));
        legend();
        axes();
        for (int i = 0; i < curves.size(); i++) {
            curve(i);
        }
        return drawn.append("</svg>\n").toString();
    }

    private void legend() {
        int x = 16;
        for (int i = 0; i < curves.size(); i++) {
            String name = curves.get(i).name();
            line(
                    "<g class=\"c%d\"><path d=\"M%d,54h32\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>"
                            + "<path d=\"%s\" transform=\"translate(%d,54)\" fill=\"currentColor\"/></g>",
                    i, x, STROKES.get(i), MARKS.get(i), x + 16);
            line("<text x=\"%d\" y=\"58\">%s</text>", x + 40, escaped(name));
            x += 64 + LETTER * name.length();
        }
    }

    private void axes() {
        for (double tick : across.ticks()) {
            double x = x(tick);
            line("<path class=\"grid\" d=\"M%.1f,%dV%d\"/>", x, TOP, BOTTOM);
            line("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, BOTTOM + 20, Axis.written(tick));
        }
        for (double tick : up.ticks()) {
            double y = y(tick);
            line("<path class=\"grid\" d=\"M%d,%.1fH%d\"/>", LEFT, y, RIGHT);
            line("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 8, y + 4, Axis.written(tick));
        }
        line("<path class=\"axis\" fill=\"none\" d=\"M%d,%dV%dH%d\"/>", LEFT, TOP, BOTTOM, RIGHT);
        line("<text x=\"16\" y=\"%d\">%s</text>", TOP - 20, escaped(up.label()));
        line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", RIGHT, BOTTOM + 46, escaped(across.label()));
    }

    private void curve(int index) {
        Curve curve = curves.get(index);
        String points = curve.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point.across()), y(point.up())))
                .collect(Collectors.joining(" "));
        line("<g class=\"c%d\">", index);
        line(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                points, STROKES.get(index));
        for (Point point : curve.points()) {
            line(
                    "<path d=\"%s\" transform=\"translate(%.1f,%.1f)\" fill=\"currentColor\"><title>%s</title></path>",
                    MARKS.get(index),
                    x(point.across()),
                    y(point.up()),
                    escaped(curve.name() + ", " + Axis.written(point.across()) + ": " + Axis.written(point.up())));
        }
        line("</g>");
    }

    /** What who does not see it is told. */
    private String description() {
        return up.label() + ", by " + across.label() + ". "
                + curves.stream()
                        .map(curve -> curve.name() + ": "
                                + curve.points().stream()
                                        .map(point -> Axis.written(point.up()) + " at " + Axis.written(point.across()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private List<Double> figures(ToDoubleFunction<Point> axis) {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .map(axis::applyAsDouble)
                .toList();
    }

    private double x(double figure) {
        return LEFT + across.position(figure) * (RIGHT - LEFT);
    }

    private double y(double figure) {
        return BOTTOM - up.position(figure) * (BOTTOM - TOP);
    }

    private void line(String format, Object... values) {
        drawn.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return PlainText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
