package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedPolygon;

/** Polygons as plain numbers: each of rings, the shell before its holes, each x, y, x, y and so on. */
final class Ordinates {
    private Ordinates() {}

    static double[][][] of(List<List<double[]>> polygons) {
        return polygons.stream().map(rings -> rings.toArray(new double[0][])).toArray(double[][][]::new);
    }

    /**
     * Those of the parts of any geometry, heights dropped: polygons, and closed lines as if they were polygons. Any other
     * part, an empty one too, becomes a polygon without rings.
     */
    static double[][][] of(Geometry geometry) {
        List<double[][]> polygons = new ArrayList<>(geometry.getNumGeometries());
        addParts(geometry, polygons);
        return polygons.toArray(new double[0][][]);
    }

    private static void addParts(Geometry geometry, List<double[][]> polygons) {
        if (geometry instanceof GeometryCollection && geometry.getNumGeometries() > 0) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addParts(geometry.getGeometryN(i), polygons);
            }
        } else {
            polygons.add(rings(geometry));
        }
    }

    private static double[][] rings(Geometry part) {
        if (part instanceof LineString line && line.isClosed()) {
            return new double[][] {ring(line)};
        }
        if (!(part instanceof Polygon polygon) || polygon.isEmpty()) {
            return new double[0][];
        }
        double[][] rings = new double[1 + polygon.getNumInteriorRing()][];
        rings[0] = ring(polygon.getExteriorRing());
        for (int hole = 1; hole < rings.length; hole++) {
            rings[hole] = ring(polygon.getInteriorRingN(hole - 1));
        }
        return rings;
    }

    private static double[] ring(LineString ring) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        double[] numbers = new double[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            numbers[2 * i] = corners.getX(i);
            numbers[2 * i + 1] = corners.getY(i);
        }
        return numbers;
    }

    /** A polygon, or several as a multipolygon. */
    static Geometry geometry(double[][][] polygons) {
        Polygon[] built = new Polygon[polygons.length];
        for (int i = 0; i < built.length; i++) {
            LinearRing[] holes = new LinearRing[polygons[i].length - 1];
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = line(polygons[i][hole + 1]);
            }
            built[i] = Shapes.FACTORY.createPolygon(line(polygons[i][0]), holes);
        }
        return built.length == 1 ? built[0] : Shapes.FACTORY.createMultiPolygon(built);
    }

    private static LinearRing line(double[] ring) {
        Coordinate[] corners = new Coordinate[ring.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
        }
        return Shapes.FACTORY.createLinearRing(corners);
    }

    /** With its indexes built, and so for several threads: JTS builds them at the first question. */
    static PreparedPolygon prepared(Geometry geometry) {
        PreparedPolygon prepared = new PreparedPolygon((Polygonal) geometry);
        prepared.getPointLocator().locate(geometry.getCoordinate());
        prepared.getIntersectionFinder();
        return prepared;
    }

    static Envelope envelope(double[][][] polygons) {
        Envelope envelope = new Envelope();
        for (double[][] rings : polygons) {
            for (double[] ring : rings) {
                for (int i = 0; i + 1 < ring.length; i += 2) {
                    envelope.expandToInclude(ring[i], ring[i + 1]);
                }
            }
        }
        return envelope;
    }

    /** How many corners there are, a ring's first not counted again where it closes the ring. */
    static long corners(double[][][] polygons) {
        long corners = 0;
        for (double[][] rings : polygons) {
            for (double[] ring : rings) {
                corners += Math.max(0, ring.length / 2 - 1);
            }
        }
        return corners;
    }
}
