package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.json.ScenarioFolder;
import org.kuanggui.junit.ScenarioTests;
import org.kuanggui.scenario.Coverage;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioResult;

/** The sample project is no module; here its scenarios are run with the sources as they are. */
@DisplayName("The sample project of scenarios")
class ExampleScenariosTest {
    private static final Path SCENARIOS = Project.here().root().resolve("examples/scenarios/src/test/scenarios");
    private static final Markdown PAGE = Markdown.at("docs/how-to/write-scenarios.md");

    @TestFactory
    Stream<DynamicNode> scenarios() throws IOException {
        return ScenarioTests.in(SCENARIOS);
    }

    private static void coverage() throws IOException {
        List<ScenarioResult> results = new ScenarioFolder(SCENARIOS)
                .readAll().values().stream().map(Scenario::check).toList();
        Coverage coverage = Coverage.of(PlanEvaluator.create(), results);
        System.out.println(coverage);
        coverage.requirePercent(65, 35, 30);
    }

    @Test
    @DisplayName("reaches what it asks for, and says so in three lines")
    void reaches() throws Exception {
        assertThat(Printed.by(ExampleScenariosTest::coverage).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("(provisions|outcomes|rules): [0-9]+ of [0-9]+, [0-9]+\\.[0-9] %"));
    }

    @Test
    @DisplayName("has the scenario that the page shows, and its README all five")
    void shown() throws IOException {
        Project project = Project.here();

        assertThat(PAGE.blocks("yaml"))
                .containsExactly(Project.text(SCENARIOS.resolve("mining/below-the-minimum.yaml")));
        assertThat(Markdown.at("examples/scenarios/README.md").links()).allMatch(link -> project.root()
                .resolve("examples/scenarios")
                .resolve(link)
                .toFile()
                .exists());
        assertThat(new ScenarioFolder(SCENARIOS).files()).hasSize(5).allMatch(file -> project.text(
                        "examples/scenarios/README.md")
                .contains("[" + file.getFileName() + "]"));
    }

    @ParameterizedTest
    @CsvSource({"junit-jupiter, junit.version", "snakeyaml-engine, snakeyaml-engine.version", "slf4j-nop, slf4j.version"
    })
    @DisplayName("has the versions that the library is built with")
    void versions(String artifact, String property) {
        String sample = Project.here().text("examples/scenarios/pom.xml");
        String version = Project.here().text("pom.xml").replaceFirst("(?s).*<" + property + ">(.*?)</.*", "$1");

        assertThat(sample)
                .contains("<artifactId>" + artifact + "</artifactId>\n      <version>" + version + "</version>");
        assertThat(sample)
                .contains("<kuanggui.version>" + System.getProperty("kuanggui.version") + "</kuanggui.version>");
    }
}
