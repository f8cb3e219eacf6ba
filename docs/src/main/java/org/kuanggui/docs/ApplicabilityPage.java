package org.kuanggui.docs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kuanggui.docs.applicability.Applicability;
import org.kuanggui.docs.applicability.Applies;
import org.kuanggui.docs.applicability.Cell;
import org.kuanggui.docs.applicability.Profiles;
import org.kuanggui.plan.Provision;

/** In which cells each provision applies: as tables for people, and in full for programs. */
final class ApplicabilityPage {
    private static final String COLUMNS = "kind,action,mineral,method,addsResources,status,always,can\n";

    private ApplicabilityPage() {}

    /** The tables, and the file with a line a cell. */
    static List<Page> of(Material material) {
        Profiles profiles = Profiles.deciding();
        Applicability walked = Applicability.of(material.evaluator(), profiles);
        List<Provision> provisions = material.evaluator().provisions();
        Page tables = Page.of(
                "applicability.md",
                "figures",
                figures(walked, profiles, provisions.size()),
                "mining",
                Matrix.of("mining", walked, provisions),
                "exploration",
                Matrix.of("exploration", walked, provisions),
                "mine",
                Matrix.of("mine", walked, provisions),
                "ledger",
                Matrix.of("ledger", walked, provisions));
        return List.of(tables, Page.ofLines("applicability.csv", lines(walked)));
    }

    private static Table figures(Applicability walked, Profiles profiles, int provisions) {
        Table table = Table.of("subject", "cells", "profiles");
        line(table, "application for a mining right", "mining", walked, profiles.mining());
        line(table, "application for an exploration right", "exploration", walked, profiles.exploration());
        line(table, "mine under supervision", "mine", walked, profiles.mines());
        line(table, "the district's ledger", "ledger", walked, profiles.ledgers());
        table.row("all", grouped(walked.cells().size()), profiles.count());
        table.row("evaluations", grouped(walked.evaluations()), "");
        return table.row("provisions, each in some cell", provisions, "");
    }

    private static void line(Table table, String subject, String kind, Applicability walked, List<?> profiles) {
        long cells = walked.cells().keySet().stream()
                .filter(cell -> cell.kind().equals(kind))
                .count();
        table.row(subject, grouped(cells), profiles.size());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String lines(Applicability walked) {
        StringBuilder text = new StringBuilder(COLUMNS);
        for (Map.Entry<Cell, Applies> cell : walked.cells().entrySet()) {
            Set<String> not = new LinkedHashSet<>(cell.getValue().can());
            not.removeAll(cell.getValue().always());
            text.append(String.join(",", cell.getKey().values()))
                    .append(',')
                    .append(String.join(" ", cell.getValue().always()))
                    .append(',')
                    .append(String.join(" ", not))
                    .append('\n');
        }
        return text.toString();
    }
}
