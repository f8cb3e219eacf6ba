package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.plan.Provision;

@DisplayName("The rules as they are written")
class RulesAsWrittenTest {
    private static final Set<String> WORDS = Set.of(
            "require",
            "requireSparingPlain",
            "forbid",
            "forbidSparingPlain",
            "accept",
            "refuse",
            "refuseForGood",
            "ask",
            "askSparingPlain",
            "review",
            "duty",
            "note",
            "putOutOfScope");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"/-])[0-9]+(\\.[0-9]+)?(?![\\w.-])");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|no-loop|lock-on-active|modify|update|insert|retract|delete|"
                    + "global|accumulate|from|function|eval|null|dialect|matches|contains|memberOf)\\b");

    private final DazuRuleBase ruleBase = new DazuRuleBase();
    private final List<Drl> rules = Drl.all();

    @Test
    @DisplayName("are all compiled, and nothing else is")
    void compiled() {
        assertThat(ruleBase.rules())
                .containsExactlyElementsOf(
                        rules.stream().map(Drl::name).sorted().toList());
    }

    @Test
    @DisplayName("stand in the files that the rule base's hash covers, and in no other")
    void inListedFiles() throws IOException, URISyntaxException {
        Path folder = Path.of(DazuRuleBase.class
                        .getResource("/org/kuanggui/dazu/plan.json")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".drl")))
                    .containsExactlyInAnyOrderElementsOf(DazuRuleBase.RULES);
        }
    }

    @Test
    @DisplayName("judge exactly the provisions")
    void everyProvision() {
        Set<String> judged = ruleBase.provisions().stream().map(Provision::id).collect(Collectors.toSet());
        assertThat(rules.stream().map(Drl::provision).collect(Collectors.toSet()))
                .isEqualTo(judged);
    }

    @Test
    @DisplayName("follow the plan's order within their files, and the files follow it too")
    void inOrder() {
        List<String> provisions =
                ruleBase.provisions().stream().map(Provision::id).toList();
        for (String file : DazuRuleBase.RULES) {
            List<Integer> positions = rules.stream()
                    .filter(rule -> rule.file().equals(file))
                    .map(rule -> provisions.indexOf(rule.provision()))
                    .toList();
            assertThat(positions).as(file).isSorted();
        }
    }

    @Test
    @DisplayName("have one statement, one word of the few, and their own name in it")
    void oneWord() {
        for (Drl rule : rules) {
            assertThat(WORDS).as(rule.name()).contains(rule.word());
            assertThat(rule.then()).as(rule.name()).contains("( \"" + rule.name() + "\",");
            assertThat(rule.then().chars().filter(c -> c == ';').count())
                    .as(rule.name())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("hold no number, no text but their name, and none of what is absent on purpose")
    void nothingForbidden() {
        for (Drl rule : rules) {
            String code = rule.when() + rule.then().replace('"' + rule.name() + '"', "");
            assertThat(NUMBER.matcher(code).find()).as(rule.name()).isFalse();
            assertThat(code).as(rule.name()).doesNotContain("\"");
            assertThat(FORBIDDEN.matcher(code).find()).as(rule.name()).isFalse();
            assertThat(rule.name()).matches("[0-9a-z./-]+");
        }
    }

    @Test
    @DisplayName("carry above the first rule of a provision the words that provisions.json quotes")
    void quotes() {
        Set<String> seen = new HashSet<>();
        for (Drl rule : rules) {
            if (seen.add(rule.provision())) {
                assertThat(rule.quote())
                        .as(rule.name())
                        .startsWith(provision(rule).quote());
            }
        }
    }

    @Test
    @DisplayName("have a message for every outcome they can give")
    void messages() {
        for (Drl rule : rules) {
            for (Outcome outcome : outcomes(rule)) {
                provision(rule).message(outcome.name(), rule.kase());
            }
        }
    }

    private Provision provision(Drl rule) {
        return ruleBase.provisions().stream()
                .filter(provision -> provision.id().equals(rule.provision()))
                .findFirst()
                .orElseThrow();
    }

    /** The outcomes a rule can give: those of its word, without the one that its condition excludes. */
    private static List<Outcome> outcomes(Drl rule) {
        return switch (rule.word()) {
            case "require", "requireSparingPlain" -> without(rule, Outcome.SATISFIED, Outcome.VIOLATED);
            case "forbid", "forbidSparingPlain" -> without(rule, Outcome.VIOLATED, Outcome.SATISFIED);
            case "accept" -> List.of(Outcome.SATISFIED);
            case "refuse", "refuseForGood" -> List.of(Outcome.VIOLATED);
            case "ask", "askSparingPlain" -> List.of(Outcome.UNDETERMINED);
            case "review" -> List.of(Outcome.REVIEW);
            case "duty" -> List.of(Outcome.DUTY);
            default -> List.of(Outcome.NOTED);
        };
    }

    private static List<Outcome> without(Drl rule, Outcome ifTrue, Outcome ifFalse) {
        List<Outcome> outcomes = new ArrayList<>(List.of(ifTrue, ifFalse, Outcome.UNDETERMINED));
        List<String> excluded = List.of("!= Truth.TRUE", "!= Truth.FALSE", "!= Truth.UNKNOWN");
        for (int i = 2; i >= 0; i--) {
            if (rule.when().contains(excluded.get(i))) {
                outcomes.remove(i);
            }
        }
        return outcomes;
    }
}
