package org.kuanggui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.scenario.StartingDocuments.aMine;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.anExplorationApplication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.area.Theme;
import org.kuanggui.dazu.Grounds;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.json.DocumentChanges;
import org.kuanggui.json.LedgerReader;

@DisplayName("An inquiry")
class InquiryTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();

    private static Question changed(String... pointersAndValues) {
        return changed(Question.of(aMiningApplication().build()), pointersAndValues);
    }

    private static Question changed(Question question, String... pointersAndValues) {
        DocumentChanges changes = DocumentChanges.NONE;
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            changes = changes.and(pointersAndValues[i], pointersAndValues[i + 1]);
        }
        return question.with(changes);
    }

    private static Inquiry inquiry(Question question) {
        return Inquiry.of(EVALUATOR, question);
    }

    private static List<String> needed(Inquiry inquiry) {
        return inquiry.needed().stream().map(OpenFact::toString).toList();
    }

    @Test
    @DisplayName("asks nothing where nothing is missing")
    void nothing() {
        Inquiry inquiry = inquiry(changed());

        assertThat(inquiry.verdict()).isEqualTo(Verdict.CONFORMS);
        assertThat(inquiry.needed()).isEmpty();
        assertThat(inquiry.irrelevant()).isEmpty();
        assertThat(inquiry.provisions()).isEmpty();
        assertThat(inquiry.exhaustive()).isTrue();
    }

    @Test
    @DisplayName("asks first for the facts by which a provision may be violated, with the findings that hang on each")
    void order() {
        Inquiry inquiry = inquiry(changed("/site/onCultivatedLand", "null", "/site/inEcologicalRedLine", "null"));

        assertThat(inquiry.needed())
                .containsExactly(
                        new OpenFact("/site/inEcologicalRedLine", List.of("4.1-ecological-red-line"), List.of()),
                        new OpenFact("/site/onCultivatedLand", List.of("4.1-cultivated-land"), List.of()));
    }

    @Test
    @DisplayName("leaves out what can only lead to a review, where there is one in any case")
    void review() {
        Inquiry inquiry =
                inquiry(changed("/site/onCultivatedLand", "true", "/site/inUrbanDevelopmentBoundary", "null"));

        assertThat(inquiry.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(inquiry.needed()).isEmpty();
        assertThat(inquiry.irrelevant()).containsExactly("/site/inUrbanDevelopmentBoundary");
        assertThat(inquiry.provisions())
                .as("by itself the provision still needs it")
                .extracting(ProvisionInquiry::finding)
                .containsExactly("4.1-urban-development-boundary");
    }

    @Test
    @DisplayName("asks of what is violated only whether it lies in the district at all")
    void violated() {
        Inquiry inquiry = inquiry(changed(
                "/productionScale", "{\"value\": 1, \"unit\": \"万吨/年\"}",
                "/site/inEcologicalRedLine", "null",
                "/site/district", "null"));

        assertThat(inquiry.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(needed(inquiry)).containsExactly("/site/district");
        assertThat(inquiry.irrelevant()).containsExactly("/site/inEcologicalRedLine");
        assertThat(needed(inquiry(
                        changed("/productionScale", "{\"value\": 1, \"unit\": \"万吨/年\"}", "/site/district", "null"))))
                .containsExactly("/site/district");
    }

    @Test
    @DisplayName(
            "asks for the use of a mineral though a block is refused for it, which the mineral with its use may have")
    void violatedForAMineralWithoutItsUse() {
        Inquiry inquiry = inquiry(changed(
                "/mineral",
                "\"SHALE\"",
                "/planning/municipalPlanConforms",
                "false",
                "/site/inEcologicalRedLine",
                "null"));

        assertThat(inquiry.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(inquiry.needed().stream().map(OpenFact::fact))
                .containsExactly("/mineral", "/site/inEcologicalRedLine");
        assertThat(inquiry.irrelevant()).isEmpty();
    }

    @Test
    @DisplayName("calls no scale of 0 unanswerable, where something else is violated for good")
    void violatedBesideAScaleOfNothing() {
        Inquiry inquiry = inquiry(changed(
                "/productionScale",
                "{\"value\": 0, \"unit\": \"万吨/年\"}",
                "/recoverableReserves",
                "{\"value\": 0, \"unit\": \"万立方米\"}",
                "/bulkDensity",
                "null",
                "/associatedMinerals",
                "[\"BRICK_CLAY\"]"));

        assertThat(inquiry.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(inquiry.needed()).isEmpty();
        assertThat(inquiry.unanswerable()).isEmpty();
        assertThat(inquiry.irrelevant()).isNotEmpty();
    }

    @Test
    @DisplayName("says after which answer a fact comes to matter")
    void onlyIf() {
        Inquiry inquiry = inquiry(changed("/recoverableReserves", "null"));

        assertThat(inquiry.needed()).extracting(OpenFact::fact).containsExactly("/recoverableReserves", "/bulkDensity");
        assertThat(inquiry.needed().get(0).onlyIf()).isEmpty();
        assertThat(inquiry.needed().get(1).onlyIf()).extracting(Answer::fact).containsExactly("/recoverableReserves");
        assertThat(inquiry.needed().get(1).onlyIf().get(0).answers()).allMatch(answer -> answer.contains("万立方米"));
        assertThat(inquiry.provisions())
                .as("the one provision that hangs on them needs the same")
                .containsExactly(new ProvisionInquiry("4-service-life", inquiry.needed(), true));
        assertThat(inquiry.exhaustive()).isTrue();
    }

    @Test
    @DisplayName("says so too where the other answer settles the matter")
    void onlyIfTrue() {
        Question question = Question.of(aMine().build());

        assertThat(needed(inquiry(changed(question, "/closure", "null"))))
                .contains(
                        "/closure/fourLicencesIncomplete",
                        "/closure/refusedLicenceCorrection, if /closure/fourLicencesIncomplete = true");
    }

    @Test
    @DisplayName("asks for facts of one urgency in their order, whatever the order of the provisions")
    void orderOfFacts() {
        Question question = Question.of(anExplorationApplication().build());
        Inquiry inquiry = inquiry(changed(question, "/planning/block", "null", "/funding", "{\"budget\": 500}"));

        assertThat(inquiry.provisions())
                .extracting(ProvisionInquiry::finding)
                .containsExactly("3.3.5-exploration-block", "4.1.1-funding");
        assertThat(needed(inquiry)).containsExactly("/funding/committed", "/planning/block/id");
    }

    @Test
    @DisplayName("asks for what can only lead to a review, where there is none yet")
    void reviewAlone() {
        assertThat(needed(inquiry(changed("/site/inUrbanDevelopmentBoundary", "null"))))
                .containsExactly("/site/inUrbanDevelopmentBoundary");
    }

    @Test
    @DisplayName("says what a provision needs by itself, though another is violated")
    void byItself() {
        String redLine = "/site/inEcologicalRedLine";
        Inquiry inquiry = inquiry(changed("/productionScale", "{\"value\": 1, \"unit\": \"万吨/年\"}", redLine, "null"));

        assertThat(inquiry.needed()).isEmpty();
        assertThat(inquiry.irrelevant()).containsExactly(redLine);
        assertThat(inquiry.provisions())
                .containsExactly(new ProvisionInquiry(
                        "4.1-ecological-red-line",
                        List.of(new OpenFact(redLine, List.of("4.1-ecological-red-line"), List.of())),
                        true));
    }

    @Test
    @DisplayName("names with a provision no other that hangs on the same fact")
    void alone() {
        Inquiry inquiry = inquiry(changed("/productionScale", "{\"value\": 40, \"unit\": \"万立方米/年\"}"));
        String density = "/bulkDensity";

        assertThat(inquiry.needed())
                .containsExactly(new OpenFact(
                        density, List.of("4-minimum-scale", "4-service-life", "4-small-mine-control"), List.of()));
        assertThat(inquiry.provisions().get(0))
                .isEqualTo(new ProvisionInquiry(
                        "4-minimum-scale",
                        List.of(new OpenFact(density, List.of("4-minimum-scale"), List.of())),
                        true));
    }

    @Test
    @DisplayName("says of each provision which answer makes another fact matter, a scale of another kind of unit")
    void scaleByProvision() {
        Inquiry inquiry = inquiry(changed("/productionScale", "null"));

        assertThat(inquiry.provisions())
                .extracting(ProvisionInquiry::finding)
                .containsExactly("4-minimum-scale", "4-service-life", "4-small-mine-control");
        assertThat(inquiry.provisions()).allMatch(ProvisionInquiry::exhaustive);
        assertThat(inquiry.provisions().subList(0, 2)).allSatisfy(provision -> {
            assertThat(provision.needed())
                    .extracting(OpenFact::fact)
                    .containsExactly("/productionScale", "/bulkDensity");
            assertThat(provision.needed().get(1).onlyIf())
                    .extracting(Answer::fact)
                    .containsExactly("/productionScale");
        });
    }

    @Test
    @DisplayName("asks for each part of the protection area, though one is denied: another may be stated all the same")
    void toldTogether() {
        Inquiry inquiry = inquiry(changed(
                "/action", "\"EXPANSION\"",
                "/site/inEcologicalProtectionArea", "null",
                "/site/inEcologicalRedLine", "null",
                "/site/inNatureReserve", "null"));

        assertThat(needed(inquiry))
                .containsExactly(
                        "/site/inEcologicalProtectionArea", "/site/inEcologicalRedLine", "/site/inNatureReserve");
    }

    @Test
    @DisplayName("asks for nothing that a layer keeps to itself, and says so")
    void unanswerable() {
        String redLine = "/site/inEcologicalRedLine";
        Question question = Question.of(aMiningApplication()
                .site(Grounds.stating(Truth.FALSE, Grounds.BLOCK)
                        .inEcologicalRedLine(Truth.UNKNOWN)
                        .build())
                .build());
        PlanEvaluator evaluator = PlanEvaluator.builder()
                .layers(Grounds.only(
                        Grounds.incomplete(Theme.ECOLOGICAL_RED_LINE).build()))
                .build();

        assertThat(Inquiry.of(EVALUATOR, question).needed())
                .extracting(OpenFact::fact)
                .containsExactly(redLine);
        assertThat(Inquiry.of(evaluator, question).needed()).isEmpty();
        assertThat(Inquiry.of(evaluator, question).unanswerable()).containsExactly(redLine);
        assertThat(Inquiry.of(evaluator, question).irrelevant()).isEmpty();
    }

    @Test
    @DisplayName(
            "says so where more hangs together than it goes through, and then calls nothing irrelevant that is not")
    void tooMuch() {
        String rights = IntStream.range(0, 20)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"mineral\": \"COAL\"}")
                .collect(Collectors.joining(", ", "[", "]"));
        Inquiry inquiry = inquiry(Question.of(LedgerReader.read(
                "{\"kind\": \"ledger\", \"id\": \"l\", \"asOf\": \"2024-01-01\", \"district\": \"500111\","
                        + " \"rights\": " + rights + "}")));

        assertThat(inquiry.exhaustive()).isFalse();
        assertThat(inquiry.irrelevant()).isEmpty();
        assertThat(needed(inquiry)).contains("/rights/0/sizeClass", "/rights/19/sizeClass");
        assertThat(inquiry.provisions())
                .filteredOn(ProvisionInquiry::finding, "4.0.2-large-medium-share")
                .flatExtracting(ProvisionInquiry::needed)
                .hasSize(20)
                .contains(new OpenFact("/rights/19/sizeClass", List.of("4.0.2-large-medium-share"), List.of()));
    }

    @Test
    @DisplayName("holds funds against a budget of any size")
    void funds() {
        Question question = Question.of(anExplorationApplication().build());

        assertThat(needed(inquiry(changed(question, "/funding", "{\"committed\": 50000000}"))))
                .containsExactly("/funding/budget");
        assertThat(needed(inquiry(changed(question, "/funding", "{\"budget\": 50000000}"))))
                .containsExactly("/funding/committed");
    }

    @Test
    @DisplayName("is printed with a line for each fact")
    void printed() {
        assertThat(inquiry(changed("/site/onCultivatedLand", "null")))
                .hasToString("UNDETERMINED\n  /site/onCultivatedLand");
    }
}
