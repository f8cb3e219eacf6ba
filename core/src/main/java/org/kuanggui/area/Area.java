package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * The area of a right: one or more polygons, perhaps with holes, checked. It keeps how it was stated, and two areas are
 * equal where they state the same. Immutable and safe for use by several threads.
 *
 * <p>A corner is kept to about a micrometre. The corners are joined by straight lines of the system the area is looked at
 * in; where it is brought into another system, its corners are. Two such lines of 1 km differ by about 1 cm.
 */
public final class Area {
    /** The most corners of an area, a ring's first not counted again where it closes the ring. */
    public static final int MOST_CORNERS = 100_000;

    /** The most rings of an area. */
    public static final int MOST_RINGS = 1_000;

    private static final BigDecimal SQUARE_METRES = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS_OF_KM2 = 4;

    /** How an area is stated. */
    public enum Form {
        /** GeoJSON, in degrees. */
        GEOMETRY,
        /** The register's text of corners, in a Gauss–Krüger zone. */
        CORNERS
    }

    private final CoordinateSystem system;
    private final MultiPolygon region;
    private final @Nullable String cornerText;
    private final List<List<List<Position>>> polygons;
    private volatile @Nullable BigDecimal squareMetres;
    private volatile @Nullable Elsewhere elsewhere;

    /**
     * The same region in a system it was last asked for in.
     *
     * @param system the system
     * @param region its polygons there
     */
    private record Elsewhere(CoordinateSystem system, MultiPolygon region) {}

    private Area(CoordinateSystem system, MultiPolygon region, @Nullable String cornerText) {
        this.system = system;
        this.region = region;
        this.cornerText = cornerText;
        MultiPolygon degrees = in(CoordinateSystem.DEGREES);
        boolean isStatedSo = cornerText == null && system.isDegrees();
        this.polygons = Shapes.positions(isStatedSo ? degrees : Shapes.turned(degrees));
    }

    /**
     * An area by the register's text of corners, {@code 1,3270001.12,35570002.34,…,*,430,300,采区,1,}: number, northing,
     * easting led by its 3-degree zone; {@code *} with top, bottom, name and sign ends a ring, which is cut out where the
     * sign is −1. Rings may be closed or not.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists the faults with ring, corner and coordinates
     * @throws NullPointerException if the argument is null
     */
    public static Area ofCorners(String text) {
        CornerText corners = CornerText.read(text);
        return new Area(corners.system(), corners.region(), corners.canonical());
    }

    /**
     * An area by the corners of its polygons, as GeoJSON nests them: polygons, of a shell and its holes, of positions,
     * of which the last is the first.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists the faults, with pointers of a MultiPolygon's
     *     coordinates, {@code /0/1/17}
     * @throws NullPointerException if the argument, or anything in it, is null
     */
    public static Area ofPolygons(List<List<List<Position>>> polygons) {
        return new Area(CoordinateSystem.DEGREES, PositionRings.region(polygons), null);
    }

    /**
     * What an overlay gave, kept in the system in which it was cut. It is not checked again: what the overlay gives is what
     * there is.
     *
     * @param result polygons, more than nothing; what else it holds is dropped
     * @param system what its coordinates are
     */
    static Area ofOverlay(Geometry result, CoordinateSystem system) {
        return new Area(system, Shapes.turned(Shapes.multiPolygon(result.norm())), null);
    }

    /** @param squareMetres its area, which was measured where it was cut */
    static Area ofOverlay(Geometry result, CoordinateSystem system, BigDecimal squareMetres) {
        Area area = ofOverlay(result, system);
        area.squareMetres = squareMetres;
        return area;
    }

