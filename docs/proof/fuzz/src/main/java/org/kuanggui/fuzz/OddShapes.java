package org.kuanggui.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.area.Position;

/** Areas that are drawn: squares and other rings around Dazu, with corners that are out of place. */
final class OddShapes {
    private static final List<Double> STRAY =
            List.of(0.0, -0.0, 180.0, 90.0, 105.0, 29.5, 106.5, 1e-300, 1e300, -1e9, 105.70001, 29.60001);

    private static final List<String> IDS = List.of("T3-1", "A-1", "1", "CK01", "甲\n", "\uD800");
    private static final List<String> KINDS = List.of("NEW", "ADJUSTED", "CONSOLIDATED", "RETAINED", "none");
    private static final List<String> MINERALS = List.of("COAL", "GYPSUM", "建筑石料用灰岩", "OTHER", "?");

    private final Draw draw;

    OddShapes(Draw draw) {
        this.draw = draw;
    }

    /** No field, or {@code geometry}, or {@code corners}, or both. */
    List<String> ground(int chosen) {
        List<String> fields = new ArrayList<>();
        if (chosen > 40) {
            fields.add("\"geometry\":" + geometry());
        }
        if (chosen > 30 && chosen <= 41) {
            fields.add("\"corners\":" + OddDocument.quoted(corners()));
        }
        return fields;
    }

    /** A Polygon or a MultiPolygon, or what calls itself so. */
    String geometry() {
        List<List<List<Position>>> polygons = polygons();
        boolean single = polygons.size() == 1 && draw.below(8) != 7;
        return "{\"type\":\"" + (single ? "Polygon" : "MultiPolygon") + "\",\"coordinates\":"
                + (single ? json(polygons.get(0)) : json(polygons)) + "}";
    }

    /** The features of a layer, as GeoJSON lists them. */
    String features() {
        List<String> features = new ArrayList<>();
        for (int i = draw.below(4); i > 0; i--) {
            features.add("{\"type\":\"Feature\",\"properties\":{\"id\":"
                    + OddDocument.quoted(draw.of(IDS)) + ",\"holder\":" + OddDocument.quoted(draw.of(IDS))
                    + ",\"blockKind\":" + OddDocument.quoted(draw.of(KINDS))
                    + ",\"mineral\":" + OddDocument.quoted(draw.of(MINERALS))
                    + ",\"note\":" + (draw.below(8) == 7 ? OddDocument.quoted(draw.text()) : "1e5")
                    + "},\"geometry\":" + geometry() + "}");
        }
        return "[" + String.join(",", features) + "]";
    }

    /** Polygons of a shell and perhaps holes. */
    List<List<List<Position>>> polygons() {
        List<List<List<Position>>> polygons = new ArrayList<>();
        for (int i = draw.below(8) < 6 ? 1 : 1 + draw.below(3); i > 0; i--) {
            List<List<Position>> polygon = new ArrayList<>();
            for (int holes = draw.below(16) < 14 ? 0 : draw.below(3); holes >= 0; holes--) {
                polygon.add(ring());
            }
            polygons.add(polygon);
        }
        return polygons;
    }

    /** A ring: a square, a star, or corners anywhere; mostly closed. */
    private List<Position> ring() {
        double west = 105.5 + draw.below(16) / 40.0;
        double south = 29.4 + draw.below(16) / 40.0;
        double side = (1 + draw.below(16)) / 1000.0;
        List<Position> ring = new ArrayList<>();
        if (draw.below(16) < 14) {
            ring.add(new Position(west, south));
            ring.add(new Position(west + side, south));
            ring.add(new Position(west + side, south + side));
            ring.add(new Position(west, south + side));
        } else {
            for (int i = draw.below(24); i >= 0; i--) {
                ring.add(new Position(west + side * draw.fraction(), south + side * draw.fraction()));
            }
        }
        if (draw.below(32) == 31) {
            ring.add(draw.below(ring.size()), new Position(draw.of(STRAY), draw.of(STRAY)));
        }
        if (draw.below(64) != 63) {
            ring.add(ring.get(0));
        }
        return ring;
    }

    /** The register's text, of squares in zone 35, with a field that does not belong there now and then. */
    String corners() {
        StringBuilder text = new StringBuilder();
        for (int rings = draw.below(3); rings >= 0; rings--) {
            int x = 3_270_000 + draw.below(65_536);
            int y = 35_560_000 + draw.below(65_536);
            int side = 1 + draw.below(2_000);
            text.append(corner(1, x, y)).append(corner(2, x + side, y));
            text.append(corner(3, x + side, y + side)).append(corner(4, x, y + side));
            text.append("*,").append(draw.below(4) == 3 ? draw.text() : "430,300,采区");
            text.append(draw.below(4) == 3 ? ",-1," : ",1,");
        }
        return text.toString();
    }

    private String corner(int number, int x, int y) {
        String fraction = draw.yes() ? "." + draw.below(10_000) : "";
        String stray = draw.below(32) == 31 ? draw.text() : "";
        return String.format(
                Locale.ROOT, "%d,%d%s,%d%s%s,%s", number, x, fraction, y, fraction, stray, draw.yes() ? "\n" : "");
    }

    private String json(Object nested) {
        if (nested instanceof Position position) {
            String height = draw.below(16) == 15 ? "," + draw.number() : "";
            return "[" + position.longitude() + "," + position.latitude() + height + "]";
        }
        List<String> items = new ArrayList<>();
        ((List<?>) nested).forEach(item -> items.add(json(item)));
        return "[" + String.join(",", items) + "]";
    }
}
