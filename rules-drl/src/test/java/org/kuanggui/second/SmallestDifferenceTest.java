package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;
import org.kuanggui.dazu.Applications;
import org.kuanggui.dazu.Mines;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.json.EvaluationWriter;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.mine.Mine;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.shrink.Shrinker;
import org.kuanggui.shrink.Shrunk;

@Tag("once")
@DisplayName("generated questions are shrunk")
class SmallestDifferenceTest {
    private static final int CASES = Integer.getInteger("kuanggui.shrink.cases", 1_000);
    private static final long SEED = 20_241_128L;

    private static final int WEST = 3_805_200;
    private static final int SOUTH = 1_065_600;
    private static final Region PLACE = Region.box(WEST, SOUTH, WEST + 300, SOUTH + 300);
    private static final Region AROUND = Region.box(WEST - 900, SOUTH - 900, WEST + 900, SOUTH + 900);
    private static final Region BESIDE = Region.box(WEST + 100, SOUTH, WEST + 300, SOUTH + 300);

    private static final Atlas ATLAS = new Atlas(
            "two layers",
            List.of(
                    new Sheet(
                            Theme.ECOLOGICAL_RED_LINE,
                            List.of(new Sheet.Plot(Feature.UNNAMED, BESIDE)),
                            null,
                            BESIDE.boxes()),
                    new Sheet(
                            Theme.PERMANENT_BASIC_FARMLAND,
                            List.of(
                                    new Sheet.Plot(Feature.of("F-1"), AROUND),
                                    new Sheet.Plot(Feature.of("F-2"), PLACE)),
                            AROUND,
                            List.of())),
            new BigDecimal("2.5"));

    private static Scenario scenario(Question question) {
        return SmallestDifference.scenario(question, "a question");
    }

    /** Shows in most scenarios, without any sense in it. */
    private static Predicate<Scenario> atRandom(Scenario start) {
        return scenario ->
                scenario.equals(start) || ScenarioWriter.toJson(scenario).hashCode() % 3 != 0;
    }

    /** Shows where the last finding of a question is there, with the same outcome. */
    private static Predicate<Scenario> lastFinding(Question question) {
        List<Finding> findings = question.evaluation().findings();
        String last = findings.get(findings.size() - 1).toString();
        return scenario -> SmallestDifference.question(scenario, question.layers()).evaluation().findings().stream()
                .anyMatch(finding -> finding.toString().equals(last));
    }

    @Test
    @DisplayName("to an end, and never to something larger, whatever it is that shows")
    void ends() {
        Questions questions = new Questions(SEED);
        for (int i = 0; i < CASES; i++) {
            Scenario start = scenario(questions.next());
            Shrunk shrunk = new Shrinker(atRandom(start)).shrink(start);
            assertThat(shrunk.isMinimal()).isTrue();
            assertThat(shrunk.length())
                    .isLessThanOrEqualTo(ScenarioWriter.toJson(start).length());
            assertThat(atRandom(start)).accepts(shrunk.scenario());
        }
    }

    @Test
    @DisplayName("until nothing can be left out, and the second time no further")
    void minimal() {
        Questions questions = new Questions(SEED);
        for (int i = 0; i < CASES / 20; i++) {
            Question question = questions.next();
            Predicate<Scenario> shows = lastFinding(question);
            Scenario smallest = new Shrinker(shows).shrink(scenario(question)).scenario();

            assertThat(new Shrinker(shows).shrink(smallest).scenario()).isEqualTo(smallest);
            assertThat(new Shrinker(shows).shrink(scenario(question)).scenario())
                    .as("the same once more")
                    .isEqualTo(smallest);
            for (String less : OneLess.than(ScenarioWriter.toJson(smallest))) {
                assertThat(reads(less) && shows.test(ScenarioReader.read(less)))
                        .as("%s\nis smaller than\n%s", less, ScenarioWriter.toJson(smallest))
                        .isFalse();
            }
        }
    }

