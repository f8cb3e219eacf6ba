package org.kuanggui.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;

/**
 * What one provision answers.
 *
 * @param provision its id in the catalogue
 * @param detail the thing it speaks of where the provision speaks of several; {@code null} else
 * @param outcome the answer
 * @param missing the facts the answer hangs on where it is undetermined, sorted, without doubles
 * @param readings {@code id=choice} of the readings that were consulted, sorted, without doubles
 * @param due the last day of a duty that is open or was missed, where there is one; {@code null} else
 * @param remedy what would have to change; {@code null} where nothing is said about it
 * @param offending the part of the ground that offends, as a layer shows it; nothing where none does
 */
public record Line(
        String provision,
        @Nullable String detail,
        Outcome outcome,
        List<String> missing,
        List<String> readings,
        @Nullable LocalDate due,
        @Nullable Remedy remedy,
        Region offending) {

    public Line {
        missing = sorted(missing);
        readings = sorted(readings);
    }

    static Line of(String provision, Outcome outcome) {
        return new Line(provision, null, outcome, List.of(), List.of(), null, null, Region.NONE);
    }

    /** A line that consulted readings on its way. */
    static Line of(String provision, Outcome outcome, List<String> readings) {
        return new Line(provision, null, outcome, List.of(), readings, null, null, Region.NONE);
    }

    static Line undetermined(String provision, List<String> missing, List<String> readings) {
        return new Line(provision, null, Outcome.UNDETERMINED, missing, readings, null, null, Region.NONE);
    }

    Line with(Remedy what) {
        return new Line(provision, detail, outcome, missing, readings, due, what, offending);
    }

    /** The same of one thing among several. */
    Line about(String thing) {
        return new Line(provision, thing, outcome, missing, readings, due, remedy, offending);
    }

    /** The same with the last day of its duty. */
    Line dueOn(LocalDate day) {
        return new Line(provision, detail, outcome, missing, readings, day, remedy, offending);
    }

    /** The same with the part of the ground that offends, unless it is satisfied or undetermined. */
    Line offending(Region part) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.UNDETERMINED
                ? this
                : new Line(provision, detail, outcome, missing, readings, due, remedy, part);
    }

    /** Provision and detail, which no two lines of an opinion share. */
    String name() {
        return detail == null ? provision : provision + "[" + detail + "]";
    }

    private static List<String> sorted(List<String> texts) {
        return texts.size() < 2 ? texts : new ArrayList<>(new TreeSet<>(texts));
    }
}
