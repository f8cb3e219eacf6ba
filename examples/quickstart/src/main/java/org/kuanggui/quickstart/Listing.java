package org.kuanggui.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kuanggui.evaluation.Outcome;

/** Which findings are printed one by one; the others are counted. */
enum Listing {
    /** What somebody has to do something about. */
    OPEN(Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.REVIEW, Outcome.DUTY)),
    ALL(Set.of(Outcome.values()));

    /** The order in which the verdict looks for them. */
    static final List<Outcome> GRAVEST_FIRST = List.of(
            Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.REVIEW, Outcome.DUTY, Outcome.SATISFIED, Outcome.NOTED);

    private final Set<Outcome> outcomes;

    Listing(Set<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    boolean shows(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** As the option is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
