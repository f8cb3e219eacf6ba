package org.kuanggui.report;

/** The bar that tells lengths on a map: 1, 2 or 5 and zeros. */
final class ScaleBar {
    private static final long KILOMETRE = 1_000;

    private ScaleBar() {}

    /** The longest round length that fits, at least a metre. */
    static long metres(double most) {
        long metres = 1;
        for (long ten = 1; ten <= most; ten *= 10) {
            for (long round : new long[] {ten, 2 * ten, 5 * ten}) {
                metres = round <= most ? round : metres;
            }
        }
        return metres;
    }

    /** {@code 500 m}, {@code 2 km}. */
    static String text(long metres) {
        return metres >= KILOMETRE ? metres / KILOMETRE + " km" : metres + " m";
    }
}
