package org.kuanggui.advice;

import java.util.List;

/**
 * An answer that makes another fact matter.
 *
 * @param fact the fact that is answered: a JSON pointer into the document
 * @param answers the answers, any of them, as JSON; of figures, dates and names the ones that were tried
 */
public record Answer(String fact, List<String> answers) {

    public Answer {
        answers = List.copyOf(answers);
    }

    /** {@code /rehabilitation/fundAccount/opened = true}. */
    @Override
    public String toString() {
        return fact + " = " + String.join(" or ", answers);
    }
}
