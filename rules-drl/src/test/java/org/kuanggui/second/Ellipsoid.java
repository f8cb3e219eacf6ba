package org.kuanggui.second;

import java.util.List;
import org.kuanggui.area.Position;

/**
 * Areas on the ellipsoid of CGCS2000 (a = 6,378,137 m, f = 1 : 298.257222101) by closed formulas: of what lies between two
 * parallels and two meridians, and what a geodesic takes in beyond its parallel.
 */
final class Ellipsoid {
    private static final double EQUATOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double E2 = 2 * FLATTENING - FLATTENING * FLATTENING;
    private static final double POLE = EQUATOR * (1 - FLATTENING);

    private Ellipsoid() {}

    /** A quadrangle between parallels and meridians, in tenths of a second. */
    static double squareMetres(int west, int south, int east, int north) {
        double degrees = (east - west) / (double) Region.PER_DEGREE;
        return Math.toRadians(degrees)
                * (zone(north / (double) Region.PER_DEGREE) - zone(south / (double) Region.PER_DEGREE));
    }

    /**
     * Polygons whose edges are geodesics between corners on one meridian, or on one parallel but for less than a metre.
     *
     * @param polygons as an area states them
     */
    static double squareMetres(List<List<List<Position>>> polygons) {
        double squareMetres = 0;
        for (List<List<Position>> rings : polygons) {
            squareMetres += Math.abs(ring(rings.get(0)));
            for (List<Position> hole : rings.subList(1, rings.size())) {
                squareMetres -= Math.abs(ring(hole));
            }
        }
        return squareMetres;
    }

    private static double ring(List<Position> ring) {
        double squareMetres = 0;
        double base = zone(ring.get(0).latitude());
        for (int i = 1; i < ring.size(); i++) {
            Position from = ring.get(i - 1);
            Position to = ring.get(i);
            double along = Math.toRadians(to.longitude() - from.longitude());
            double beside = (zone(from.latitude()) + zone(to.latitude())) / 2 - base;
            squareMetres += along * beside + beyondParallel(along, from.latitude());
        }
        return squareMetres;
    }

    /**
     * What lies between a parallel and the geodesic that leaves it and comes back, which runs nearer the pole: two thirds of
     * its length by its greatest distance, length² × tan(latitude) ÷ 8N.
     */
    private static double beyondParallel(double along, double latitude) {
        double phi = Math.toRadians(latitude);
        double normal = EQUATOR / Math.sqrt(1 - E2 * Math.sin(phi) * Math.sin(phi));
        double length = along * normal * Math.cos(phi);
        return length * length * length * Math.tan(phi) / (12 * normal);
    }

    /** The zone from the equator to a latitude, to a radian of longitude: b² (s + 2/3 e²s³ + 3/5 e⁴s⁵ + …), s = sin. */
    private static double zone(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double power = sine;
        double sum = 0;
        for (int n = 0; n < 6; n++) {
            sum += (n + 1) * power / (2 * n + 1);
            power *= E2 * sine * sine;
        }
        return POLE * POLE * sum;
    }
}
