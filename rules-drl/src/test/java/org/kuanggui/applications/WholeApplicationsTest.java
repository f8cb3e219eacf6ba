package org.kuanggui.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.json.ScenarioFolder;
import org.kuanggui.junit.ScenarioTests;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.Subject;
import org.kuanggui.scenario.Coverage;
import org.kuanggui.scenario.Scenario;

@DisplayName("Whole applications")
class WholeApplicationsTest {
    private static final PlanEvaluator PLAN = PlanEvaluator.create();
    private static final Path FOLDER = folder();
    private static final Map<Path, Scenario> CASES = cases();

    /** Speaks of an application only beside the district's ledger. */
    private static final String BESIDE_A_LEDGER = "3.3.6-block-quota";

    /** Readings that have a part only in judging mines. */
    private static final Set<String> OF_MINES = Set.of("month-count", "plan-before-grant", "first-report-year");

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(WholeApplicationsTest.class.getResource("."), "the folder of the cases")
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Path, Scenario> cases() {
        try {
            return new ScenarioFolder(FOLDER).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Application> applications() {
        return CASES.values().stream().map(kase -> (Application) kase.document());
    }

    @TestFactory
    @DisplayName("have the answers that stand beside them")
    Stream<DynamicNode> answers() throws IOException {
        return ScenarioTests.in(FOLDER);
    }

    @Test
    @DisplayName("have their answers in full, and every document has one")
    void pairs() throws IOException {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(144);
        assertThat(CASES).allSatisfy((file, kase) -> {
            assertThat(kase.expected().verdict()).as("%s", file).isNotNull();
            assertThat(kase.expected().mustClose()).as("%s", file).isNotNull();
            assertThat(kase.expected().exact()).as("%s", file).isTrue();
        });
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json") && !file.endsWith(".scenario.json"))
                            .map(file -> file.replace(".json", ".scenario.json")))
                    .containsExactlyInAnyOrderElementsOf(CASES.keySet().stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
        assertThat(applications().map(Application::id)).as("ids").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("are answered in the plan's order, by each provision once")
    void order() {
        List<String> ids = PLAN.provisions().stream().map(Provision::id).toList();
        CASES.forEach((file, kase) -> {
            List<Finding> findings = kase.check().evaluation().findings();
            assertThat(findings.stream()
                            .map(finding -> ids.indexOf(finding.provision().id())))
                    .as("%s", file)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(findings).as("%s", file).allSatisfy(finding -> {
                assertThat(finding.missing()).isSorted();
                assertThat(finding.readings()).isSorted();
            });
        });
    }

    @Test
    @DisplayName("reach every verdict")
    void verdicts() {
        assertThat(CASES.values()).extracting(kase -> kase.expected().verdict()).contains(Verdict.values());
    }

    @Test
    @DisplayName("ask for every action, of every mineral")
    void actionsAndMinerals() {
        assertThat(applications()
                        .filter(MiningApplication.class::isInstance)
                        .map(application -> ((MiningApplication) application).action()))
                .contains(MiningAction.values());
        assertThat(applications()
                        .filter(ExplorationApplication.class::isInstance)
                        .map(application -> ((ExplorationApplication) application).action()))
                .contains(ExplorationAction.values());
        assertThat(applications().map(Application::mineral)).contains(Mineral.values());
    }

    @Test
    @DisplayName("are judged by every choice of a reading that has a part in applications")
    void readings() {
        Set<String> chosen = CASES.values().stream()
                .flatMap(kase -> kase.readings().entrySet().stream())
                .map(reading -> reading.getKey() + "=" + reading.getValue())
                .collect(Collectors.toSet());
        List<String> doubtful = new ArrayList<>();
        for (Reading reading : PLAN.readings().all()) {
            if (!reading.isSettled() && !OF_MINES.contains(reading.id())) {
                reading.choices().stream()
                        .filter(choice -> !choice.equals(reading.byDefault()))
                        .forEach(choice -> doubtful.add(reading.id() + "=" + choice.name()));
            }
        }
        assertThat(chosen).containsExactlyInAnyOrderElementsOf(doubtful);
    }

    @Test
    @DisplayName("reach every provision that speaks of applications, and no other")
    void provisions() {
        Set<String> reached = CASES.values().stream()
                .flatMap(kase -> kase.expected().outcomes().keySet().stream())
                .collect(Collectors.toSet());
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(PLAN.provisions().stream()
                        .filter(provision -> provision.subjects().contains(Subject.MINING_APPLICATION)
                                || provision.subjects().contains(Subject.EXPLORATION_APPLICATION))
                        .map(Provision::id)
                        .filter(id -> !id.equals(BESIDE_A_LEDGER))
                        .toList());
    }

    @Test
    @DisplayName("reach most outcomes, by most rules")
    void coverage() {
        Coverage.of(
                        PLAN,
                        CASES.values().stream().map(Scenario::check).toList(),
                        Set.of(Subject.MINING_APPLICATION, Subject.EXPLORATION_APPLICATION))
                .requirePercent(98, 95, 89);
    }
}
