package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;

/**
 * What one provision answers.
 *
 * @param provision its id in the catalogue
 * @param outcome the answer
 * @param missing the facts the answer hangs on where it is undetermined, sorted, without doubles
 * @param readings {@code id=choice} of the readings that were consulted, sorted, without doubles
 * @param remedy what would have to change; {@code null} where nothing is said about it
 */
public record Line(
        String provision,
        Outcome outcome,
        List<String> missing,
        List<String> readings,
        @Nullable Remedy remedy) {

    public Line {
        missing = sorted(missing);
        readings = sorted(readings);
    }

    static Line of(String provision, Outcome outcome) {
        return new Line(provision, outcome, List.of(), List.of(), null);
    }

    /** A line that consulted readings on its way. */
    static Line of(String provision, Outcome outcome, List<String> readings) {
        return new Line(provision, outcome, List.of(), readings, null);
    }

    static Line undetermined(String provision, List<String> missing, List<String> readings) {
        return new Line(provision, Outcome.UNDETERMINED, missing, readings, null);
    }

    Line with(Remedy what) {
        return new Line(provision, outcome, missing, readings, what);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.size() < 2 ? texts : new ArrayList<>(new TreeSet<>(texts));
    }
}
