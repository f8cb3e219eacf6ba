package org.kuanggui.area;

/**
 * A place on a map, in metres from the south-western corner of its frame.
 *
 * @param east to the east of it, along the grid of the zone
 * @param north to the north of it, likewise
 */
public record MapPoint(double east, double north) {}
