package org.kuanggui.area;

import java.util.Optional;
import org.kuanggui.fact.InvalidInputException;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/** What an area loses or keeps where another one lies, stated again in its own form. */
final class Cut {
    private static final double TENTHS_OF_MM_IN_A_METRE = 1e4;
    private static final double ABOUT_AS_FINE_IN_DEGREES = 1e9;
    private static final double LEAST_M2 = 1;

    private Cut() {}

    /**
     * Corners that were not cut are those that were stated, the others are rounded; where that makes no area that can be
     * stated, all of them are rounded.
     *
     * @param operation of {@link OverlayNG}, in the other's system
     * @return empty where nothing above 1 m² is left, or no area that can be stated
     */
    static Optional<Area> of(Area area, Area other, int operation) {
        CoordinateSystem system = other.coordinateSystem();
        PrecisionModel grid =
                new PrecisionModel(system.isDegrees() ? ABOUT_AS_FINE_IN_DEGREES : TENTHS_OF_MM_IN_A_METRE);
        MultiPolygon whole = area.in(system);
        MultiPolygon parts =
                Shapes.partsAbove(LEAST_M2, Shapes.onGrid(whole, other.in(system), operation, grid), system);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        MultiPolygon asStated = new StatedCorners(whole, grid).restored(parts);
        return stated(area, asStated, system).or(() -> stated(area, parts, system));
    }

    private static Optional<Area> stated(Area inForm, MultiPolygon parts, CoordinateSystem system) {
        try {
            // degrees are checked in either form: an area is looked at in them
            Area inDegrees = Area.ofPolygons(
                    Shapes.positions(Shapes.turned(Shapes.to(CoordinateSystem.DEGREES, parts, system))));
            return Optional.of(
                    inForm.form() == Area.Form.CORNERS
                            ? Area.ofCorners(CornerText.of(Shapes.to(inForm.coordinateSystem(), parts, system)))
                            : inDegrees);
        } catch (InvalidInputException notToBeStated) {
            return Optional.empty();
        }
    }
}
