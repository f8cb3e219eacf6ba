package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

/** Rings of longitudes and latitudes as GeoJSON nests them, read and checked. */
final class PositionRings {
    private static final CoordinateSystem DEGREES = CoordinateSystem.DEGREES;

    private final RingChecks checks = new RingChecks(DEGREES);
    private final List<List<Ring>> polygons = new ArrayList<>();
    private int rings;
    private int corners;

    private PositionRings() {}

    static MultiPolygon region(List<List<List<Position>>> polygons) {
        PositionRings read = new PositionRings();
        if (polygons.isEmpty()) {
            read.checks.add(new Problem("", "no polygon", "at least one"));
        }
        for (int i = 0; i < polygons.size(); i++) {
            read.polygon("/" + i, polygons.get(i));
        }
        read.checks.done();
        read.polygons.forEach(read.checks::each);
        read.checks.done();
        return new Regions(DEGREES, read.checks).of(read.polygons);
    }

    private void polygon(String pointer, List<List<Position>> stated) {
        if (stated.isEmpty()) {
            checks.add(new Problem(pointer, "no ring", "an outer ring, and perhaps holes"));
            return;
        }
        List<Ring> read = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            count(pointer + "/" + i, stated.get(i));
            read.add(ring(pointer + "/" + i, stated.get(i)));
        }
        polygons.add(read);
    }

    private void count(String pointer, List<Position> stated) {
        rings++;
        corners += Math.max(0, stated.size() - 1);
        if (rings > Area.MOST_RINGS || corners > Area.MOST_CORNERS) {
            checks.add(new Problem(
                    pointer,
                    rings > Area.MOST_RINGS ? "ring " + rings : corners + " corners so far",
                    "at most " + Area.MOST_RINGS + " rings and " + Area.MOST_CORNERS + " corners"));
            checks.done();
        }
    }

    private Ring ring(String pointer, List<Position> stated) {
        int last = stated.size() - 1;
        if (last < 1 || !stated.get(0).equals(stated.get(last))) {
            checks.add(new Problem(
                    pointer,
                    last < 1
                            ? "a ring of " + stated.size() + " positions"
                            : "a ring that ends at " + of(stated.get(last)),
                    "a closed ring, its last position the same as its first"));
        }
        Coordinate[] coordinates = new Coordinate[Math.max(1, last)];
        for (int i = 0; i < Math.min(coordinates.length, stated.size()); i++) {
            coordinates[i] = corner(pointer + "/" + i, stated.get(i));
        }
        Ring ring = new Ring(coordinates, new Places(pointer, stated));
        if (last >= 1) {
            checks.cornersEnough(ring);
        }
        return ring;
    }

    private Coordinate corner(String pointer, Position position) {
        double longitude = position.longitude();
        double latitude = position.latitude();
        if (!China.has(longitude, latitude)) {
            boolean exchanged = China.hasExchanged(longitude, latitude);
            checks.add(new Problem(
                    pointer,
                    of(position) + (exchanged ? ", longitude and latitude exchanged" : ""),
                    "longitude and latitude in degrees, in China: " + China.DESCRIBED,
                    exchanged ? "[" + latitude + ", " + longitude + "]" : null));
        }
        return new Coordinate(DEGREES.onGrid(longitude), DEGREES.onGrid(latitude));
    }

    private static String of(Position position) {
        return "[" + position.longitude() + ", " + position.latitude() + "]";
    }

    /**
     * Where a ring stands.
     *
     * @param ring its pointer
     * @param stated its positions
     */
    private record Places(String ring, List<Position> stated) implements Ring.Places {
        @Override
        public Problem problem(int corner, String found, String expected) {
            String place = stated.isEmpty() ? "no position" : of(stated.get(corner));
            return new Problem(ring + "/" + corner, place + ", " + found, expected);
        }

        @Override
        public String named(int corner) {
            return ring + "/" + corner;
        }
    }
}
