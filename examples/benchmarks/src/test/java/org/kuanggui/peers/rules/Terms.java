package org.kuanggui.peers.rules;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.peers.ClassRow;
import org.kuanggui.peers.MinimumRow;
import org.kuanggui.peers.Rows;
import org.kuanggui.peers.Size;
import org.kuanggui.peers.SliceQuestion;

/**
 * What is decided of a question first, by a rule that makes a fact of it: the others go by these terms.
 *
 * @param size the class of the production scale
 * @param sizeBefore the class of the scale as it was
 * @param reached whether the minimum is reached
 * @param lasts whether the reserves last
 */
public record Terms(Size size, Size sizeBefore, Reached reached, Reached lasts) {
    private static final long FIVE_YEARS = 5;

    /** The terms of a question. */
    public static Terms of(SliceQuestion question) {
        return new Terms(
                size(question, question.mineral(), question.method(), false),
                sizeBefore(question),
                reached(question),
                lasts(question));
    }

    private static Size sizeBefore(SliceQuestion question) {
        Mineral mineral = question.mineralBefore();
        MiningMethod method = question.methodBefore();
        boolean unknown = mineral == null || (mineral == Mineral.COAL && method == null);
        return unknown ? Size.UNKNOWN : size(question, mineral, method, true);
    }

    private static Size size(
            SliceQuestion question, @Nullable Mineral mineral, @Nullable MiningMethod method, boolean before) {
        for (ClassRow row : Rows.CLASSES) {
            if (row.mineral() == mineral && (row.method() == null || row.method() == method)) {
                Long scale = before ? question.scaleBefore(row.mass()) : question.scale(row.mass());
                if (scale == null) {
                    return Size.UNKNOWN;
                }
                return scale >= row.large() ? Size.LARGE : scale >= row.medium() ? Size.MEDIUM : Size.SMALL;
            }
        }
        return Size.NOT_GIVEN;
    }

    private static Reached reached(SliceQuestion question) {
        if (question.mineral() == Mineral.BRICK_CLAY) {
            return Reached.NOT_ASKED;
        }
        if (question.mineral().isOfUnstatedUse()) {
            return Reached.UNKNOWN;
        }
        for (MinimumRow row : Rows.MINIMUM) {
            if (row.mineral() == question.mineral() && row.ofNew() == question.newRight()) {
                Long scale = question.scale(row.mass());
                return scale == null ? Reached.UNKNOWN : scale >= row.least() ? Reached.YES : Reached.NO;
            }
        }
        return Reached.NO_ROW;
    }

    private static Reached lasts(SliceQuestion question) {
        boolean asked =
                question.mineral() == Mineral.BUILDING_STONE_LIMESTONE || question.mineral() == Mineral.BRICK_SHALE;
        if (!question.newRight() || !asked) {
            return Reached.NOT_ASKED;
        }
        for (boolean mass : new boolean[] {true, false}) {
            Long scale = question.scale(mass);
            Long reserves = question.reserves(mass);
            if (scale != null && reserves != null && scale > 0) {
                return reserves > FIVE_YEARS * scale ? Reached.YES : Reached.NO;
            }
        }
        return Reached.UNKNOWN;
    }
}
