/**
 * Ground: areas, their coordinates, the host's layers, and what an overlay of both shows.
 *
 * <p>Everything is CGCS2000: longitude and latitude in degrees, or plane coordinates of a 3-degree Gauss–Krüger zone in
 * metres. An edge is the straight line between its corners in the system it is looked at in: an area is brought into a
 * layer's system by its corners. JTS and proj4j stay in here; of JTS, {@code Geometry} is all that a host meets, where it
 * brings a layer of its own. All types are immutable and safe for use by several threads; the builders are for one
 * thread.
 */
@NullMarked
package org.kuanggui.area;

import org.jspecify.annotations.NullMarked;
