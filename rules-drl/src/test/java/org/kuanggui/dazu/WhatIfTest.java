package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Mines.aMine;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.EvaluationDifference;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.FindingDifference;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

@DisplayName("What would be, if a question were another one")
class WhatIfTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final MiningApplication SMALL =
            aMiningApplication().productionScale(scale("95")).build();

    @Test
    @DisplayName("a question of whatever kind is answered as its own method answers it")
    void ofEachKind() {
        Mine mine = aMine().build();
        Ledger ledger = aLedger();

        assertThat(EVALUATOR.evaluate(Question.of(SMALL))).isEqualTo(EVALUATOR.evaluate(SMALL));
        assertThat(EVALUATOR.evaluate(Question.of(SMALL).beside(ledger))).isEqualTo(EVALUATOR.evaluate(SMALL, ledger));
        assertThat(EVALUATOR.evaluate(new Question(mine, ledger.asOf(), null)))
                .isEqualTo(EVALUATOR.inspect(mine, ledger.asOf()));
        assertThat(EVALUATOR.evaluate(Question.of(ledger))).isEqualTo(EVALUATOR.monitor(ledger));
    }

    @Test
    @DisplayName("a figure changes the outcomes that rest on it, and no other")
    void figure() {
        EvaluationDifference difference = whatIf("/productionScale", "{\"value\": 100, \"unit\": \"万吨/年\"}");

        assertThat(difference.before()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(difference.after()).isEqualTo(Verdict.CONFORMS);
        assertThat(difference.findings())
                .filteredOn(FindingDifference::isOfOutcome)
                .extracting(FindingDifference::toString)
                .containsExactly(
                        "4-minimum-scale: VIOLATED → SATISFIED", "4.1.2-limestone-intensive: NOTED → SATISFIED");
    }

    @Test
    @DisplayName("another action brings provisions and takes others away")
    void action() {
        EvaluationDifference difference = whatIf("/action", "\"EXPANSION\"");

        assertThat(outcomes(difference, "4-small-mine-control")).isEqualTo("SATISFIED → —");
        assertThat(outcomes(difference, "4-small-mine-expansion")).startsWith("— → ");
        assertThat(difference.findings())
                .filteredOn(finding -> finding.before().isPresent())
                .extracting(FindingDifference::key)
                .as("those of before, in their order")
                .isSubsetOf(keys(SMALL))
                .isSortedAccordingTo(Comparator.comparingInt(keys(SMALL)::indexOf));
        assertThat(difference.findings())
                .anyMatch(finding -> finding.before().isEmpty()
                        && finding.after().orElseThrow().outcome() != Outcome.VIOLATED);
    }

    @Test
    @DisplayName("nothing differs where nothing changes")
    void nothing() {
        EvaluationDifference difference = whatIf("/addsResources", "false");

        assertThat(difference.isNone()).isTrue();
        assertThat(difference).hasToString("DOES_NOT_CONFORM");
    }

    @Test
    @DisplayName("an evaluator that starts from another has its choices, and what is set besides")
    void otherEvaluator() {
        PlanEvaluator strict =
                EVALUATOR.toBuilder().reading("scale-of-changes", "STRICT").build();

        assertThat(strict.toBuilder().build().readings().choices())
                .isEqualTo(strict.readings().choices())
                .containsEntry("scale-of-changes", "STRICT");
    }

    private static EvaluationDifference whatIf(String pointer, String json) {
        Question question = Question.of(SMALL);
        return EvaluationDifference.between(
                EVALUATOR.evaluate(question),
                EVALUATOR.evaluate(question.with(DocumentChanges.NONE.and(pointer, json))));
    }

    private static List<String> keys(MiningApplication application) {
        return EVALUATOR.evaluate(application).findings().stream()
                .map(Finding::key)
                .toList();
    }

    private static String outcomes(EvaluationDifference difference, String key) {
        FindingDifference found = difference.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
        return found.toString().substring(key.length() + 2);
    }
}
