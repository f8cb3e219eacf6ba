package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.OnGround;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

@DisplayName("An evaluation is written as the contract has it")
class EvaluationWriterTest {
    private static final Provision SCALE = new Provision(
            "4-minimum-scale",
            new Text("最低开采规模", "minimum scale"),
            "四 专栏5",
            "≥100",
            List.of(1),
            Norm.REQUIREMENT,
            Set.of(Subject.MINING_APPLICATION),
            false,
            Map.of("VIOLATED", new Text("低于“最低”规模", "below the minimum"), "DUTY", new Text("应办", "to be done")));

    private static final Evaluation FULL = new Evaluation(
            "M-1",
            LocalDate.of(2024, 5, 20),
            Verdict.DOES_NOT_CONFORM,
            true,
            List.of(
                    new Finding(
                            SCALE,
                            Outcome.VIOLATED,
                            "",
                            null,
                            List.of(
                                    new Evidence("/productionScale", "95 万吨/年", "≥ 100 万吨/年"),
                                    new Evidence("/mineral", null, null)),
                            List.of(),
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            OnGround.NONE,
                            new Remedy(
                                    List.of(
                                            new FigureChange(
                                                    "/productionScale",
                                                    new BigDecimal("95.00"),
                                                    new BigDecimal("1E+2"),
                                                    Unit.WAN_TONNES_PER_YEAR),
                                            new FigureChange(
                                                    "/bulkDensity",
                                                    new BigDecimal("2.5"),
                                                    new BigDecimal("2.6500"),
                                                    null)),
                                    true)),
                    new Finding(
                            SCALE,
                            Outcome.DUTY,
                            "",
                            "2024",
                            List.of(),
                            List.of("/planning/block/id"),
                            LocalDate.of(2025, 1, 31),
                            List.of("month-count=REST_DAYS_ROLL"),
                            List.of(),
                            List.of(),
                            OnGround.NONE,
                            Remedy.NONE)),
            List.of("/planning/block/id"),
            List.of("month-count=REST_DAYS_ROLL"),
            new RuleBaseIdentity("dazu-2021-2025", "0.1.0", "ab12"));

    private static final Evaluation EMPTY = new Evaluation(
            "M-2",
            LocalDate.of(2024, 5, 20),
            Verdict.CONFORMS,
            false,
            List.of(),
            List.of(),
            List.of(),
            new RuleBaseIdentity("p", "v", "s"));

    private static final String CANONICAL = """
            {"subject":"M-1","asOf":"2024-05-20","verdict":"DOES_NOT_CONFORM","mustClose":true,"findings":[
            {"provision":"4-minimum-scale","outcome":"VIOLATED","citation":"四 专栏5","quote":"≥100",
            "message":"低于“最低”规模","evidence":[
            {"fact":"/productionScale","stated":"95 万吨/年","required":"≥ 100 万吨/年"},{"fact":"/mineral"}],
            "remedy":{"changes":[
            {"pointer":"/productionScale","from":{"value":95,"unit":"万吨/年"},"to":{"value":100,"unit":"万吨/年"}},
            {"pointer":"/bulkDensity","from":2.5,"to":2.65}],"satisfiable":true}},
            {"provision":"4-minimum-scale","outcome":"DUTY","citation":"四 专栏5","quote":"≥100","message":"应办",
            "evidence":[],"detail":"2024","missing":["/planning/block/id"],"due":"2025-01-31",
            "readings":["month-count=REST_DAYS_ROLL"],"remedy":{"changes":[],"satisfiable":false}}],
            "missing":["/planning/block/id"],"readings":["month-count=REST_DAYS_ROLL"],
            "ruleBase":{"plan":"dazu-2021-2025","version":"0.1.0","sha256":"ab12"}}
            """.lines().collect(Collectors.joining());

    @Test
    void withItsMessagesInChinese() {
        assertThat(EvaluationWriter.toJson(FULL)).isEqualTo(CANONICAL);
        assertThat(EvaluationWriter.toJson(FULL, Locale.SIMPLIFIED_CHINESE)).isEqualTo(CANONICAL);
    }

    @Test
    void withMessagesForAnotherLocaleAndAllElseTheSame() {
        assertThat(EvaluationWriter.toJson(FULL, Locale.UK))
                .isEqualTo(CANONICAL.replace("低于“最低”规模", "below the minimum").replace("应办", "to be done"));
    }

