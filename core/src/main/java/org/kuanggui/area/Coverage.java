package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * What some features of a layer cover of an area, taken together: ground under several of them counts once. The part
 * beyond them is cut when it is asked for, and kept. For one thread.
 */
public final class Coverage {
    /** Figures may be off by less; what the tolerance decides by less than this is cut and measured by itself. */
    private static final BigDecimal DOUBT_M2 = new BigDecimal("0.1");

    private final Area area;
    private final Footprint footprint;
    private final List<Piece> pieces;
    private final BigDecimal toleranceM2;
    private final MultiPolygon covered;
    private final BigDecimal overlapM2;
    private @Nullable MultiPolygon left;

    /**
     * @param footprint the area in the system of the layer
     * @param pieces what the features cover of it
     * @param toleranceM2 the overlap that does not count yet
     */
    Coverage(Area area, Footprint footprint, List<Piece> pieces, BigDecimal toleranceM2) {
        this.area = area;
        this.footprint = footprint;
        this.pieces = pieces;
        this.toleranceM2 = toleranceM2;
        this.covered = together(footprint, pieces);
        this.overlapM2 = footprint.squareMetres(covered);
    }

    /** How much of the area they cover, in m² on the ellipsoid, to two decimals; ≥ 0. */
    public BigDecimal overlapM2() {
        return overlapM2;
    }

    /** How much of the area lies beyond them: the area but for {@link #overlapM2}, in m². */
    public BigDecimal beyondM2() {
        return area.squareMetres().subtract(overlapM2);
    }

    /** They cover more than the tolerance of the area, and no more than the tolerance of it lies beyond them. */
    public boolean isWithin() {
        if (!counts(overlapM2) || counts(beyondM2().subtract(DOUBT_M2))) {
            return false;
        }
        return !counts(footprint.squareMetres(left()));
    }

    /**
     * The part of the area beyond them; empty where the area lies within them, and the area itself where they cover no
     * more than the tolerance of it.
     */
    public Optional<Area> beyond() {
        if (!counts(overlapM2)) {
            return Optional.of(area);
        }
        return isWithin() ? Optional.empty() : Optional.of(footprint.area(left()));
    }

    boolean counts() {
        return counts(overlapM2);
    }

    /** The part of the area that they cover, more than nothing. */
    Area part() {
        return footprint.area(covered);
    }

    private boolean counts(BigDecimal squareMetres) {
        return squareMetres.compareTo(toleranceM2) > 0;
    }

    /** What they cover; the area's own region where one of them covers all of it. */
    private static MultiPolygon together(Footprint footprint, List<Piece> pieces) {
        List<MultiPolygon> parts = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (footprint.isWhole(piece.part())) {
                return piece.part();
            }
            parts.add(piece.part());
        }
        return Pieces.together(parts);
    }

    /** The area without the features themselves: cut by their parts, slivers would be left along the edges. */
    private MultiPolygon left() {
        if (left == null) {
            left = footprint.isWhole(covered)
                    ? Shapes.FACTORY.createMultiPolygon()
                    : LayerFeature.beyond(pieces.stream().map(Piece::feature).toList(), footprint);
        }
        return left;
    }
}
