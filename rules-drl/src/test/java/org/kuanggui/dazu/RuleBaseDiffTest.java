package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.kuanggui.dazu.Editions.SHIPPED;
import static org.kuanggui.dazu.Editions.evaluator;
import static org.kuanggui.scenario.StartingDocuments.aLedger;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.ChangedEvaluation;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.RuleBaseDiff;
import org.kuanggui.RuleBaseDifference;
import org.kuanggui.advice.BoundaryQuestions;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.DocumentWriter;
import org.kuanggui.json.RecordWriter;
import org.kuanggui.plan.Provision;

@DisplayName("The difference of two rule bases")
class RuleBaseDiffTest {
    private static final PlanEvaluator STRICTER =
            evaluator("{\"value\": 100, \"unit\": \"万吨/年\"}", "{\"value\": 110, \"unit\": \"万吨/年\"}");
    private static final MiningApplication QUARRY = aMiningApplication()
            .productionScale(Quantity.of("105", Unit.WAN_TONNES_PER_YEAR))
            .build();

    @Test
    @DisplayName("tells which evaluations change, by provision")
    void byProvision() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("quarry", Question.of(QUARRY));
        questions.put("large quarry", Question.of(aMiningApplication().build()));
        questions.put("district", Question.of(aLedger()));

        RuleBaseDifference difference = RuleBaseDiff.between(SHIPPED, STRICTER).over(questions);