    @Test
    void inUtf8() {
        assertThat(EvaluationWriter.toUtf8(FULL)).isEqualTo(CANONICAL.getBytes(StandardCharsets.UTF_8));
        assertThat(EvaluationWriter.toUtf8(FULL, Locale.ENGLISH))
                .isEqualTo(EvaluationWriter.toJson(FULL, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8));
    }

    /** A finding on ground: its overlap, and the ground that would have to be left. */
    private static String onGround(Area overlap, Change... changes) {
        Finding finding = new Finding(
                SCALE,
                Outcome.VIOLATED,
                "",
                null,
                List.of(),
                List.of(),
                LocalDate.of(2025, 1, 31),
                List.of("protection-area=BOTH"),
                List.of(),
                List.of(),
                new OnGround(List.of(), List.of(), overlap),
                new Remedy(List.of(changes), true));
        return EvaluationWriter.toJson(Evaluation.of("M-1", EMPTY.asOf(), List.of(finding), false, EMPTY.ruleBase()));
    }

    private static Area triangle(double west) {
        Position corner = new Position(west, 29.5);
        return Area.ofPolygons(
                List.of(List.of(List.of(corner, new Position(west + 1, 29.5), new Position(west, 30), corner))));
    }

    private static String triangle(int west) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%d,29.5],[%d,29.5],[%d,30],[%d,29.5]]]}"
                .formatted(west, west + 1, west, west);
    }

    @Test
    void withTheOverlapAndTheGroundThatIsLeft() {
        assertThat(onGround(
                        triangle(105.0),
                        new GroundChange("/site/geometry", triangle(106.0), triangle(107.0)),
                        new FigureChange("/site/areaKm2", null, new BigDecimal("0.40"), null)))
                .contains("\"due\":\"2025-01-31\",\"overlap\":" + triangle(105)
                        + ",\"readings\":[\"protection-area=BOTH\"],\"remedy\":{\"changes\":["
                        + "{\"pointer\":\"/site/geometry\",\"from\":" + triangle(106) + ",\"to\":" + triangle(107)
                        + "},{\"pointer\":\"/site/areaKm2\",\"to\":0.4}],\"satisfiable\":true}");
    }

    @Test
    void withCornersWhereTheGroundIsStatedSo() {
        Area from = Area.ofCorners(triangle(106.0).corners());
        Area to = Area.ofCorners(triangle(107.0).corners());
        assertThat(onGround(triangle(105.0), new GroundChange("/site/corners", from, to)))
                .contains("\"changes\":[{\"pointer\":\"/site/corners\",\"from\":\"" + from.corners() + "\",\"to\":\""
                        + to.corners() + "\"}]")
                .contains("\"overlap\":" + triangle(105));
    }

    @Test
    void changesReadAsAReportPrintsThem() {
        assertThat(new FigureChange("/site/areaKm2", null, new BigDecimal("0.4"), null))
                .hasToString("/site/areaKm2: — → 0.4");
        assertThat(new GroundChange("/site/geometry", triangle(106.0), triangle(107.0)).toString())
                .matches("/site/geometry: [0-9.]+ → [0-9.]+ km²");
    }

    @Test
    void withEmptyListsWhereNothingWasFound() {
        assertThat(EvaluationWriter.toJson(EMPTY))
                .isEqualTo("{\"subject\":\"M-2\",\"asOf\":\"2024-05-20\",\"verdict\":\"CONFORMS\",\"mustClose\":false,"
                        + "\"findings\":[],\"missing\":[],\"readings\":[],"
                        + "\"ruleBase\":{\"plan\":\"p\",\"version\":\"v\",\"sha256\":\"s\"}}");
    }

    @Test
    void forPeopleOnALineForEveryField() {
        assertThat(EvaluationWriter.toPrettyJson(FULL, Locale.ENGLISH))
                .startsWith("{\n  \"subject\": \"M-1\",\n  \"asOf\": \"2024-05-20\",\n")
                .contains("\n      \"message\": \"below the minimum\",\n")
                .endsWith("\n    \"sha256\": \"ab12\"\n  }\n}\n");
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void anArgumentThatIsNullIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> EvaluationWriter.toJson(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EvaluationWriter.toJson(EMPTY, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EvaluationWriter.toJson(FULL, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EvaluationWriter.toUtf8(FULL, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EvaluationWriter.toPrettyJson(FULL, null)).isInstanceOf(NullPointerException.class);
    }
}
