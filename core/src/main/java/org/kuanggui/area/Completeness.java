package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Sha256;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Where a layer shows everything there is: in its extent, but for the envelopes of features that were not taken in. */
final class Completeness {
    private static final int WIDE = 2;

    private final CoordinateSystem system;
    private final @Nullable Extent extent;
    private final STRtree gaps = new STRtree();
    private final List<Envelope> gapsInOrder;

    /**
     * An extent as it was stated: its edges are straight in its own system.
     *
     * @param system its own
     * @param region with its indexes built
     */
    private record Extent(CoordinateSystem system, PreparedGeometry region) {

        static Extent of(Area area) {
            return new Extent(area.coordinateSystem(), Ordinates.prepared(area.in(area.coordinateSystem())));
        }

        void addTo(Sha256 hash) {
            hash.add((long) system.epsg()).add((long) region.getGeometry().getNumPoints());
            for (Coordinate corner : region.getGeometry().getCoordinates()) {
                hash.add(corner.x).add(corner.y);
            }
        }

        /** What of an area lies in it. */
        MultiPolygon within(Footprint area) {
            return region.containsProperly(area.region())
                    ? area.region()
                    : Shapes.multiPolygon(Shapes.intersection(area.region(), region.getGeometry()));
        }

        /** How much of an area lies beyond it, in m². */
        BigDecimal beyond(Footprint area) {
            return region.containsProperly(area.region())
                    ? BigDecimal.ZERO
                    : area.squareMetres(Shapes.difference(area.region(), region.getGeometry()));
        }
    }

    /**
     * @param system of the gaps
     * @param extent {@code null} where the layer is complete nowhere
     * @param gaps envelopes of features that were not taken in
     */
    Completeness(CoordinateSystem system, @Nullable Area extent, List<Envelope> gaps) {
        this.system = system;
        this.extent = extent == null ? null : Extent.of(extent);
        this.gapsInOrder = List.copyOf(gaps);
        gaps.forEach(gap -> this.gaps.insert(gap, gap));
        this.gaps.build();
    }

    /** Adds all of it to a hash. */
    void addTo(Sha256 hash) {
        hash.add(extent == null ? "nowhere" : "within");
        if (extent != null) {
            extent.addTo(hash);
        }
        hash.add((long) gapsInOrder.size());
        gapsInOrder.forEach(gap ->
                hash.add(gap.getMinX()).add(gap.getMaxX()).add(gap.getMinY()).add(gap.getMaxY()));
    }

    /**
     * Whether no more of an area than the tolerance lies where the layer is not complete, and no gap without width meets
     * it.
     *
     * @param area as it lies in a system
     */
    boolean isGivenFor(Function<CoordinateSystem, Footprint> area, BigDecimal toleranceM2) {
        if (extent == null) {
            return false;
        }
        Footprint inItsSystem = area.apply(extent.system());
        BigDecimal beyond = extent.beyond(inItsSystem);
        return beyond.compareTo(toleranceM2) <= 0
                && isNoGap(area.apply(system), inItsSystem, toleranceM2.subtract(beyond));
    }

    /** @param toleranceM2 what may lie in gaps, beside what lies beyond the extent */
    private boolean isNoGap(Footprint area, Footprint inSystemOfExtent, BigDecimal toleranceM2) {
        List<MultiPolygon> inGaps = new ArrayList<>();
        List<Envelope> near = new ArrayList<>();
        gaps.query(area.envelope(), gap -> near.add((Envelope) gap));
        if (near.isEmpty()) {
            return true;
        }
        Geometry shown = shown(inSystemOfExtent);
        for (Envelope gap : near) {
            Geometry around = Shapes.FACTORY.toGeometry(gap);
            if (around.getDimension() == WIDE) {
                MultiPolygon unknown = Shapes.multiPolygon(Shapes.intersection(shown, around));
                if (area.squareMetres(unknown).compareTo(toleranceM2) > 0) {
                    return false; // and no need to look at the others
                }
                inGaps.add(unknown);
            } else if (area.prepared().intersects(around)) {
                return false; // who can say how wide it should have been?
            }
        }
        return area.squareMetres(Pieces.together(inGaps)).compareTo(toleranceM2) <= 0;
    }

    /** What of an area lies within the extent, in the system of the gaps: what lies beyond counts once. */
    private MultiPolygon shown(Footprint inSystemOfExtent) {
        Extent known = Objects.requireNonNull(extent);
        MultiPolygon within = known.within(inSystemOfExtent);
        return known.system().equals(system) ? within : Shapes.to(system, within, known.system());
    }
}
