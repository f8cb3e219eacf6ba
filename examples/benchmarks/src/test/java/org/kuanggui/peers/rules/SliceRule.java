package org.kuanggui.peers.rules;

import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.peers.Outcomes;
import org.kuanggui.peers.SliceQuestion;

/**
 * A rule.
 *
 * @param name its name
 * @param when its condition
 * @param provision what it answers
 * @param outcome its answer
 */
public record SliceRule(
        String name, BiPredicate<SliceQuestion, Terms> when, BiConsumer<Outcomes, Outcome> provision, Outcome outcome) {

    /** Writes the answer. */
    public void answer(Outcomes outcomes) {
        provision.accept(outcomes, outcome);
    }
}
