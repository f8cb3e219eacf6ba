package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kuanggui.evaluation.Outcome;

/** How often opinions came to each outcome of each provision. */
final class OutcomeCounts {
    /** Fewer of a kind would be luck. */
    static final int ENOUGH = 10;

    private final Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();

    void add(Opinion opinion) {
        for (Line line : opinion.lines()) {
            counts.computeIfAbsent(line.provision(), first -> new EnumMap<>(Outcome.class))
                    .merge(line.outcome(), 1, Integer::sum);
        }
    }

    /** Every outcome of the table was reached often enough, and no other at all. */
    void assertReached(OutcomeTable table) {
        Map<String, Set<Outcome>> reached = new LinkedHashMap<>();
        counts.forEach((provision, outcomes) -> {
            Set<Outcome> enough = new TreeSet<>();
            outcomes.forEach((outcome, count) -> {
                boolean allowed = table.rows().getOrDefault(provision, Set.of()).contains(outcome);
                if (count >= ENOUGH || !allowed) {
                    enough.add(outcome);
                }
            });
            reached.put(provision, enough);
        });
        assertThat(reached).as("counts of outcomes: %s", counts).isEqualTo(table.rows());
    }
}
