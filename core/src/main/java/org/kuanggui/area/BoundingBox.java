package org.kuanggui.area;

/**
 * A box of longitudes and latitudes in degrees, its sides included.
 *
 * @param west western bound
 * @param south southern bound
 * @param east eastern bound
 * @param north northern bound
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException if bounds are exchanged, or no numbers */
    public BoundingBox {
        if (!(west <= east && south <= north)) {
            throw new IllegalArgumentException("a box with its bounds exchanged");
        }
    }
}
