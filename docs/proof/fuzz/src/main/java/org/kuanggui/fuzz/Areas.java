package org.kuanggui.fuzz;

import java.math.BigDecimal;
import org.kuanggui.area.Area;
import org.kuanggui.area.Placement;

/** What has to hold of every area that is taken in. */
final class Areas {
    private Areas() {}

    static void check(Area area) {
        BigDecimal squareMetres = area.squareMetres();
        Expect.that(squareMetres.signum() >= 0, "an area of " + squareMetres);
        Expect.that(area.squareKilometres().signum() >= 0, "an area of " + area.squareKilometres());
        Expect.that(area.planeSquareKilometres().signum() >= 0, "a plane area of " + area.planeSquareKilometres());
        Expect.that(!area.polygons().isEmpty(), "no polygons");
        Expect.same(Placement.INSIDE, area.placement(area.boundingBox()), "how it lies to its own box");
        Expect.onOneLine(area.toString());
        Expect.that(area.corners().chars().noneMatch(c -> c == '\n' || c == '\r'), "a line more: " + area.corners());
        Expect.that(area.without(area).isEmpty(), "something left of an area without itself");
        area.within(area).ifPresent(same -> Expect.onOneLine(same.toString()));
    }
}
