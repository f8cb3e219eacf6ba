package org.kuanggui.area;

/**
 * A place on the ellipsoid of CGCS2000.
 *
 * @param longitude in degrees, east positive
 * @param latitude in degrees, north positive
 */
public record Position(double longitude, double latitude) {}
