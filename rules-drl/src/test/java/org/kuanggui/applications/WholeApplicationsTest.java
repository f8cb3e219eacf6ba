package org.kuanggui.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.Subject;

@DisplayName("Whole applications")
class WholeApplicationsTest {
    private static final List<WholeApplication> CASES = WholeApplication.all();

    /** Speaks of an application only beside the district's ledger. */
    private static final String BESIDE_A_LEDGER = "3.3.6-block-quota";

    /** Readings that have a part only in judging mines. */
    private static final Set<String> OF_MINES = Set.of("month-count", "plan-before-grant", "first-report-year");

    @TestFactory
    @DisplayName("have the answers that stand beside them")
    Stream<DynamicTest> answers() {
        return CASES.stream()
                .map(kase -> dynamicTest(kase.name(), kase.document().toUri(), () -> {
                    List<String> differences = kase.expected().differences(Answer.of(kase.evaluation()));
                    assertThat(differences)
                            .withFailMessage(() -> kase.name() + ": " + kase.title() + "\n(- expected, + answered)\n"
                                    + String.join("\n", differences))
                            .isEmpty();
                }));
    }

    @Test
    @DisplayName("have a title, and every answer has its document")
    void pairs() throws IOException {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(36);
        assertThat(CASES)
                .allSatisfy(kase -> assertThat(kase.title()).as(kase.name()).isNotBlank());
        try (Stream<Path> files = Files.list(WholeApplication.folder())) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".txt"))
                            .map(file -> file.replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            CASES.stream().map(WholeApplication::name).toList());
        }
        assertThat(CASES).extracting(kase -> kase.application().id()).as("ids").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("reach every verdict")
    void verdicts() {
        assertThat(CASES).extracting(kase -> kase.expected().verdict()).contains(Verdict.values());
    }

    @Test
    @DisplayName("ask for every action, of every mineral")
    void actionsAndMinerals() {
        assertThat(CASES.stream()
                        .map(WholeApplication::application)
                        .filter(MiningApplication.class::isInstance)
                        .map(application -> ((MiningApplication) application).action()))
                .contains(MiningAction.values());
        assertThat(CASES.stream()
                        .map(WholeApplication::application)
                        .filter(ExplorationApplication.class::isInstance)
                        .map(application -> ((ExplorationApplication) application).action()))
                .contains(ExplorationAction.values());
        assertThat(CASES).extracting(kase -> kase.application().mineral()).contains(Mineral.values());
    }

    @Test
    @DisplayName("are judged by every choice of a reading that has a part in applications")
    void readings() {
        Set<String> chosen = CASES.stream()
                .flatMap(kase -> kase.readings().entrySet().stream())
                .map(reading -> reading.getKey() + "=" + reading.getValue())
                .collect(Collectors.toSet());
        List<Reading> doubtful = PlanEvaluator.create().readings().all().stream()
                .filter(reading -> !reading.isSettled() && !OF_MINES.contains(reading.id()))
                .toList();
        assertThat(chosen)
                .containsExactlyInAnyOrderElementsOf(doubtful.stream()
                        .flatMap(reading -> reading.choices().stream()
                                .filter(choice -> !choice.equals(reading.byDefault()))
                                .map(choice -> reading.id() + "=" + choice.name()))
                        .toList());
    }

    @Test
    @DisplayName("reach every provision that speaks of applications, and no other")
    void provisions() {
        Set<String> reached = CASES.stream()
                .flatMap(kase -> kase.expected().findings().stream())
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toSet());
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(PlanEvaluator.create().provisions().stream()
                        .filter(provision -> provision.subjects().contains(Subject.MINING_APPLICATION)
                                || provision.subjects().contains(Subject.EXPLORATION_APPLICATION))
                        .map(Provision::id)
                        .filter(id -> !id.equals(BESIDE_A_LEDGER))
                        .toList());
    }
}
