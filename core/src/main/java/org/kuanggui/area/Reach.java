package org.kuanggui.area;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Which coordinates a layer may have: places in China, in a zone those near its central meridian. */
final class Reach {
    private static final double SOUTH_M = 300_000;
    private static final double NORTH_M = 6_000_000;
    private static final double DEGREES_FROM_MERIDIAN = 2;

    private static final Text DEGREES_EXCHANGED = new Text("：经度与纬度颠倒", ": longitude and latitude are exchanged");
    private static final Text METRES_EXCHANGED = new Text("：横坐标与纵坐标颠倒", ": easting and northing are exchanged");

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
        return new Problem("/geometry", Text.plain("[" + x + ", " + y + "]"), expected(), guess(x, y));
    }

    private Text expected() {
        return system.isDegrees() ? China.A_POSITION : inZone();
    }

    private Text inZone() {
        int meridian = system.centralMeridian();
        return new Text(
                "以带号 " + zone() + " 开头、距中央子午线（东经 " + meridian + "°）不超过 2° 的横坐标，以及以米计、300000 至 6000000 的纵坐标",
                "easting led by " + zone() + ", at most 2° from " + meridian
                        + "° E, and northing in metres, 300000 to 6000000");
    }

    private @Nullable Text guess(double x, double y) {
        if (has(y, x)) {
            return Text.plain("[" + y + ", " + x + "]").then(system.isDegrees() ? DEGREES_EXCHANGED : METRES_EXCHANGED);
        }
        if (!system.isDegrees() && has(x + zone() * (double) CoordinateSystem.ZONE_FACTOR, y)) {
            return new Text("横坐标缺带号 " + zone(), "the easting lacks its zone, " + zone());
        }
        if (!system.isDegrees() && China.has(x, y)) {
            return new Text("坐标以度计，图层坐标系应为 ", "these are degrees, and the layer is in ")
                    .then(CoordinateSystem.DEGREES.described());
        }
        return null;
    }
}
