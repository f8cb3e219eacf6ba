package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/**
 * What the second opinion answers.
 *
 * @param verdict the answer as a whole
 * @param mustClose whether one of the seven grounds for closure was found
 * @param lines one for every provision that applied, in the order of the catalogue's rows
 * @param missing every missing fact, sorted, without doubles
 * @param readings every reading that had a part in the answer, sorted, without doubles
 */
public record Opinion(
        Verdict verdict, boolean mustClose, List<Line> lines, List<String> missing, List<String> readings) {

    /** The opinion that follows from the lines: "Verdict, the first that holds". */
    static Opinion of(boolean outOfScope, List<Line> lines) {
        boolean violated = false;
        boolean undetermined = false;
        boolean review = false;
        boolean duty = false;
        boolean mustClose = false;
        TreeSet<String> missing = new TreeSet<>();
        TreeSet<String> readings = new TreeSet<>();
        for (Line line : lines) {
            violated |= line.outcome() == Outcome.VIOLATED;
            undetermined |= line.outcome() == Outcome.UNDETERMINED;
            review |= line.outcome() == Outcome.REVIEW;
            duty |= line.outcome() == Outcome.DUTY;
            mustClose |= line.outcome() == Outcome.VIOLATED && Closures.isGround(line.provision());
            missing.addAll(line.missing());
            readings.addAll(line.readings());
        }
        Verdict verdict;
        if (outOfScope) {
            verdict = Verdict.OUT_OF_SCOPE;
        } else if (violated) {
            verdict = Verdict.DOES_NOT_CONFORM;
        } else if (undetermined) {
            verdict = Verdict.UNDETERMINED;
        } else if (review) {
            verdict = Verdict.NEEDS_REVIEW;
        } else if (duty) {
            verdict = Verdict.CONFORMS_WITH_DUTIES;
        } else {
            verdict = Verdict.CONFORMS;
        }
        return new Opinion(
                verdict, mustClose && !outOfScope, lines, new ArrayList<>(missing), new ArrayList<>(readings));
    }

    /** The first line of a provision, {@code null} where it did not apply. */
    public @Nullable Line line(String provision) {
        for (Line line : lines) {
            if (line.provision().equals(provision)) {
                return line;
            }
        }
        return null;
    }

    /** What a provision says of one thing among several, {@code null} where it says nothing of it. */
    public @Nullable Line line(String provision, String detail) {
        for (Line line : lines) {
            if (line.provision().equals(provision) && detail.equals(line.detail())) {
                return line;
            }
        }
        return null;
    }
}
