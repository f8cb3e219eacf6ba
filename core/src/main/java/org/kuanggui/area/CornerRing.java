package org.kuanggui.area;

import java.util.List;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;

/**
 * A ring of the register's text, as it stands there.
 *
 * @param zone the zone of its eastings
 * @param ring its corners
 * @param numbers what the text calls them
 * @param label top, bottom and name, as stated or empty
 * @param isCutOut the sign is −1
 */
record CornerRing(int zone, Ring ring, List<String> numbers, List<String> label, boolean isCutOut) {
    /** A micrometre: the grid on which corners are kept. */
    private static final int DECIMALS = 6;

    void write(StringBuilder text) {
        for (int i = 0; i < ring.size(); i++) {
            CornerText.corner(text, numbers.get(i), ring.corner(i), DECIMALS);
        }
        text.append("*,").append(String.join(",", label)).append(',').append(isCutOut ? "-1" : "1");
        text.append(',');
    }

    /**
     * Where a ring stands in the text.
     *
     * @param position of the ring, counted from 1
     * @param numbers what the text calls its corners
     * @param stated its corners as they are written, X before Y
     */
    record Places(int position, List<String> numbers, List<String> stated) implements Ring.Places {
        @Override
        public Problem problem(int corner, Text found, Text expected) {
            Text place = numbers.isEmpty() ? named(corner) : named(corner).then(RingMessages.at(stated.get(corner)));
            return new Problem("", RingMessages.fault(place, found), expected);
        }

        @Override
        public Text named(int corner) {
            return numbers.isEmpty() ? RingMessages.ring(position) : RingMessages.corner(position, numbers.get(corner));
        }
    }

    static Coordinate coordinate(CoordinateSystem system, double northing, double easting) {
        return new Coordinate(system.onGrid(easting), system.onGrid(northing));
    }
}
