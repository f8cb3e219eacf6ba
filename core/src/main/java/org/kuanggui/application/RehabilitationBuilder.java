package org.kuanggui.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/** Builds a {@link Rehabilitation}; what is not set is unknown. For one thread. */
public final class RehabilitationBuilder {
    private Truth requirementsInGrantTerms = Truth.UNKNOWN;
    private Truth planPrepared = Truth.UNKNOWN;
    private @Nullable LocalDate planApprovedOn;
    private FundAccount fundAccount = FundAccount.UNKNOWN;
    private Truth completed = Truth.UNKNOWN;

    RehabilitationBuilder() {}

    RehabilitationBuilder(Rehabilitation start) {
        requirementsInGrantTerms = start.requirementsInGrantTerms();
        planPrepared = start.planPrepared();
        planApprovedOn = start.planApprovedOn();
        fundAccount = start.fundAccount();
        completed = start.completed();
    }

    /** Whether the terms of the grant state what is required. */
    public RehabilitationBuilder requirementsInGrantTerms(Truth requirementsInGrantTerms) {
        this.requirementsInGrantTerms = requirementsInGrantTerms;
        return this;
    }

    /** As {@link #requirementsInGrantTerms(Truth)}, of a known answer. */
    public RehabilitationBuilder requirementsInGrantTerms(boolean requirementsInGrantTerms) {
        return requirementsInGrantTerms(Truth.of(requirementsInGrantTerms));
    }

    /** Whether the restoration plan is prepared. */
    public RehabilitationBuilder planPrepared(Truth planPrepared) {
        this.planPrepared = planPrepared;
        return this;
    }

    /** As {@link #planPrepared(Truth)}, of a known answer. */
    public RehabilitationBuilder planPrepared(boolean planPrepared) {
        return planPrepared(Truth.of(planPrepared));
    }

    /** The day the plan was approved. */
    public RehabilitationBuilder planApprovedOn(@Nullable LocalDate planApprovedOn) {
        this.planApprovedOn = planApprovedOn;
        return this;
    }

    /** The fund account. */
    public RehabilitationBuilder fundAccount(FundAccount fundAccount) {
        this.fundAccount = fundAccount;
        return this;
    }

    /** Whether restoration is completed. */
    public RehabilitationBuilder completed(Truth completed) {
        this.completed = completed;
        return this;
    }

    /** As {@link #completed(Truth)}, of a known answer. */
    public RehabilitationBuilder completed(boolean completed) {
        return completed(Truth.of(completed));
    }

    /**
     * The part as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    public Rehabilitation build() {
        return new Rehabilitation(requirementsInGrantTerms, planPrepared, planApprovedOn, fundAccount, completed);
    }
}
