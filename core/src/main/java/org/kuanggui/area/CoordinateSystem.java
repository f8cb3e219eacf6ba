package org.kuanggui.area;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.datum.Ellipsoid;
import org.locationtech.proj4j.proj.ExtendedTransverseMercatorProjection;
import org.locationtech.proj4j.proj.Projection;

/**
 * A coordinate system of CGCS2000: {@link #DEGREES}, longitude before latitude (EPSG:4490), or one of the 3-degree
 * Gauss–Krüger zones 25 to 45, easting led by the zone before northing, in metres (EPSG:4513 to 4533).
 *
 * <p>What is projected is kept to a grid of 10⁻¹¹ degrees or 10⁻⁶ metres, about a micrometre, so that the last bits of
 * a platform's sine seldom reach an answer.
 */
public final class CoordinateSystem {
    /** The first zone that touches China. */
    public static final int FIRST_ZONE = 25;

    /** The last zone that touches China. */
    public static final int LAST_ZONE = 45;

    /** Longitude and latitude in degrees, EPSG:4490. */
    public static final CoordinateSystem DEGREES = new CoordinateSystem(0, 4490, 1e11, null);

    static final int ZONE_WIDTH = 3;
    static final int ZONE_FACTOR = 1_000_000;

    /** What messages expect in place of another zone. */
    static final Text A_ZONE = new Text(
            "3 度带第 " + FIRST_ZONE + " 至 " + LAST_ZONE + " 带之一",
            "a 3-degree zone from " + FIRST_ZONE + " to " + LAST_ZONE);

    private static final Text A_LONGITUDE = new Text(
            "73.5°（含）至 136.5°（不含）的经度，即涉及中国的各 3 度带", "degrees from 73.5 to below 136.5, of a zone that touches China");
    private static final Text AN_EPSG_NUMBER = new Text(
            "CGCS2000 经纬度（EPSG:4490），或横坐标加带号的 CGCS2000 3 度带（EPSG:4513 至 EPSG:4533）",
            "CGCS2000 in degrees, EPSG:4490, or in a 3-degree zone led by its number, EPSG:4513 to EPSG:4533");
    private static final int EPSG_OF_ZONE_0 = 4488;
    private static final int FALSE_EASTING = 500_000;
    private static final double QUARTER_MERIDIAN = 1e7;
    private static final List<CoordinateSystem> ZONES = zones();

    private final int zone;
    private final int epsg;
    private final double gridPerUnit;
    private final @Nullable Projection projection;

    private CoordinateSystem(int zone, int epsg, double gridPerUnit, @Nullable Projection projection) {
        this.zone = zone;
        this.epsg = epsg;
        this.gridPerUnit = gridPerUnit;
        this.projection = projection;
    }

    /**
     * A 3-degree Gauss–Krüger zone; zone 35, of Dazu, has the central meridian 105° E.
     *
     * @param zone 25 to 45
     * @throws InvalidInputException if there is no such zone
     */
    public static CoordinateSystem zone(int zone) {
        if (zone < FIRST_ZONE || zone > LAST_ZONE) {
            throw refused(new Text("第 " + zone + " 带", "zone " + zone), A_ZONE);
        }
        return ZONES.get(zone - FIRST_ZONE);
    }

    /**
     * The zone in which a longitude lies: that of the nearest central meridian, of two the eastern.
     *
     * @param longitude degrees, 73.5 to below 136.5
     * @throws InvalidInputException if no zone from 25 to 45 has it
     */
    public static CoordinateSystem zoneOf(double longitude) {
        double zone = Math.floor(longitude / ZONE_WIDTH + 0.5);
        if (!(zone >= FIRST_ZONE && zone <= LAST_ZONE)) {
            throw refused(new Text("经度 " + longitude, "longitude " + longitude), A_LONGITUDE);
        }
        return zone((int) zone);
    }

    /**
     * The system with a number of the EPSG register.
     *
     * @param epsg 4490, or 4513 to 4533
     * @throws InvalidInputException if it is another
     */
    public static CoordinateSystem ofEpsg(int epsg) {
        int zone = epsg - EPSG_OF_ZONE_0;
        if (epsg != DEGREES.epsg && (zone < FIRST_ZONE || zone > LAST_ZONE)) {
            throw refused(Text.plain("EPSG:" + epsg), AN_EPSG_NUMBER);
        }
        return epsg == DEGREES.epsg ? DEGREES : zone(zone);
    }

