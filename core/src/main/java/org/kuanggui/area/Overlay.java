package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Truth;

/**
 * What a layer shows of an area.
 *
 * @param layer which layer
 * @param overlaps true where more than the tolerance of the area is covered, false where not and the layer is complete
 *     for the area, else unknown
 * @param overlapM2 how much of the area the layer covers, in m² on the ellipsoid, to two decimals; ≥ 0
 * @param perCent how much of the area that is, in per cent, to two decimals, 0 to 100
 * @param complete whether the layer is complete for the area, but for less than the tolerance of it
 * @param toleranceM2 the overlap that does not count yet, in m²
 * @param partOrNull the part of the area that is covered; {@code null} where {@code overlaps} is not true
 */
public record Overlay(
        LayerIdentity layer,
        Truth overlaps,
        BigDecimal overlapM2,
        BigDecimal perCent,
        boolean complete,
        BigDecimal toleranceM2,
        @Nullable Area partOrNull) {

    /** The part of the area that is covered, where it is more than the tolerance. */
    public Optional<Area> part() {
        return Optional.ofNullable(partOrNull);
    }
}
