package org.kuanggui.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Placement;
import org.kuanggui.drools.Slots.Slot;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.PlanDates;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Source;
import org.kuanggui.spi.Judgement;

/**
 * What is judged, as rules see it: every term settled, and the few words a rule may end in.
 *
 * <p>The words, each for one provision: {@link #require}, {@link #forbid}, {@link #accept}, {@link #refuse}, {@link #refuseForGood},
 * {@link #ask}, {@link #review}, {@link #duty}, {@link #note}, {@link #putOutOfScope}. They take the rule's own name,
 * and facts; evidence, missing facts, readings and sources come with the facts. One thread, one judgement.
 */
public abstract class Case {
    private static final String DISTRICT = "/site/district";

    private final Knowledge knowledge;
    private final Period period;
    private final @Nullable Finding[] findings;
    private boolean outOfScope;

    Case(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.period = period(knowledge);
        this.findings = new Finding[knowledge.slots().size()];
    }

    // ---- words

    /** What is asked for: true satisfies, false violates, unknown is undetermined. */
    public final void require(String rule, Fact fact) {
        switch (fact.truth()) {
            case TRUE -> answer(rule, Outcome.SATISFIED, "true", fact);
            case FALSE -> answer(rule, Outcome.VIOLATED, "true", fact);
            case UNKNOWN -> answer(rule, Outcome.UNDETERMINED, "true", fact);
        }
    }

    /** What must not be: false satisfies, true violates, unknown is undetermined. */
    public final void forbid(String rule, Fact fact) {
        switch (fact.truth()) {
            case TRUE -> answer(rule, Outcome.VIOLATED, "false", fact);
            case FALSE -> answer(rule, Outcome.SATISFIED, "false", fact);
            case UNKNOWN -> answer(rule, Outcome.UNDETERMINED, "false", fact);
        }
    }

    /** As {@link #require}, but spares a plain action the question: where the answer is unknown, nothing is said. */
    public final void requireSparingPlain(String rule, Fact fact) {
        if (fact.truth().isKnown() || !isPlain()) {
            require(rule, fact);
        }
    }

    /** As {@link #forbid}, but spares a plain action the question: where the answer is unknown, nothing is said. */
    public final void forbidSparingPlain(String rule, Fact fact) {
        if (fact.truth().isKnown() || !isPlain()) {
            forbid(rule, fact);
        }
    }

    /** Satisfied, for what the facts show. */
    public final void accept(String rule, Fact... facts) {
        answer(rule, Outcome.SATISFIED, null, facts);
    }

    /** Violated, for what the facts show. */
    public final void refuse(String rule, Fact... facts) {
        answer(rule, Outcome.VIOLATED, null, facts);
    }

    /** Violated, and nothing can help. */
    public final void refuseForGood(String rule, Fact... facts) {
        refuse(rule, facts);
        int position = knowledge.slots().of(rule).position();
        findings[position] = Objects.requireNonNull(findings[position]).with(Remedy.NONE);
    }

    /** Undetermined, for the facts that are unknown. */
    public final void ask(String rule, Fact... facts) {
        answer(rule, Outcome.UNDETERMINED, null, facts);
    }

    /** As {@link #ask}, but spares a plain action the question. */
    public final void askSparingPlain(String rule, Fact... facts) {
        if (!isPlain()) {
            ask(rule, facts);
        }
    }

    /** Left to judgement. */
    public final void review(String rule, Fact... facts) {
        answer(rule, Outcome.REVIEW, null, facts);
    }

    /** To be done later. */
    public final void duty(String rule, Fact... facts) {
        answer(rule, Outcome.DUTY, null, facts);
    }

    /** Worth saying. */
    public final void note(String rule, Fact... facts) {
        answer(rule, Outcome.NOTED, null, facts);
    }

    /** Outside the plan: noted, and nothing but district and period is said of the case. */
    public final void putOutOfScope(String rule, Fact... facts) {
        note(rule, facts);
        outOfScope = true;
    }

    // ---- terms

    /** Where the date of judgement lies in the plan's time. */
    public final Period period() {
        return period;
    }

    /** Whether it lies in the plan's district. */
    public final Truth inDistrict() {
        String district = statedDistrict();
        return district == null ? Truth.UNKNOWN : Truth.of(district.equals(plan().district()));
    }

