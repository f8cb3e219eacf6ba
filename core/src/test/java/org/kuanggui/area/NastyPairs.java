package org.kuanggui.area;

import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Pairs of polygons as they break overlays: slivers, combs, shared and nearly shared edges, corners a hair apart, corners
 * in the midst of the other's edges. In metres of zone 35 or in degrees.
 */
final class NastyPairs {
    private final Random random;

    NastyPairs(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A pair of valid polygons.
     *
     * @param system what their coordinates are
     * @param one the first
     * @param other a nasty neighbour of it
     */
    record Pair(CoordinateSystem system, Polygon one, Polygon other) {}

    Pair next() {
        CoordinateSystem system = random.nextBoolean() ? Field.ZONE : CoordinateSystem.DEGREES;
        double unit = system.isDegrees() ? 1e-5 : 1;
        Coordinate origin = Field.ZONE.to(system, Field.at(random.nextInt(20_000), random.nextInt(20_000)));
        while (true) {
            Polygon one = placed(shape(), unit, origin);
            Polygon other = random.nextInt(4) == 0 ? placed(shape(), unit, origin) : neighbour(one, unit);
            if (one.isValid() && other.isValid() && one.getArea() > 0 && other.getArea() > 0) {
                return new Pair(system, one, other);
            }
        }
    }

    private Polygon placed(Coordinate[] corners, double unit, Coordinate origin) {
        Coordinate[] placed = new Coordinate[corners.length];
        for (int i = 0; i < corners.length; i++) {
            placed[i] = new Coordinate(origin.x + corners[i].x * unit, origin.y + corners[i].y * unit);
        }
        return Field.polygon(placed);
    }

    private Coordinate[] shape() {
        return switch (random.nextInt(4)) {
            case 0 -> sliver();
            case 1 -> comb();
            default -> star();
        };
    }

    private Coordinate[] star() {
        Coordinate[] corners = new Coordinate[3 + random.nextInt(10)];
        double radius = 0.5 + random.nextInt(300);
        for (int i = 0; i < corners.length; i++) {
            double angle = 2 * Math.PI * i / corners.length;
            double far = radius * (0.05 + random.nextDouble());
            corners[i] = new Coordinate(far * Math.cos(angle), far * Math.sin(angle));
        }
        return corners;
    }

    private Coordinate[] sliver() {
        double length = 1 + random.nextInt(1000);
        double angle = random.nextInt(4) == 0 ? 0 : 2 * Math.PI * random.nextDouble();
        double width = Math.pow(10, -6 * random.nextDouble());
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        return new Coordinate[] {
            new Coordinate(0, 0),
            new Coordinate(length * x, length * y),
            new Coordinate(length * x - width * y, length * y + width * x),
            new Coordinate(-width * y, width * x)
        };
    }

    private Coordinate[] comb() {
        int teeth = 2 + random.nextInt(8);
        double gap = Math.pow(10, -4 * random.nextDouble());
        Coordinate[] corners = new Coordinate[2 * teeth + 2];
        for (int i = 0; i < 2 * teeth; i++) {
            corners[i] = new Coordinate(i * gap, i % 2 == 0 ? 1 : 100);
        }
        corners[2 * teeth] = new Coordinate(2 * teeth * gap, 0);
        corners[2 * teeth + 1] = new Coordinate(-gap, 0);
        return corners;
    }

    private Polygon neighbour(Polygon one, double unit) {
        Coordinate[] ring = one.getExteriorRing().getCoordinates();
        int edge = random.nextInt(ring.length - 1);
        Coordinate from = ring[edge];
        Coordinate to = ring[edge + 1];
        double hair = unit * Math.pow(10, -9 * random.nextDouble());
        return switch (random.nextInt(9)) {
            case 0 -> (Polygon) one.copy();
            case 1 -> shaken(ring, hair);
            case 2 -> withCornersBetween(ring, 0);
            case 3 -> withCornersBetween(ring, hair);
            case 4 -> moved(one, AffineTransformation.reflectionInstance(from.x, from.y, to.x, to.y));
            case 5 -> moved(one, AffineTransformation.translationInstance((to.x - from.x) / 3, (to.y - from.y) / 3));
            case 6 -> moved(one, AffineTransformation.translationInstance(hair, -hair / 3));
            case 7 -> moved(one, AffineTransformation.rotationInstance(hair / unit / 1000, from.x, from.y));
            default -> withHole(one);
        };
    }

    private static Polygon moved(Polygon polygon, AffineTransformation move) {
        return (Polygon) move.transform(polygon);
    }

    private Polygon shaken(Coordinate[] ring, double hair) {
        Coordinate[] corners = new Coordinate[ring.length - 1];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = random.nextBoolean() ? ring[i].copy() : near(ring[i].x, ring[i].y, hair);
        }
        return Field.polygon(corners);
    }

    private Polygon withCornersBetween(Coordinate[] ring, double hair) {
        Coordinate[] corners = new Coordinate[2 * (ring.length - 1)];
        for (int i = 0; i < ring.length - 1; i++) {
            double share = random.nextDouble();
            corners[2 * i] = ring[i].copy();
            corners[2 * i + 1] = near(
                    ring[i].x + share * (ring[i + 1].x - ring[i].x),
                    ring[i].y + share * (ring[i + 1].y - ring[i].y),
                    hair);
        }
        return Field.polygon(corners);
    }

    private Coordinate near(double x, double y, double hair) {
        return new Coordinate(x + hair * (random.nextDouble() - 0.5), y + hair * (random.nextDouble() - 0.5));
    }

    private Polygon withHole(Polygon one) {
        Coordinate inside = one.getInteriorPoint().getCoordinate();
        LinearRing hole = moved(one, AffineTransformation.scaleInstance(0.01, 0.01, inside.x, inside.y))
                .getExteriorRing();
        return Field.FACTORY.createPolygon(one.getExteriorRing(), new LinearRing[] {hole});
    }
}
