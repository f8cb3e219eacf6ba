package org.kuanggui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.batch.InOrder;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.json.RecordReader;
import org.kuanggui.mine.Allotment;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.PlanData;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Readings;
import org.kuanggui.plan.Standards;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.record.RecordedLayer;
import org.kuanggui.record.RecordedQuestion;
import org.kuanggui.record.RecordedSetting;
import org.kuanggui.spi.Judgement;
import org.kuanggui.spi.RuleBase;
import org.kuanggui.spi.Setting;

/**
 * Judges applications, mines and the district by the plan: the library's one door.
 *
 * <p>An evaluator is immutable and safe for use by any number of threads. Building one loads the rules, which takes
 * some tenths of a second the first time; build one and keep it. The same question gives the same answer, on any
 * machine, in any locale and time zone.
 */
public final class PlanEvaluator {
    /** So many documents take about a millisecond. */
    private static final int SHARE = 64;

    private final RuleBase ruleBase;
    private final Readings readings;
    private final GroundLayers layers;
    private final RestDays restDays;

    private PlanEvaluator(RuleBase ruleBase, Readings readings, GroundLayers layers, RestDays restDays) {
        this.ruleBase = ruleBase;
        this.readings = readings;
        this.layers = layers;
        this.restDays = restDays;
    }

    /**
     * An evaluator with every reading at its default, and without layers.
     *
     * @throws IllegalStateException if no rule module, or more than one, is on the class path, or it does not load
     */
    public static PlanEvaluator create() {
        return builder().build();
    }

    /** A builder in which every reading is at its default, and without layers. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Judges an application on the day it was submitted.
     *
     * @throws NullPointerException if the application is null
     */
    public Evaluation evaluate(Application application) {
        return evaluate(application, application.submittedOn());
    }

    /**
     * Judges an application on a given day. What is dated after that day has not happened yet.
     *
     * @param asOf the date of judgement, of the years 1 to 9999
     * @throws InvalidInputException if the day is out of range
     * @throws NullPointerException if an argument is null
     */
    public Evaluation evaluate(Application application, LocalDate asOf) {
        return evaluation(application.id(), asOf, ruleBase.judge(application, null, setting(asOf)));
    }

    /**
     * Judges an application on the day it was submitted, with the district's ledger beside it: the quotas of blocks are
     * judged too. Of the ledger only the rights and the exploration blocks granted are read. In the findings on quotas
     * {@code /rights} and {@code /explorationBlocksGranted} point into the ledger, everything else into the application.
     *
     * @throws NullPointerException if an argument is null
     */
    public Evaluation evaluate(Application application, Ledger ledger) {
        return evaluate(application, application.submittedOn(), ledger);
    }

    /**
     * As {@link #evaluate(Application, Ledger)}, on a given day.
     *
     * @param asOf the date of judgement, of the years 1 to 9999
     * @throws InvalidInputException if the day is out of range
     * @throws NullPointerException if an argument is null
     */
    public Evaluation evaluate(Application application, LocalDate asOf, Ledger ledger) {
        Objects.requireNonNull(ledger, "ledger");
        return evaluation(application.id(), asOf, ruleBase.judge(application, ledger, setting(asOf)));
    }

    /**
     * What granting an application would change of the district's figures, whatever its verdict: before and after. Which
     * facts it hangs on, and what cannot be known, {@link GrantEffect} says.
     *
     * @throws InvalidInputException if the ledger would hold more rights than a ledger may, 10,000, or a new right cannot
     *     go by the application's id: it is taken, and too long to be told from it
     * @throws NullPointerException if an argument is null
     */
    public GrantEffect effectOfGranting(Application application, Ledger ledger) {
        Objects.requireNonNull(ledger, "ledger");
        return Granting.of(application, ledger, ruleBase, setting(application.submittedOn()));
    }

    /**
     * Lets candidates take their turns, by day of submission and then by id, whatever their order in the list: each is
     * judged on its day of submission against the ledger that those granted before it leave. Granted is what conforms,
     * with duties or without, and whose effect on the ledger can be told; what is undetermined or needs review takes no
     * block, and so may find one gone once it is decided.
     *
     * <p>By contrast {@link #evaluate(Application, Ledger)} judges each against the ledger given, so that the order of
     * several makes no difference. The work grows with the number of candidates times that of rights.
     *
     * @param candidates at most 10,000
     * @throws InvalidInputException if two candidates have the same id, there are too many, or the ledger would hold more
     *     rights than a ledger may
     * @throws NullPointerException if an argument, or a candidate, is null
     */
    public Allotment allot(List<? extends Application> candidates, Ledger ledger) {
        return allot(candidates, ledger, Allotting::conforms);
    }

    /**
     * As {@link #allot(List, Ledger)}, where the host says what is granted: on review an authority may grant what the
     * plan leaves to it.
     *
     * @param grants whether an evaluation leads to a grant; what cannot be entered in the ledger is never granted
     * @throws InvalidInputException as there
     * @throws NullPointerException if an argument, or a candidate, is null
     */
    public Allotment allot(List<? extends Application> candidates, Ledger ledger, Predicate<Evaluation> grants) {
        return allotting(this::evaluate).allot(candidates, ledger, grants);
    }

