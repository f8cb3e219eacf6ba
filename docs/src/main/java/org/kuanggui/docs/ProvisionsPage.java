package org.kuanggui.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

/** Every provision, in the plan's order. */
final class ProvisionsPage {
    static final String NAME = "provisions.md";

    private final Material material;
    private final StringBuilder text = new StringBuilder();

    private ProvisionsPage(Material material) {
        this.material = material;
    }

    static Page of(Material material) {
        ProvisionsPage page = new ProvisionsPage(material);
        material.evaluator().provisions().forEach(page::provision);
        return Page.of(
                NAME,
                "coverage",
                material.coverage().line().english(),
                "contents",
                page.contents(),
                "provisions",
                page.text);
    }

    private Table contents() {
        Table table = Table.of("provision", "about", "citation", "judged");
        for (Provision provision : material.evaluator().provisions()) {
            boolean judged = !material.rulesOf(provision.id()).isEmpty();
            table.row(
                    Words.link("", provision.id()),
                    Words.both(provision.title(), " · "),
                    provision.citation(),
                    judged ? "yes" : "no");
        }
        return table;
    }

    private void provision(Provision provision) {
        text.append("### ").append(provision.id()).append("\n\n");
        text.append(Words.both(provision.title(), " · ")).append("\n\n");
        line("citation", provision.citation() + "：“" + provision.quote() + "”");
        line("sentences", sentences(provision.sentences()));
        line("kind of norm", Words.both(provision.norm().label(), " · "));
        line("speaks of", Words.subjects(provision.subjects()));
        line("rules", rules(provision));
        line("tests", tests(provision.id()));
        if (provision.closesMine()) {
            line("violated", "the mine is to be closed");
        }
        text.append('\n').append(messages(provision)).append('\n');
    }

    private void line(String name, String value) {
        text.append("- ").append(name).append(": ").append(value).append('\n');
    }

    /** Three and more that follow each other are written as a range: {@code 192–217}. */
    private static String sentences(List<Integer> numbers) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            if (last - i >= 2) {
                links.add(sentence(numbers.get(i)) + "–" + sentence(numbers.get(last)));
                i = last;
            } else {
                links.add(sentence(numbers.get(i)));
            }
        }
        return String.join(", ", links);
    }

    private static String sentence(int number) {
        return Words.link(SentencesPage.NAME, "" + number);
    }

    private String rules(Provision provision) {
        List<Rule> rules = material.rulesOf(provision.id());
        if (rules.isEmpty()) {
            return "not judged by this version: " + reason(provision.subjects());
        }
        return Words.codes(rules.stream().map(Rule::name).toList()) + " in " + ruleFile(rules);
    }

    /** Why no rule judges a provision. */
    private static String reason(Set<Subject> subjects) {
        boolean ofApplications =
                subjects.contains(Subject.MINING_APPLICATION) || subjects.contains(Subject.EXPLORATION_APPLICATION);
        return ofApplications ? "it needs a ledger" : "it speaks of no application";
    }

    static String ruleFile(List<Rule> rules) {
        String file = rules.get(0).file();
        return Words.file(file, Project.RULES + "/" + file);
    }

    private String tests(String provision) {
        List<TestClass> tests = material.testsOf(provision);
        return tests.isEmpty()
                ? "none of its own"
                : tests.stream()
                        .map(test -> Words.file(test.name(), test.path()))
                        .collect(Collectors.joining(", "));
    }

    private static Table messages(Provision provision) {
        Table table = Table.of("outcome", "message");
        provision.messages().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Text> message) -> outcome(message.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(message -> table.row(Words.code(message.getKey()), Words.both(message.getValue(), "<br>")));
        return table;
    }

    private static Outcome outcome(String key) {
        int slash = key.indexOf('/');
        return Outcome.valueOf(slash < 0 ? key : key.substring(0, slash));
    }
}
