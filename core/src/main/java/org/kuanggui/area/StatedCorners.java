package org.kuanggui.area;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * The corners of a region, by where a grid puts them. What an overlay on that grid leaves untouched can so be given back as
 * it was stated: a corner on a bound stays on it.
 */
final class StatedCorners {
    private final Map<Coordinate, Coordinate> byRounded = new HashMap<>();

    /** Of corners that the grid puts in one place, the first counts. */
    StatedCorners(MultiPolygon region, PrecisionModel grid) {
        for (Coordinate stated : region.getCoordinates()) {
            Coordinate rounded = stated.copy();
            grid.makePrecise(rounded);
            byRounded.putIfAbsent(rounded, stated);
        }
    }

    /** The same polygons with the corners as stated where the grid had moved them; they may be invalid. */
    MultiPolygon restored(MultiPolygon onGrid) {
        MultiPolygon restored = (MultiPolygon) onGrid.copy();
        restored.apply((CoordinateFilter) corner -> corner.setCoordinate(byRounded.getOrDefault(corner, corner)));
        restored.geometryChanged();
        return restored;
    }
}
