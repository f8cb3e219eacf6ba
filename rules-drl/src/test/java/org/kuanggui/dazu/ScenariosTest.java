package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Mines.aMine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Closure;
import org.kuanggui.application.Document;
import org.kuanggui.application.MiningAction;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.scenario.Deviation;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Given;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioBuilder;

@DisplayName("A scenario is checked")
class ScenariosTest {
    private static final String SCALE = "4-minimum-scale";
    private static final Document TOO_SMALL =
            aMiningApplication().productionScale(scale("95")).build();
    private static final Document WITHOUT_SCALE =
            aMiningApplication().productionScale(null).build();

    private static ScenarioBuilder aScenario(Document document) {
        return Scenario.builder("a quarry", document);
    }

    private static List<String> deviations(ScenarioBuilder scenario) {
        return scenario.build().check().deviations().stream()
                .map(Deviation::toString)
                .toList();
    }

    @Nested
    @DisplayName("against what it expects")
    class Expected {
        @Test
        void andIsAsExpectedWhereEverythingIs() {
            assertThat(aScenario(TOO_SMALL)
                            .expect(Verdict.DOES_NOT_CONFORM)
                            .expect(SCALE, Outcome.VIOLATED)
                            .expect("3.3.1-closure-safety", ExpectedFinding.NONE)
                            .expect("4-service-life", Outcome.SATISFIED)
                            .build()
                            .check())
                    .satisfies(result -> assertThat(result.isAsExpected()).isTrue())
                    .hasToString("a quarry: as expected");
        }

        @Test
        void andEveryDeviationIsToldInWords() {
            assertThat(aScenario(TOO_SMALL)
                            .expect(Verdict.CONFORMS)
                            .expect(SCALE, Outcome.SATISFIED)
                            .expect("4-service-life", ExpectedFinding.NONE)
                            .expect("3.3.1-closure-safety", Outcome.SATISFIED)
                            .build()
                            .check())
                    .hasToString("""
                            a quarry
                              verdict: expected CONFORMS, found DOES_NOT_CONFORM
                              3.3.1-closure-safety: expected SATISFIED, found no finding
                              4-minimum-scale: expected SATISFIED, found VIOLATED
                              4-service-life: expected no finding, found SATISFIED""");
        }

        @Test
        void andWhatIsMissingIsTold() {
            assertThat(deviations(aScenario(WITHOUT_SCALE).expect(SCALE, Outcome.SATISFIED)))
                    .containsExactly(SCALE + ": expected SATISFIED, found UNDETERMINED, missing [/productionScale]");
        }

        @Test
        void andMissingFactsAndReadingsHaveToBeExactlyTheExpected() {
            ScenarioBuilder scenario = aScenario(WITHOUT_SCALE);
            String life = "4-service-life";

            assertThat(deviations(scenario.expect(life, missing("/productionScale"))))
                    .isEmpty();
            assertThat(deviations(scenario.expect(life, missing("/productionScale", "/bulkDensity"))))
                    .containsExactly(life + ": expected UNDETERMINED, missing [/bulkDensity, /productionScale],"
                            + " found UNDETERMINED, missing [/productionScale]");
            assertThat(deviations(scenario.expect(life, readings("service-life-scope=NEW_ONLY"))))
                    .isEmpty();
            assertThat(deviations(scenario.expect(life, readings())))
                    .containsExactly(life + ": expected UNDETERMINED, readings [], found UNDETERMINED,"
                            + " missing [/productionScale], readings [service-life-scope=NEW_ONLY]");
        }

        @Test
        void andSoHasTheLastDayOfADuty() {
            ScenarioBuilder scenario = aScenario(aMine().build()).asOf(LocalDate.of(2024, 12, 31));
            String report = "5.3.2-annual-report[2024]";

            assertThat(deviations(scenario.expect(report, due("2024-12-31")))).isEmpty();
            assertThat(deviations(scenario.expect(report, due("2024-12-30"))))
                    .containsExactly(report + ": expected DUTY, due 2024-12-30, found DUTY, due 2024-12-31");
            assertThat(deviations(scenario.expect("5.3.2-annual-report[2023]", due("2024-12-30"))))
                    .contains(
                            "5.3.2-annual-report[2023]: expected DUTY, due 2024-12-30, found SATISFIED, without a day");
        }

        @Test
        void andAProvisionAloneStandsForAllItsFindings() {
            ScenarioBuilder scenario = aScenario(aMine().build()).asOf(LocalDate.of(2024, 12, 31));

            assertThat(deviations(scenario.expect("5.3.2-annual-report", Outcome.DUTY)))
                    .containsExactly("5.3.2-annual-report: expected DUTY, found SATISFIED [2023]; DUTY [2024]");
            assertThat(deviations(aScenario(aMine().build()).expect("5.3.2-annual-report[2022]", Outcome.DUTY)))
                    .containsExactly("5.3.2-annual-report[2022]: expected DUTY, found no finding");
        }

