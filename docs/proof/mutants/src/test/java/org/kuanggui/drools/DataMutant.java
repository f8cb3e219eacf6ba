package org.kuanggui.drools;

import java.util.Map;
import java.util.Set;

/**
 * A file of data changed in one small way.
 *
 * @param file that is changed
 * @param place a JSON pointer
 * @param kind of change
 * @param number of the change among those of its place and kind, from 1
 * @param change what stands there now
 * @param plan the data with the change
 */
record DataMutant(String file, String place, Kind kind, int number, String change, WrittenPlan plan) implements Mutant {
    private static final Map<String, String> TABLES = Listed.in("tables.csv");

    @Override
    public Set<String> provisions() {
        return TABLES.entrySet().stream()
                .filter(table -> (file + place).startsWith(table.getKey()))
                .findFirst()
                .map(table -> Set.of(table.getValue().split(" ", -1)))
                .orElse(Set.of());
    }
}
