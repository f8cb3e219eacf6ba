package org.kuanggui.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/**
 * A regulatory scenario: a question, and what its answer has to be.
 *
 * @param title what it is about
 * @param document what is judged: an application, a mine or a ledger
 * @param ledger the district's ledger beside an application; {@code null} where there is none
 * @param asOf the date of judgement; {@code null} where it is the document's own
 * @param readings choices by reading id, sorted; a reading that is not among them is as the evaluator has it
 * @param restDays the days on which no time limit ends; {@code null} where they are as the evaluator has them
 * @param layers layers that the ground is held against, one a theme; where there are none, as the evaluator has them
 * @param toleranceM2 the overlap that does not count yet, in m², beside layers; {@code null} for 1
 * @param expected what the answer has to be
 */
public record Scenario(
        String title,
        Document document,
        @Nullable Ledger ledger,
        @Nullable LocalDate asOf,
        Map<String, String> readings,
        @Nullable RestDays restDays,
        List<ScenarioLayer> layers,
        @Nullable BigDecimal toleranceM2,
        Expectation expected) {

    private static final Text A_DOCUMENT = new Text("申请、矿山或台账", "an application, a mine or a ledger");
    private static final Text AN_EXPECTATION = new Text("预期结果，或无特定预期", "what is expected, or nothing in particular");
    private static final Text A_DAY =
            new Text("判断日（矿山也未写明）", "a date of judgement, which the mine does not tell either");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Scenario {
        Checks checks = new Checks();
        title = checks.requiredText("/title", title);
        checks.required("/document", document, A_DOCUMENT);
        if (ledger != null && document != null && !(document instanceof Application)) {
            checks.refuse(
                    "/ledger",
                    new Text("台账", "a ledger"),
                    new Text("仅与申请并用的台账", "a ledger beside an application, and nowhere else"));
        }
        checks.date("/asOf", asOf);
        if (document instanceof Mine mine) {
            day(checks, mine, asOf);
        }
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        layers = checks.list("/layers", layers);
        oneLayerATheme(checks, layers);
        toleranceM2 = checks.notNegative("/toleranceM2", toleranceM2);
        if (toleranceM2 != null && layers.isEmpty()) {
            checks.refuse(
                    "/toleranceM2",
                    new Text("没有图层的容差", "a tolerance without layers"),
                    new Text("带有图层，或不填容差", "layers, or no tolerance"));
        }
        checks.required("/expected", expected, AN_EXPECTATION);
        checks.done();
    }

    /** A builder with a title and a document. */
    public static ScenarioBuilder builder(String title, Document document) {
        return new ScenarioBuilder(title, document);
    }

    /** A builder that starts from this scenario. */
    public ScenarioBuilder toBuilder() {
        return new ScenarioBuilder(this);
    }

    /** What is asked: the document on the day that is set, else on its own, and the ledger beside it. */
    public Question question() {
        LocalDate day = asOf == null ? Question.of(document).asOf() : asOf;
        return new Question(document, day, ledger);
    }

    /** The date of judgement: the one that is set, else the document's own. */
    public LocalDate day() {
        return question().asOf();
    }

    /**
     * Asks the question, and holds the answer against what is expected.
     *
     * @throws InvalidInputException if the plan does not have a reading, a choice or a provision that is named; it lists
     *     each
     * @throws IllegalStateException as {@link PlanEvaluator.Builder#build} does
     */
    public ScenarioResult check() {
        return check(PlanEvaluator.builder());
    }

    /**
     * As {@link #check()}, by an evaluator of the host: what the scenario does not set is as the builder has it.
     *
     * @param builder is used up: the scenario's readings, rest days and layers are set in it
     */
    public ScenarioResult check(PlanEvaluator.Builder builder) {
        PlanEvaluator evaluator = evaluator(builder);
        expected.checkAgainst(evaluator.provisions());
        Evaluation evaluation = evaluator.evaluate(question());
        return new ScenarioResult(title, evaluation, expected.deviations(evaluation));
    }

    private PlanEvaluator evaluator(PlanEvaluator.Builder builder) {
        readings.forEach(builder::reading);
        if (restDays != null) {
            builder.restDays(restDays);
        }
        if (!layers.isEmpty()) {
            builder.layers(groundLayers());
        }
        return builder.build();
    }

    private GroundLayers groundLayers() {
        GroundLayers.Builder ground = GroundLayers.builder();
        if (toleranceM2 != null) {
            ground.toleranceM2(toleranceM2);
        }
        layers.forEach(layer -> ground.add(layer.layer()));
        return ground.build();
    }

    private static void day(Checks checks, Mine mine, @Nullable LocalDate asOf) {
        if (asOf == null) {
            checks.required("/asOf", mine.asOf(), A_DAY);
        } else if (mine.rightGrantedOn().isAfter(asOf)) {
            checks.refuse(
                    "/asOf",
                    new Text(
                            asOf + "，早于 rightGrantedOn " + mine.rightGrantedOn(),
                            asOf + ", before rightGrantedOn " + mine.rightGrantedOn()),
                    new Text("不早于该日的日期", "a day from then on"));
        }
    }

    private static void oneLayerATheme(Checks checks, List<ScenarioLayer> layers) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        for (int i = 0; i < layers.size(); i++) {
            Theme theme = layers.get(i).layer().identity().theme();
            if (!themes.add(theme)) {
                checks.refuse(
                        "/layers/" + i,
                        new Text("第二个 " + theme + " 图层", "a second layer of " + theme),
                        new Text("每个主题一个图层", "one layer of a theme"));
            }
        }
    }
}