        @Test
        void andWhatWouldSatisfyItHasToBeExactlyThat() {
            ScenarioBuilder scenario = aScenario(TOO_SMALL);

            assertThat(deviations(scenario.expect(SCALE, remedy(Map.of("/productionScale", new BigDecimal("100.0"))))))
                    .isEmpty();
            assertThat(deviations(scenario.expect(SCALE, remedy(Map.of("/productionScale", new BigDecimal("100.1"))))))
                    .containsExactly(SCALE + ": expected VIOLATED, remedy {/productionScale=100.1},"
                            + " found VIOLATED, remedy {/productionScale=100}");
            assertThat(deviations(scenario.expect(SCALE, remedy(Map.of()))))
                    .containsExactly(SCALE + ": expected VIOLATED, remedy none,"
                            + " found VIOLATED, remedy {/productionScale=100}");
        }

        @Test
        void andWhetherTheMineHasToClose() {
            Document closed = Mines.aMine()
                    .closure(Closure.builder().exhausted(true).build())
                    .build();

            assertThat(deviations(aScenario(closed).expectMustClose(true))).isEmpty();
            assertThat(deviations(aScenario(closed).expectMustClose(false)))
                    .containsExactly("mustClose: expected false, found true");
            assertThat(deviations(aScenario(TOO_SMALL).expectMustClose(true)))
                    .containsExactly("mustClose: expected true, found false");
        }

        @Test
        void andAnExactAnswerSaysNoMore() {
            String mineral = "3.1-prohibited-minerals";
            Expectation inFull = inFull(TOO_SMALL);
            assertThat(deviations(aScenario(TOO_SMALL).expect(inFull))).isEmpty();

            Map<String, ExpectedFinding> less = new HashMap<>(inFull.outcomes());
            less.remove(mineral);
            less.put(SCALE, ExpectedFinding.of(Outcome.VIOLATED));
            less.put("4-service-life", ExpectedFinding.of(Outcome.SATISFIED));
            Expectation exactly = new Expectation(null, null, true, less);

            assertThat(deviations(aScenario(TOO_SMALL).expect(exactly)))
                    .containsExactly(
                            SCALE + ": expected VIOLATED, found VIOLATED, remedy {/productionScale=100}",
                            "4-service-life: expected SATISFIED, found SATISFIED,"
                                    + " readings [service-life-scope=NEW_ONLY]",
                            mineral + ": expected no finding, found SATISFIED");
            assertThat(deviations(aScenario(TOO_SMALL).expect(exactly).exact(false)))
                    .isEmpty();
        }

        @Test
        void andAnExactAnswerHasNoLastDayAndNothingMissingThatIsNotSaid() {
            Map<String, ExpectedFinding> plain = new HashMap<>();
            inFull(WITHOUT_SCALE).outcomes().forEach((key, finding) -> plain.put(key, plain(finding)));
            inFull(aMine().build()).outcomes().forEach((key, finding) -> assertThat(finding.due() == null)
                    .isEqualTo(!key.endsWith("[2024]")));

            assertThat(deviations(aScenario(WITHOUT_SCALE).expect(new Expectation(null, null, true, plain))))
                    .contains(SCALE + ": expected UNDETERMINED, found UNDETERMINED, missing [/productionScale]");
        }

        private static ExpectedFinding plain(ExpectedFinding finding) {
            return new ExpectedFinding(finding.outcome(), null, null, null);
        }

        /** What is answered, as a scenario that expects just that. */
        private static Expectation inFull(Document document) {
            Map<String, ExpectedFinding> outcomes = new HashMap<>();
            Given.given(document).evaluation().findings().forEach(finding -> {
                Map<String, BigDecimal> remedy = finding.remedy()
                        .map(found -> found.changes().stream()
                                .collect(Collectors.toMap(Change::pointer, change -> ((FigureChange) change).to())))
                        .orElse(null);
                outcomes.put(
                        finding.key(),
                        new ExpectedFinding(
                                finding.outcome(), finding.dueOrNull(), finding.missing(), finding.readings(), remedy));
            });
            return new Expectation(null, null, true, outcomes);
        }

        private static ExpectedFinding remedy(Map<String, BigDecimal> figures) {
            return new ExpectedFinding(Outcome.VIOLATED, null, null, null, figures);
        }

        @Test
        void andNothingInParticularIsAlwaysAsExpected() {
            assertThat(deviations(aScenario(TOO_SMALL))).isEmpty();
        }

        private static ExpectedFinding missing(String... pointers) {
            return new ExpectedFinding(Outcome.UNDETERMINED, null, List.of(pointers), null);
        }

        private static ExpectedFinding readings(String... readings) {
            return new ExpectedFinding(Outcome.UNDETERMINED, null, null, List.of(readings));
        }

        private static ExpectedFinding due(String day) {
            return new ExpectedFinding(Outcome.DUTY, LocalDate.parse(day), null, null);
        }
    }

