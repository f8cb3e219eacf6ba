package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;

/** Rings of longitudes and latitudes as GeoJSON nests them, read and checked. */
final class PositionRings {
    private static final CoordinateSystem DEGREES = CoordinateSystem.DEGREES;
    private static final Text EXCHANGED = new Text("，经度与纬度颠倒", ", longitude and latitude exchanged");
    private static final Text CLOSED =
            new Text("闭合的环，末点与首点相同", "a closed ring, its last position the same as its first");

    private final RingChecks checks = new RingChecks(DEGREES);
    private final List<List<Ring>> polygons = new ArrayList<>();
    private int rings;
    private int corners;

    private PositionRings() {}

    static MultiPolygon region(List<List<List<Position>>> polygons) {
        PositionRings read = new PositionRings();
        if (polygons.isEmpty()) {
            read.checks.add(new Problem("", new Text("没有多边形", "no polygon"), new Text("至少一个多边形", "at least one")));
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
            checks.add(new Problem(pointer, new Text("没有环", "no ring"), RingMessages.OUTER_RING));
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
                    rings > Area.MOST_RINGS
                            ? RingMessages.ring(rings)
                            : new Text("累计 " + corners + " 个拐点", corners + " corners so far"),
                    RingMessages.atMostRings()
                            .then(new Text("、", " and "))
                            .then(RingMessages.corners(Area.MOST_CORNERS))));
            checks.done();
        }
    }

    private Ring ring(String pointer, List<Position> stated) {
        int last = stated.size() - 1;
        if (last < 1 || !stated.get(0).equals(stated.get(last))) {
            checks.add(new Problem(pointer, open(stated), CLOSED));
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

    private static Text open(List<Position> stated) {
        int size = stated.size();
        if (size < 2) {
            return new Text("只有 " + size + " 个点位的环", "a ring of " + size + " positions");
        }
        String end = of(stated.get(size - 1));
        return new Text("终点为 " + end + " 的环", "a ring that ends at " + end);
    }

    private Coordinate corner(String pointer, Position position) {
        double longitude = position.longitude();
        double latitude = position.latitude();
        if (!China.has(longitude, latitude)) {
            boolean exchanged = China.hasExchanged(longitude, latitude);
            Text stated = Text.plain(of(position));
            checks.add(new Problem(
                    pointer,
                    exchanged ? stated.then(EXCHANGED) : stated,
                    China.A_POSITION,
                    exchanged ? Text.plain("[" + latitude + ", " + longitude + "]") : null));
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
        public Problem problem(int corner, Text found, Text expected) {
            Text place = stated.isEmpty() ? new Text("没有点位", "no position") : Text.plain(of(stated.get(corner)));
            return new Problem(ring + "/" + corner, RingMessages.fault(place, found), expected);
        }

        @Override
        public Text named(int corner) {
            String pointer = ring + "/" + corner;
            return new Text("位于 " + pointer + " 的拐点", pointer);
        }
    }
}
