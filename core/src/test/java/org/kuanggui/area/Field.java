package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A field in Dazu, measured in metres east and north of its south-western corner, in zone 35. */
final class Field {
    static final CoordinateSystem ZONE = CoordinateSystem.zone(35);
    static final Theme THEME = Theme.ECOLOGICAL_RED_LINE;
    static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int EAST = 35_567_000;
    private static final int NORTH = 3_270_000;

    private Field() {}

    static Coordinate at(double east, double north) {
        return new Coordinate(EAST + east, NORTH + north);
    }

    static Polygon polygon(Coordinate... corners) {
        Coordinate[] ring = new Coordinate[corners.length + 1];
        System.arraycopy(corners, 0, ring, 0, corners.length);
        ring[corners.length] = corners[0].copy();
        return FACTORY.createPolygon(ring);
    }

    static Polygon box(double west, double south, double east, double north) {
        return polygon(at(west, south), at(east, south), at(east, north), at(west, north));
    }

    static MultiPolygon together(Polygon... polygons) {
        return FACTORY.createMultiPolygon(polygons);
    }

    /** A polygon without another one, which lies within. */
    static Polygon around(Polygon shell, Polygon hole) {
        return FACTORY.createPolygon(shell.getExteriorRing(), new LinearRing[] {hole.getExteriorRing()});
    }

    /** The register's text for a polygon without holes. */
    static String corners(Polygon polygon) {
        StringBuilder text = new StringBuilder();
        Coordinate[] corners = polygon.getExteriorRing().getCoordinates();
        for (int i = 0; i < corners.length - 1; i++) {
            text.append(i + 1)
                    .append(',')
                    .append(figure(corners[i].y))
                    .append(',')
                    .append(figure(corners[i].x));
            text.append(',');
        }
        return text.append("*,500,300,field,1,").toString();
    }

    private static String figure(double metres) {
        return new BigDecimal(metres).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    static Area area(Polygon polygon) {
        return Area.ofCorners(corners(polygon));
    }

    static Area area(double west, double south, double east, double north) {
        return area(box(west, south, east, north));
    }

    /** The same corners in another system. */
    static Geometry in(CoordinateSystem system, Geometry geometry) {
        Geometry moved = geometry.copy();
        moved.apply((CoordinateFilter) corner -> corner.setCoordinate(ZONE.to(system, corner)));
        moved.geometryChanged();
        return moved;
    }

    /** A layer in zone 35 that is complete for 5 km around, without features. */
    static Layer.Builder layer() {
        return layerComplete(-5000, -5000, 5000, 5000);
    }

    static Layer.Builder layerComplete(double west, double south, double east, double north) {
        return anywhere().coordinateSystem(ZONE).completeFor(area(west, south, east, north));
    }

    /** A layer that is complete nowhere, in degrees until something else is said. */
    static Layer.Builder anywhere() {
        return Layer.builder(THEME).version("2024-06").date(LocalDate.of(2024, 6, 30));
    }

    static Layer layer(Geometry... features) {
        return layer(List.of(features));
    }

    /** The features in their order, each with its number: {@code 0}, {@code 1}. */
    static Layer layer(List<? extends Geometry> features) {
        Layer.Builder layer = layer();
        for (int i = 0; i < features.size(); i++) {
            layer.add(Feature.of(Integer.toString(i)), features.get(i));
        }
        return layer.build();
    }

    static Ground ground(Layer layer, Area area) {
        return GroundLayers.builder().add(layer).build().under(area);
    }

    static Overlay overlay(Layer layer, Area area) {
        return ground(layer, area).overlay(THEME).orElseThrow();
    }

    /** A star of so many corners, no two of which are nearer than the radius lets them be. */
    static Polygon star(Random random, double east, double north, double radius, int corners) {
        List<Coordinate> ring = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = radius * (0.4 + 0.6 * random.nextDouble());
            ring.add(at(east + rounded(far * Math.cos(angle)), north + rounded(far * Math.sin(angle))));
        }
        return polygon(ring.toArray(new Coordinate[0]));
    }

    /** A round shape of many corners, whose boundary winds a little. */
    static Polygon round(double east, double north, double radius, int corners) {
        Coordinate[] ring = new Coordinate[corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = radius * (1 + 0.05 * Math.sin(30 * angle));
            ring[i] = at(east + far * Math.cos(angle), north + far * Math.sin(angle));
        }
        return polygon(ring);
    }

    private static double rounded(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }
}
