package org.kuanggui.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.RelateNG;

/** Polygons of JTS: made, brought into another system, cut. The next-generation overlay is called by its name. */
final class Shapes {
    static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String INTERIORS_MEET = "T********";

    private Shapes() {}

    /** The polygons in a geometry; empty where there are none. */
    static MultiPolygon multiPolygon(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>(geometry.getNumGeometries());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** The same polygons in another system, by their corners; mended where an edge came to lie across another. */
    static MultiPolygon to(CoordinateSystem wanted, MultiPolygon region, CoordinateSystem system) {
        if (wanted.equals(system)) {
            return region;
        }
        Polygon[] polygons = new Polygon[region.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            Polygon polygon = (Polygon) region.getGeometryN(i);
            LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = ring(wanted, polygon.getInteriorRingN(hole), system);
            }
            polygons[i] = FACTORY.createPolygon(ring(wanted, polygon.getExteriorRing(), system), holes);
        }
        MultiPolygon moved = FACTORY.createMultiPolygon(polygons);
        return moved.isValid() ? moved : multiPolygon(GeometryFixer.fix(moved));
    }

    private static LinearRing ring(CoordinateSystem wanted, LinearRing ring, CoordinateSystem system) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        Coordinate[] moved = new Coordinate[corners.size()];
        for (int i = 0; i < moved.length - 1; i++) {
            moved[i] = system.to(wanted, corners.getCoordinate(i));
        }
        moved[moved.length - 1] = moved[0].copy();
        return FACTORY.createLinearRing(moved);
    }

    /** The corners as GeoJSON nests them, of polygons in degrees. */
    static List<List<List<Position>>> positions(MultiPolygon degrees) {
        List<List<List<Position>>> polygons = new ArrayList<>(degrees.getNumGeometries());
        for (int i = 0; i < degrees.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) degrees.getGeometryN(i);
            List<List<Position>> rings = new ArrayList<>();
            rings.add(positions(polygon.getExteriorRing()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(positions(polygon.getInteriorRingN(hole)));
            }
            polygons.add(List.copyOf(rings));
        }
        return List.copyOf(polygons);
    }

    private static List<Position> positions(LinearRing ring) {
        List<Position> positions = new ArrayList<>(ring.getNumPoints());
        CoordinateSequence corners = ring.getCoordinateSequence();
        for (int i = 0; i < corners.size(); i++) {
            positions.add(new Position(corners.getX(i), corners.getY(i)));
        }
        return List.copyOf(positions);
    }

    /** The same polygons as GeoJSON wants their rings to turn: shells counterclockwise, holes clockwise. */
    static MultiPolygon turned(MultiPolygon region) {
        Polygon[] polygons = new Polygon[region.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            Polygon polygon = (Polygon) region.getGeometryN(i);
            LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = turned(polygon.getInteriorRingN(hole), false);
            }
            polygons[i] = FACTORY.createPolygon(turned(polygon.getExteriorRing(), true), holes);
        }
        return FACTORY.createMultiPolygon(polygons);
    }

    private static LinearRing turned(LinearRing ring, boolean counterclockwise) {
        return Orientation.isCCW(ring.getCoordinateSequence()) == counterclockwise ? ring : ring.reverse();
    }

    static Geometry union(Collection<? extends Geometry> geometries) {
        return OverlayNGRobust.union(FACTORY.buildGeometry(geometries));
    }

    static Geometry intersection(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    static Geometry difference(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE);
    }

    /** What an operation of {@link OverlayNG} leaves of two regions, on a grid: its polygons, in normal form. */
    static MultiPolygon onGrid(MultiPolygon one, MultiPolygon other, int operation, PrecisionModel grid) {
        return multiPolygon(OverlayNG.overlay(one, other, operation, grid).norm());
    }

    /** The polygons of more than an area in m². */
    static MultiPolygon partsAbove(double squareMetres, MultiPolygon region, CoordinateSystem system) {
        List<Polygon> kept = new ArrayList<>(region.getNumGeometries());
        for (int i = 0; i < region.getNumGeometries(); i++) {
            if (StraightArea.squareMetres(region.getGeometryN(i), system) > squareMetres) {
                kept.add((Polygon) region.getGeometryN(i));
            }
        }
        return FACTORY.createMultiPolygon(kept.toArray(new Polygon[0]));
    }

    /** How polygons in degrees lie to a box. */
    static Placement placement(MultiPolygon degrees, BoundingBox box) {
        Envelope around = new Envelope(box.west(), box.east(), box.south(), box.north());
        if (around.covers(degrees.getEnvelopeInternal())) {
            return Placement.INSIDE;
        }
        boolean meets = around.intersects(degrees.getEnvelopeInternal())
                && RelateNG.relate(degrees, FACTORY.toGeometry(around), INTERIORS_MEET);
        return meets ? Placement.CROSSING : Placement.OUTSIDE;
    }

    static BoundingBox box(Envelope envelope) {
        return new BoundingBox(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }
}