    @Nested
    @DisplayName("with what it sets")
    class Set {
        @Test
        void onItsDayOfJudgement() {
            ScenarioBuilder scenario = aScenario(TOO_SMALL).expect("0-period", Outcome.REVIEW);

            assertThat(deviations(scenario)).containsExactly("0-period: expected REVIEW, found SATISFIED");
            assertThat(deviations(scenario.asOf(LocalDate.of(2026, 1, 1)))).isEmpty();
        }

        @Test
        void byItsReadings() {
            Document change = aMiningApplication()
                    .action(MiningAction.CAPACITY_CHANGE)
                    .productionScale(scale("20"))
                    .build();
            ScenarioBuilder scenario = aScenario(change).expect(SCALE, Outcome.REVIEW);

            assertThat(deviations(scenario)).isEmpty();
            assertThat(deviations(scenario.reading("scale-of-changes", "STRICT")))
                    .containsExactly(SCALE + ": expected REVIEW, found VIOLATED");
        }

        @Test
        void withItsRestDays() {
            String id = "5.3.1-fund-within-a-month";
            ScenarioBuilder scenario = aScenario(
                            Mines.withoutAccount(LocalDate.of(2024, 4, 11), LocalDate.of(2024, 4, 1))
                                    .build())
                    .asOf(LocalDate.of(2024, 5, 12))
                    .expect(id, Outcome.DUTY);

            assertThat(deviations(scenario)).isEmpty();
            assertThat(deviations(scenario.restDays(RestDays.builder()
                            .worked(List.of(LocalDate.of(2024, 5, 11)))
                            .build())))
                    .containsExactly(id + ": expected DUTY, found VIOLATED");
        }

        @Test
        void besideItsLedger() {
            Ledger empty = new Ledger("L-1", LocalDate.of(2024, 5, 1), "500111", List.of(), List.of(), List.of());
            ScenarioBuilder scenario = aScenario(TOO_SMALL).expect("3.3.6-block-quota", ExpectedFinding.NONE);

            assertThat(deviations(scenario)).isEmpty();
            assertThat(scenario.ledger(empty).build().check().isAsExpected()).isFalse();
        }

        @Test
        void onItsLayers() {
            String json = ScenarioWriter.toJson(aScenario(aMiningApplication()
                            .site(Grounds.on(Grounds.BLOCK).build())
                            .build())
                    .expect("4.1-ecological-red-line", Outcome.VIOLATED)
                    .build());
            String layers = "\"layers\":[{\"theme\":\"ECOLOGICAL_RED_LINE\",\"version\":\"v1\",\"date\":\"2024-01-01\","
                    + "\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                    + "[[[105,29],[106,29],[106,30],[105,30],[105,29]]]}}]}],";

            assertThat(ScenarioReader.read(json).check().isAsExpected()).isFalse();
            assertThat(ScenarioReader.read(json.replace("\"expected\":", layers + "\"expected\":"))
                            .check()
                            .isAsExpected())
                    .isTrue();
            assertThat(ScenarioReader.read(
                                    json.replace("\"expected\":", layers + "\"toleranceM2\":1000000000,\"expected\":"))
                            .check()
                            .isAsExpected())
                    .isFalse();
        }

        @Test
        void andElseAsTheHostsEvaluatorIsSet() {
            Scenario scenario = aScenario(TOO_SMALL)
                    .asOf(LocalDate.of(2026, 1, 1))
                    .expect("0-period", Outcome.NOTED)
                    .build();
            PlanEvaluator.Builder host = PlanEvaluator.builder().reading("after-period", "APPLY");

            assertThat(scenario.check(host).evaluation().readings()).contains("after-period=APPLY");
            assertThat(scenario.check().evaluation().readings()).contains("after-period=REVIEW");
        }
    }

    @Nested
    @DisplayName("unless the plan does not have what it names")
    class Unknown {
        @Test
        void aReadingOrAChoice() {
            assertThatThrownBy(() -> aScenario(TOO_SMALL)
                            .reading("after-period", "IGNORE")
                            .reading("x", "Y")
                            .build()
                            .check())
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                            .extracting(Problem::pointer)
                            .containsExactlyInAnyOrder("/readings/after-period", "/readings/x"));
        }

        @Test
        void aProvisionEvenIfNoFindingIsExpectedOfIt() {
            assertThatThrownBy(() -> aScenario(TOO_SMALL)
                            .expect("4-minimun-scale", ExpectedFinding.NONE)
                            .expect("5.3.2-anual-report[2024/a]", Outcome.DUTY)
                            .build()
                            .check())
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                            .extracting(problem ->
                                    problem.pointer() + " " + problem.maybe().orElse(""))
                            .containsExactly(
                                    "/expected/outcomes/4-minimun-scale 4-minimum-scale",
                                    "/expected/outcomes/5.3.2-anual-report[2024~1a] 5.3.2-annual-report"));
        }
    }
}
