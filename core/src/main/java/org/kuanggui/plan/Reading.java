package org.kuanggui.plan;

import java.util.List;
import org.kuanggui.fact.Text;

/**
 * A place where the plan's text can be taken in more than one way.
 *
 * @param id {@code service-life-scope}
 * @param doubt what is doubtful
 * @param choices the default first; a single one where the reading is settled and only documented
 */
public record Reading(String id, Text doubt, List<Choice> choices) {

    public Reading {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("reading " + id + " has no choice");
        }
    }

    /** The choice that holds where nobody chooses. */
    public Choice byDefault() {
        return choices.get(0);
    }

    /** Whether there is nothing to choose. */
    public boolean isSettled() {
        return choices.size() == 1;
    }

    /**
     * One way to read it.
     *
     * @param name {@code NEW_ONLY}
     * @param meaning what follows
     */
    public record Choice(String name, Text meaning) {}
}
