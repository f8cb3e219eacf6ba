package org.kuanggui.area;

import java.math.BigDecimal;

/**
 * A feature of a layer that covers more than the tolerance of an area.
 *
 * @param feature which feature
 * @param overlapM2 how much of the area it covers, in m² on the ellipsoid, to two decimals
 * @param part the part of the area it covers
 * @param within whether the area lies within it, but for no more than the tolerance
 */
public record FeatureOverlap(Feature feature, BigDecimal overlapM2, Area part, boolean within) {}
