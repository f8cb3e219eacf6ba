package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** An area as it lies in the system of a layer. For one thread. */
final class Footprint {
    private static final int DECIMALS = 2;

    private final Area area;
    private final CoordinateSystem system;
    private final MultiPolygon region;
    private final Envelope envelope;
    private @Nullable PreparedGeometry prepared;
    private @Nullable StraightArea measure;
    private double whole;

    Footprint(Area area, CoordinateSystem system) {
        this(area, system, area.in(system));
    }

    /** @param region the area's polygons in the system */
    Footprint(Area area, CoordinateSystem system, MultiPolygon region) {
        this.area = area;
        this.system = system;
        this.region = region;
        this.envelope = region.getEnvelopeInternal();
    }

    MultiPolygon region() {
        return region;
    }

    Envelope envelope() {
        return envelope;
    }

    PreparedGeometry prepared() {
        if (prepared == null) {
            prepared = PreparedGeometryFactory.prepare(region);
        }
        return prepared;
    }

    /**
     * How large a piece of the area is, in m² on the ellipsoid, to two decimals: its share of the area in this system, of
     * the area's own figure. All of it is exactly that figure, nothing is more, and the parts make up the whole.
     */
    BigDecimal squareMetres(Geometry piece) {
        if (piece.isEmpty()) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        StraightArea straight = measure();
        double share = whole > 0 ? Math.min(1, straight.squareMetres(piece) / whole) : 0;
        return area.squareMetres().multiply(new BigDecimal(share)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A piece of the area, more than nothing, as an area. */
    Area area(MultiPolygon piece) {
        return isWhole(piece) ? area : Area.ofOverlay(piece, system, squareMetres(piece));
    }

    /** Whether a piece is the area itself. */
    boolean isWhole(MultiPolygon piece) {
        return piece.equalsExact(region);
    }

    private StraightArea measure() {
        if (measure == null) {
            measure = StraightArea.around(envelope, system);
            whole = measure.squareMetres(region);
        }
        return measure;
    }
}
