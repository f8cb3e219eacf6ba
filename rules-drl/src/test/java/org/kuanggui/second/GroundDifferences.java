package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.GroundChange;

/** What the second opinion and the rules say differently of ground. */
final class GroundDifferences {
    /** Nearer than this to the middle between two figures, either is right: the library rounds m² to two decimals first. */
    private static final double TIE_M2 = 0.05;

    private static final double STEP_M2 = 100;

    private GroundDifferences() {}

    /** How ground that was found differs from what was expected; {@code null} where it does not. */
    static @Nullable String differing(Region expected, @Nullable Area found) {
        if (found == null) {
            return expected.isEmpty() ? null : "found none for " + expected;
        }
        try {
            Region region = Region.of(found);
            return region.isSameAs(expected) ? null : "found " + region + " for " + expected;
        } catch (IllegalArgumentException notOnTheGrid) {
            return "found " + found + ", " + notOnTheGrid.getMessage() + ", for " + expected;
        }
    }

    /** How a remedy that was found differs from the ground that is expected to be left, and from its area. */
    static @Nullable String differing(Remedy.Left expected, org.kuanggui.evaluation.Remedy found) {
        List<Change> changes = found.changes();
        if (!found.satisfiable() || changes.isEmpty() || !(changes.get(0) instanceof GroundChange ground)) {
            return "found " + found + " for " + expected;
        }
        if (!ground.pointer().equals(expected.pointer())) {
            return "found " + ground.pointer() + " for " + expected.pointer();
        }
        String region = differing(expected.region(), ground.to());
        return region != null ? region : area(expected.statedKm2(), ground.to(), changes);
    }

    /** The area is changed to that of the ground, unless it is stated already. */
    private static @Nullable String area(@Nullable BigDecimal statedKm2, Area left, List<Change> changes) {
        double squareMetres = Ellipsoid.squareMetres(left.polygons());
        if (changes.size() == 1) {
            return statedKm2 != null && isAreaOf(squareMetres, statedKm2)
                    ? null
                    : "left the area " + statedKm2 + " for " + squareMetres + " m²";
        }
        if (changes.size() == 2
                && changes.get(1) instanceof FigureChange figure
                && figure.pointer().equals("/site/areaKm2")
                && isSame(figure.from(), statedKm2)
                && isAreaOf(squareMetres, figure.to())
                && (statedKm2 == null || figure.to().compareTo(statedKm2) != 0)) {
            return null;
        }
        return "found " + changes + " for " + squareMetres + " m²";
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static boolean isAreaOf(double squareMetres, BigDecimal km2) {
        if (Place.squareKilometres(squareMetres).compareTo(km2) == 0) {
            return true;
        }
        double toTheTie = Math.abs(squareMetres / STEP_M2 - Math.floor(squareMetres / STEP_M2) - 0.5) * STEP_M2;
        double off = Math.abs(km2.movePointRight(6).doubleValue() - squareMetres);
        return toTheTie < TIE_M2
                && off < STEP_M2 / 2 + TIE_M2
                && km2.stripTrailingZeros().scale() <= 4;
    }
}
