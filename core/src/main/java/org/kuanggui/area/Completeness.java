package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Where a layer shows everything there is: in its extent, but for the envelopes of features that were not taken in. */
final class Completeness {
    private final @Nullable PreparedGeometry extent;
    private final STRtree gaps = new STRtree();

    /**
     * @param extent in the layer's system; {@code null} where the layer is complete nowhere
     * @param gaps envelopes of features that were not taken in
     */
    Completeness(@Nullable MultiPolygon extent, List<Envelope> gaps) {
        this.extent = extent == null ? null : Ordinates.prepared(extent);
        gaps.forEach(gap -> this.gaps.insert(gap, gap));
        this.gaps.build();
    }

    /** Whether no more of an area than the tolerance lies where the layer is not complete. */
    boolean isGivenFor(Footprint area, BigDecimal toleranceM2) {
        if (extent == null) {
            return false;
        }
        List<MultiPolygon> unknown = new ArrayList<>();
        if (!extent.containsProperly(area.region())) {
            unknown.add(Shapes.multiPolygon(Shapes.difference(area.region(), extent.getGeometry())));
        }
        List<Envelope> near = new ArrayList<>();
        gaps.query(area.envelope(), gap -> near.add((Envelope) gap));
        for (Envelope gap : near) {
            unknown.add(inside(gap, area));
            if (area.squareMetres(unknown.get(unknown.size() - 1)).compareTo(toleranceM2) > 0) {
                return false; // and no need to look at the others
            }
        }
        return area.squareMetres(Pieces.together(unknown)).compareTo(toleranceM2) <= 0;
    }

    private static MultiPolygon inside(Envelope gap, Footprint area) {
        return gap.getArea() > 0
                ? Shapes.multiPolygon(Shapes.intersection(area.region(), Shapes.FACTORY.toGeometry(gap)))
                : Shapes.FACTORY.createMultiPolygon();
    }
}
