package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuanggui.dazu.Editions.SHIPPED;
import static org.kuanggui.dazu.Editions.edited;
import static org.kuanggui.dazu.Editions.evaluator;
import static org.kuanggui.dazu.Editions.replaced;
import static org.kuanggui.scenario.StartingDocuments.aMiningApplication;
import static org.kuanggui.scenario.StartingDocuments.aSite;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.Replay;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.PlanData;
import org.kuanggui.record.Cause;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordHashes;
import org.kuanggui.record.Verification;

@DisplayName("Another edition of the plan's data")
class AnotherEditionTest {
    private static final String SCALE_OF_NEW_QUARRIES = "{\"value\": 100, \"unit\": \"万吨/年\"}";

    @Test
    @DisplayName("judges by its own figures, by the same rules")
    void figures() {
        MiningApplication application = aMiningApplication()
                .productionScale(Quantity.of("105", Unit.WAN_TONNES_PER_YEAR))
                .build();
        PlanEvaluator stricter = evaluator(SCALE_OF_NEW_QUARRIES, "{\"value\": 110, \"unit\": \"万吨/年\"}");

        assertThat(SHIPPED.evaluate(application).verdict()).isEqualTo(Verdict.CONFORMS);
        Evaluation evaluation = stricter.evaluate(application);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
        Finding scale = finding(evaluation, "4-minimum-scale");
        assertThat(scale.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(scale.message(Locale.ENGLISH)).contains("110 万吨/年");
        assertThat(stricter.rules()).isEqualTo(SHIPPED.rules());
    }

    @Test
    @DisplayName("is named in the messages by its own days, places and numbers")
    void messages() {
        PlanEvaluator longer = evaluator(
                "\"periodEnds\": \"2025-12-31\"",
                "\"periodEnds\": \"2030-06-30\"",
                "\"zh\": \"大足区\", \"en\": \"Dazu\"",
                "\"zh\": \"铜梁区\", \"en\": \"Tongliang\"",
                "\"district\": \"500111\"",
                "\"district\": \"500151\"");
        MiningApplication application = aMiningApplication()
                .site(aSite().toBuilder().district("500151").build())
                .build();

        Evaluation within = longer.evaluate(application, LocalDate.of(2030, 6, 30));
        assertThat(finding(within, "0-district").message(Locale.CHINESE)).isEqualTo("行政区划代码为 500151，属铜梁区");
        assertThat(finding(within, "0-district").message(Locale.ENGLISH)).endsWith("which is Tongliang");
        assertThat(finding(within, "0-period").outcome()).isEqualTo(Outcome.SATISFIED);
        Evaluation after = longer.evaluate(application, LocalDate.of(2030, 7, 1));
        assertThat(finding(after, "0-period").message(Locale.CHINESE)).contains("至2030年6月30日");
        assertThat(finding(after, "0-period").message(Locale.ENGLISH)).contains("it ended on 2030-06-30");
    }

    @Test
    @DisplayName("goes by its own name and hash")
    void identity() {
        PlanEvaluator trial = evaluator();

        assertThat(trial.ruleBase().plan()).isEqualTo("dazu-2021-2025");
        assertThat(trial.ruleBase().version()).isEqualTo(SHIPPED.ruleBase().version() + "-trial");
        assertThat(trial.ruleBase().sha256()).isNotEqualTo(SHIPPED.ruleBase().sha256());
        assertThat(trial.toBuilder().build().ruleBase()).isEqualTo(trial.ruleBase());
        assertThat(trial.planData()).isEqualTo(edited());
        assertThat(trial.toBuilder().reading("after-period", "APPLY").build().toBuilder()
                        .build()
                        .readings()
                        .choice("after-period"))
                .isEqualTo("APPLY");
        DecisionRecord record = trial.record(Question.of(aMiningApplication().build()));
        assertThat(Replay.with(SHIPPED).verify(record))
                .isInstanceOfSatisfying(Verification.Different.class, different -> {
                    assertThat(different.is(Cause.OTHER_RULES)).isTrue();
                    assertThat(different.is(Cause.OTHER_LIBRARY)).isFalse();
                    assertThat(different.isTampered()).isFalse();
                });
        DecisionRecord changed = new DecisionRecord(
                record.question(),
                record.setting(),
                record.evaluation(),
                new RecordHashes("0".repeat(64), "0".repeat(64), "0".repeat(64), "0".repeat(64)));
        assertThat(Replay.with(SHIPPED).verify(changed))
                .isInstanceOfSatisfying(Verification.Different.class, different -> {
                    assertThat(different.isTampered()).isTrue();
                    assertThat(different.is(Cause.TAMPERED_RECORD)).isTrue();
                });
    }

    @Test
    @DisplayName("is the shipped one where nothing is edited")
    void unedited() {
        PlanEvaluator same =
                PlanEvaluator.builder().planData(SHIPPED.planData()).build();

        assertThat(same.ruleBase()).isEqualTo(SHIPPED.ruleBase());
    }

    @Test
    @DisplayName("is refused under the name of what it differs from")
    void sameName() {
        PlanData shipped = SHIPPED.planData();
        PlanData edited = shipped.withPlan(replaced("\"perCent\": 65", "\"perCent\": 66", shipped.plan()));

        assertThatThrownBy(() -> PlanEvaluator.builder().planData(edited).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/version: found " + SHIPPED.ruleBase().version());
        assertThatThrownBy(() -> evaluator().toBuilder().planData(edited).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/version: found " + SHIPPED.ruleBase().version());
        assertThat(evaluator().toBuilder().planData(shipped).build().ruleBase()).isEqualTo(SHIPPED.ruleBase());
    }

    @Test
    @DisplayName("is refused with everything that is wrong with it, and with the readings")
    void everythingAtOnce() {
        PlanData wrong = edited(SCALE_OF_NEW_QUARRIES, "{\"value\": 0, \"unit\": \"万吨\"}", "105°28′", "107°28′");
        String provisions = replaced("{plan.issued}", "{plan.isued}", wrong.provisions());
        PlanEvaluator.Builder builder =
                PlanEvaluator.builder().reading("no-reading", "X").planData(wrong.withProvisions(provisions));

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        "/readings/no-reading: found an unknown reading",
                        "/extent: found west 107°28′, east 106°2′",
                        "/minimumScales/0/scale/unit: found 万吨,",
                        "/minimumScales/0/scale/value: found 0, expected a number > 0",
                        "/provisions/1/messages/REVIEW~1begun/zh: found the place {plan.isued}");
    }

    @Test
    @DisplayName("is refused where two rows speak of the same, or a figure is none")
    void tables() {
        assertRefused(
                edited("\"scope\": \"EXISTING_MINES\"", "\"scope\": \"ALL_MINES\""),
                "/minimumScales/1: found BUILDING_STONE_LIMESTONE NEW_MINES once more",
                "/minimumScales/6: found BRICK_SHALE NEW_MINES once more");
        assertRefused(
                edited("\"minerals\": [\"GLASS_SANDSTONE\"]", "\"minerals\": [\"SANDSTONE\", \"SHALE\"]"),
                "/minimumScales/3/minerals: found SANDSTONE, whose use is not stated",
                "/minimumScales/3/minerals: found SHALE, whose use is not stated");
        assertRefused(edited("\"T3-2\"", "\"T3-1\""), "/explorationBlocks/1: found T3-1 once more");
        assertRefused(
                edited("\"kind\": \"CONSOLIDATED\"", "\"kind\": \"ADJUSTED\""),
                "/miningBlocks/7: found ADJUSTED BUILDING_STONE_LIMESTONE once more",
                "/miningBlocks/7: found ADJUSTED:BUILDING_STONE_LIMESTONE once more");
        assertRefused(edited("\"500111\"", "\"Dazu\""), "/district: found Dazu");
        assertRefused(edited("{\"count\": 14,", "{\"count\": -1,"), "/retainedBlocks/count: found -1");
        assertRefused(edited("{\"count\": 28,", "{\"count\": 1000001,"), "/allBlocks/count: found 1000001");
        assertRefused(
                edited(
                        "\"periodBegins\": \"2021-01-01\"", "\"periodBegins\": \"2026-01-01\"",
                        "\"issued\": \"2023-03-26\"", "\"issued\": \"2026-01-01\""),
                "/dates/periodBegins: found 2026-01-01",
                "/dates/issued: found 2026-01-01");
        assertRefused(
                edited(
                        "\"perCent\": 65",
                        "\"perCent\": 101",
                        "\"large\": 2",
                        "\"large\": -2",
                        "\"small\": 7",
                        "\"small\": -7"),
                "/shareTarget/perCent: found 101",
                "/shareTarget/large: found -2",
                "/shareTarget/small: found -7");
        assertRefused(
                edited("16.55", "0", "\"strontiumRights\": 3", "\"strontiumRights\": -3"),
                "/keyMiningZone/areaKm2: found 0",
                "/keyMiningZone/strontiumRights: found -3");
        assertRefused(edited("\"years\": 5", "\"years\": 0"), "/serviceLife/years: found 0");
        assertRefused(edited("3.5", "-3.5"), "/explorationBlocks/0/areaKm2: found -3.5");
        assertRefused(
                edited("\"minerals\": [\"GLASS_SANDSTONE\"]", "\"minerals\": []"), "/minimumScales/3/minerals: found");
    }

    @Test
    @DisplayName("answers on the scale of a mineral that it no longer prohibits")
    void prohibited() {
        PlanEvaluator other = evaluator(
                "\"PROHIBITED\": {\"minerals\": [\"BRICK_CLAY\"]", "\"PROHIBITED\": {\"minerals\": [\"GYPSUM\"]");
        MiningApplication clay =
                aMiningApplication().mineral(Mineral.BRICK_CLAY).build();

        assertThat(SHIPPED.evaluate(clay).findings())
                .extracting(finding -> finding.provision().id())
                .doesNotContain("4-minimum-scale");
        assertThat(finding(other.evaluate(clay), "3.1-prohibited-minerals").outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(finding(other.evaluate(clay), "4-minimum-scale").rule()).isEqualTo("4-minimum-scale/municipal");
    }

    @Test
    @DisplayName("is refused where a provision is of another form than the rules were written for")
    void form() {
        String provisions = SHIPPED.planData().provisions();
        assertRefused(
                edited().withProvisions(replaced("\"id\": \"4-minimum-scale\"", "\"id\": \"4-scale\"", provisions)),
                "/id: found 4-scale, expected 4-minimum-scale");
        assertRefused(
                edited().withProvisions(replaced("\"REVIEW/begun\"", "\"REVIEW/started\"", provisions)),
                "/provisions/1/messages: found [NOTED/before, ");
        assertRefused(
                edited().withProvisions(provisions.replaceFirst("\"norm\": \"[A-Z_]+\"", "\"norm\": \"PROHIBITION\"")),
                "/provisions/0/norm: found PROHIBITION");
        assertRefused(
                edited().withProvisions(
                                provisions.replaceFirst("\"subjects\": \\[[^]]*\\]", "\"subjects\": [\"LEDGER\"]")),
                "/provisions/0/subjects: found [LEDGER]");
        assertRefused(edited().withProvisions("{\"provisions\": []}"), "/provisions/0/id: found nothing");
        assertRefused(
                edited().withProvisions(provisions.replaceFirst("\"norm\":", "\"closesMine\": true, \"norm\":")),
                "/provisions/0/closesMine: found true, expected false");
        String last = provisions.substring(provisions.lastIndexOf("    {\n      \"id\""), provisions.lastIndexOf(']'));
        assertRefused(
                edited().withProvisions(replaced(
                        last,
                        last.stripTrailing() + "," + last.replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"one-more\""),
                        provisions)),
                "/provisions/77/id: found one-more, expected nothing");
        assertRefused(edited().withProvisions("no JSON"), "");
    }

    @Test
    @DisplayName("may put provisions in other words")
    void words() {
        PlanEvaluator reworded = PlanEvaluator.builder()
                .planData(edited().withProvisions(
                                replaced("四 专栏5", "五 专栏6", SHIPPED.planData().provisions())))
                .build();

        assertThat(finding(reworded.evaluate(aMiningApplication().build()), "4-minimum-scale")
                        .provision()
                        .citation())
                .isEqualTo("五 专栏6");
    }

    private static void assertRefused(PlanData data, String... parts) {
        PlanEvaluator.Builder builder = PlanEvaluator.builder().planData(data);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(parts);
    }

    private static Finding finding(Evaluation evaluation, String provision) {
        return evaluation.findings().stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .findFirst()
                .orElseThrow();
    }
}
