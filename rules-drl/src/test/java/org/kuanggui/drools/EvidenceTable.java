package org.kuanggui.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.plan.Source;

/**
 * What the finding of each rule shows: {@code evidence.csv}, written by hand from the catalogue. It keeps what it has met, and
 * serves one thread.
 */
final class EvidenceTable {
    private static final String FILE = "evidence.csv";

    private final Map<String, Shown> byRule = new LinkedHashMap<>();

    /** What a finding shows: pointers of facts, and instruments with how sure they are. */
    private record Shown(Wanted facts, Wanted instruments) {}

    EvidenceTable() {
        Map<String, String> names = new HashMap<>();
        for (String line :
                text().lines().skip(1).filter(row -> !row.startsWith("#")).toList()) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3) {
                throw new IllegalStateException("not three cells: " + line);
            }
            if (line.startsWith("=")) {
                names.put(cells[0].substring(1), cells[1]);
            } else if (byRule.put(cells[0], new Shown(Wanted.of(cells[1], names), Wanted.of(cells[2], names)))
                    != null) {
                throw new IllegalStateException(cells[0] + " stands twice in " + FILE);
            }
        }
    }

    private static String text() {
        try (InputStream table = EvidenceTable.class.getResourceAsStream(FILE)) {
            if (table == null) {
                throw new IllegalStateException("not there: " + FILE);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules, as their names are written. */
    Set<String> rules() {
        return byRule.keySet();
    }

    /** What a finding shows that the table has not, or does not show that it has; nothing where the two agree. */
    Optional<String> fault(Finding finding) {
        String rule = rule(finding);
        Shown wanted = byRule.get(rule);
        if (wanted == null) {
            return Optional.of(rule + " does not stand in " + FILE);
        }
        return wanted.facts
                .fault(pointers(finding))
                .or(() -> wanted.instruments.fault(instruments(finding)))
                .map(fault -> rule + " " + fault);
    }

    /** What stands in the table, and no finding has shown so far. */
    List<String> idle() {
        List<String> idle = new ArrayList<>();
        byRule.forEach((rule, wanted) -> {
            wanted.facts.idle().forEach(part -> idle.add(rule + " " + part));
            wanted.instruments.idle().forEach(part -> idle.add(rule + " " + part));
        });
        return idle;
    }

    /** The name of the rule that made a finding. */
    static String rule(Finding finding) {
        String id = finding.provision().id();
        return finding.kase().isEmpty() ? id : id + "/" + finding.kase();
    }

    private static List<String> pointers(Finding finding) {
        List<String> pointers = new ArrayList<>();
        for (Evidence shown : finding.evidence()) {
            pointers.add(shown.fact());
        }
        return pointers;
    }

    private static List<String> instruments(Finding finding) {
        List<String> instruments = new ArrayList<>();
        for (Source source : finding.sources()) {
            String sureness =
                    switch (source.sureness()) {
                        case SEEN -> "S";
                        case REPORTED -> "C";
                        case UNVERIFIED -> "U";
                    };
            instruments.add(source.id() + ":" + sureness);
        }
        return instruments;
    }
}