    /** The ground lies wholly beyond the plan's box of coordinates. */
    public final boolean groundOutside() {
        return site().placement() == Placement.OUTSIDE;
    }

    /** The ground lies on both sides of the box. */
    public final boolean groundCrosses() {
        return site().placement() == Placement.CROSSING;
    }

    // ---- facts

    /** Where it lies. */
    public abstract SiteFacts site();

    /** The date of judgement, in the plan's time. */
    public final Fact date() {
        PlanDates dates = plan().dates();
        Fact date = Fact.known(
                Truth.TRUE, new Evidence("/asOf", asOf().toString(), dates.issued() + " – " + dates.periodEnds()));
        return asOf().isAfter(dates.periodEnds()) ? date.by(reading("after-period")) : date;
    }

    /** The district that was stated; beside it an area that the ground does not have. */
    public final Fact district() {
        return site().besideDifferingArea(statedDistrictFact());
    }

    /** Where the ground lies to the plan's box; beside it the district, where it was stated. */
    public final Fact groundsPosition() {
        Fact position = site().position();
        return site().besideDifferingArea(
                        statedDistrict() == null ? position : Fact.joined(Truth.TRUE, position, statedDistrictFact()));
    }

    private Fact statedDistrictFact() {
        String district = statedDistrict();
        return district == null
                ? Fact.unknown(DISTRICT, plan().district())
                : Fact.known(inDistrict(), new Evidence(DISTRICT, district, plan().district()));
    }

    // ---- for the cases of each subject

    abstract @Nullable String statedDistrict();

    /** Whether the action asks for nothing that the plan weighs. */
    abstract boolean isPlain();

    final Knowledge knowledge() {
        return knowledge;
    }

    final PlanEdition plan() {
        return knowledge.plan();
    }

    final LocalDate asOf() {
        return knowledge.asOf();
    }

    /** {@code id=choice} of a reading. */
    final String reading(String id) {
        return knowledge.readings().named(id);
    }

    final Source source(String id) {
        return knowledge.standards().source(id);
    }

    // ---- the answer

    /** What the rules found, in the plan's order. */
    final Judgement judgement() {
        List<Finding> found = new ArrayList<>(findings.length);
        for (Finding finding : findings) {
            if (finding != null && (!outOfScope || isOfScope(finding))) {
                found.add(finding);
            }
        }
        return new Judgement(found, outOfScope);
    }

    private static boolean isOfScope(Finding finding) {
        String id = finding.provision().id();
        return id.equals("0-district") || id.equals("0-period");
    }

    private void answer(String rule, Outcome outcome, @Nullable String asked, Fact... facts) {
        Slot slot = knowledge.slots().of(rule);
        if (findings[slot.position()] != null) {
            throw new IllegalStateException(
                    rule + " answers where " + findings[slot.position()] + " has been answered already");
        }
        findings[slot.position()] = finding(slot, outcome, asked, facts);
    }

    private static Finding finding(Slot slot, Outcome outcome, @Nullable String asked, Fact... facts) {
        Fact fact = facts.length == 1 ? facts[0] : Fact.joined(Truth.UNKNOWN, facts);
        boolean undetermined = outcome == Outcome.UNDETERMINED;
        if (undetermined && fact.missing().isEmpty()) {
            throw new IllegalStateException(slot + " is undetermined, and nothing is missing");
        }
        return new Finding(
                slot.provision(),
                outcome,
                slot.kase(),
                null,
                fact.evidence(asked),
                undetermined ? sorted(fact.missing()) : List.of(),
                null,
                sorted(fact.readings()),
                fact.labels(),
                fact.sources(),
                fact.overlaid().onGround(outcome != Outcome.SATISFIED && !undetermined),
                null);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.size() < 2 ? texts : List.copyOf(new TreeSet<>(texts));
    }

    private static Period period(Knowledge knowledge) {
        PlanDates dates = knowledge.plan().dates();
        LocalDate asOf = knowledge.asOf();
        if (asOf.isBefore(dates.periodBegins())) {
            return Period.BEFORE;
        }
        if (asOf.isBefore(dates.issued())) {
            return Period.BEGUN;
        }
        if (!asOf.isAfter(dates.periodEnds())) {
            return Period.IN_FORCE;
        }
        return Period.valueOf("OVER_" + knowledge.readings().choice("after-period"));
    }
}
