package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.plan.Sureness;

/** One application or mine, judged, and what a provision answered: {@code given(application).then(provision, outcome)}. */
public final class Given {
    private static final Map<Map<String, String>, PlanEvaluator> EVALUATORS = new ConcurrentHashMap<>();

    private final LocalDate ownDay;
    private final Judging judged;
    private final Map<String, String> readings = new LinkedHashMap<>();
    private GroundLayers layers = GroundLayers.NONE;
    private RestDays restDays = RestDays.WEEKENDS;
    private @Nullable LocalDate asOf;
    private @Nullable Ledger ledger;

    private Given(LocalDate ownDay, Judging judged) {
        this.ownDay = ownDay;
        this.judged = judged;
    }

    public static Given given(MiningApplicationBuilder application) {
        return given(application.build());
    }

    public static Given given(ExplorationApplicationBuilder application) {
        return given(application.build());
    }

    public static Given given(Application application) {
        return new Given(
                application.submittedOn(),
                (evaluator, day, ledger) -> ledger == null
                        ? evaluator.evaluate(application, day)
                        : evaluator.evaluate(application, day, ledger));
    }

    public static Given given(MineBuilder mine) {
        return given(mine.build());
    }

    /** A mine that tells the day whose state it shows. */
    public static Given given(Mine mine) {
        return new Given(
                Objects.requireNonNull(mine.asOf(), "asOf"), (evaluator, day, ledger) -> evaluator.inspect(mine, day));
    }

    /** Judged on another day than its own: that of submission, or that whose state it shows. */
    public Given asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    /** Judged with a reading that is not the default. */
    public Given reading(String id, String choice) {
        readings.put(id, choice);
        return this;
    }

    /** Judged by layers of the host. */
    public Given layers(GroundLayers hosts) {
        layers = hosts;
        return this;
    }

    /** Judged with holidays, and weekend days that are worked. */
    public Given restDays(RestDays hosts) {
        restDays = hosts;
        return this;
    }

    /** Judged with the district's ledger beside it; only applications are. */
    public Given ledger(Ledger districts) {
        ledger = districts;
        return this;
    }

    public Evaluation evaluation() {
        boolean plain = layers.layers().isEmpty() && restDays.equals(RestDays.WEEKENDS);
        PlanEvaluator evaluator = plain
                ? EVALUATORS.computeIfAbsent(
                        Map.copyOf(readings), choices -> evaluator(choices, GroundLayers.NONE, RestDays.WEEKENDS))
                : evaluator(readings, layers, restDays);
        return judged.judge(evaluator, asOf == null ? ownDay : asOf, ledger);
    }

    private static PlanEvaluator evaluator(Map<String, String> readings, GroundLayers layers, RestDays restDays) {
        PlanEvaluator.Builder builder = PlanEvaluator.builder().layers(layers).restDays(restDays);
        readings.forEach(builder::reading);
        return builder.build();
    }

    /** The provision answers with an outcome. */
    public Answer then(String provision, Outcome outcome) {
        Evaluation evaluation = evaluation();
        assertThat(evaluation.finding(provision))
                .as("%s speaks, in %s", provision, evaluation.findings())
                .isPresent();
        Finding finding = evaluation.finding(provision).orElseThrow();
        assertThat(finding.outcome()).as(finding.toString()).isEqualTo(outcome);
        return new Answer(finding);
    }

    /** The provision answers with an outcome of one of several things: a year, an incident. */
    public Answer then(String provision, String detail, Outcome outcome) {
        Evaluation evaluation = evaluation();
        List<Finding> findings = evaluation.findings().stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .filter(finding -> finding.detail().equals(Optional.of(detail)))
                .toList();
        assertThat(findings)
                .as("%s speaks of %s once, in %s", provision, detail, evaluation.findings())
                .hasSize(1);
        assertThat(findings.get(0).outcome()).as(findings.get(0).toString()).isEqualTo(outcome);
        return new Answer(findings.get(0));
    }

    /** The things the provision speaks of, in the order of its findings. */
    public void details(String provision, String... details) {
        assertThat(evaluation().findings().stream()
                        .filter(finding -> finding.provision().id().equals(provision))
                        .map(finding -> finding.detail().orElseThrow()))
                .as(provision)
                .containsExactly(details);
    }

    /** The provision says nothing. */
    public void silent(String provision) {
        assertThat(evaluation().finding(provision)).as(provision).isEmpty();
    }

    /** The verdict on the whole. */
    public void verdict(Verdict verdict) {
        Evaluation evaluation = evaluation();
        assertThat(evaluation.verdict()).as("%s", evaluation.findings()).isEqualTo(verdict);
    }

    /** What a provision answered, for closer looks. */
    public static final class Answer {
        private final Finding finding;

