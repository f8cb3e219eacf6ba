package org.kuanggui.area;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Sha256;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * A feature of a layer. Its corners are kept as plain numbers, a third of the room that a geometry takes, and become a
 * geometry where a question comes near. Of one with many corners the geometry is kept, with an index of its edges, as
 * long as there is memory. Safe for use by several threads.
 */
final class LayerFeature {
    private static final int MANY_CORNERS = 500;

    private final int number;
    private final Feature feature;
    private final double[][][] polygons;
    private volatile @Nullable SoftReference<PreparedGeometry> kept;

    /**
     * @param number its place among the layer's features
     * @param polygons sound ones, as {@link Ordinates} has them
     */
    LayerFeature(int number, Feature feature, double[][][] polygons) {
        this.number = number;
        this.feature = feature;
        this.polygons = polygons;
    }

    int number() {
        return number;
    }

    Feature feature() {
        return feature;
    }

    /** Adds all that it answers by to a hash. */
    void addTo(Sha256 hash) {
        hash.add((long) number)
                .add(feature.id())
                .add(feature.holder())
                .add(feature.blockKind())
                .add(feature.mineral());
        hash.add((long) polygons.length);
        for (double[][] rings : polygons) {
            hash.add((long) rings.length);
            for (double[] ring : rings) {
                hash.add((long) ring.length);
                for (double ordinate : ring) {
                    hash.add(ordinate);
                }
            }
        }
    }

    Envelope envelope() {
        return Ordinates.envelope(polygons);
    }

    /** The part of an area that it covers: the very region of the area where that is all of it, or empty. */
    MultiPolygon within(Footprint area) {
        return Ordinates.corners(polygons) > MANY_CORNERS ? ofMany(area) : ofFew(area);
    }

    /** The part of an area that features leave free together. */
    static MultiPolygon beyond(List<LayerFeature> features, Footprint area) {
        List<Geometry> near = new ArrayList<>(features.size());
        features.forEach(feature -> near.add(near(feature.geometry(), area)));
        Geometry together = near.size() == 1 ? near.get(0) : Shapes.union(near);
        return Shapes.multiPolygon(Shapes.difference(area.region(), together));
    }

    private MultiPolygon ofFew(Footprint area) {
        Geometry geometry = Ordinates.geometry(polygons);
        if (!area.prepared().intersects(geometry)) {
            return Shapes.FACTORY.createMultiPolygon();
        }
        boolean isAround = geometry.getEnvelopeInternal().covers(area.envelope());
        return isAround ? part(PreparedGeometryFactory.prepare(geometry), area) : part(geometry, area);
    }

    private MultiPolygon ofMany(Footprint area) {
        PreparedGeometry prepared = prepared();
        return prepared.intersects(area.region()) ? part(prepared, area) : Shapes.FACTORY.createMultiPolygon();
    }

    private static MultiPolygon part(PreparedGeometry prepared, Footprint area) {
        return prepared.containsProperly(area.region()) ? area.region() : part(prepared.getGeometry(), area);
    }

    private static MultiPolygon part(Geometry geometry, Footprint area) {
        return Shapes.multiPolygon(
                area.prepared().containsProperly(geometry)
                        ? geometry
                        : Shapes.intersection(area.region(), near(geometry, area)));
    }

    /** Of several polygons those that come near an area; the others would be overlaid for nothing. */
    private static Geometry near(Geometry geometry, Footprint area) {
        if (geometry.getNumGeometries() == 1) {
            return geometry;
        }
        List<Geometry> near = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i).getEnvelopeInternal().intersects(area.envelope())) {
                near.add(geometry.getGeometryN(i));
            }
        }
        return Shapes.FACTORY.createMultiPolygon(near.toArray(new Polygon[0]));
    }

    private Geometry geometry() {
        SoftReference<PreparedGeometry> reference = kept;
        PreparedGeometry prepared = reference == null ? null : reference.get();
        return prepared == null ? Ordinates.geometry(polygons) : prepared.getGeometry();
    }

    private PreparedGeometry prepared() {
        SoftReference<PreparedGeometry> reference = kept;
        PreparedGeometry known = reference == null ? null : reference.get();
        return known == null ? prepare() : known;
    }

    private synchronized PreparedGeometry prepare() {
        SoftReference<PreparedGeometry> reference = kept;
        PreparedGeometry known = reference == null ? null : reference.get();
        if (known == null) {
            known = Ordinates.prepared(Ordinates.geometry(polygons));
            kept = new SoftReference<>(known);
        }
        return known;
    }
}
