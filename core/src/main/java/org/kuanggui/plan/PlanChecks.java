package org.kuanggui.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Checks;

/** Checks that several tables of the plan share. */
final class PlanChecks {
    private static final int MOST = 1_000_000;

    private PlanChecks() {}

    /** Refuses a number of things that is below 0, or that no district has. */
    static void count(Checks checks, String pointer, int count) {
        if (count < 0 || count > MOST) {
            checks.refuse(pointer, String.valueOf(count), "a number from 0 to " + MOST);
        }
    }

    /** Refuses a row that holds for no mineral. */
    static void minerals(Checks checks, Set<Mineral> minerals) {
        if (minerals.isEmpty()) {
            checks.refuse("/minerals", "an empty list", "at least one mineral");
        }
    }

    /** Refuses every row of which a key stands in a row before it. */
    static <T> void unique(
            Checks checks, String pointer, String what, List<T> rows, Function<T, ? extends Iterable<String>> keys) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String key : keys.apply(rows.get(i))) {
                if (!seen.add(key)) {
                    checks.refuse(pointer + "/" + i, key + " once more", "one row for each " + what);
                }
            }
        }
    }
}
