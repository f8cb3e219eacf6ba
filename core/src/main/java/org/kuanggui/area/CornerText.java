package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * The register's exchange text of corners (contract.md): number, X northing, Y easting led by its 3-degree zone; a run
 * that starts with {@code *} ends a ring with its top, bottom, name and sign. Read, checked, and written again.
 */
final class CornerText {
    private static final int DECIMALS = 4;
    private static final int NORTHING_DIGITS = 7;

    private final CoordinateSystem system;
    private final MultiPolygon region;
    private final String canonical;

    private CornerText(CoordinateSystem system, MultiPolygon region, String canonical) {
        this.system = system;
        this.region = region;
        this.canonical = canonical;
    }

    static CornerText read(String text) {
        CornerReader reader = new CornerReader(text);
        List<CornerRing> rings = reader.rings();
        CoordinateSystem system = CoordinateSystem.zone(rings.get(0).zone());
        RingChecks checks = new RingChecks(system);
        List<Ring> added = new ArrayList<>();
        List<Ring> cutOut = new ArrayList<>();
        StringBuilder canonical = new StringBuilder();
        for (CornerRing ring : rings) {
            (ring.isCutOut() ? cutOut : added).add(ring.ring());
            ring.write(canonical);
        }
        checks.each(added);
        checks.each(cutOut);
        if (added.isEmpty()) {
            checks.add(new Problem(
                    "",
                    new Text("没有标志为 1 的环", "no ring with the sign 1"),
                    new Text("至少一个计入的环", "at least one ring that is added")));
        }
        checks.done();
        return new CornerText(system, new Regions(system, checks).of(added, cutOut), canonical.toString());
    }

    CoordinateSystem system() {
        return system;
    }

    MultiPolygon region() {
        return region;
    }

    /** The text as it is written: on one line, without empty fields after corners. */
    String canonical() {
        return canonical;
    }

    /** The text of polygons in a zone, to 0.1 mm; corners are numbered through, rings are not closed. */
    static String of(MultiPolygon region) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (int i = 0; i < region.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) region.getGeometryN(i);
            number = ring(text, number, polygon.getExteriorRing(), "1");
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                number = ring(text, number, polygon.getInteriorRingN(hole), "-1");
            }
        }
        return text.toString();
    }

    private static int ring(StringBuilder text, int first, LinearRing ring, String sign) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        for (int i = 0; i < corners.size() - 1; i++) {
            corner(text, String.valueOf(first + i), corners.getCoordinate(i), DECIMALS);
        }
        text.append("*,,,,").append(sign).append(',');
        return first + corners.size() - 1;
    }

    static void corner(StringBuilder text, String number, Coordinate corner, int decimals) {
        text.append(number).append(',').append(northing(corner.y, decimals));
        text.append(',').append(plain(corner.x, decimals)).append(',');
    }

    /** Of seven digits before the point, as the register has them; south of 9° north that takes a zero. */
    private static String northing(double metres, int decimals) {
        String plain = plain(metres, decimals);
        int digits = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return "0".repeat(Math.max(0, NORTHING_DIGITS - digits)) + plain;
    }

    private static String plain(double value, int decimals) {
        return new BigDecimal(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
