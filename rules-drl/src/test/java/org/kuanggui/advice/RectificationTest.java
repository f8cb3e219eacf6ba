package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return changed(Question.of(aMiningApplication().build()), pointersAndValues);
    }

    private static Rectification changed(Question question, String... pointersAndValues) {
        DocumentChanges changes = DocumentChanges.NONE;
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            changes = changes.and(pointersAndValues[i], pointersAndValues[i + 1]);
        }
        return Rectification.of(EVALUATOR, question.with(changes));
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
    @DisplayName("lowers a figure no further than it has to")
    void lowered() {
        assertThat(changed("/productionScale", "{\"value\": 300, \"unit\": \"万吨/年\"}")
                        .ways())
                .as("1200 have to last for more than five years")
                .singleElement()
                .hasToString("/productionScale: 300 万吨/年 → {\"value\":239.9999,\"unit\":\"万吨/年\"}");
    }

    @Test
    @DisplayName("states what satisfies, and within the plan, whichever answer comes first")
    void stated() {
        assertThat(changed("/planning/block/listed", "null"))
                .hasToString("UNDETERMINED\n  /planning/block/listed: — → true");
        assertThat(changed("/site/district", "null")).hasToString("UNDETERMINED\n  /site/district: — → \"500111\"");
    }

    @Test
    @DisplayName("alters two facts together, or three, where a provision asks for all of them")
    void allOfThem() {
        assertThat(changed(Question.of(anExplorationApplication().build()), "/funding", "null"))
                .hasToString("UNDETERMINED\n  /funding/budget: — → 0.0001\n  and /funding/committed: — → 0.0001");
        assertThat(changed(Question.of(aMine().build()), "/greenMine/implementationPlan", "null")
                        .ways())
                .singleElement()
                .hasToString("/greenMine/implementationPlan/content: — → true"
                        + "\n/greenMine/implementationPlan/milestones: — → true"
                        + "\n/greenMine/implementationPlan/objectives: — → true");
    }

    @Test
    @DisplayName("offers no way where each finding could be satisfied, but not all of them together")
    void notTogether() {
        Rectification rectification = changed(
                "/productionScale", "{\"value\": 95, \"unit\": \"万吨/年\"}",
                "/recoverableReserves", "{\"value\": 300, \"unit\": \"万吨\"}");

        assertThat(rectification).hasToString("DOES_NOT_CONFORM\n  blocked: 4-service-life");
        assertThat(rectification.blocked()).containsExactly("4-service-life");
        assertThat(rectification.hopeless()).isEmpty();
        assertThat(rectification.exhaustive()).isTrue();
    }

    @Test
    @DisplayName("leaves out what another alteration makes needless: a plan that is approved has been prepared")
    void needless() {
        Question question =
                Question.of(aMine().rightGrantedOn(LocalDate.of(2024, 4, 11)).build());

        assertThat(changed(
                        question,
                        "/rehabilitation",
                        "{\"fundAccount\": {\"opened\": true, \"scopeDefined\": true, \"accrualDefined\": true}}"))
                .hasToString("UNDETERMINED\n  /rehabilitation/planApprovedOn: — → \"2024-05-20\"");
    }

    @Test
    @DisplayName("says so where more would have to be altered together than it tries")
    void tooManyTogether() {
        Question question = Question.of(aMiningApplication().build()).beside(aLedger());
        String[] three = {"/rights/0/block", "null", "/rights/1/block", "null", "/rights/2/block", "null"};
        String[] four = Stream.concat(Arrays.stream(three), Stream.of("/rights/3/block", "null"))
                .toArray(String[]::new);

        assertThat(changed(question, three).ways()).isNotEmpty();
        assertThat(changed(question, three).exhaustive()).isTrue();
        assertThat(changed(question, four).hopeless()).containsExactly("3.3.6-block-quota");
        assertThat(changed(question, four).exhaustive()).isFalse();
    }

    @Test
    @DisplayName("offers several ways, and first the one whose heaviest alteration is lighter")
    void ways() {
        Rectification rectification = changed("/productionScale", "{\"value\": 40, \"unit\": \"万立方米/年\"}");

        assertThat(rectification)
                .hasToString("UNDETERMINED\n  /bulkDensity: — → 2.5\n  or"
                        + "\n  /productionScale: 40 万立方米/年 → {\"value\":100,\"unit\":\"万吨/年\"}");
        assertThat(rectification.exhaustive()).isTrue();
    }

    @Test
    @DisplayName("puts fewer alterations first, whatever their kinds")
    void leastFirst() {
        Way ground = way(AlterationKind.GROUND);
        Way paper = way(AlterationKind.PAPER);
        Way two = way(AlterationKind.STATEMENT, AlterationKind.STATEMENT);
        Way heavier = way(AlterationKind.STATEMENT, AlterationKind.PAPER);

        assertThat(Stream.of(heavier, two, ground, paper).sorted(Rectifier.LEAST_FIRST))
                .containsExactly(paper, ground, two, heavier);
    }

    private static Way way(AlterationKind... kinds) {
        return new Way(
                Arrays.stream(kinds)
                        .map(kind -> new Alteration("/a", kind, null, "1"))
                        .toList(),
                DocumentChanges.NONE,
                Verdict.CONFORMS);
    }

    @Test
    @DisplayName("is printed with what is hopeless")
    void printedHopeless() {
        assertThat(changed("/planning/block/listed", "false"))
                .hasToString("DOES_NOT_CONFORM\n  hopeless: 3.3.6-mining-block");
        assertThat(changed("/planning/block/listed", "false").exhaustive()).isTrue();
    }

    @Test
    @DisplayName("is printed with a line for each alteration")
    void printed() {
        assertThat(changed("/greenMine/designedToStandard", "false", "/site/onCultivatedLand", "null"))
                .hasToString("DOES_NOT_CONFORM\n  /site/onCultivatedLand: — → false\n"
                        + "  and /greenMine/designedToStandard: false → true");
    }
}
