package org.kuanggui.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.DocumentWriter;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.StartingDocuments;

@DisplayName("A folder of scenarios as tests")
class ScenarioTestsTest {
    private Path folder = Path.of("");

    @BeforeEach
    void folder(@TempDir Path temporary) {
        folder = temporary;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path scenario(String name, String title, Verdict expected) throws IOException {
        return write(
                name,
                ScenarioWriter.toJson(Scenario.builder(
                                title, StartingDocuments.aMiningApplication().build())
                        .expect(expected)
                        .build()));
    }

    private List<? extends DynamicNode> nodes() throws IOException {
        try (Stream<DynamicNode> nodes = ScenarioTests.in(folder)) {
            return nodes.toList();
        }
    }

    @Test
    @DisplayName("has one with the title and the file of each, and a container for each folder within")
    void tree() throws IOException {
        Path b = scenario("b.json", "the second", Verdict.CONFORMS);
        Path a = scenario("a.json", "the first", Verdict.CONFORMS);
        Path inner = scenario("c/d/e.json", "an inner one", Verdict.CONFORMS);
        write("c/base.json", DocumentWriter.toJson(StartingDocuments.aLedger()));

        assertThat(nodes()).extracting(DynamicNode::getDisplayName).containsExactly("the first", "the second", "c");
        assertThat(nodes())
                .extracting(node -> node.getTestSourceUri().orElseThrow())
                .containsExactly(a.toUri(), b.toUri(), folder.resolve("c").toUri());
        DynamicNode d = only(nodes().get(2));
        assertThat(d.getDisplayName()).isEqualTo("d");
        DynamicNode e = only(d);
        assertThat(e.getDisplayName()).isEqualTo("an inner one");
        assertThat(e.getTestSourceUri()).contains(inner.toUri());
    }

    @Test
    @DisplayName("succeeds where the answer is as expected, and fails with what it is else")
    void run() throws IOException {
        scenario("a.json", "good", Verdict.CONFORMS);
        scenario("b.json", "bad", Verdict.DOES_NOT_CONFORM);

        assertThatCode(() -> run(nodes().get(0))).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(nodes().get(1)))
                .withMessage("bad\n  verdict: expected DOES_NOT_CONFORM, found CONFORMS");
    }

    @Test
    @DisplayName("fails where nothing is expected")
    void expectsNothing() throws IOException {
        write(
                "a.json",
                ScenarioWriter.toJson(Scenario.builder(
                                "a draft",
                                StartingDocuments.aMiningApplication().build())
                        .build()));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(nodes().get(0)))
                .withMessageStartingWith("a draft\n  expects nothing");
    }

    @Test
    @DisplayName("judges as the host does")
    void host() throws IOException {
        String json = ScenarioWriter.toJson(
                Scenario.builder("later", StartingDocuments.aMiningApplication().build())
                        .asOf(LocalDate.of(2026, 1, 1))
                        .expect("0-period", Outcome.NOTED)
                        .build());
        write("a.json", json);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> run(nodes().get(0)));
        try (Stream<DynamicNode> nodes =
                ScenarioTests.in(folder, () -> PlanEvaluator.builder().reading("after-period", "APPLY"))) {
            DynamicNode node = nodes.toList().get(0);
            assertThatCode(() -> run(node)).doesNotThrowAnyException();
            assertThatCode(() -> run(node)).as("run again").doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("fails for a file that cannot be read, under its name, and runs the others")
    void unreadable() throws IOException {
        scenario("a.json", "good", Verdict.CONFORMS);
        write("b.json", "{\"kind\": \"scenaro\"}");

        assertThatCode(() -> run(nodes().get(0))).doesNotThrowAnyException();
        assertThat(nodes().get(1).getDisplayName()).isEqualTo("b.json");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(nodes().get(1)))
                .withMessageContaining("Maybe scenario");
    }

    @Test
    @DisplayName("is refused where it has none: nothing would be tested")
    void none() throws IOException {
        write("base.json", DocumentWriter.toJson(StartingDocuments.aLedger()));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ScenarioTests.in(folder))
                .withMessageContaining("no scenario in the folder");
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ScenarioTests.in(folder.resolve("none")));
    }

    private static DynamicNode only(DynamicNode container) {
        try (Stream<? extends DynamicNode> children = ((DynamicContainer) container).getChildren()) {
            List<? extends DynamicNode> all = children.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static void run(DynamicNode test) throws Throwable {
        ((DynamicTest) test).getExecutable().execute();
    }
}
