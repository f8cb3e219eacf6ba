package org.example.mining;

import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;
import static org.kuanggui.scenario.Given.given;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.ScenarioFolder;
import org.kuanggui.junit.ScenarioTests;
import org.kuanggui.scenario.Coverage;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioResult;

@DisplayName("What was agreed with the authority")
class ScenariosTest {
    private static final Path FOLDER = Path.of("src/test/scenarios");

    @TestFactory
    @DisplayName("holds in every scenario")
    Stream<DynamicNode> scenarios() throws IOException {
        return ScenarioTests.in(FOLDER);
    }

    @Test
    @DisplayName("is said of enough of the plan")
    void coverage() throws IOException {
        List<ScenarioResult> results = new ScenarioFolder(FOLDER)
                .readAll().values().stream().map(Scenario::check).toList();

        Coverage.of(PlanEvaluator.create(), results).requirePercent(65, 35, 30);
    }

    @Test
    @DisplayName("holds of a scale to the last ton")
    void inJava() {
        given(aMiningApplication().productionScale(Quantity.of("100", Unit.WAN_TONNES_PER_YEAR)))
                .then("4-minimum-scale", SATISFIED);
        given(aMiningApplication().productionScale(Quantity.of("99.9999", Unit.WAN_TONNES_PER_YEAR)))
                .then("4-minimum-scale", VIOLATED);
    }
}