    private static boolean reads(String json) {
        try {
            ScenarioReader.read(json);
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    @Test
    @DisplayName("to a scenario that is not as expected, where the second opinion lacks a rule")
    void missingRule() {
        String provision = "3.3.4-obsolete-technology";
        Mine mine = Mines.aMine().usesObsoleteTechnology(Truth.TRUE).build();
        Question question = new Question(
                mine,
                null,
                LocalDate.of(2024, 6, 12),
                Map.of("month-count", "CALENDAR_DAY"),
                ATLAS,
                WorkCalendar.WEEKENDS);

        String json = SmallestDifference.of(
                question,
                provision,
                asked -> Opinion.of(
                        false,
                        asked.opinion().lines().stream()
                                .filter(line -> !line.provision().equals(provision))
                                .toList()));

        assertThat(json).isEqualTo("""
                        {
                          "kind": "scenario",
                          "title": "3.3.4-obsolete-technology: the rules and the second opinion differ",
                          "document": {
                            "kind": "mine",
                            "id": "a",
                            "mineral": "COAL",
                            "method": "OPEN_PIT",
                            "status": "OPERATING",
                            "rightGrantedOn": "2024-01-01",
                            "usesObsoleteTechnology": true
                          },
                          "asOf": "2024-01-01",
                          "expected": {
                            "outcomes": {
                              "3.3.4-obsolete-technology": "none"
                            }
                          }
                        }
                        """);
        assertThat(ScenarioReader.read(json).check().isAsExpected()).isFalse();
    }

    @Test
    @DisplayName("to an outcome that differs, even if a remedy would be smaller")
    void threshold() {
        String provision = "4-minimum-scale";
        MiningApplication application = Applications.aMiningApplication()
                .productionScale(Applications.scale("100.75"))
                .build();
        Question question =
                new Question(application, null, LocalDate.of(2024, 6, 12), Map.of(), Atlas.NONE, WorkCalendar.WEEKENDS);

        String json = SmallestDifference.of(question, provision, SmallestDifferenceTest::from101);

        assertThat(ScenarioReader.read(json).check()).hasToString("""
                        4-minimum-scale: the rules and the second opinion differ
                          verdict: expected DOES_NOT_CONFORM, found UNDETERMINED
                          4-minimum-scale: expected VIOLATED, found SATISFIED""");
        assertThat(json).contains("\"value\": 100,");
    }

    /** A second opinion by which 101 is the least, and a remedy never helps. */
    private static Opinion from101(Question question) {
        MiningApplication quarry = (MiningApplication) question.subject();
        Quantity scale = quarry.productionScale();
        boolean isTooSmall = quarry.action() == MiningAction.NEW
                && quarry.mineral() == Mineral.BUILDING_STONE_LIMESTONE
                && scale != null
                && scale.value().compareTo(new BigDecimal("101")) < 0;
        return Opinion.of(
                false,
                question.opinion().lines().stream()
                        .map(line -> isTooSmall && line.provision().equals("4-minimum-scale")
                                ? Line.of(line.provision(), Outcome.VIOLATED, line.readings())
                                        .with(Remedy.NONE)
                                : line)
                        .toList());
    }

    @Test
    @DisplayName("to as few layers as it takes")
    void layers() {
        Atlas smallest = SmallestAtlas.of(ATLAS, fewer -> {
            Sheet farmland = fewer.sheet(Theme.PERMANENT_BASIC_FARMLAND);
            return farmland != null
                    && farmland.plots().stream()
                            .anyMatch(plot -> "F-2".equals(plot.feature().id()));
        });

        assertThat(smallest.sheets())
                .containsExactly(new Sheet(
                        Theme.PERMANENT_BASIC_FARMLAND,
                        List.of(new Sheet.Plot(Feature.of("F-2"), PLACE)),
                        null,
                        List.of()));
    }

    @Test
    @DisplayName("and told whole where no more than the order of findings differs")
    void order() {
        Question question = new Question(
                Mines.aMine().build(), null, LocalDate.of(2024, 6, 12), Map.of(), Atlas.NONE, WorkCalendar.WEEKENDS);
        Opinion opinion = question.opinion();
        List<Line> reversed = new ArrayList<>(opinion.lines());
        Collections.reverse(reversed);
        Opinion other =
                new Opinion(opinion.verdict(), opinion.mustClose(), reversed, opinion.missing(), opinion.readings());

        Scenario told = ScenarioReader.read(SmallestDifference.of(question, "(whole)", any -> other));

        assertThat(Differences.between(other, question.evaluation()))
                .extracting(Differences.Difference::toString)
                .anyMatch(difference -> difference.startsWith("(whole): order expected"));
        assertThat(told.document()).isEqualTo(question.subject());
    }

    @Test
    @DisplayName("with layers as JSON that answer as they did before")
    void layersAsJson() {
        Area ground = Area.ofPolygons(List.of(List.of(PLACE.boxes().get(0).ring())));
        MiningApplication application = Applications.aMiningApplication()
                .site(Applications.aSite().toBuilder().ground(ground).build())
                .build();
        Question question =
                new Question(application, null, LocalDate.of(2024, 5, 20), Map.of(), ATLAS, WorkCalendar.WEEKENDS);
        Scenario written = SmallestAtlas.with(ATLAS, scenario(question));

        assertThat(EvaluationWriter.toJson(written.check().evaluation()))
                .isEqualTo(EvaluationWriter.toJson(question.evaluation()))
                .isNotEqualTo(EvaluationWriter.toJson(scenario(question).check().evaluation()));
        assertThat(written.layers()).hasSize(2);
        assertThat(written.layers().get(0).layer().faultCount()).isEqualTo(1);
        assertThat(written.layers().get(1).layer().extent()).isPresent();
    }
}
