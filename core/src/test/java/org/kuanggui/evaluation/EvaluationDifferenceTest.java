package org.kuanggui.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

@DisplayName("The difference of two evaluations")
class EvaluationDifferenceTest {
    private static final Text TEXT = new Text("文", "text");
    private static final RuleBaseIdentity RULES = new RuleBaseIdentity("plan", "1", "0");

    private static Finding finding(String id, Outcome outcome, Map<String, Text> messages) {
        return finding(
                new Provision(
                        id, TEXT, "一", "quote", List.of(1), Norm.REQUIREMENT, Set.of(Subject.LEDGER), false, messages),
                outcome);
    }

    private static Finding finding(Provision provision, Outcome outcome) {
        return new Finding(
                provision,
                outcome,
                "",
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                OnGround.NONE,
                null);
    }

    private static Finding finding(String id, Outcome outcome) {
        return finding(id, outcome, Map.of(outcome.name(), TEXT));
    }

    private static Evaluation evaluation(Outcome outcome, String... ids) {
        return Evaluation.of(
                "S",
                LocalDate.of(2024, 6, 30),
                Stream.of(ids).map(id -> finding(id, outcome)).toList(),
                false,
                RULES);
    }

    @Test
    @DisplayName("has each finding that changed once, those that came new behind the one they follow")
    void inOrder() {
        EvaluationDifference difference = EvaluationDifference.between(
                evaluation(Outcome.SATISFIED, "a", "b", "c"), evaluation(Outcome.NOTED, "n", "a", "m", "b", "z"));

        assertThat(difference.findings())
                .extracting(FindingDifference::toString)
                .containsExactly(
                        "n: — → NOTED",
                        "a: SATISFIED → NOTED",
                        "m: — → NOTED",
                        "b: SATISFIED → NOTED",
                        "z: — → NOTED",
                        "c: SATISFIED → —");
        assertThat(difference.findings().get(1).before()).map(Finding::outcome).contains(Outcome.SATISFIED);
        assertThat(difference.findings().get(0).before()).isEmpty();
        assertThat(difference.isNone()).isFalse();
        assertThat(difference).hasToString("""
                CONFORMS
                  n: — → NOTED
                  a: SATISFIED → NOTED
                  m: — → NOTED
                  b: SATISFIED → NOTED
                  z: — → NOTED
                  c: SATISFIED → —""");
    }

    @Test
    @DisplayName("is none of an evaluation and itself, and shows a verdict that changed")
    void none() {
        Evaluation evaluation = evaluation(Outcome.SATISFIED, "a");

        assertThat(EvaluationDifference.between(evaluation, evaluation).isNone())
                .isTrue();
        assertThat(EvaluationDifference.between(evaluation, evaluation(Outcome.VIOLATED, "a")))
                .hasToString("CONFORMS → DOES_NOT_CONFORM\n  a: SATISFIED → VIOLATED");
    }

    @Test
    @DisplayName("passes over the words for other outcomes, and no other words")
    void words() {
        Finding finding = finding("a", Outcome.SATISFIED);
        Finding sameWords = finding("a", Outcome.SATISFIED, Map.of("SATISFIED", TEXT, "REVIEW", TEXT));
        Finding inEnglish = finding("a", Outcome.SATISFIED, Map.of("SATISFIED", new Text("文", "other")));
        Finding inChinese = finding("a", Outcome.SATISFIED, Map.of("SATISFIED", new Text("字", "text")));

        assertThat(finding.saysTheSameAs(finding)).isTrue();
        assertThat(finding.saysTheSameAs(sameWords)).isTrue();
        assertThat(finding.saysTheSameAs(inEnglish)).isFalse();
        assertThat(finding.saysTheSameAs(inChinese)).isFalse();
        assertThat(finding.saysTheSameAs(finding("b", Outcome.SATISFIED))).isFalse();
        assertThat(finding.saysTheSameAs(
                        finding("a", Outcome.VIOLATED, sameWords.provision().messages())))
                .isFalse();
        assertThat(finding.saysTheSameAs(cited(new Text("题", "title"), "一", "quote")))
                .isFalse();
        assertThat(finding.saysTheSameAs(cited(TEXT, "二", "quote"))).isFalse();
        assertThat(finding.saysTheSameAs(cited(TEXT, "一", "other words"))).isFalse();
        assertThat(finding.saysTheSameAs(cited(TEXT, "一", "quote"))).isTrue();
    }

    private static Finding cited(Text title, String citation, String quote) {
        return finding(
                new Provision(
                        "a",
                        title,
                        citation,
                        quote,
                        List.of(2),
                        Norm.REQUIREMENT,
                        Set.of(Subject.LEDGER),
                        false,
                        Map.of("SATISFIED", TEXT)),
                Outcome.SATISFIED);
    }
}
