package org.kuanggui.second;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The differences of a row of cases: counted by provision, and the first case of each provision told, up to a few. */
final class Disagreements {
    private static final int SHOWN = 5;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private int cases;

    /** Adds those of one case, if there are any. */
    void add(List<Differences.Difference> differences, Supplier<String> description) {
        if (differences.isEmpty()) {
            return;
        }
        cases++;
        boolean isNew = false;
        for (Differences.Difference difference : differences) {
            isNew |= counts.merge(difference.provision(), 1, Integer::sum) == 1;
        }
        if (isNew && shown.size() < SHOWN) {
            StringBuilder text = new StringBuilder("\n").append(description.get());
            differences.forEach(difference -> text.append("\n  ").append(difference));
            shown.add(text.toString());
        }
    }

    /** As {@link #add(List, Supplier)}, with the smallest question that differs, for each provision that is new. */
    void add(Question question, List<Differences.Difference> differences, Supplier<String> description) {
        Set<String> provisions = new TreeSet<>();
        differences.forEach(difference -> provisions.add(difference.provision()));
        provisions.removeAll(counts.keySet());
        add(differences, () -> {
            StringBuilder text = new StringBuilder(description.get());
            for (String provision : provisions) {
                text.append("\nthe smallest that differs:\n").append(SmallestDifference.of(question, provision));
            }
            return text.toString();
        });
    }

    /** Adds those of a row that follows. */
    void add(Disagreements next) {
        cases += next.cases;
        next.counts.forEach((provision, count) -> counts.merge(provision, count, Integer::sum));
        next.shown.stream().limit(Math.max(0, SHOWN - shown.size())).forEach(shown::add);
    }

    /** How many cases differ. */
    int cases() {
        return cases;
    }

    void failIfAny(int of, List<Long> seeds) {
        if (cases > 0) {
            fail(cases + " of " + of + " cases (seeds " + seeds + ") differ\n" + "differences by provision: " + counts
                    + "\n" + String.join("\n", shown));
        }
    }
}
