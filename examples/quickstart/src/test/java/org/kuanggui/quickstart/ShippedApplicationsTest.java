package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/** The applications that come with the quickstart; verdicts.csv was derived from the catalogue by hand. */
class ShippedApplicationsTest {
    private static final String TABLE = "/org/kuanggui/quickstart/verdicts.csv";
    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.builder().layers(Layers.shipped()).build();

    @ParameterizedTest(name = "{0}: {1}, see {2}")
    @CsvFileSource(resources = TABLE)
    void eachHasTheVerdictOfTheTable(String file, Verdict verdict, String provision) throws UnreadableException {
        Evaluation evaluation = judged(file);

        assertThat(evaluation.verdict()).as("%s", evaluation.findings()).isEqualTo(verdict);
        assertThat(evaluation.finding(provision))
                .as(provision)
                .hasValueSatisfying(finding -> assertThat(finding.outcome()).isEqualTo(decisive(verdict)));
    }

    @Test
    void theTableAndTheFolderHaveWhatTheIndexHas() throws IOException {
        List<String> index =
                Documents.shipped().stream().map(Document::toString).toList();
        Path folder =
                Objects.requireNonNull(Run.shipped("gaoqiao-building-stone").getParent());

        assertThat(index).hasSize(25);
        assertThat(table().map(row -> row.split(",", -1)[0])).containsExactlyElementsOf(index);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(
                            file -> Objects.requireNonNull(file.getFileName()).toString()))
                    .filteredOn(name -> !name.equals("index"))
                    .containsExactlyInAnyOrderElementsOf(index);
        }
    }

    @Test
    void everyVerdictOccurs() throws IOException {
        assertThat(table().map(row -> Verdict.valueOf(row.split(",", -1)[1].strip())))
                .contains(Verdict.values());
    }

    @Test
    void bothKindsAndSeveralActionsOccur() throws UnreadableException {
        List<Application> applications = new ArrayList<>();
        for (Document document : Documents.shipped()) {
            applications.add(document.read());
        }

        assertThat(applications)
                .hasAtLeastOneElementOfType(MiningApplication.class)
                .hasAtLeastOneElementOfType(ExplorationApplication.class);
        assertThat(applications.stream()
                        .filter(MiningApplication.class::isInstance)
                        .map(application -> ((MiningApplication) application).action())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void theOneThatIsOrderedClosedIsToBeClosed() throws UnreadableException {
        assertThat(judged("xinlong-brick-shale.json").mustClose()).isTrue();
    }

    @Test
    void theRemedyOfTheFirstIsTheMinimumScale() throws UnreadableException {
        Finding finding =
                judged("gaoqiao-building-stone.json").finding("4-minimum-scale").orElseThrow();

        assertThat(finding.remedy())
                .hasValueSatisfying(remedy ->
                        assertThat(remedy.changes()).singleElement().hasToString("/productionScale: 95 → 100 万吨/年"));
        assertThat(finding.message(Locale.ENGLISH)).contains("95", "100");
    }

    @Test
    void theLayerDecidesAndTheFindingSaysBoth() throws UnreadableException {
        Finding finding = judged("made-up-red-line.json")
                .finding("4.1-ecological-red-line")
                .orElseThrow();

        assertThat(finding.evidence())
                .extracting(Evidence::fact)
                .contains("/site/inEcologicalRedLine", "/site/geometry");
        assertThat(finding.evidence().get(0).stated()).contains("false");
        assertThat(finding.overlap()).isPresent();
        assertThat(finding.remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy.satisfiable()).isTrue());
    }

    @Test
    void anotherHoldersRightIsNotedByItsNumber() throws UnreadableException {
        assertThat(judged("made-up-on-another-right.json").finding("4.1-differentiated-control"))
                .hasValueSatisfying(
                        finding -> assertThat(finding.message(Locale.CHINESE)).contains("虚构C-001"));
        assertThat(judged("made-up-within-its-block.json").finding("4.1-differentiated-control"))
                .hasValueSatisfying(
                        finding -> assertThat(finding.message(Locale.CHINESE)).doesNotContain("虚构C-001"));
    }

    @Test
    void theKeyMiningZoneIsNoted() throws UnreadableException {
        assertThat(judged("made-up-within-its-block.json").finding("3.2-key-mining-zone"))
                .isPresent();
    }

    @Test
    void withoutArgumentsTheyAreJudgedAndTheExitCodeIsZero() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("南川区东城街道高桥村一社建筑石料用灰岩（移址大足）", "汇总: 25");
        for (Verdict verdict : Verdict.values()) {
            assertThat(run.out()).contains(verdict.label().chinese());
        }
    }

    private static Evaluation judged(String file) throws UnreadableException {
        Document document = Documents.shipped().stream()
                .filter(each -> each.toString().equals(file))
                .findFirst()
                .orElseThrow();
        return EVALUATOR.evaluate(document.read());
    }

    /** The outcome that a verdict rests on. */
    private static Outcome decisive(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> Outcome.SATISFIED;
            case CONFORMS_WITH_DUTIES -> Outcome.DUTY;
            case NEEDS_REVIEW -> Outcome.REVIEW;
            case UNDETERMINED -> Outcome.UNDETERMINED;
            case DOES_NOT_CONFORM -> Outcome.VIOLATED;
            case OUT_OF_SCOPE -> Outcome.NOTED;
        };
    }

    private static Stream<String> table() throws IOException {
        try (var table = Objects.requireNonNull(ShippedApplicationsTest.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
