package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would satisfy a violated provision.
 *
 * @param changes the smallest change of the one figure; empty where nothing can help
 * @param satisfiable whether the change was tried and helps
 * @param left the ground that would have to be left, with its area; {@code null} where a figure decides
 */
public record Remedy(
        List<Change> changes, boolean satisfiable, @Nullable Left left) {

    /** Nothing can help. */
    static final Remedy NONE = new Remedy(List.of(), false, null);

    /**
     * A change of one figure.
     *
     * @param pointer where the figure stands
     * @param from what was stated
     * @param to what it would have to be
     * @param unit symbol of the unit of both, {@code null} for a plain number
     */
    public record Change(
            String pointer,
            BigDecimal from,
            BigDecimal to,
            @Nullable String unit) {}

    static Remedy of(String pointer, BigDecimal from, BigDecimal to, @Nullable String unit) {
        return new Remedy(List.of(new Change(pointer, from, to, unit)), true, null);
    }

    /**
     * Ground without what offends.
     *
     * @param pointer where the ground is stated
     * @param region what is left of it
     * @param statedKm2 what is stated of its area, to be changed too unless it is the area of what is left
     */
    public record Left(
            String pointer, Region region, @Nullable BigDecimal statedKm2) {}

    static Remedy of(Left left) {
        return new Remedy(List.of(), true, left);
    }
}
