package org.kuanggui.docs.applicability;

import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Evaluation;

/**
 * Facts that are stated in every cell of a kind, and the day and the ledger that go with them.
 *
 * @param name what they are, in words
 * @param question asks the evaluator
 */
record Profile<C extends Cell>(String name, Question<C> question) {

    /** Asks the evaluator what it says of a cell. */
    @FunctionalInterface
    interface Question<C extends Cell> {
        Evaluation of(PlanEvaluator evaluator, C cell);
    }
}
