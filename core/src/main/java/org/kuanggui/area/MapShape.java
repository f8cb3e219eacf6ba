package org.kuanggui.area;

import java.util.List;

/**
 * Polygons on a map.
 *
 * @param rings of all of them, shells and holes alike, each closed by its first corner; what lies within an odd number of
 *     them belongs to the shape
 * @param within a place within, for a label; where the shape is empty, the frame's corner
 */
public record MapShape(List<List<MapPoint>> rings, MapPoint within) {

    public MapShape {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
