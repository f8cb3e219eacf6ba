package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kuanggui.fact.InvalidInputException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/** The area of a right: one or more polygons, perhaps with holes, checked. Two areas are equal where they state the same. */
@SuppressWarnings("DoNotCallSuggester") // to be filled in
public final class Area {
    /** How an area is stated. */
    public enum Form {
        /** GeoJSON, in degrees. */
        GEOMETRY,
        /** The register's text of corners, in a Gauss–Krüger zone. */
        CORNERS
    }

    private Area() {}

    /** Its polygons in a system, brought there by their corners. */
    MultiPolygon in(CoordinateSystem system) {
        throw new UnsupportedOperationException(system.toString());
    }

    /**
     * What an overlay gave, as an area in degrees.
     *
     * @param result valid polygons, more than nothing; what else it holds is dropped
     */
    static Area ofOverlay(Geometry result, CoordinateSystem system) {
        throw new UnsupportedOperationException(result + " " + system);
    }

    /**
     * An area by the register's text of corners.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists every fault with ring, corner and coordinates
     */
    public static Area ofCorners(String text) {
        throw new UnsupportedOperationException(text);
    }

    /**
     * An area by the corners of its polygons, as GeoJSON nests them: polygons, of a shell and its holes, of positions,
     * of which the last is the first.
     *
     * @throws InvalidInputException if anything is wrong with it; pointers are those of a MultiPolygon's coordinates,
     *     {@code /0/1/17}
     */
    public static Area ofPolygons(List<List<List<Position>>> polygons) {
        throw new UnsupportedOperationException(polygons.toString());
    }

    /** How it is stated. */
    public Form form() {
        throw new UnsupportedOperationException();
    }

    /** The system in which it is stated. */
    public CoordinateSystem coordinateSystem() {
        throw new UnsupportedOperationException();
    }

    /** Its corners in degrees, nested as {@link #ofPolygons} takes them. */
    public List<List<List<Position>>> polygons() {
        throw new UnsupportedOperationException();
    }

    /** The register's text of corners, in its own zone; of an area in degrees, in the zone of its centre. */
    public String corners() {
        throw new UnsupportedOperationException();
    }

    /** Its area on the ellipsoid, in m², to two decimals. */
    public BigDecimal squareMetres() {
        throw new UnsupportedOperationException();
    }

    /** Its area on the ellipsoid, in km², to four decimals: what counts, where there is ground. */
    public BigDecimal squareKilometres() {
        throw new UnsupportedOperationException();
    }

    /** Its area in the plane of its zone, in km², to four decimals. */
    public BigDecimal planeSquareKilometres() {
        throw new UnsupportedOperationException();
    }

    /** Its centroid, which may lie outside. */
    public Position centre() {
        throw new UnsupportedOperationException();
    }

    /** The smallest box around it. */
    public BoundingBox boundingBox() {
        throw new UnsupportedOperationException();
    }

    /** How it lies to a box of longitudes and latitudes. */
    public Placement placement(BoundingBox box) {
        throw new UnsupportedOperationException(box.toString());
    }

    /**
     * What is left of it without another area, in its own form and system, on a grid of 0.1 mm; empty where nothing is
     * left, or what is left is not an area that can be stated.
     */
    public Optional<Area> without(Area other) {
        throw new UnsupportedOperationException("");
    }

    /**
     * The part of it that another area covers, likewise.
     */
    public Optional<Area> within(Area other) {
        throw new UnsupportedOperationException("");
    }
}
