package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

/** The sheet of paper on which the answers are written down, one after the other, in the catalogue's order. */
final class Notes {
    private final List<Line> lines = new ArrayList<>(48);
    private final boolean plain;

    /** @param plain whether the action is <i>plain</i>, so that rows marked ° stay silent instead of undetermined */
    Notes(boolean plain) {
        this.plain = plain;
    }

    List<Line> lines() {
        return lines;
    }

    boolean isViolated(String provision) {
        for (Line line : lines) {
            if (line.outcome() == Outcome.VIOLATED && line.provision().equals(provision)) {
                return true;
            }
        }
        return false;
    }

    /** Writes a line down; {@code null} stands for no finding. */
    void add(@Nullable Line line) {
        if (line != null) {
            lines.add(line);
        }
    }

    /** The part of the ground that offends by the line that was written down last. */
    void offending(Region part) {
        lines.add(lines.remove(lines.size() - 1).offending(part));
    }

    void satisfied(String provision) {
        lines.add(Line.of(provision, Outcome.SATISFIED));
    }

    void violated(String provision) {
        lines.add(Line.of(provision, Outcome.VIOLATED));
    }

    void review(String provision) {
        lines.add(Line.of(provision, Outcome.REVIEW));
    }

    void duty(String provision) {
        lines.add(Line.of(provision, Outcome.DUTY));
    }

    void noted(String provision) {
        lines.add(Line.of(provision, Outcome.NOTED));
    }

    void undetermined(String provision, String pointer) {
        lines.add(Line.undetermined(provision, List.of(pointer), List.of()));
    }

    /** As {@link #undetermined}, of a row marked °. */
    void undeterminedUnlessPlain(String provision, String pointer) {
        if (!plain) {
            undetermined(provision, pointer);
        }
    }

    /** {@code tri(x)}. */
    void tri(String provision, Said test) {
        answer(provision, test, Outcome.SATISFIED, Outcome.VIOLATED, List.of());
    }

    /** {@code tri(x)} of a row that consulted readings. */
    void tri(String provision, Said test, List<String> readings) {
        answer(provision, test, Outcome.SATISFIED, Outcome.VIOLATED, readings);
    }

    /** {@code tri(x)} of one thing among several. */
    void tri(String provision, String detail, Said test) {
        lines.add(line(provision, test, Outcome.SATISFIED, Outcome.VIOLATED, List.of())
                .about(detail));
    }

    /** {@code tri(x)} of a row marked °. */
    void triUnlessPlain(String provision, Said test) {
        if (!(plain && test.truth() == Truth.UNKNOWN)) {
            tri(provision, test);
        }
    }

    /** A test that satisfies where it is true, and otherwise leaves the matter to review. */
    void satisfiedOrReview(String provision, Said test) {
        answer(provision, test, Outcome.SATISFIED, Outcome.REVIEW, List.of());
    }

    /** A test that satisfies where it is true, and otherwise leaves something to be done. */
    void satisfiedOrDuty(String provision, Said test, List<String> readings) {
        answer(provision, test, Outcome.SATISFIED, Outcome.DUTY, readings);
    }

    private void answer(String provision, Said test, Outcome whenTrue, Outcome whenFalse, List<String> readings) {
        lines.add(line(provision, test, whenTrue, whenFalse, readings));
    }

    /** The line that a test comes to. */
    static Line line(String provision, Said test, Outcome whenTrue, Outcome whenFalse, List<String> readings) {
        return switch (test.truth()) {
            case TRUE -> Line.of(provision, whenTrue, readings);
            case FALSE -> Line.of(provision, whenFalse, readings);
            case UNKNOWN -> Line.undetermined(provision, test.missing(), readings);
        };
    }
}
