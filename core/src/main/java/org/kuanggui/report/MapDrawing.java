package org.kuanggui.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.area.GroundMap;
import org.kuanggui.area.MapLayer;
import org.kuanggui.area.MapPoint;
import org.kuanggui.area.MapShape;
import org.kuanggui.fact.Text;

/**
 * A map as SVG: the layers, the area over them, the parts that offend over it, a scale bar, a north arrow and a legend.
 * Every kind has lines of its own beside its colour.
 *
 * @param map what is drawn
 * @param marks the parts that offend
 * @param subject the document's own name
 * @param locale of its words
 */
record MapDrawing(GroundMap map, List<Mark> marks, String subject, Locale locale) {
    private static final int WIDTH = 680;
    private static final int LEGEND_LINE = 22;
    private static final double LONGEST_BAR = 0.3;
    private static final String AREA = "fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"3\"";
    private static final Text MAP_OF = new Text("示意图：", "Map of ");
    private static final Text THE_AREA = new Text("申请范围", "the area");

    MapDrawing {
        marks = List.copyOf(marks);
    }

    /**
     * A part that offends.
     *
     * @param number the findings that speak of it
     * @param shape where it lies
     */
    record Mark(String number, MapShape shape) {}

    /** A file of its own. */
    String file(String description) {
        return svg(description).replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    }

    /** The element, as a page of HTML has it. */
    String svg(String description) {
        List<String> legend = legend();
        int height = (int) Math.ceil(map.height() * scale());
        int whole = height + (legend.size() + 1) / 2 * LEGEND_LINE + 8;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg role=\"img\" aria-labelledby=\"map-title map-description\" viewBox=\"0 0 " + WIDTH + " "
                + whole + "\" font-size=\"13\">\n");
        svg.append("<title id=\"map-title\">" + Html.text(MAP_OF.in(locale) + subject) + "</title>\n");
        svg.append("<desc id=\"map-description\">" + Html.text(description) + "</desc>\n<defs>");
        drawn().forEach(layer -> svg.append(Hatch.of(layer.layer().theme()).pattern()));
        svg.append(Hatch.OFFENDING.pattern()).append("</defs>\n");
        svg.append("<rect class=\"frame\" x=\"0.5\" y=\"0.5\" width=\"" + (WIDTH - 1) + "\" height=\"" + (height - 1)
                + "\" fill=\"#fff\" stroke=\"#1a1a1a\"/>\n");
        for (MapLayer layer : drawn()) {
            svg.append("<g class=\"layer\" data-theme=\"" + layer.layer().theme() + "\">\n");
            String attributes = Hatch.of(layer.layer().theme()).attributes();
            layer.parts().forEach(part -> svg.append(path("part", part, attributes)));
            svg.append("</g>\n");
        }
        svg.append(path("area", map.area(), AREA));
        marks.forEach(mark ->
                svg.append(path("overlap", mark.shape(), Hatch.OFFENDING.attributes() + " stroke-width=\"2\"")));
        marks.forEach(mark -> svg.append(label(mark)));
        svg.append(bar(height)).append(north());
        for (int i = 0; i < legend.size(); i++) {
            svg.append("<g class=\"legend\" transform=\"translate(" + i % 2 * WIDTH / 2 + " "
                    + (height + 8 + i / 2 * LEGEND_LINE) + ")\">" + legend.get(i) + "</g>\n");
        }
        return svg.append("</svg>").toString();
    }

    /** Layers of which something lies within the frame. */
    private List<MapLayer> drawn() {
        return map.layers().stream().filter(layer -> !layer.parts().isEmpty()).toList();
    }

    private List<String> legend() {
        List<String> entries = new ArrayList<>();
        entries.add(entry(AREA, THE_AREA.in(locale)));
        if (!marks.isEmpty()) {
            entries.add(entry(Hatch.OFFENDING.attributes(), Words.OVERLAP.in(locale)));
        }
        drawn().forEach(layer -> entries.add(entry(
                Hatch.of(layer.layer().theme()).attributes(),
                layer.layer().theme().in(locale))));
        return entries;
    }

    private static String entry(String attributes, String name) {
        return "<rect x=\"4\" y=\"2\" width=\"30\" height=\"14\" " + attributes + "/><text x=\"42\" y=\"14\">"
                + Html.text(name) + "</text>";
    }

    private String path(String kind, MapShape shape, String attributes) {
        StringBuilder path = new StringBuilder();
        for (List<MapPoint> ring : shape.rings()) {
            String before = "";
            char verb = 'M';
            for (MapPoint point : ring.subList(0, ring.size() - 1)) {
                String at = place(point);
                if (!at.equals(before)) {
                    path.append(verb).append(at);
                    before = at;
                    verb = 'L';
                }
            }
            path.append('Z');
        }
        return "<path class=\"" + kind + "\" " + attributes + " d=\"" + path + "\"/>\n";
    }

    private String label(Mark mark) {
        MapPoint within = mark.shape().within();
        return "<text class=\"label\" x=\"" + east(within) + "\" y=\"" + south(within)
                + "\" text-anchor=\"middle\" dominant-baseline=\"middle\" font-size=\"18\" font-weight=\"bold\""
                + " fill=\"#8b0000\" stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\">"
                + Html.text(mark.number()) + "</text>\n";
    }

    private String bar(int height) {
        long metres = ScaleBar.metres(map.width() * LONGEST_BAR);
        double length = metres * scale();
        String end = number(16 + length);
        return "<g class=\"scale-bar\" data-metres=\"" + metres + "\"><rect x=\"10\" y=\"" + (height - 42)
                + "\" width=\""
                + number(length + 12) + "\" height=\"34\" fill=\"#fff\"/><path d=\"M16 " + (height - 20) + "V"
                + (height - 14)
                + "H" + end + "V" + (height - 20) + "\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"2\"/><text x=\""
                + number(16 + length / 2) + "\" y=\"" + (height - 25) + "\" text-anchor=\"middle\">"
                + ScaleBar.text(metres)
                + "</text></g>\n";
    }

    private String north() {
        return "<g class=\"north\" transform=\"translate(" + (WIDTH - 40)
                + " 10)\"><rect width=\"30\" height=\"50\" fill=\"#fff\"/><path d=\"M15 18L22 46L15 39L8 46Z\""
                + " fill=\"#1a1a1a\"/><text x=\"15\" y=\"14\" text-anchor=\"middle\">" + Words.NORTH.in(locale)
                + "</text></g>\n";
    }

    private String place(MapPoint point) {
        return east(point) + " " + south(point);
    }

    private String east(MapPoint point) {
        return number(point.east() * scale());
    }

    /** In the drawing north is up, and numbers grow downwards. */
    private String south(MapPoint point) {
        return number((map.height() - point.north()) * scale());
    }

    private double scale() {
        return WIDTH / map.width();
    }

    /** To a tenth of a unit, a third of a hair's breadth on paper. */
    private static String number(double value) {
        BigDecimal tenths = BigDecimal.valueOf(Math.round(value * 10), 1);
        return tenths.stripTrailingZeros().toPlainString();
    }
}