        assertThat(difference.asked()).isEqualTo(3);
        assertThat(difference.before()).isEqualTo(SHIPPED.ruleBase());
        assertThat(difference.after()).isEqualTo(STRICTER.ruleBase());
        assertThat(difference.changed()).extracting(ChangedEvaluation::name).containsExactly("quarry", "large quarry");
        assertThat(difference.byProvision()).containsOnlyKeys("4-minimum-scale");
        assertThat(difference.byProvision().get("4-minimum-scale")).isEqualTo(difference.changed());
        assertThat(difference.verdicts()).containsExactly(entry("CONFORMS → DOES_NOT_CONFORM", 1));
        assertThat(difference.outcomes()).containsExactly(entry("4-minimum-scale", Map.of("SATISFIED → VIOLATED", 1)));
        assertThat(difference).hasToString("""
                        1 of 3 evaluations have another outcome, 1 other words or figures alone
                          CONFORMS → DOES_NOT_CONFORM: 1
                        4-minimum-scale
                          SATISFIED → VIOLATED: 1, as quarry""");
        assertThat(difference.changed().get(0))
                .hasToString("quarry: CONFORMS → DOES_NOT_CONFORM\n  4-minimum-scale: SATISFIED → VIOLATED");
        assertThat(difference.changed().get(1).isOfOutcome()).isFalse();
        assertThat(difference.isNone()).isFalse();
    }

    /** 120 万吨 are below 121; 1200 万吨 at 130 a year last longer than five years, and not longer than eleven. */
    @Test
    @DisplayName("names of each change the first that shows it")
    void examples() {
        PlanEvaluator other =
                evaluator("{\"value\": 100, \"unit\"", "{\"value\": 121, \"unit\"", "\"years\": 5", "\"years\": 11");
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("too small", quarry("120", "12000"));
        questions.put("too short", quarry("130", "1200"));

        assertThat(RuleBaseDiff.between(SHIPPED, other).over(questions).toString())
                .contains("4-minimum-scale\n  SATISFIED → VIOLATED: 1, as too small")
                .contains("4-service-life\n  SATISFIED → VIOLATED: 1, as too short");
    }

    private static Question quarry(String scale, String reserves) {
        return Question.of(aMiningApplication()
                .productionScale(Quantity.of(scale, Unit.WAN_TONNES_PER_YEAR))
                .recoverableReserves(Quantity.of(reserves, Unit.WAN_TONNES))
                .build());
    }

    @Test
    @Tag("large")
    @DisplayName("finds on the boundaries every figure that changed")
    void boundaries() {
        PlanEvaluator other = evaluator(
                "\"periodEnds\": \"2025-12-31\"", "\"periodEnds\": \"2026-01-01\"",
                "{\"value\": 100, \"unit\"", "{\"value\": 100.0001, \"unit\"",
                "\"years\": 5", "\"years\": 5.0001",
                "\"areaKm2\": 3.5", "\"areaKm2\": 3.5001",
                "\"perCent\": 65", "\"perCent\": 66",
                "{\"count\": 14,", "{\"count\": 15,",
                "\"minerals\": [\"BRICK_SHALE\"], \"count\": 1", "\"minerals\": [\"BRICK_SHALE\"], \"count\": 2",
                "\"PROHIBITED\": {\"minerals\": [\"BRICK_CLAY\"]",
                        "\"PROHIBITED\": {\"minerals\": [\"BRICK_CLAY\", \"GYPSUM\"]",
                "\"玉龙镇\", \"拾万镇\"", "\"玉龙镇\"");

        Map<String, Map<String, Integer>> outcomes =
                RuleBaseDiff.between(SHIPPED, other).overBoundaries().outcomes();

        assertThat(outcomes.get("0-period")).containsKey("REVIEW → SATISFIED");
        assertThat(outcomes.get("4-minimum-scale")).containsKey("SATISFIED → VIOLATED");
        assertThat(outcomes.get("4-service-life")).containsKey("SATISFIED → VIOLATED");
        assertThat(outcomes.get("3.3.5-exploration-block")).containsKey("VIOLATED → SATISFIED");
        assertThat(outcomes.get("4.0.2-large-medium-share")).containsKey("SATISFIED → DUTY");
        assertThat(outcomes.get("3.3.6-block-quota")).containsKey("VIOLATED → SATISFIED");
        assertThat(outcomes.get("3.1-prohibited-minerals")).containsKey("SATISFIED → VIOLATED");
        assertThat(outcomes.get("2.3.2-geothermal-development")).containsKey("NOTED → —");
    }

    @Test
    @Tag("large")
    @DisplayName("asks on the boundaries of every provision, and of one rule base alone nothing differs")
    void everyProvision() {
        Set<String> reached = new HashSet<>();
        BoundaryQuestions.of(SHIPPED, SHIPPED).forEach((name, question) -> SHIPPED.evaluate(question)
                .findings()
                .forEach(finding -> reached.add(finding.provision().id())));

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        SHIPPED.provisions().stream().map(Provision::id).toList());
    }

    @Test
    @DisplayName("takes two sets of readings")
    void readings() {
        PlanEvaluator strict =
                SHIPPED.toBuilder().reading("scale-of-changes", "STRICT").build();
        Question small = Question.of(aMiningApplication()
                .action(MiningAction.CAPACITY_CHANGE)
                .productionScale(Quantity.of("40", Unit.WAN_TONNES_PER_YEAR))
                .build());

        RuleBaseDifference difference = RuleBaseDiff.between(SHIPPED, strict).over(Map.of("small", small));

        assertThat(difference.verdicts()).containsExactly(entry("NEEDS_REVIEW → DOES_NOT_CONFORM", 1));
        assertThat(RuleBaseDiff.between(SHIPPED, SHIPPED)
                        .over(Map.of("small", small))
                        .isNone())
                .isTrue();
    }

    @Test
    @DisplayName("goes through a folder of documents and records, and passes scenarios over")
    void folder(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("filed"));
        Files.writeString(folder.resolve("filed/quarry.json"), DocumentWriter.toJson(QUARRY));
        Files.write(folder.resolve("record.json"), RecordWriter.toUtf8(SHIPPED.record(Question.of(QUARRY))));
        Files.writeString(folder.resolve("scenario.json"), "{\"kind\": \"scenario\"}");
        Files.writeString(folder.resolve("notes.txt"), "no document");

        RuleBaseDifference difference = RuleBaseDiff.between(SHIPPED, STRICTER).overFolder(folder);

        assertThat(difference.asked()).isEqualTo(2);
        assertThat(difference.changed())
                .extracting(ChangedEvaluation::name)
                .containsExactly("filed/quarry.json", "record.json");
    }

    @Test
    @DisplayName("lists what is wrong with every file of a folder")
    void badFolder(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> RuleBaseDiff.between(SHIPPED, STRICTER).overFolder(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no document in the folder");
        Files.writeString(folder.resolve("a.json"), "{\"kind\": \"mine\"}");
        Files.writeString(folder.resolve("b.json"), "[]");
        Files.writeString(folder.resolve("c.json"), DocumentWriter.toJson(QUARRY));
        assertThatThrownBy(() -> RuleBaseDiff.between(SHIPPED, STRICTER).overFolder(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(" in a.json", " in b.json");
        assertThatThrownBy(() -> RuleBaseDiff.sinceRecords(folder, SHIPPED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(" in a.json", " in b.json", " in c.json");
    }

    @Test
    @DisplayName("compares what was recorded with what would be answered today")
    void records(@TempDir Path folder) throws IOException {
        Question late = Question.of(QUARRY).on(LocalDate.of(2024, 6, 1));
        Files.write(folder.resolve("a.json"), RecordWriter.toUtf8(STRICTER.record(Question.of(QUARRY))));
        Files.write(folder.resolve("b.json"), RecordWriter.toUtf8(SHIPPED.record(late)));

        RuleBaseDifference difference = RuleBaseDiff.sinceRecords(folder, SHIPPED);

        assertThat(difference.asked()).isEqualTo(2);
        assertThat(difference.before()).isEqualTo(STRICTER.ruleBase());
        assertThat(difference.changed()).hasSize(1);
        assertThat(difference.changed().get(0).name()).isEqualTo("a.json");
        assertThat(difference.changed().get(0).before()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        assertThat(difference.changed().get(0).after()).isEqualTo(Verdict.CONFORMS);
        assertThat(difference.outcomes()).containsExactly(entry("4-minimum-scale", Map.of("VIOLATED → SATISFIED", 1)));
    }
}