    /** The zone; empty for degrees. */
    public OptionalInt zone() {
        return isDegrees() ? OptionalInt.empty() : OptionalInt.of(zone);
    }

    /** The number in the EPSG register. */
    public int epsg() {
        return epsg;
    }

    boolean isDegrees() {
        return projection == null;
    }

    /** The central meridian of a zone, in degrees. */
    int centralMeridian() {
        return zone * ZONE_WIDTH;
    }

    /** A coordinate of this system in another one, on that one's grid; not finite where it is no place. */
    Coordinate to(CoordinateSystem other, Coordinate coordinate) {
        if (other == this) {
            return coordinate;
        }
        Coordinate there = other.fromDegrees(toDegrees(coordinate));
        return new Coordinate(other.onGrid(there.x), other.onGrid(there.y));
    }

    /** A coordinate of this system in degrees, as it was computed; not finite where it is no place. */
    Coordinate toDegrees(Coordinate coordinate) {
        if (!hasPlace(coordinate)) {
            return new Coordinate(Double.NaN, Double.NaN);
        }
        if (projection == null) {
            return coordinate;
        }
        ProjCoordinate degrees =
                projection.inverseProject(new ProjCoordinate(coordinate.x, coordinate.y), new ProjCoordinate());
        return new Coordinate(degrees.x, degrees.y);
    }

    /** The nearest point of the grid. */
    double onGrid(double value) {
        return Math.rint(value * gridPerUnit) / gridPerUnit;
    }

    /** The grid, as JTS has it. */
    PrecisionModel grid() {
        return new PrecisionModel(gridPerUnit);
    }

    private Coordinate fromDegrees(Coordinate degrees) {
        if (projection == null || !DEGREES.hasPlace(degrees)) {
            return degrees;
        }
        ProjCoordinate plane = projection.project(new ProjCoordinate(degrees.x, degrees.y), new ProjCoordinate());
        return new Coordinate(plane.x, plane.y);
    }

    /** Of other numbers proj4j makes the central meridian at the equator, or goes round the earth without end. */
    private boolean hasPlace(Coordinate coordinate) {
        return isDegrees()
                ? Math.abs(coordinate.x) <= 180 && Math.abs(coordinate.y) <= 90
                : Math.abs(coordinate.x - falseEasting(zone)) <= QUARTER_MERIDIAN
                        && Math.abs(coordinate.y) <= QUARTER_MERIDIAN;
    }

    /** {@code CGCS2000, degrees} or {@code CGCS2000, 3-degree zone 35}. */
    @Override
    public String toString() {
        return described().english();
    }

    /** What messages call it, in both languages. */
    Text described() {
        return isDegrees()
                ? new Text("CGCS2000 经纬度", "CGCS2000, degrees")
                : new Text("CGCS2000 3 度带第 " + zone + " 带", "CGCS2000, 3-degree zone " + zone);
    }

    private static List<CoordinateSystem> zones() {
        Ellipsoid cgcs2000 = new Ellipsoid("CGCS2000", 6_378_137, 0, 298.257222101, "CGCS2000");
        CoordinateSystem[] zones = new CoordinateSystem[LAST_ZONE - FIRST_ZONE + 1];
        for (int zone = FIRST_ZONE; zone <= LAST_ZONE; zone++) {
            Projection projection = new ExtendedTransverseMercatorProjection(
                    cgcs2000, Math.toRadians(zone * ZONE_WIDTH), 0, 1, falseEasting(zone), 0);
            zones[zone - FIRST_ZONE] = new CoordinateSystem(zone, EPSG_OF_ZONE_0 + zone, 1e6, projection);
        }
        return List.of(zones);
    }

    private static int falseEasting(int zone) {
        return zone * ZONE_FACTOR + FALSE_EASTING;
    }

    private static InvalidInputException refused(Text found, Text expected) {
        return new InvalidInputException(List.of(new Problem("", found, expected)));
    }
}
