package org.kuanggui.area;

import org.kuanggui.fact.Text;

/** A box around the land and sea of China, wide enough for every right; what lies beyond is a slip of the pen. */
final class China {
    private static final Text BOUNDS = new Text("东经 73.5° 至 136°，北纬 3° 至 54°", "73.5 to 136 east, 3 to 54 north");

    /** What messages expect of plane coordinates. */
    static final Text A_PLACE = new Text("中国范围内的位置：", "a place in China: ").then(BOUNDS);

    /** What messages expect of degrees. */
    static final Text A_POSITION =
            new Text("中国范围内以度计的经度、纬度：", "longitude and latitude in degrees, in China: ").then(BOUNDS);

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
