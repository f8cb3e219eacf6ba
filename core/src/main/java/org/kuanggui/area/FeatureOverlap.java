package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feature of a layer that covers more than the tolerance of an area.
 *
 * @param feature which feature
 * @param overlapM2 how much of the area it covers, in m² on the ellipsoid, to two decimals
 * @param part the part of the area it covers
 * @param outsideOrNull the part of the area beyond it; {@code null} where that is no more than the tolerance, so that the
 *     area lies within the feature
 */
public record FeatureOverlap(
        Feature feature,
        BigDecimal overlapM2,
        Area part,
        @Nullable Area outsideOrNull) {

    /** The area lies within the feature, but for less than the tolerance of it. */
    public boolean isWithin() {
        return outsideOrNull == null;
    }

    /** The part of the area beyond the feature, where it is more than the tolerance. */
    public Optional<Area> outside() {
        return Optional.ofNullable(outsideOrNull);
    }
}
