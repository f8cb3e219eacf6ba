package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Mineral;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

@DisplayName("A rectification")
class RectificationTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    private static Rectification changed(String... pointersAndValues) {
        DocumentChanges changes = DocumentChanges.NONE;
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            changes = changes.and(pointersAndValues[i], pointersAndValues[i + 1]);
        }
        return Rectification.of(
                EVALUATOR, Question.of(aMiningApplication().build()).with(changes));
    }

    @Test
    @DisplayName("has nothing to say of what conforms")
    void conforms() {
        assertThat(changed().verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(changed().ways()).isEmpty();
        assertThat(changed().hopeless()).isEmpty();
    }

    @Test
    @DisplayName("raises a scale to the minimum, and not beyond")
    void scale() {
        Rectification rectification = changed("/productionScale", "{\"value\": 95, \"unit\": \"万吨/年\"}");

        assertThat(rectification.ways()).singleElement().satisfies(way -> {
            assertThat(way.alterations())
                    .containsExactly(new Alteration(
                            "/productionScale", AlterationKind.FIGURE, "95 万吨/年", "{\"value\":100,\"unit\":\"万吨/年\"}"));
            assertThat(way.verdict()).isEqualTo(Verdict.CONFORMS);
        });
    }

    @Test
    @DisplayName("puts together what several provisions ask for, and what has only to be stated")
    void several() {
        Rectification rectification = changed(
                "/productionScale", "{\"value\": 95, \"unit\": \"万吨/年\"}",
                "/greenMine/designedToStandard", "false",
                "/site/inEcologicalRedLine", "null");

        assertThat(rectification.ways()).singleElement().satisfies(way -> assertThat(way.alterations())
                .extracting(alteration -> alteration.pointer() + " " + alteration.kind() + " " + alteration.to())
                .containsExactlyInAnyOrder(
                        "/productionScale FIGURE {\"value\":100,\"unit\":\"万吨/年\"}",
                        "/greenMine/designedToStandard PAPER true",
                        "/site/inEcologicalRedLine STATEMENT false"));
    }

    @Test
    @DisplayName("alters two or three facts of one finding together, where one alone does not do")
    void together() {
        assertThat(without("documentsComplete", "submittedThroughLevels"))
                .containsExactly(Set.of("/compliance/documentsComplete", "/compliance/submittedThroughLevels"));
        assertThat(without("documentsComplete", "documentsTruthful", "submittedThroughLevels"))
                .containsExactly(Set.of(
                        "/compliance/documentsComplete",
                        "/compliance/documentsTruthful",
                        "/compliance/submittedThroughLevels"));
    }

    /** What each way alters for an exploration whose papers are not in order. */
    private static List<Set<String>> without(String... papers) {
        DocumentChanges changes = DocumentChanges.NONE;
        for (String paper : papers) {
            changes = changes.and("/compliance/" + paper, "false");
        }
        Question question = Question.of(anExplorationApplication().build()).with(changes);
        return Rectification.of(EVALUATOR, question).ways().stream()
                .map(way -> way.alterations().stream().map(Alteration::pointer).collect(Collectors.toSet()))
                .toList();
    }

    private static Rectification ofDistrict(int medium, int unknown) {
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 0; i < medium + unknown; i++) {
            rights.add(new LedgerRight(
                    "R-" + i,
                    Mineral.GYPSUM,
                    null,
                    i < medium ? SizeClass.MEDIUM : null,
                    Truth.TRUE,
                    Truth.FALSE,
                    LedgerBlock.RETAINED));
        }
        Ledger ledger =
                new Ledger("L-1", LocalDate.of(2025, 12, 31), "500111", rights, List.of("T3-1", "T3-2"), List.of());
        return Rectification.of(EVALUATOR, Question.of(ledger));
    }

    @Test
    @DisplayName("says that it did not try all where more than three facts of a finding would have to be stated")
    void moreThanThree() {
        assertThat(ofDistrict(3, 7).hopeless()).contains("4.0.2-large-medium-share");
        assertThat(ofDistrict(3, 7).exhaustive()).isFalse();
        assertThat(ofDistrict(5, 3).hopeless()).doesNotContain("4.0.2-large-medium-share");
        assertThat(ofDistrict(5, 3).exhaustive()).isTrue();
    }

    @Test
    @DisplayName("offers no way where something is hopeless: a mineral that is prohibited, ground that is what it is")
    void hopeless() {
        Rectification rectification = changed(
                "/mineral", "\"BRICK_CLAY\"",
                "/site/onCultivatedLand", "true",
                "/greenMine/designedToStandard", "false");

        assertThat(rectification.ways()).isEmpty();
        assertThat(rectification.hopeless()).contains("3.1-prohibited-minerals", "4.1-cultivated-land");
        assertThat(rectification.hopeless()).doesNotContain("4.1.4-green-mine-design");
    }

    @Test
    @DisplayName("is printed with a line for each alteration")
    void printed() {
        assertThat(changed("/greenMine/designedToStandard", "false", "/site/onCultivatedLand", "null"))
                .hasToString("DOES_NOT_CONFORM\n  /site/onCultivatedLand: — → false\n"
                        + "  and /greenMine/designedToStandard: false → true");
    }
}
