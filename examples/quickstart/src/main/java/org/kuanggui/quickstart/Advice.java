package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.advice.Alteration;
import org.kuanggui.advice.Inquiry;
import org.kuanggui.advice.OpenFact;
import org.kuanggui.advice.Rectification;
import org.kuanggui.advice.Way;

/**
 * What to ask next, and what would have to change, in lines for people.
 *
 * @param questions a line for each fact that still decides, then what cannot be answered, and whether all was tried
 * @param changes a line for each way; where there is none, what stands against it
 */
record Advice(List<String> questions, List<String> changes) {

    /** Tries the answers and the alterations: up to seconds. */
    static Advice of(PlanEvaluator evaluator, Question question, Language language) {
        return new Advice(
                questions(Inquiry.of(evaluator, question), language),
                changes(Rectification.of(evaluator, question), language));
    }

    private static List<String> questions(Inquiry inquiry, Language language) {
        List<String> lines = new ArrayList<>(
                inquiry.needed().stream().map(OpenFact::toString).toList());
        inquiry.unanswerable().forEach(fact -> lines.add(language.of(Words.UNANSWERABLE) + " " + fact));
        if (!inquiry.exhaustive()) {
            lines.add(language.of(Words.NOT_ALL_TRIED));
        }
        return lines;
    }

    private static List<String> changes(Rectification rectification, Language language) {
        List<String> lines = new ArrayList<>();
        rectification.ways().stream().map(Advice::way).forEach(lines::add);
        rectification.hopeless().forEach(finding -> lines.add(language.of(Words.HOPELESS) + " " + finding));
        rectification.blocked().forEach(finding -> lines.add(language.of(Words.BLOCKED) + " " + finding));
        if (!rectification.exhaustive()) {
            lines.add(language.of(Words.NOT_ALL_TRIED));
        }
        return lines;
    }

    private static String way(Way way) {
        return String.join(
                "; ", way.alterations().stream().map(Alteration::toString).toList());
    }
}
