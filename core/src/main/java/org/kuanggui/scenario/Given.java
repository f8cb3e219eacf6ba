package org.kuanggui.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Document;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.MineBuilder;

/**
 * A regulatory test in a line, for any test framework:
 * {@code given(aMiningApplication().productionScale(scale)).then("4-minimum-scale", VIOLATED)}.
 *
 * <p>What is said before {@code then} sets the question; each {@code then} looks at its answer, and throws an
 * {@link AssertionError} with the findings' messages where it is another. Immutable: every method gives a new one, or
 * itself. Safe for use by several threads.
 */
public final class Given {
    private final Question question;
    private final Map<String, String> readings;
    private final RestDays restDays;
    private final GroundLayers layers;

    private Given(Question question, Map<String, String> readings, RestDays restDays, GroundLayers layers) {
        this.question = question;
        this.readings = readings;
        this.restDays = restDays;
        this.layers = layers;
    }

    /**
     * A document on its own day, with every reading at its default, and without layers.
     *
     * @throws InvalidInputException if a mine does not tell the day
     * @throws NullPointerException if the argument is null
     */
    public static Given given(Document document) {
        return given(Question.of(Objects.requireNonNull(document, "document")));
    }

    /** As {@link #given(Document)}. */
    public static Given given(MiningApplicationBuilder application) {
        return given(application.build());
    }

    /** As {@link #given(Document)}. */
    public static Given given(ExplorationApplicationBuilder application) {
        return given(application.build());
    }

    /** As {@link #given(Document)}. */
    public static Given given(MineBuilder mine) {
        return given(mine.build());
    }

    /**
     * A question, likewise; for a mine that does not tell the day.
     *
     * @throws NullPointerException if the argument is null
     */
    public static Given given(Question question) {
        return new Given(Objects.requireNonNull(question, "question"), Map.of(), RestDays.WEEKENDS, GroundLayers.NONE);
    }

    /**
     * The same, judged on another day.
     *
     * @throws InvalidInputException if the day is out of range, or before a mine's right was granted
     */
    public Given on(LocalDate day) {
        return new Given(question.on(day), readings, restDays, layers);
    }

    /**
     * The same application beside a district's ledger.
     *
     * @throws InvalidInputException if the document is no application
     */
    public Given beside(Ledger ledger) {
        return new Given(question.beside(ledger), readings, restDays, layers);
    }

    /**
     * The same with a reading that is not at its default.
     *
     * @throws NullPointerException if an argument is null
     */
    public Given reading(String id, String choice) {
        Map<String, String> more = new LinkedHashMap<>(readings);
        more.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(choice, "choice"));
        return new Given(question, more, restDays, layers);
    }

    /** The same with days on which no time limit ends. */
    public Given restDays(RestDays restDays) {
        return new Given(question, readings, restDays, layers);
    }

    /** The same on layers. */
    public Given layers(GroundLayers layers) {
        return new Given(question, readings, restDays, layers);
    }

    /**
     * Looks at a provision's outcome.
     *
     * @param key {@code provision} or {@code provision[detail]}; a provision alone stands for all its findings
     * @return this, to look at more
     * @throws AssertionError if there is no such finding, or one with another outcome
     * @throws InvalidInputException if the plan does not have the provision, or a reading or choice
     */
    public Given then(String key, Outcome outcome) {
        return then(key, ExpectedFinding.of(outcome));
    }

    /** As {@link #then(String, Outcome)}, at all that is expected of the finding. */
    public Given then(String key, ExpectedFinding finding) {
        return then(new Expectation(null, Map.of(key, finding)));
    }

    /**
     * Looks at the verdict.
     *
     * @return this, to look at more
     * @throws AssertionError if it is another
     * @throws InvalidInputException if the plan does not have a reading or choice
     */
    public Given thenVerdict(Verdict verdict) {
        return then(new Expectation(Objects.requireNonNull(verdict, "verdict"), Map.of()));
    }

    /** As {@link #then(String, Outcome)}: the provision must say nothing. */
    public Given thenNoFinding(String key) {
        return then(key, ExpectedFinding.NONE);
    }

    /** As {@link #then(String, Outcome)}, at all that is expected. */
    public Given then(Expectation expected) {
        PlanEvaluator evaluator = evaluator();
        expected.checkAgainst(evaluator.provisions());
        Evaluation evaluation = evaluator.evaluate(question);
        new ScenarioResult(evaluation.subject(), evaluation, expected.deviations(evaluation)).requireAsExpected();
        return this;
    }

    /**
     * The answer, for closer looks.
     *
     * @throws InvalidInputException if the plan does not have a reading or choice
     */
    public Evaluation evaluation() {
        return evaluator().evaluate(question);
    }

    private PlanEvaluator evaluator() {
        PlanEvaluator.Builder builder =
                PlanEvaluator.builder().restDays(restDays).layers(layers);
        readings.forEach(builder::reading);
        return builder.build();
    }
}
