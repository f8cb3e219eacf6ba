package org.kuanggui.evaluation;

import org.kuanggui.area.Area;

/**
 * A change of the ground.
 *
 * @param pointer the ground's place: {@code /site/geometry} or {@code /site/corners}
 * @param from the area as stated
 * @param to what would have to be left of it, stated the same way
 */
public record GroundChange(String pointer, Area from, Area to) implements Change {

    /** {@code /site/geometry: 0.5153 → 0.4 km²}. */
    @Override
    public String toString() {
        return pointer + ": " + km2(from) + " → " + km2(to) + " km²";
    }

    private static String km2(Area area) {
        return area.squareKilometres().toPlainString();
    }
}
