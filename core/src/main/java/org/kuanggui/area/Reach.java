package org.kuanggui.area;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Which coordinates a layer may have: places in China, in a zone those near its central meridian. */
final class Reach {
    private static final double SOUTH_M = 300_000;
    private static final double NORTH_M = 6_000_000;
    private static final double DEGREES_FROM_MERIDIAN = 2;

    private final CoordinateSystem system;

    Reach(CoordinateSystem system) {
        this.system = system;
    }

    /** Whether every place in an envelope is in reach. */
    boolean has(Envelope envelope) {
        return has(envelope.getMinX(), envelope.getMinY())
                && has(envelope.getMaxX(), envelope.getMaxY())
                && has(envelope.getMinX(), envelope.getMaxY());
    }

    /** Whether a place is in reach; what is no number is not. */
    boolean has(double x, double y) {
        return system.isDegrees() ? China.has(x, y) : isInZone(x, y);
    }

    private boolean isInZone(double easting, double northing) {
        return carriesZone(easting)
                && northing >= SOUTH_M
                && northing <= NORTH_M
                && Math.abs(system.to(CoordinateSystem.DEGREES, new Coordinate(easting, northing)).x
                                - system.centralMeridian())
                        <= DEGREES_FROM_MERIDIAN;
    }

    private boolean carriesZone(double easting) {
        return (int) Math.floor(easting / CoordinateSystem.ZONE_FACTOR) == zone();
    }

    private int zone() {
        return system.zone().orElse(0);
    }

    /** What is wrong with a place out of reach. */
    Problem problem(double x, double y) {
        return new Problem("/geometry", "[" + x + ", " + y + "]", expected(), guess(x, y));
    }

    private String expected() {
        return system.isDegrees()
                ? "longitude and latitude in degrees, in China: " + China.DESCRIBED
                : "easting led by " + zone() + ", at most 2° from " + system.centralMeridian()
                        + "° E, and northing in metres, 300000 to 6000000";
    }

    private @Nullable String guess(double x, double y) {
        String names = system.isDegrees() ? "longitude and latitude" : "easting and northing";
        if (has(y, x)) {
            return "[" + y + ", " + x + "]: " + names + " are exchanged";
        }
        if (!system.isDegrees() && has(x + zone() * (double) CoordinateSystem.ZONE_FACTOR, y)) {
            return "the easting lacks its zone, " + zone();
        }
        if (!system.isDegrees() && China.has(x, y)) {
            return "these are degrees, and the layer is in " + CoordinateSystem.DEGREES;
        }
        return null;
    }
}
