package org.kuanggui.area;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * What one feature covers of an area.
 *
 * @param feature which
 * @param part more than nothing; the area's own region where it is all of it
 */
record Piece(LayerFeature feature, MultiPolygon part) {}
