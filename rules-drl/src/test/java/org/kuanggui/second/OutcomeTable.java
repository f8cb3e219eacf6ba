package org.kuanggui.second;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kuanggui.evaluation.Outcome;

/** The outcomes that the catalogue allows, by provision, in the order of its rows. */
final class OutcomeTable {
    private final Map<String, Set<Outcome>> rows = new LinkedHashMap<>();

    OutcomeTable allow(Set<Outcome> outcomes, String... provisions) {
        for (String provision : provisions) {
            rows.put(provision, outcomes);
        }
        return this;
    }

    Map<String, Set<Outcome>> rows() {
        return rows;
    }
}
