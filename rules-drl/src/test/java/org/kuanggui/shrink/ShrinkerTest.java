package org.kuanggui.shrink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.dazu.Applications;
import org.kuanggui.dazu.Mines;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.ScenarioReader;
import org.kuanggui.json.ScenarioWriter;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Mine;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Scenario;

/** The expectations are made by hand. */
@DisplayName("the shrinker, where an opinion is wrong on purpose,")
class ShrinkerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Ledger LEDGER = new Ledger(
            "L-1",
            DAY,
            "500111",
            List.of(
                    new LedgerRight("A", Mineral.GYPSUM, null, null, Truth.TRUE, Truth.UNKNOWN, LedgerBlock.NEW),
                    new LedgerRight("B", Mineral.COAL, null, null, Truth.TRUE, Truth.UNKNOWN, LedgerBlock.RETAINED)),
            List.of("T3-2"),
            List.of("T3-1"));
    private static final RestDays REST_DAYS = RestDays.builder()
            .holidays(List.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2)))
            .build();

    /** An opinion by which a quarry for limestone has to produce 101 and not 100. */
    private static Expectation from101(Scenario scenario) {
        if (scenario.document() instanceof MiningApplication mining
                && mining.mineral() == Mineral.BUILDING_STONE_LIMESTONE) {
            Quantity scale = mining.productionScale();
            boolean isTooSmall = scale != null
                    && scale.unit() == Unit.WAN_TONNES_PER_YEAR
                    && scale.value().compareTo(new BigDecimal("101")) < 0;
            Optional<Finding> found = evaluation(scenario).finding("4-minimum-scale");
            if (isTooSmall && found.isPresent() && found.get().outcome() == Outcome.SATISFIED) {
                return expecting("4-minimum-scale", ExpectedFinding.of(Outcome.VIOLATED));
            }
        }
        return Expectation.NONE;
    }

    /** An opinion in which the rule on obsolete technology is missing. */
    private static Expectation withoutARule(Scenario scenario) {
        String provision = "3.3.4-obsolete-technology";
        boolean isObsolete = scenario.document() instanceof Mine mine && mine.usesObsoleteTechnology() == Truth.TRUE;
        return isObsolete && evaluation(scenario).finding(provision).isPresent()
                ? expecting(provision, ExpectedFinding.NONE)
                : Expectation.NONE;
    }

    private static Evaluation evaluation(Scenario scenario) {
        return scenario.check().evaluation();
    }

    private static Expectation expecting(String provision, ExpectedFinding finding) {
        return new Expectation(null, Map.of(provision, finding));
    }

    private static Scenario aQuarry(String scale) {
        return Scenario.builder(
                        "a quarry",
                        Applications.aMiningApplication()
                                .productionScale(Applications.scale(scale))
                                .build())
                .ledger(LEDGER)
                .asOf(DAY)
                .reading("service-life-scope", "ALL_ROWS")
                .restDays(REST_DAYS)
                .build();
    }

    private static Scenario aMine() {
        return Scenario.builder(
                        "a mine",
                        Mines.aMine().usesObsoleteTechnology(Truth.TRUE).build())
                .asOf(LocalDate.of(2024, 6, 12))
                .reading("month-count", "CALENDAR_DAY")
                .restDays(REST_DAYS)
                .build();
    }

    @Test
    @DisplayName("finds no more than the required fields, mineral and scale")
    void threshold() {
        Disagreement wrong = ShrinkerTest::from101;
        Shrunk shrunk = wrong.smallest(aQuarry("100.75"), "4-minimum-scale");

        assertThat(ScenarioWriter.toJson(shrunk.scenario())).isEqualTo("""
                        {"kind":"scenario","title":"a quarry","document":{"kind":"mining","id":"a",
                        "submittedOn":"2024-01-01","action":"NEW","mineral":"BUILDING_STONE_LIMESTONE",
                        "method":"OPEN_PIT","applicant":{"name":"a"},"productionScale":{"value":100,"unit":"万吨/年"}},
                        "expected":{"outcomes":{"4-minimum-scale":"VIOLATED"}}}
                        """.replace("\n", ""));
        assertThat(shrunk.isMinimal()).isTrue();
    }

    @Test
    @DisplayName("finds the mine that the missing rule would have spoken of")
    void missingRule() {
        Disagreement wrong = ShrinkerTest::withoutARule;
        Shrunk shrunk = wrong.smallest(aMine(), "3.3.4-obsolete-technology");

        assertThat(ScenarioWriter.toJson(shrunk.scenario())).isEqualTo("""
                        {"kind":"scenario","title":"a mine","document":{"kind":"mine","id":"a","mineral":"COAL",
                        "method":"OPEN_PIT","status":"OPERATING","rightGrantedOn":"2024-01-01",
                        "usesObsoleteTechnology":true},"asOf":"2024-01-01",
                        "expected":{"outcomes":{"3.3.4-obsolete-technology":"none"}}}
                        """.replace("\n", ""));
    }

    @Test
    @DisplayName("gives a scenario that reads as it is, and is not as expected by the rules")
    void ready() {
        Disagreement wrong = ShrinkerTest::from101;
        String json = ScenarioWriter.toPrettyJson(
                wrong.smallest(aQuarry("100.75"), "4-minimum-scale").scenario());

        assertThat(ScenarioReader.read(json).check())
                .hasToString("a quarry\n  4-minimum-scale: expected VIOLATED, found SATISFIED");
    }

    @Test
    @DisplayName("keeps of lists and of the ledger what it takes, by the shortest names")
    void lists() {
        Shrunk shrunk = new Shrinker(scenario -> scenario.ledger() != null
                        && scenario.ledger().rights().size() > 1
                        && scenario.ledger().rights().get(1).mineral() == Mineral.COAL)
                .shrink(aQuarry("95"));

        assertThat(ScenarioWriter.toJson(shrunk.scenario())).isEqualTo("""
                        {"kind":"scenario","title":"a quarry","document":{"kind":"mining","id":"a",
                        "submittedOn":"2024-01-01","action":"NEW","mineral":"COAL","method":"OPEN_PIT",
                        "applicant":{"name":"a"}},"ledger":{"kind":"ledger","id":"a","asOf":"2024-01-01","rights":[
                        {"id":"a","mineral":"COAL"},{"id":"b","mineral":"COAL"}]}}
                        """.replace("\n", ""));
    }

    @Test
    @DisplayName("stops at the most evaluations, with what it has")
    void bound() {
        Shrunk shrunk = new Shrinker(scenario -> true, 5).shrink(aQuarry("95"));

        assertThat(shrunk.evaluations()).isEqualTo(5);
        assertThat(shrunk.isMinimal()).isFalse();
        assertThat(shrunk.length())
                .isLessThan(ScenarioWriter.toJson(aQuarry("95")).length());
    }

    @Test
    @DisplayName("refuses a scenario on which there is nothing to show")
    void agreement() {
        Disagreement wrong = ShrinkerTest::from101;

        assertThatThrownBy(() -> wrong.smallest(aQuarry("101"), "4-minimum-scale"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