    /**
     * All of several areas, as one, in their system where they share one, else in degrees; one alone is itself.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if the argument, or an area in it, is null
     */
    public static Area together(List<Area> areas) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("no area");
        }
        if (areas.size() == 1) {
            return areas.get(0);
        }
        CoordinateSystem first = areas.get(0).system;
        boolean isShared = areas.stream().allMatch(area -> area.system.equals(first));
        CoordinateSystem shared = isShared ? first : CoordinateSystem.DEGREES;
        List<Geometry> regions = new ArrayList<>(areas.size());
        areas.forEach(area -> regions.add(area.in(shared)));
        return ofOverlay(Shapes.union(regions), shared);
    }

    /** How it is stated. */
    public Form form() {
        return cornerText == null ? Form.GEOMETRY : Form.CORNERS;
    }

    /** The system in which its corners were stated, or in which an overlay cut it. */
    public CoordinateSystem coordinateSystem() {
        return system;
    }

    /**
     * Its corners in degrees, nested as {@link #ofPolygons} takes them. Rings turn as they were stated; where they were not
     * stated so, shells turn counterclockwise and holes clockwise (RFC 7946).
     */
    public List<List<List<Position>>> polygons() {
        return polygons;
    }

    /**
     * The register's text of corners: as stated where it was stated so, in a canonical form on one line; of an area in
     * degrees, in the zone of its centre, to 0.1 mm. {@link #ofCorners} reads it again where no corner lies more than half a
     * degree beyond that zone.
     */
    public String corners() {
        return cornerText == null ? CornerText.of(in(zone())) : cornerText;
    }

    /** Its area on the ellipsoid, in m², to two decimals. */
    public BigDecimal squareMetres() {
        BigDecimal known = squareMetres;
        if (known == null) {
            known = EllipsoidArea.squareMetres(region, system);
            squareMetres = known;
        }
        return known;
    }

    /** Its area on the ellipsoid, in km², to four decimals, without trailing zeros: what counts, where there is ground. */
    public BigDecimal squareKilometres() {
        return kilometres(squareMetres());
    }

    /** Its area in the plane of its zone, in km², to four decimals; of an area in degrees, in the zone of its centre. */
    public BigDecimal planeSquareKilometres() {
        return kilometres(new BigDecimal(in(zone()).getArea()));
    }

    /** Its centroid, which may lie outside. */
    public Position centre() {
        Coordinate centre =
                system.to(CoordinateSystem.DEGREES, region.getCentroid().getCoordinate());
        return new Position(CoordinateSystem.DEGREES.onGrid(centre.x), CoordinateSystem.DEGREES.onGrid(centre.y));
    }

    /** The smallest box around its corners. */
    public BoundingBox boundingBox() {
        return Shapes.box(in(CoordinateSystem.DEGREES).getEnvelopeInternal());
    }

    /**
     * The smallest box around its corners in a coordinate system, x the longitude or the easting: what the features of a layer in that
     * system are looked for by. One whose own box does not meet it covers nothing of the area.
     *
     * @throws NullPointerException if the argument is null
     */
    public Envelope envelope(CoordinateSystem system) {
        return in(system).getEnvelopeInternal();
    }

    /**
     * How it lies to a box of longitudes and latitudes.
     *
     * @throws NullPointerException if the argument is null
     */
    public Placement placement(BoundingBox box) {
        return Shapes.placement(in(CoordinateSystem.DEGREES), box);
    }

    /**
     * What is left of it without another area, in its own form; parts below 1 m² are dropped. Corners that were not cut are
     * those that were stated; the others are rounded to 0.1 mm. The two are laid over each other in the other's system, so
     * that what was cut out of an area there leaves no sliver of it behind. Empty where nothing is left, or what is left is
     * no area that can be stated.
     *
     * @throws NullPointerException if the argument is null
     */
    public Optional<Area> without(Area other) {
        return Cut.of(this, other, OverlayNG.DIFFERENCE);
    }

    /**
     * The part of it that another area covers, likewise.
     *
     * @throws NullPointerException if the argument is null
     */
    public Optional<Area> within(Area other) {
        return Cut.of(this, other, OverlayNG.INTERSECTION);
    }

    /**
     * How much of it lies beyond another area, in m², to two decimals: its share between the straight lines of the other's
     * system, of its own figure. What lies within and what lies beyond make up the whole.
     *
     * @throws NullPointerException if the argument is null
     */
    public BigDecimal squareMetresBeyond(Area other) {
        return new Footprint(this, other.system).squareMetres(Shapes.difference(in(other.system), other.region));
    }

    /** Its polygons in a system, brought there by their corners. */
    MultiPolygon in(CoordinateSystem wanted) {
        if (wanted.equals(system)) {
            return region;
        }
        Elsewhere known = elsewhere;
        if (known == null || !known.system().equals(wanted)) {
            known = new Elsewhere(wanted, Shapes.to(wanted, region, system));
            elsewhere = known;
        }
        return known.region();
    }

    /** The zone it is stated in; of an area in degrees, the zone of its centre. */
    CoordinateSystem zone() {
        return system.isDegrees() ? CoordinateSystem.zoneOf(centre().longitude()) : system;
    }

    private static BigDecimal kilometres(BigDecimal squareMetres) {
        BigDecimal kilometres = squareMetres.divide(SQUARE_METRES, DECIMALS_OF_KM2, RoundingMode.HALF_UP);
        return kilometres.signum() == 0 ? BigDecimal.ZERO : kilometres.stripTrailingZeros();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Area area
                && Objects.equals(cornerText, area.cornerText)
                && polygons.equals(area.polygons);
    }

    @Override
    public int hashCode() {
        return polygons.hashCode();
    }

    /** {@code 0.5153 km² around 105.7123° E, 29.6401° N}. */
    @Override
    public String toString() {
        Position centre = centre();
        return squareKilometres().toPlainString() + " km² around " + degrees(centre.longitude()) + "° E, "
                + degrees(centre.latitude()) + "° N";
    }

    private static String degrees(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
