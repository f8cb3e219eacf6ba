package org.kuanggui.area;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas on the ellipsoid of CGCS2000, whose corners are joined by straight lines of a system: those along which an
 * overlay cuts. The geodesic between two corners 2 km apart leaves that line by centimetres; were pieces measured by
 * geodesics, a corner in the midst of a neighbour's edge would make an overlap of many m² out of nothing.
 *
 * <p>The area beside an edge is an integral that is known: in degrees that of the zone between the equator and a
 * parallel, in the plane that of the Mercator scale, on the sphere that fits the ellipsoid at a place. Sound to 1e-8
 * within 100 km of that place.
 */
final class StraightArea {
    private static final double AXIS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = StrictMath.sqrt(E2);
    private static final double FALSE_EASTING = 500_000;

    private final boolean isDegrees;
    private final double origin;
    private final double radius;

    /**
     * @param system what the coordinates are
     * @param latitude of the place, in degrees
     */
    StraightArea(CoordinateSystem system, double latitude) {
        double sine = StrictMath.sin(Math.toRadians(latitude));
        isDegrees = system.isDegrees();
        origin = isDegrees
                ? beside(Math.toRadians(latitude))
                : system.zone().getAsInt() * (double) CoordinateSystem.ZONE_FACTOR + FALSE_EASTING;
        radius = AXIS * StrictMath.sqrt(1 - E2) / (1 - E2 * sine * sine);
    }

    /** One for what lies about an envelope. */
    static StraightArea around(Envelope envelope, CoordinateSystem system) {
        Coordinate centre = envelope.centre();
        return new StraightArea(system, centre == null ? 0 : system.to(CoordinateSystem.DEGREES, centre).y);
    }

    /** The area of the polygons in a geometry, in m². */
    static double squareMetres(Geometry geometry, CoordinateSystem system) {
        return around(geometry.getEnvelopeInternal(), system).squareMetres(geometry);
    }

    /** The area of the polygons in a geometry, in m². */
    double squareMetres(Geometry geometry) {
        double area = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                area += ring(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    area -= ring(polygon.getInteriorRingN(hole));
                }
            }
        }
        return area;
    }

    private double ring(LinearRing ring) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        double area = 0;
        for (int i = 1; i < corners.size(); i++) {
            area += isDegrees
                    ? edge(
                            Math.toRadians(corners.getX(i) - corners.getX(i - 1)),
                            Math.toRadians(corners.getY(i - 1)),
                            Math.toRadians(corners.getY(i)))
                    : edge(
                            corners.getY(i) - corners.getY(i - 1),
                            corners.getX(i - 1) - origin,
                            corners.getX(i) - origin);
        }
        return Math.abs(area);
    }

    /** By Simpson's rule, which is exact enough for edges of 100 km. */
    private double edge(double along, double from, double to) {
        return along * (height(from) + 4 * height((from + to) / 2) + height(to)) / 6;
    }

    private double height(double across) {
        return isDegrees ? beside(across) - origin : radius * StrictMath.tanh(across / radius);
    }

    /** The area from the equator to a latitude, to a radian of longitude. */
    private static double beside(double latitude) {
        double sine = StrictMath.sin(latitude);
        double logarithm = StrictMath.log((1 + E * sine) / (1 - E * sine)) / (2 * E);
        return AXIS * AXIS * (1 - E2) / 2 * (sine / (1 - E2 * sine * sine) + logarithm);
    }
}
