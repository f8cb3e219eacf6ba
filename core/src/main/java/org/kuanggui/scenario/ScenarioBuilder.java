package org.kuanggui.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.mine.Ledger;

/** Builds a {@link Scenario}; what is not set is as the evaluator has it, or not expected. For one thread. */
public final class ScenarioBuilder {
    private String title;
    private Document document;
    private @Nullable Ledger ledger;
    private @Nullable LocalDate asOf;
    private final Map<String, String> readings = new LinkedHashMap<>();
    private @Nullable RestDays restDays;
    private List<ScenarioLayer> layers = List.of();
    private @Nullable BigDecimal toleranceM2;
    private @Nullable Verdict verdict;
    private @Nullable Boolean mustClose;
    private boolean exact;
    private final Map<String, ExpectedFinding> outcomes = new LinkedHashMap<>();

    ScenarioBuilder(String title, Document document) {
        this.title = title;
        this.document = document;
    }

    ScenarioBuilder(Scenario start) {
        this(start.title(), start.document());
        ledger = start.ledger();
        asOf = start.asOf();
        readings.putAll(start.readings());
        restDays = start.restDays();
        layers = start.layers();
        toleranceM2 = start.toleranceM2();
        expect(start.expected());
    }

    /** What it is about. */
    public ScenarioBuilder title(String title) {
        this.title = title;
        return this;
    }

    /** What is judged. */
    public ScenarioBuilder document(Document document) {
        this.document = document;
        return this;
    }

    /** The district's ledger beside an application. */
    public ScenarioBuilder ledger(@Nullable Ledger ledger) {
        this.ledger = ledger;
        return this;
    }

    /** The date of judgement; {@code null} for the document's own. */
    public ScenarioBuilder asOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
        return this;
    }

    /**
     * Chooses a reading, as {@link org.kuanggui.PlanEvaluator.Builder#reading} does.
     *
     * @throws NullPointerException if an argument is null
     */
    public ScenarioBuilder reading(String id, String choice) {
        readings.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(choice, "choice"));
        return this;
    }

    /**
     * As {@link #reading}, of several by id.
     *
     * @throws NullPointerException if the argument, or anything in it, is null
     */
    public ScenarioBuilder readings(Map<String, String> choices) {
        choices.forEach(this::reading);
        return this;
    }

    /** The days on which no time limit ends. */
    public ScenarioBuilder restDays(@Nullable RestDays restDays) {
        this.restDays = restDays;
        return this;
    }

    /** The layers, of which one a theme. */
    public ScenarioBuilder layers(List<ScenarioLayer> layers) {
        this.layers = layers;
        return this;
    }

    /** The overlap that does not count yet, in m², beside layers; {@code null} for 1. */
    public ScenarioBuilder toleranceM2(@Nullable BigDecimal toleranceM2) {
        this.toleranceM2 = toleranceM2;
        return this;
    }

    /** The verdict that is expected; {@code null} where it may be any. */
    public ScenarioBuilder expect(@Nullable Verdict verdict) {
        this.verdict = verdict;
        return this;
    }

    /** Whether a ground for closing the mine is to be found; {@code null} where it is not looked at. */
    public ScenarioBuilder expectMustClose(@Nullable Boolean mustClose) {
        this.mustClose = mustClose;
        return this;
    }

    /** Whether the answer is to say what is expected and no more, as {@link Expectation#exact} has it. */
    public ScenarioBuilder exact(boolean exact) {
        this.exact = exact;
        return this;
    }

    /**
     * The outcome that is expected of a provision.
     *
     * @param key {@code provision} or {@code provision[detail]}
     */
    public ScenarioBuilder expect(String key, Outcome outcome) {
        return expect(key, ExpectedFinding.of(outcome));
    }

    /** As {@link #expect(String, Outcome)}, of all that is looked at in the finding. */
    public ScenarioBuilder expect(String key, ExpectedFinding finding) {
        outcomes.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(finding, "finding"));
        return this;
    }

    /** What is expected, in place of what has been said so far. */
    public ScenarioBuilder expect(Expectation expected) {
        verdict = expected.verdict();
        mustClose = expected.mustClose();
        exact = expected.exact();
        outcomes.clear();
        outcomes.putAll(expected.outcomes());
        return this;
    }

    /**
     * The scenario as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    public Scenario build() {
        return new Scenario(
                title,
                document,
                ledger,
                asOf,
                readings,
                restDays,
                layers,
                toleranceM2,
                new Expectation(verdict, mustClose, exact, outcomes));
    }
}
