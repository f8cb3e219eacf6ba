package org.kuanggui.advice;

import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.evaluation.Verdict;

/**
 * What would have to change for a question to conform, with duties or without.
 *
 * <p>Only that is altered which can be: figures that an applicant chooses, papers and works, days that nobody has stated yet, ground by
 * cutting it, and whatever was not stated. What a place, a right or the past is stays as it is. Every way was taken and judged before it
 * is offered: with all of it the question conforms, without any one alteration it does not, and with a figure one step of 0.0001
 * less it does not.
 *
 * @param verdict of the document as it stands
 * @param ways from the one that changes least: first the fewer alterations, then those whose heaviest is
 *     lighter; empty where the question conforms, lies out of the plan's scope, or something is hopeless or blocked
 * @param hopeless {@link org.kuanggui.evaluation.Finding#key} of each finding that no alteration satisfies, in the plan's order
 * @param blocked where nothing is hopeless by itself, and there is no way all the same: the findings that nothing satisfies any
 *     more once those before them in the plan's order are; empty otherwise
 * @param exhaustive whether all alterations were tried; there may be more ways, or more hope, otherwise
 */
public record Rectification(
        Verdict verdict, List<Way> ways, List<String> hopeless, List<String> blocked, boolean exhaustive) {

    public Rectification {
        ways = List.copyOf(ways);
        hopeless = List.copyOf(hopeless);
        blocked = List.copyOf(blocked);
    }

    /**
     * Looks for ways. Takes some milliseconds to some seconds.
     *
     * @param evaluator judges, with its readings and layers
     * @throws NullPointerException if an argument is null
     */
    public static Rectification of(PlanEvaluator evaluator, Question question) {
        return new Rectifier(evaluator, question).rectify();
    }

    /** The verdict, each way, and what is hopeless or blocked. */
    @Override
    public String toString() {
        return verdict
                + ways.stream()
                        .map(way -> "\n  " + way.toString().replace("\n", "\n  and "))
                        .collect(Collectors.joining("\n  or"))
                + lines("hopeless", hopeless)
                + lines("blocked", blocked);
    }

    private static String lines(String what, List<String> findings) {
        return findings.stream().map(finding -> "\n  " + what + ": " + finding).collect(Collectors.joining());
    }
}
