package org.kuanggui.approval.api;

import java.util.List;
import org.kuanggui.advice.Inquiry;
import org.kuanggui.advice.OpenFact;
import org.kuanggui.evaluation.Verdict;

/**
 * What to ask next, as a client reads it; {@link Inquiry} says what each field means.
 *
 * @param verdict of the document as it stands
 * @param needed the facts still needed
 * @param irrelevant missing facts that no longer matter
 * @param unanswerable missing facts that a layer decides
 * @param exhaustive whether all answers were tried
 */
record NextQuestions(
        Verdict verdict,
        List<OpenFact> needed,
        List<String> irrelevant,
        List<String> unanswerable,
        boolean exhaustive) {

    static NextQuestions of(Inquiry inquiry) {
        return new NextQuestions(
                inquiry.verdict(),
                inquiry.needed(),
                inquiry.irrelevant(),
                inquiry.unanswerable(),
                inquiry.exhaustive());
    }
}
