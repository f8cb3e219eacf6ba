package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Verdict;

/** What became of the documents. */
final class Tally {
    private static final Set<Verdict> CONFORMING = Set.of(Verdict.CONFORMS, Verdict.CONFORMS_WITH_DUTIES);

    private final Map<Verdict, List<String>> judged = new EnumMap<>(Verdict.class);
    private final List<String> notJudged = new ArrayList<>();

    void add(Input input, Evaluation evaluation) {
        judged.computeIfAbsent(evaluation.verdict(), verdict -> new ArrayList<>())
                .add(input + "  " + evaluation.subject());
    }

    void addNotJudged(String place) {
        notJudged.add(place);
    }

    /** The documents of each verdict that was given, in the order of the verdicts. */
    Map<Verdict, List<String>> judged() {
        return judged;
    }

    /** What is invalid or could not be read. */
    List<String> notJudged() {
        return notJudged;
    }

    int total() {
        return judged.values().stream().mapToInt(List::size).sum() + notJudged.size();
    }

    /** The first of these that holds: something was not judged, something is refused, something is left open. */
    int exitCode() {
        if (!notJudged.isEmpty()) {
            return ExitCodes.NOT_JUDGED;
        }
        if (judged.containsKey(Verdict.DOES_NOT_CONFORM)) {
            return ExitCodes.REFUSED;
        }
        return CONFORMING.containsAll(judged.keySet()) ? ExitCodes.CONFORMING : ExitCodes.OPEN;
    }
}
