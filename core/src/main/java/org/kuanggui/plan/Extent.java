package org.kuanggui.plan;

/**
 * The box of longitudes and latitudes the plan gives for the district (sentence 17), in arc minutes, which is how it
 * gives them.
 *
 * @param west western bound
 * @param east eastern bound
 * @param south southern bound
 * @param north northern bound
 */
public record Extent(int west, int east, int south, int north) {

    public Extent {
        if (west >= east || south >= north) {
            throw new IllegalArgumentException("an extent with its bounds exchanged");
        }
    }
}
