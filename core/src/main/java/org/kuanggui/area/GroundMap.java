package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A map of an area and of what the host's layers have around it, in the plane of the area's zone: lengths are metres of that
 * plane, and north is that of its grid.
 *
 * <p>The frame leaves a margin around the area, and is at least half as high as it is wide, and no higher. It is meant for
 * eyes: measures are those of {@link Overlay}.
 *
 * @param system the zone
 * @param easting of the frame's south-western corner, in whole metres, led by the zone
 * @param northing of that corner, likewise
 * @param width of the frame from west to east, in whole metres
 * @param height of it from south to north, likewise
 * @param area the area itself
 * @param layers every layer of the host, in the order of their themes
 */
public record GroundMap(
        CoordinateSystem system,
        double easting,
        double northing,
        double width,
        double height,
        MapShape area,
        List<MapLayer> layers) {
    private static final double MARGIN = 0.3;
    private static final double LEAST_MARGIN_M = 50;
    private static final double MOST_MARGIN_M = 20_000;

    public GroundMap {
        layers = List.copyOf(layers);
    }

    /**
     * A map of an area.
     *
     * @throws NullPointerException if an argument is null
     */
    public static GroundMap around(Area area, GroundLayers layers) {
        Objects.requireNonNull(layers, "layers");
        CoordinateSystem zone = area.zone();
        MultiPolygon region = area.in(zone);
        Envelope frame = frame(region.getEnvelopeInternal());
        MultiPolygon sheet = Shapes.multiPolygon(Shapes.FACTORY.toGeometry(frame));
        Area around = Area.ofOverlay(sheet, zone);
        List<MapLayer> drawn = new ArrayList<>();
        for (Layer layer : layers.layers()) {
            drawn.add(new MapLayer(layer.identity(), parts(layer, around, zone, frame)));
        }
        return new GroundMap(
                zone,
                frame.getMinX(),
                frame.getMinY(),
                frame.getWidth(),
                frame.getHeight(),
                shape(region, frame.getMinX(), frame.getMinY()),
                drawn);
    }

    /**
     * A part of the area as it lies on this map.
     *
     * @throws NullPointerException if the argument is null
     */
    public MapShape shape(Area part) {
        return shape(part.in(system), easting, northing);
    }

    private static Envelope frame(Envelope area) {
        double size = Math.max(area.getWidth(), area.getHeight());
        double margin = Math.min(Math.max(size * MARGIN, LEAST_MARGIN_M), MOST_MARGIN_M);
        double width = size + 2 * margin;
        double height = Math.max(area.getHeight() + 2 * margin, width / 2);
        double west = Math.floor(area.centre().x - width / 2);
        double south = Math.floor(area.centre().y - height / 2);
        return new Envelope(west, west + Math.ceil(width) + 1, south, south + Math.ceil(height) + 1);
    }

    private static List<MapShape> parts(Layer layer, Area around, CoordinateSystem zone, Envelope frame) {
        Footprint footprint = new Footprint(around, layer.coordinateSystem());
        List<MapShape> parts = new ArrayList<>();
        for (LayerFeature feature : layer.near(footprint)) {
            MultiPolygon part = Shapes.to(zone, feature.within(footprint), layer.coordinateSystem());
            if (!part.isEmpty()) {
                parts.add(shape(part, frame.getMinX(), frame.getMinY()));
            }
        }
        return parts;
    }

    private static MapShape shape(MultiPolygon region, double west, double south) {
        List<List<MapPoint>> rings = new ArrayList<>();
        for (int i = 0; i < region.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) region.getGeometryN(i);
            rings.add(ring(polygon.getExteriorRing(), west, south));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(ring(polygon.getInteriorRingN(hole), west, south));
            }
        }
        Coordinate within = region.isEmpty()
                ? new Coordinate(west, south)
                : region.getInteriorPoint().getCoordinate();
        return new MapShape(rings, point(within, west, south));
    }

    private static List<MapPoint> ring(LinearRing ring, double west, double south) {
        List<MapPoint> points = new ArrayList<>(ring.getNumPoints());
        for (Coordinate corner : ring.getCoordinates()) {
            points.add(point(corner, west, south));
        }
        return points;
    }

    private static MapPoint point(Coordinate corner, double west, double south) {
        return new MapPoint(corner.x - west, corner.y - south);
    }
}