    /**
     * As {@link #allot(List, Ledger, Predicate)}, each candidate judged on the same day. The order is that of submission
     * all the same.
     *
     * @param asOf the date of judgement, of the years 1 to 9999
     * @throws InvalidInputException if the day is out of range, and as there
     * @throws NullPointerException if an argument, or a candidate, is null
     */
    public Allotment allot(
            List<? extends Application> candidates, LocalDate asOf, Ledger ledger, Predicate<Evaluation> grants) {
        setting(asOf);
        return allotting((candidate, current) -> evaluate(candidate, asOf, current))
                .allot(candidates, ledger, grants);
    }

    private Allotting allotting(BiFunction<Application, Ledger, Evaluation> judge) {
        return new Allotting(ruleBase.plan(), judge, this::effectOfGranting);
    }

    /**
     * Judges a mine under supervision on the day whose state it tells.
     *
     * @throws InvalidInputException if the mine does not tell the day
     * @throws NullPointerException if the mine is null
     */
    public Evaluation inspect(Mine mine) {
        Checks checks = new Checks();
        checks.required("/asOf", mine.asOf(), Question.A_DAY);
        checks.done();
        return inspect(mine, Checks.stated(mine.asOf()));
    }

    /**
     * Judges a mine under supervision on a given day. What is dated after that day has not happened yet.
     *
     * @param asOf the date of judgement, of the years 1 to 9999
     * @throws InvalidInputException if the day is out of range, or before the day on which the right was granted
     * @throws NullPointerException if an argument is null
     */
    public Evaluation inspect(Mine mine, LocalDate asOf) {
        Setting setting = setting(asOf);
        Checks checks = new Checks();
        if (mine.rightGrantedOn().isAfter(asOf)) {
            checks.refuse(
                    "/rightGrantedOn",
                    new Text(
                            mine.rightGrantedOn() + "，晚于 asOf " + asOf, mine.rightGrantedOn() + ", after asOf " + asOf),
                    new Text("不晚于 asOf 的日期", "a day up to asOf"));
        }
        checks.done();
        return evaluation(mine.id(), asOf, ruleBase.judge(mine, setting));
    }

    /**
     * Judges the district on the day whose state the ledger tells.
     *
     * @throws NullPointerException if the ledger is null
     */
    public Evaluation monitor(Ledger ledger) {
        return monitor(ledger, ledger.asOf());
    }

    /**
     * Judges the district by its ledger on a given day.
     *
     * @param asOf the date of judgement, of the years 1 to 9999
     * @throws InvalidInputException if the day is out of range
     * @throws NullPointerException if an argument is null
     */
    public Evaluation monitor(Ledger ledger, LocalDate asOf) {
        return evaluation(ledger.id(), asOf, ruleBase.judge(ledger, setting(asOf)));
    }

    /**
     * Judges whatever is asked: as {@link #evaluate(Application, LocalDate)}, {@link #inspect(Mine, LocalDate)} or
     * {@link #monitor(Ledger, LocalDate)} would.
     *
     * @throws NullPointerException if the question is null
     */
    public Evaluation evaluate(Question question) {
        LocalDate asOf = question.asOf();
        if (question.document() instanceof Mine mine) {
            return inspect(mine, asOf);
        }
        if (question.document() instanceof Ledger district) {
            return monitor(district, asOf);
        }
        Application application = (Application) question.document();
        Ledger ledger = question.ledgerOrNull();
        return ledger == null ? evaluate(application, asOf) : evaluate(application, asOf, ledger);
    }

    /**
     * Judges many documents, each on its own day as {@link #evaluate(Question)} would, by all cores: the evaluations come in the
     * order of the documents, as they are asked for, and however many there are, some hundreds are held at a time. What
     * stands beside documents, or another day, goes by {@link InOrder}{@code .map(questions, 64, evaluator::evaluate)}.
     *
     * @param documents is closed with the stream that is returned; where it throws, the stream throws the same in its place
     * @throws InvalidInputException from the stream, in its place, if a mine does not tell the day
     * @throws NullPointerException if the argument is null; from the stream, in its place, if a document is
     */
    public Stream<Evaluation> evaluateAll(Stream<? extends Document> documents) {
        return InOrder.map(documents, SHARE, document -> evaluate(Question.of(document)));
    }

    /**
     * Judges whatever is asked, and keeps question and answer together, with what they were judged under and hashes of it
     * all. {@link Replay} holds the record against what would be answered at another time.
     *
     * <p>Of each layer a hash is computed when it is first recorded: of very many features that takes a moment.
     *
     * @throws InvalidInputException if the record exceeds {@link org.kuanggui.json.JsonLimits}, as one of an area with very
     *     many corners may
     * @throws NullPointerException if the question is null
     */
    public DecisionRecord record(Question question) {
        RecordedSetting setting = new RecordedSetting(
                Library.VERSION,
                readings.choices(),
                restDays,
                layers.layers().stream().map(RecordedLayer::of).toList(),
                layers.toleranceM2());
        return RecordReader.of(RecordedQuestion.of(question), setting, evaluate(question));
    }

