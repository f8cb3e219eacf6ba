package org.kuanggui.plan;

import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

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
    private static final int HALF_TURN = 180 * 60;
    private static final int QUARTER_TURN = 90 * 60;

    /** @throws InvalidInputException if a bound lies beyond its opposite, or off the globe */
    public Extent {
        Checks checks = new Checks();
        if (west >= east || west < -HALF_TURN || east > HALF_TURN) {
            checks.refuse(
                    "",
                    new Text(
                            "西界 " + angle(west) + "，东界 " + angle(east),
                            "west " + angle(west) + ", east " + angle(east)),
                    new Text("不超过 180° 的经度，西界小于东界", "longitudes up to 180°, west before east"));
        }
        if (south >= north || south < -QUARTER_TURN || north > QUARTER_TURN) {
            checks.refuse(
                    "",
                    new Text(
                            "南界 " + angle(south) + "，北界 " + angle(north),
                            "south " + angle(south) + ", north " + angle(north)),
                    new Text("不超过 90° 的纬度，南界小于北界", "latitudes up to 90°, south before north"));
        }
        checks.done();
    }

    /** Degrees and minutes, as the plan prints them. */
    private static String angle(int minutes) {
        return minutes / 60 + "°" + minutes % 60 + "′";
    }
}
