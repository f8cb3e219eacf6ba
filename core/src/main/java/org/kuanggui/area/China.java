package org.kuanggui.area;

/** A box around the land and sea of China, wide enough for every right; what lies beyond is a slip of the pen. */
final class China {
    static final String DESCRIBED = "73.5 to 136 east, 3 to 54 north";
    private static final double WEST = 73.5;
    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    private China() {}

    /** Whether a place lies in the box; what is no number does not. */
    static boolean has(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    /** Whether a place lies in the box once its two numbers change places. */
    static boolean hasExchanged(double longitude, double latitude) {
        return latitude >= WEST && latitude <= EAST && longitude >= SOUTH && longitude <= NORTH;
    }
}