        Answer(Finding finding) {
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }

        /** The facts it misses, by their pointers, sorted. */
        public Answer missing(String... pointers) {
            assertThat(finding.missing()).containsExactly(pointers);
            return this;
        }

        /** The readings that had a part, {@code id=choice}, sorted; none where none are given. */
        public Answer by(String... readings) {
            assertThat(finding.readings()).containsExactly(readings);
            return this;
        }

        /** What was stated at a place, and what is asked there; null where nothing is. */
        public Answer evidence(String pointer, @Nullable String stated, @Nullable String required) {
            assertThat(finding.evidence()).as("evidence at %s", pointer).anySatisfy(evidence -> {
                assertThat(evidence.fact()).isEqualTo(pointer);
                assertThat(evidence.statedValue()).isEqualTo(stated);
                assertThat(evidence.requiredValue()).isEqualTo(required);
            });
            return this;
        }

        /** The places of everything it shows, in their order. */
        public Answer facts(String... pointers) {
            assertThat(finding.evidence()).extracting(Evidence::fact).containsExactly(pointers);
            return this;
        }

        /** The last day it names. */
        public Answer due(String day) {
            assertThat(finding.due()).as("last day of %s", finding).contains(LocalDate.parse(day));
            return this;
        }

        /** It names no last day. */
        public Answer notDue() {
            assertThat(finding.due()).as("last day of %s", finding).isEmpty();
            return this;
        }

        /** The ids of the instruments it leans on. */
        public Answer sources(String... ids) {
            assertThat(finding.sources()).extracting(source -> source.id()).containsExactly(ids);
            return this;
        }

        /** How sure it is of what it takes from them. */
        public Answer sureness(Sureness... each) {
            assertThat(finding.sources())
                    .extracting(source -> source.sureness())
                    .containsExactly(each);
            return this;
        }

        /** Its message says {@code unverified}, in both languages. */
        public Answer unverified() {
            assertThat(finding.message(Locale.ENGLISH)).contains("unverified");
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).contains("unverified");
            return this;
        }

        /** One figure, changed to a value, would satisfy it. */
        public void remedy(String pointer, String to) {
            Remedy remedy = finding.remedy().orElseThrow();
            assertThat(remedy.satisfiable()).isTrue();
            assertThat(remedy.changes()).singleElement().isInstanceOfSatisfying(FigureChange.class, change -> {
                assertThat(change.pointer()).isEqualTo(pointer);
                assertThat(change.to()).isEqualByComparingTo(new BigDecimal(to));
            });
        }

        /** Its message says something, in both languages. */
        public Answer says(String chinese, String english) {
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).contains(chinese);
            assertThat(finding.message(Locale.ENGLISH)).contains(english);
            return this;
        }

        /** Its message does not say something, in either language. */
        public Answer doesNotSay(String chinese, String english) {
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).doesNotContain(chinese);
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain(english);
            return this;
        }

        /** The part of the area that offends has about the extent of another area. */
        public Answer overlap(Area expected) {
            assertThat(Grounds.metres(finding.overlap().orElseThrow()))
                    .as("overlap of %s", finding)
                    .isCloseTo(Grounds.metres(expected), Offset.offset(Grounds.ABOUT));
            return this;
        }

        /** No part of the area offends. */
        public Answer noOverlap() {
            assertThat(finding.overlap()).as("overlap of %s", finding).isEmpty();
            return this;
        }

        /** About this area would have to be left of the ground. */
        public Area remedyOnGround(Area expected) {
            Remedy remedy = finding.remedy().orElseThrow();
            assertThat(remedy.satisfiable()).as("remedy of %s", finding).isTrue();
            GroundChange ground = (GroundChange) remedy.changes().get(0);
            assertThat(Grounds.metres(ground.to())).isCloseTo(Grounds.metres(expected), Offset.offset(Grounds.ABOUT));
            assertThat(remedy.changes()).hasSize(2).last().isInstanceOfSatisfying(FigureChange.class, area -> {
                assertThat(area.pointer()).isEqualTo("/site/areaKm2");
                assertThat(area.to()).isEqualByComparingTo(ground.to().squareKilometres());
            });
            return ground.to();
        }

        /** Nothing would satisfy it, and it says so. */
        public void noRemedy() {
            assertThat(finding.remedy()).contains(new Remedy(List.<Change>of(), false));
        }

        /** No figure decides; nothing is said of a remedy. */
        public void remedyUnsaid() {
            assertThat(finding.remedy()).isEmpty();
        }
    }

    @FunctionalInterface
    private interface Judging {
        Evaluation judge(PlanEvaluator evaluator, LocalDate asOf, @Nullable Ledger ledger);
    }
}
