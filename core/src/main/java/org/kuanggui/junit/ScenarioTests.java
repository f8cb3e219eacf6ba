package org.kuanggui.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.ScenarioFolder;
import org.kuanggui.scenario.Scenario;

/**
 * The scenarios of a folder as tests, each with its title and its file, and each folder within as a container:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() throws IOException {
 *     return ScenarioTests.in(Path.of("src/test/scenarios"));
 * }
 * }</pre>
 *
 * <p>A test fails with what is not as expected and the findings' messages, or with what is wrong with the file; that is then
 * named by the file. A scenario that expects nothing fails, for it would test nothing. Scenarios in YAML need snakeyaml-engine,
 * an optional library: without it both methods throw {@link IllegalStateException}.
 */
public final class ScenarioTests {
    private final ScenarioFolder scenarios;
    private final Supplier<PlanEvaluator.Builder> host;

    private ScenarioTests(ScenarioFolder scenarios, Supplier<PlanEvaluator.Builder> host) {
        this.scenarios = scenarios;
        this.host = host;
    }

    /**
     * Tests that judge with every reading at its default, and without layers, where a scenario sets nothing else.
     *
     * @throws IOException if the folder cannot be read
     * @throws IllegalArgumentException if it has no scenario: nothing would be tested
     * @throws NullPointerException if the argument is null
     */
    public static Stream<DynamicNode> in(Path folder) throws IOException {
        return in(folder, PlanEvaluator::builder);
    }

    /**
     * Tests that judge as the host does, where a scenario sets nothing else.
     *
     * @param host gives a builder of its own to each test
     * @throws IOException if the folder cannot be read
     * @throws IllegalArgumentException if it has no scenario: nothing would be tested
     * @throws NullPointerException if an argument is null
     */
    public static Stream<DynamicNode> in(Path folder, Supplier<PlanEvaluator.Builder> host) throws IOException {
        Objects.requireNonNull(host, "host");
        ScenarioFolder scenarios = new ScenarioFolder(folder);
        List<Path> files = scenarios.files();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no scenario in the folder " + folder);
        }
        return new ScenarioTests(scenarios, host).nodes(folder, files);
    }

    /** Of files somewhere within a folder, in their order; what lies in one folder stands together. */
    private Stream<DynamicNode> nodes(Path folder, List<Path> files) {
        Map<Path, List<Path>> byChild = new LinkedHashMap<>();
        for (Path file : files) {
            Path child = folder.resolve(folder.relativize(file).getName(0));
            byChild.computeIfAbsent(child, none -> new ArrayList<>()).add(file);
        }
        return byChild.entrySet().stream()
                .map(entry -> entry.getValue().equals(List.of(entry.getKey()))
                        ? test(entry.getKey())
                        : DynamicContainer.dynamicContainer(
                                String.valueOf(entry.getKey().getFileName()),
                                entry.getKey().toUri(),
                                nodes(entry.getKey(), entry.getValue())));
    }

    private DynamicNode test(Path file) {
        try {
            Scenario scenario = scenarios.read(file);
            return DynamicTest.dynamicTest(scenario.title(), file.toUri(), () -> check(scenario));
        } catch (InvalidInputException | IOException refused) {
            return DynamicTest.dynamicTest(String.valueOf(file.getFileName()), file.toUri(), () -> {
                throw new AssertionError(file + " cannot be read\n" + refused.getMessage(), refused);
            });
        }
    }

    private void check(Scenario scenario) {
        if (scenario.expected().isEmpty()) {
            throw new AssertionError(
                    scenario.title() + "\n  expects nothing: name a verdict, or the outcome of a provision");
        }
        scenario.check(host.get()).requireAsExpected();
    }
}
