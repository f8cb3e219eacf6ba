package org.kuanggui.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/** Checks that several tables of the plan share. */
final class PlanChecks {
    private static final int MOST = 1_000_000;

    private PlanChecks() {}

    /** Refuses a number of things that is below 0, or that no district has. */
    static void count(Checks checks, String pointer, int count) {
        if (count < 0 || count > MOST) {
            checks.refuse(
                    pointer,
                    Text.plain(String.valueOf(count)),
                    new Text("0 至 " + MOST + " 的数字", "a number from 0 to " + MOST));
        }
    }

    /** Refuses a row that holds for no mineral. */
    static void minerals(Checks checks, Set<Mineral> minerals) {
        if (minerals.isEmpty()) {
            checks.refuse("/minerals", Phrases.AN_EMPTY_LIST, new Text("至少一个矿种", "at least one mineral"));
        }
    }

    /** Refuses every row of which a key stands in a row before it. */
    static <T> void unique(
            Checks checks, String pointer, Text what, List<T> rows, Function<T, ? extends Iterable<String>> keys) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String key : keys.apply(rows.get(i))) {
                if (!seen.add(key)) {
                    checks.refuse(
                            pointer + "/" + i,
                            Text.plain(key).then(new Text("（重复）", " once more")),
                            new Text("每个" + what.chinese() + "只列一行", "one row for each " + what.english()));
                }
            }
        }
    }
}
