package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kuanggui.evaluation.Outcome.VIOLATED;
import static org.kuanggui.scenario.Given.given;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Document;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.ScenarioFolder;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioResult;

@DisplayName("The how-to page on scenarios")
class WriteScenariosTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/write-scenarios.md");

    private final String file = PAGE.blocks("json").get(0);
    private final String byDefault = file.replace("  \"readings\": {\"scale-of-changes\": \"STRICT\"},\n", "");

    private static void check(byte[] file) {
        Scenario scenario = ScenarioReader.read(file);
        ScenarioResult result = scenario.check();
        System.out.println(result);
    }

    private static ScenarioResult check(Scenario scenario, GroundLayers layers) {
        ScenarioResult result = scenario.check(
                PlanEvaluator.builder().reading("scale-of-changes", "STRICT").layers(layers));
        return result;
    }

    private static void inJava(Document application) {
        Scenario scenario = Scenario.builder("a quarry below the minimum", application)
                .asOf(LocalDate.of(2024, 6, 1))
                .expect(Verdict.UNDETERMINED)
                .expect("4-minimum-scale", Outcome.REVIEW)
                .build();
        System.out.println(ScenarioWriter.toPrettyJson(scenario));
    }

    private static void oneLine() {
        given(aMiningApplication().productionScale(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR)))
                .then("4-minimum-scale", VIOLATED)
                .thenNoFinding("3.3.1-closure-safety");
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        assertThat(PAGE.blocks("text").subList(0, 2))
                .containsExactly(
                        Printed.by(() -> check(file.getBytes(StandardCharsets.UTF_8))),
                        Printed.by(() -> check(byDefault.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @DisplayName("shows how a test of a folder fails")
    void failure() throws Exception {
        Path folder = Project.here().root().resolve("examples/scenarios/src/test/scenarios");
        Scenario scenario = new ScenarioFolder(folder).read(folder.resolve("mining/below-the-minimum.yaml"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> scenario.toBuilder()
                        .expect(Verdict.CONFORMS)
                        .build()
                        .check()
                        .requireAsExpected())
                .withMessage(PAGE.blocks("text").get(2).strip());
    }

    @Test
    @DisplayName("has a test of one line that holds")
    void inOneLine() {
        oneLine();
    }

    @Test
    @DisplayName("names the YAML library as the build has it")
    void yaml() {
        String version = Project.here().text("pom.xml").replaceFirst("(?s).*<snakeyaml-engine.version>(.*?)</.*", "$1");
        assertThat(PAGE.blocks("xml")).singleElement().asString().isEqualTo("""
                <dependency>
                  <groupId>org.snakeyaml</groupId>
                  <artifactId>snakeyaml-engine</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(version));
    }

    @Test
    @DisplayName("lets the host's evaluator fill in what the scenario leaves open")
    void host() {
        assertThat(check(ScenarioReader.read(byDefault), GroundLayers.NONE).isAsExpected())
                .isTrue();
    }

    @Test
    @DisplayName("writes what is read and checked again")
    void inJava() throws Exception {
        String json = Printed.by(() -> inJava(ScenarioReader.read(file).document()));

        assertThat(ScenarioReader.read(json).check().isAsExpected()).isTrue();
    }
}
