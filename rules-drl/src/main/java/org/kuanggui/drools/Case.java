package org.kuanggui.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.drools.Slots.Slot;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Source;

/**
 * What is judged, as rules see it: every term settled, and the words a rule may end in. One thread, one judgement.
 */
public abstract class Case implements Words {
    private final Knowledge knowledge;
    private final @Nullable String detail;
    private final @Nullable Finding[] findings;

    /** @param detail the thing it is of several of its sort: a year, a block; {@code null} for a whole subject */
    Case(Knowledge knowledge, @Nullable String detail) {
        this.knowledge = knowledge;
        this.detail = detail;
        this.findings = new Finding[knowledge.slots().size()];
    }

    // ---- words

    @Override
    public final void require(String rule, Fact fact) {
        switch (fact.truth()) {
            case TRUE -> answer(rule, Outcome.SATISFIED, "true", fact);
            case FALSE -> answer(rule, Outcome.VIOLATED, "true", fact);
            case UNKNOWN -> answer(rule, Outcome.UNDETERMINED, "true", fact);
        }
    }

    @Override
    public final void forbid(String rule, Fact fact) {
        switch (fact.truth()) {
            case TRUE -> answer(rule, Outcome.VIOLATED, "false", fact);
            case FALSE -> answer(rule, Outcome.SATISFIED, "false", fact);
            case UNKNOWN -> answer(rule, Outcome.UNDETERMINED, "false", fact);
        }
    }

    @Override
    public final void requireSparingPlain(String rule, Fact fact) {
        if (fact.truth().isKnown() || !isPlain()) {
            require(rule, fact);
        }
    }

    @Override
    public final void forbidSparingPlain(String rule, Fact fact) {
        if (fact.truth().isKnown() || !isPlain()) {
            forbid(rule, fact);
        }
    }

    @Override
    public final void accept(String rule, Fact... facts) {
        answer(rule, Outcome.SATISFIED, facts);
    }

    @Override
    public final void refuse(String rule, Fact... facts) {
        answer(rule, Outcome.VIOLATED, facts);
    }

    @Override
    public final void refuseForGood(String rule, Fact... facts) {
        refuse(rule, facts);
        int position = knowledge.slots().of(rule).position();
        findings[position] = Objects.requireNonNull(findings[position]).with(Remedy.NONE);
    }

    @Override
    public final void ask(String rule, Fact... facts) {
        answer(rule, Outcome.UNDETERMINED, facts);
    }

    @Override
    public final void askSparingPlain(String rule, Fact... facts) {
        if (!isPlain()) {
            ask(rule, facts);
        }
    }

    @Override
    public final void review(String rule, Fact... facts) {
        answer(rule, Outcome.REVIEW, facts);
    }

    @Override
    public final void duty(String rule, Fact... facts) {
        answer(rule, Outcome.DUTY, facts);
    }

    @Override
    public final void note(String rule, Fact... facts) {
        answer(rule, Outcome.NOTED, facts);
    }

    // ---- for the cases of each subject

    /** Whether the action asks for nothing that the plan weighs. */
    boolean isPlain() {
        return false;
    }

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

    /** Where the findings of a provision stand in the plan's order. */
    final @Nullable Finding found(int position) {
        return findings[position];
    }

    private void answer(String rule, Outcome outcome, Fact... facts) {
        answer(rule, outcome, null, facts.length == 1 ? facts[0] : Fact.joined(Truth.UNKNOWN, facts));
    }

    private void answer(String rule, Outcome outcome, @Nullable String asked, Fact fact) {
        Slot slot = knowledge.slots().of(rule);
        if (findings[slot.position()] != null) {
            throw new IllegalStateException(
                    rule + " answers where " + findings[slot.position()] + " has been answered already");
        }
        findings[slot.position()] = finding(slot, outcome, asked, fact);
    }

    private Finding finding(Slot slot, Outcome outcome, @Nullable String asked, Fact fact) {
        boolean undetermined = outcome == Outcome.UNDETERMINED;
        if (undetermined && fact.missing().isEmpty()) {
            throw new IllegalStateException(slot + " is undetermined, and nothing is missing");
        }
        return new Finding(
                slot.provision(),
                outcome,
                slot.kase(),
                detail,
                fact.evidence(asked),
                undetermined ? sorted(fact.missing()) : List.of(),
                outcome == Outcome.DUTY || outcome == Outcome.VIOLATED ? fact.due() : null,
                sorted(fact.readings()),
                fact.labels(),
                fact.sources(),
                fact.overlaid().onGround(outcome != Outcome.SATISFIED && !undetermined),
                null);
    }

    private static List<String> sorted(List<String> texts) {
        return texts.size() < 2 ? texts : List.copyOf(new TreeSet<>(texts));
    }
}
