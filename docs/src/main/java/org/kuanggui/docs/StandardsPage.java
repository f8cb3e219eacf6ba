package org.kuanggui.docs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.plan.RateMinimum;
import org.kuanggui.plan.SizeClassRow;
import org.kuanggui.plan.Source;
import org.kuanggui.plan.Standards;
import org.kuanggui.plan.Sureness;

/** The facts from other instruments. */
final class StandardsPage {
    private StandardsPage() {}

    static Page of(Material material) {
        Standards standards = material.evaluator().standards();
        return Page.of(
                "standards.md",
                "sources",
                sources(standards),
                "sizes",
                sizes(standards),
                "readings",
                sizeReadings(standards),
                "rates",
                rates(standards),
                "strategic",
                Words.minerals(standards.strategicMinerals()),
                "doubtful",
                Words.minerals(standards.doubtfulStrategicMinerals()));
    }

    private static Table sources(Standards standards) {
        Table table = Table.of("id", "instrument", "from", "sureness");
        standards.sources().values().stream()
                .sorted(Comparator.comparing(Source::id))
                .forEach(source -> {
                    LocalDate from = source.from();
                    table.row(
                            source.id(),
                            Words.both(source.title(), "<br>"),
                            from == null ? "not known" : from,
                            sureness(source.sureness()));
                });
        return table;
    }

    private static Table sizes(Standards standards) {
        Table table = Table.of("row", "minerals", "methods", "large", "medium", "sureness");
        for (SizeClassRow row : standards.sizeClasses()) {
            String minerals = row.minerals().isEmpty() ? "none of its own" : Words.minerals(row.minerals());
            table.row(
                    row.id(),
                    minerals,
                    methods(row.methods()),
                    "≥ " + row.large(),
                    "≥ " + row.medium(),
                    sureness(row.sureness()));
        }
        return table;
    }

    private static Table sizeReadings(Standards standards) {
        Table table = Table.of("mineral", "reading", "row by choice");
        standards.sizeClassReadings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(row -> table.row(
                        Words.code(row.getKey()),
                        Words.link("readings.md", row.getValue().reading()),
                        rowsByChoice(row.getValue())));
        return table;
    }

    private static String rowsByChoice(Standards.SizeClassReading reading) {
        return reading.rows().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> Words.code(row.getKey()) + " → " + row.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Table rates(Standards standards) {
        Table table = Table.of("mineral", "rate", "methods", "at least", "source");
        for (RateMinimum minimum : standards.rateMinimums()) {
            table.row(
                    Words.code(minimum.mineral()) + " " + minimum.mineral().chineseName(),
                    Words.spoken(minimum.rate()),
                    methods(minimum.methods()),
                    minimum.perCent() + " %",
                    minimum.source().id());
        }
        return table;
    }

    private static String methods(Collection<MiningMethod> methods) {
        return methods.size() == MiningMethod.values().length
                ? "all"
                : Words.inOrder(methods).stream()
                        .map(method -> Words.code(method) + " " + method.chineseName())
                        .collect(Collectors.joining(", "));
    }

    private static String sureness(Sureness sureness) {
        return switch (sureness) {
            case SEEN -> "the text itself was seen";
            case REPORTED -> "seen in a copy or a report";
            case UNVERIFIED -> "unverified";
        };
    }
}
