package org.kuanggui.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.BlockCount;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.Share;
import org.kuanggui.mine.SizeCounts;

/** The documents that come with the quickstart; verdicts.csv was derived from the catalogue by hand. */
class ShippedDocumentsTest {
    private static final String TABLE = "/org/kuanggui/quickstart/verdicts.csv";
    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.builder().layers(Layers.shipped()).build();
    private static final Judge JUDGE = new Judge(EVALUATOR, null, null);

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
    void theTableAndTheFoldersHaveWhatTheIndexesHave() throws IOException {
        List<String> names = Documents.shipped().stream().map(Input::toString).toList();
        List<String> files = new ArrayList<>();
        files.addAll(beside(Run.shipped("gaoqiao-building-stone")));
        assertThat(files).hasSize(25);
        files.addAll(beside(Run.mine("made-up-must-close")));
        files.addAll(beside(Run.ledger("made-up-2025")));

        assertThat(files).hasSize(31).containsExactlyInAnyOrderElementsOf(names);
        assertThat(table().map(row -> row.split(",", -1)[0])).containsExactlyElementsOf(names);
    }

    private static List<String> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            return files.map(each -> Objects.requireNonNull(each.getFileName()).toString())
                    .filter(name -> !name.equals("index"))
                    .toList();
        }
    }

    @Test
    void whatIsMadeUpSaysSo() throws UnreadableException {
        for (Input input : Documents.shipped()) {
            if (input.toString().startsWith("made-up-")) {
                assertThat(input.read().id()).contains("虚构");
            }
        }
    }

    @Test
    void everyVerdictOccurs() throws IOException {
        assertThat(table().map(row -> Verdict.valueOf(row.split(",", -1)[1].strip())))
                .contains(Verdict.values());
    }

    @Test
    void everyKindAndSeveralActionsOccur() throws UnreadableException {
        List<Document> applications = new ArrayList<>();
        for (Input input : Documents.shipped()) {
            applications.add(input.read());
        }

        assertThat(applications)
                .hasAtLeastOneElementOfType(MiningApplication.class)
                .hasAtLeastOneElementOfType(ExplorationApplication.class)
                .hasAtLeastOneElementOfType(Mine.class)
                .hasAtLeastOneElementOfType(Ledger.class);
        assertThat(applications.stream()
                        .filter(MiningApplication.class::isInstance)
                        .map(application -> ((MiningApplication) application).action())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void thoseThatAreOrderedClosedMustClose() throws UnreadableException {
        assertThat(judged("xinlong-brick-shale.json").mustClose()).isTrue();
        assertThat(judged("made-up-must-close.json").mustClose()).isTrue();
        assertThat(judged("made-up-reports-and-fund.json").mustClose()).isFalse();
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

    /** What the plan says of its base year: 一（一）2, 一（二）3 and 四 1. */
    @Test
    void theDistrictOf2020HasTheFiguresOfThePlan() throws UnreadableException {
        Indicators figures = indicators("dazu-2020.json");

        assertThat(figures.rights()).isEqualTo(19);
        assertThat(figures.sizes()).isEqualTo(new SizeCounts(2, 10, 7, 0));
        assertThat(figures.largeAndMedium()).hasToString("12/19 = 63.16 %");
        assertThat(figures.keyZoneMinerals())
                .isEqualTo(Map.of(Mineral.STRONTIUM, 3, Mineral.LIMESTONE, 9, Mineral.SANDSTONE, 1));
        assertThat(figures.inKeyZone()).isEqualTo(new Share(13, 0, 19));
        assertThat(figures.greenMines()).isEqualTo(new Share(0, 19, 19));
    }

    /** The target of 四 2, and the blocks of 三（三）6, all taken. */
    @Test
    void theMadeUpDistrictOf2025MeetsTheTargetInTheBlocksOfThePlan() throws UnreadableException {
        Indicators figures = indicators("made-up-2025.json");

        assertThat(figures.rights()).isEqualTo(28);
        assertThat(figures.largeAndMedium()).isEqualTo(new Share(19, 0, 28));
        assertThat(figures.blocks()).allMatch(BlockCount::isUsedUp);
        assertThat(figures.blocks()).allMatch(count -> count.withinPlan() == Truth.TRUE);
    }

    private static Indicators indicators(String file) throws UnreadableException {
        return Indicators.of((Ledger) read(file), EVALUATOR.plan());
    }

    @Test
    void withoutArgumentsTheyAreJudgedAndTheExitCodeIsZero() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("南川区东城街道高桥村一社建筑石料用灰岩（移址大足）", "汇总: 31");
        for (Verdict verdict : Verdict.values()) {
            assertThat(run.out()).contains(verdict.label().chinese());
        }
    }

    private static Evaluation judged(String file) throws UnreadableException {
        return JUDGE.judge(read(file));
    }

    private static Document read(String file) throws UnreadableException {
        Input input = Documents.shipped().stream()
                .filter(each -> each.toString().equals(file))
                .findFirst()
                .orElseThrow();
        return input.read();
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
        try (var table = Objects.requireNonNull(ShippedDocumentsTest.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
