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

    /** Is told of a count. */
    interface Listener {
        void count(String provision, Outcome outcome, int count);
    }

    void add(Opinion opinion) {
        for (Line line : opinion.lines()) {
            add(line.provision(), line.outcome(), 1);
        }
    }

    void add(OutcomeCounts others) {
        others.each(this::add);
    }

    /** Tells of every count, by provision. */
    void each(Listener listener) {
        counts.forEach((provision, ofOutcomes) ->
                ofOutcomes.forEach((outcome, count) -> listener.count(provision, outcome, count)));
    }

    private void add(String provision, Outcome outcome, int count) {
        counts.computeIfAbsent(provision, first -> new EnumMap<>(Outcome.class)).merge(outcome, count, Integer::sum);
    }

    /** Every outcome of the table was reached often enough, and no other at all. */
    void assertReached(OutcomeTable table) {
        assertReached(table, ENOUGH);
    }

    /** Every outcome of the table was reached so often, and no other at all. */
    void assertReached(OutcomeTable table, int least) {
        Map<String, Set<Outcome>> reached = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        each((provision, outcome, count) -> {
            boolean allowed = table.rows().getOrDefault(provision, Set.of()).contains(outcome);
            if (count >= least || !allowed) {
                reached.computeIfAbsent(provision, first -> new TreeSet<>()).add(outcome);
            }
            all.append(' ')
                    .append(provision)
                    .append(' ')
                    .append(outcome)
                    .append(' ')
                    .append(count);
        });
        assertThat(reached).as("counts of outcomes:%s", all).isEqualTo(table.rows());
    }
}