    private Setting setting(LocalDate asOf) {
        Checks checks = new Checks();
        checks.date("/asOf", Objects.requireNonNull(asOf, "asOf"));
        checks.done();
        return new Setting(asOf, readings, layers, restDays);
    }

    private Evaluation evaluation(String subject, LocalDate asOf, Judgement judgement) {
        return Evaluation.of(subject, asOf, judgement.findings(), judgement.outOfScope(), ruleBase.identity());
    }

    /** A builder that starts from this evaluator's plan data, readings, layers and rest days. */
    public Builder toBuilder() {
        Builder builder = builder().layers(layers).restDays(restDays);
        builder.ruleBase = ruleBase;
        readings.choices().forEach(builder::reading);
        return builder;
    }

    /** Which rules and data judge. */
    public RuleBaseIdentity ruleBase() {
        return ruleBase.identity();
    }

    /** The plan's tables, lists and dates. */
    public PlanEdition plan() {
        return ruleBase.plan();
    }

    /** The data of the plan as they are written: what to start from for another edition. */
    public PlanData planData() {
        return ruleBase.data();
    }

    /** Every provision, in the plan's order. */
    public List<Provision> provisions() {
        return ruleBase.provisions();
    }

    /** The name of every rule, sorted; {@link Finding#rule} says which one a finding is of. */
    public List<String> rules() {
        return ruleBase.rules();
    }

    /** The facts from other instruments. */
    public Standards standards() {
        return ruleBase.standards();
    }

    /** The readings with the choices this evaluator was built with. */
    public Readings readings() {
        return readings;
    }

    /** The layers that what is stated of the ground is held against; none where the host brought none. */
    public GroundLayers layers() {
        return layers;
    }

    /** The days on which no time limit ends. */
    public RestDays restDays() {
        return restDays;
    }

    /** Builds an evaluator. For one thread. */
    public static final class Builder {
        private final Map<String, String> choices = new LinkedHashMap<>();
        private GroundLayers layers = GroundLayers.NONE;
        private RestDays restDays = RestDays.WEEKENDS;
        private @Nullable RuleBase ruleBase;
        private @Nullable PlanData planData;

        private Builder() {}

        /**
         * Another edition of the plan: figures, lists and dates of another year or district, and provisions in other words. The
         * rules are the same. Provisions keep ids, order, norm, subjects and the outcomes they have messages for. Data that differ
         * from what is shipped need another {@code id} or {@code version}, so that no evaluation passes for one by the plan as issued.
         *
         * @param data from {@link PlanEvaluator#planData}, with what is edited
         * @throws NullPointerException if the argument is null
         */
        public Builder planData(PlanData data) {
            this.planData = Objects.requireNonNull(data, "data");
            return this;
        }

        /**
         * Chooses how a doubtful place is read; {@code docs/reference/readings.md} lists ids and choices.
         *
         * @param id {@code service-life-scope}
         * @param choice {@code ALL_ROWS}
         * @throws NullPointerException if an argument is null
         */
        public Builder reading(String id, String choice) {
            choices.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(choice, "choice"));
            return this;
        }

        /**
         * The host's layers. Where an application or a mine states its ground, a fact that a layer shows is decided by the layer,
         * whatever is stated of it, and unknown where the layer is not complete; without a layer, or without ground, the
         * stated fact holds.
         *
         * @throws NullPointerException if the argument is null
         */
        public Builder layers(GroundLayers layers) {
            this.layers = Objects.requireNonNull(layers, "layers");
            return this;
        }

        /**
         * The host's holidays, and the weekend days that are worked; Saturdays and Sundays alone where nothing is said. A
         * month that would end on a rest day ends on the first worked day after it (reading {@code month-count}).
         *
         * @throws NullPointerException if the argument is null
         */
        public Builder restDays(RestDays restDays) {
            this.restDays = Objects.requireNonNull(restDays, "restDays");
            return this;
        }

        /**
         * The evaluator as built.
         *
         * @throws InvalidInputException if a reading or a choice is not known, or anything is wrong with the plan's data; it lists
         *     everything, with pointers into {@code plan.json}, and those that begin with {@code /provisions} into
         *     {@code provisions.json}
         * @throws IllegalStateException if no rule module, or more than one, is on the class path, or it does not load
         */
        public PlanEvaluator build() {
            RuleBase rules = ruleBase == null ? RuleBases.only() : ruleBase;
            Checks checks = new Checks();
            Readings readings = checks.part("", () -> Readings.of(rules.readings(), choices));
            PlanData data = planData;
            RuleBase edited = data == null
                    ? rules
                    : checks.part("", () -> RuleBases.only().with(data));
            checks.done();
            return new PlanEvaluator(Checks.stated(edited), Checks.stated(readings), layers, restDays);
        }
    }
}
