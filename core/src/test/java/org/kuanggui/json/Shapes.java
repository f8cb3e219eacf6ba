package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;

/** Areas for tests, around 古龙镇 if nothing else is said. */
final class Shapes {
    /** One ring that runs as RFC 7946 has it, in JSON with single quotes. */
    static final String SQUARE = square(105.7, 29.7);

    private Shapes() {}

    /** A Polygon of a hundredth of a degree either way, by its south-western corner; in JSON with single quotes. */
    static String square(double west, double south) {
        return "{'type':'Polygon','coordinates':[" + ring(west, south) + "]}";
    }

    /** The ring of such a square. */
    static String ring(double west, double south) {
        return String.format(
                Locale.ROOT,
                "[[%1$.2f,%2$.2f],[%3$.2f,%2$.2f],[%3$.2f,%4$.2f],[%1$.2f,%4$.2f],[%1$.2f,%2$.2f]]",
                west,
                south,
                west + 0.01,
                south + 0.01);
    }

    /** A Polygon of so many corners, with something after the latitude of each. */
    static String circle(int corners, String height) {
        StringJoiner ring = new StringJoiner(",", "{'type':'Polygon','coordinates':[[", "]]}");
        for (int i = 0; i <= corners; i++) {
            double angle = 2 * Math.PI * (i % corners) / corners;
            ring.add(String.format(
                    Locale.ROOT,
                    "[%.10f,%.10f%s]",
                    105.7 + 0.1 * Math.cos(angle),
                    29.7 + 0.1 * Math.sin(angle),
                    height));
        }
        return ring.toString();
    }

    /** The area of GeoJSON with single quotes. */
    static Area area(String geometry) {
        return Objects.requireNonNull(Doc.mining()
                .with("site", "{'geometry': " + geometry + "}")
                .readMining()
                .site()
                .ground());
    }

    /** Any area at all: a polygon or several, with a hole or without, in either form. */
    static Area any(Random random) {
        List<List<List<Position>>> polygons = new ArrayList<>();
        double longitude = 105.2 + random.nextDouble();
        double latitude = 29.2 + random.nextDouble();
        for (int i = random.nextInt(3); i >= 0; i--) {
            double east = longitude + i * 0.05;
            List<List<Position>> polygon = new ArrayList<>();
            polygon.add(star(random, east, latitude, 0.01));
            if (random.nextBoolean()) {
                polygon.add(star(random, east, latitude, 0.002));
            }
            polygons.add(polygon);
        }
        Area area = Area.ofPolygons(polygons);
        return random.nextBoolean() ? area : Area.ofCorners(area.corners());
    }

    private static List<Position> star(Random random, double longitude, double latitude, double size) {
        List<Position> ring = new ArrayList<>();
        int corners = 4 + random.nextInt(9);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + random.nextDouble() / 4) / corners;
            double radius = size * (1 + random.nextDouble() / 4);
            ring.add(new Position(longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)));
        }
        ring.add(ring.get(0));
        return ring;
    }

    /** The register's text of a real right, of two parts. */
    static String haicheng() {
        try (InputStream text = Objects.requireNonNull(Shapes.class.getResourceAsStream("corners-haicheng.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
