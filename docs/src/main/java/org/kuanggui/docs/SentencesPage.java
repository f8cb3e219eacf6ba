package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of every sentence of the plan. */
final class SentencesPage {
    static final String NAME = "sentences.md";

    private SentencesPage() {}

    static Page of(Material material) {
        return Page.of(NAME, "statuses", statuses(material), "sentences", sentences(material));
    }

    private static Table statuses(Material material) {
        Table table = Table.of("status", "meaning", "sentences");
        for (Sentence.Status status : Sentence.Status.values()) {
            long count = material.sentences().stream()
                    .filter(sentence -> sentence.status() == status)
                    .count();
            table.row(Words.code(status), Words.both(status.label(), " · "), count);
        }
        return table.row("all", "", material.sentences().size());
    }

    private static Table sentences(Material material) {
        Table table = Table.of("sentence", "status", "provisions, or why none", "rules", "tests");
        for (Sentence sentence : material.sentences()) {
            table.row(
                    "<a id=\"" + sentence.number() + "\"></a>" + sentence.number(),
                    sentence.status(),
                    provisions(sentence),
                    rules(material, sentence),
                    tests(material, sentence));
        }
        return table;
    }

    private static String provisions(Sentence sentence) {
        List<String> parts = new ArrayList<>();
        sentence.provisions().forEach(provision -> parts.add(Words.link(ProvisionsPage.NAME, provision)));
        if (!sentence.reason().isEmpty()) {
            parts.add(sentence.provisions().isEmpty() ? sentence.reason() : "(" + sentence.reason() + ")");
        }
        return String.join("<br>", parts);
    }

    /** A line a provision: its file, and how many rules it has there. */
    private static String rules(Material material, Sentence sentence) {
        return sentence.provisions().stream()
                .map(material::rulesOf)
                .map(rules -> rules.isEmpty()
                        ? "not judged by this version"
                        : ProvisionsPage.ruleFile(rules) + " (" + rules.size() + ")")
                .collect(Collectors.joining("<br>"));
    }

    private static String tests(Material material, Sentence sentence) {
        return sentence.provisions().stream()
                .flatMap(provision -> material.testsOf(provision).stream())
                .map(test -> Words.file(test.name(), test.path()))
                .distinct()
                .collect(Collectors.joining("<br>"));
    }
}
