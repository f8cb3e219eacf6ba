package org.kuanggui.pit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a report says, held against the list of excuses.
 *
 * @param mutants of the report
 * @param excuses of the list
 */
record Findings(List<Mutant> mutants, Map<Change, Excuse> excuses) {
    /** A line for each package: how many mutants, and what became of them. */
    List<String> figures() {
        Map<String, List<Mutant>> byPackage = mutants.stream()
                .collect(Collectors.groupingBy(
                        mutant -> mutant.change().packageName(), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byPackage.forEach((name, those) -> lines.add(figures(name, those)));
        lines.add(figures("all", mutants));
        return lines;
    }

    private static String figures(String name, List<Mutant> mutants) {
        Map<String, Long> byStatus =
                mutants.stream().collect(Collectors.groupingBy(Mutant::status, TreeMap::new, Collectors.counting()));
        return name + ": " + mutants.size() + " mutants, " + killedPerCent(mutants) + " % killed " + byStatus;
    }

    private static BigDecimal killedPerCent(List<Mutant> mutants) {
        long killed = mutants.stream().filter(mutant -> !mutant.survived()).count();
        return BigDecimal.valueOf(100 * killed).divide(BigDecimal.valueOf(mutants.size()), 1, RoundingMode.FLOOR);
    }

    /** What has to be mended; empty where all is well. */
    List<String> faults(BigDecimal least) {
        List<String> faults = new ArrayList<>();
        if (mutants.isEmpty()) {
            return List.of("no mutants");
        }
        if (killedPerCent(mutants).compareTo(least) < 0) {
            faults.add(killedPerCent(mutants) + " % are killed, fewer than " + least + " %");
        }
        Map<Change, Long> survivors = count(Mutant::survived);
        Map<Change, Long> perhaps = count(mutant -> mutant.survived() || mutant.cameToNoEnd());
        survivors.forEach((change, count) -> {
            Excuse excuse = excuses.get(change);
            int excused = excuse == null ? 0 : excuse.count();
            if (count > excused) {
                faults.add("survived, " + excused + " of " + count + " with a reason: " + change);
            }
        });
        Set<String> changed =
                mutants.stream().map(mutant -> mutant.change().outermost()).collect(Collectors.toSet());
        excuses.forEach((change, excuse) -> {
            long those = perhaps.getOrDefault(change, 0L);
            if (changed.contains(change.outermost()) && those < excuse.count()) {
                faults.add("listed " + excuse.count() + " times, and survived " + those + ": " + change);
            }
        });
        return faults;
    }

    private Map<Change, Long> count(Predicate<Mutant> those) {
        return mutants.stream()
                .filter(those)
                .collect(Collectors.groupingBy(Mutant::change, TreeMap::new, Collectors.counting()));
    }
}
