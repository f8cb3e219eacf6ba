package org.kuanggui.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * Restoration of the mine's ground and its papers.
 *
 * @param requirementsInGrantTerms whether the terms of the grant state what is required
 * @param planPrepared whether the restoration plan is prepared
 * @param planApprovedOn the day the plan was approved
 * @param fundAccount the fund account
 * @param completed whether restoration is completed
 */
public record Rehabilitation(
        Truth requirementsInGrantTerms,
        Truth planPrepared,
        @Nullable LocalDate planApprovedOn,
        FundAccount fundAccount,
        Truth completed) {

    /** The part when it is absent: every fact is unknown. */
    public static final Rehabilitation UNKNOWN =
            new Rehabilitation(Truth.UNKNOWN, Truth.UNKNOWN, null, FundAccount.UNKNOWN, Truth.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Rehabilitation {
        Checks checks = new Checks();
        requirementsInGrantTerms = requirementsInGrantTerms == null ? Truth.UNKNOWN : requirementsInGrantTerms;
        planPrepared = planPrepared == null ? Truth.UNKNOWN : planPrepared;
        planApprovedOn = checks.date("/planApprovedOn", planApprovedOn);
        fundAccount = fundAccount == null ? FundAccount.UNKNOWN : fundAccount;
        completed = completed == null ? Truth.UNKNOWN : completed;
        if (planPrepared == Truth.FALSE && planApprovedOn != null) {
            checks.refuse(
                    "/planPrepared",
                    new Text(
                            "false，而 planApprovedOn 为 " + planApprovedOn,
                            "false beside planApprovedOn " + planApprovedOn),
                    new Text("true，或不填 planApprovedOn", "true, or no planApprovedOn"));
        }
        checks.done();
    }

    /** A builder in which every fact is unknown. */
    public static RehabilitationBuilder builder() {
        return new RehabilitationBuilder();
    }

    /** A builder that starts from this part. */
    public RehabilitationBuilder toBuilder() {
        return new RehabilitationBuilder(this);
    }
}
