package org.kuanggui.drools;

import java.time.LocalDate;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/** Restoration, as facts; what is dated after the day of judgement has not happened. */
public final class RehabilitationFacts {
    private static final String FUND_OF_EXISTING = "fund-of-existing-mines";
    private static final String RENAMED = "mineral-resources-law-2024";

    private static final Text OLD_NAME =
            new Text("矿山地质环境保护与土地复垦方案", "plan for the mine's environment and for reclamation");
    private static final Text NEW_NAME = new Text("矿区生态修复方案", "plan for the restoration of the mining area");

    private final Rehabilitation rehabilitation;
    private final Knowledge knowledge;

    RehabilitationFacts(Rehabilitation rehabilitation, Knowledge knowledge) {
        this.rehabilitation = rehabilitation;
        this.knowledge = knowledge;
    }

    public Fact requirementsInGrantTerms() {
        return Fact.stated("/rehabilitation/requirementsInGrantTerms", rehabilitation.requirementsInGrantTerms());
    }

    /** The restoration plan, under the name it has on the day of judgement. */
    public Fact plan() {
        LocalDate approvedOn = rehabilitation.planApprovedOn();
        boolean renamed = knowledge.hasHappened(knowledge.standards().since(RENAMED));
        Text name = renamed ? NEW_NAME : OLD_NAME;
        Truth prepared = rehabilitation.planPrepared();
        Fact fact;
        if (approvedOn != null && knowledge.hasHappened(approvedOn)) {
            fact = Fact.known(Truth.TRUE, new Evidence("/rehabilitation/planApprovedOn", approvedOn.toString(), null));
        } else if (prepared == Truth.UNKNOWN) {
            fact = Fact.unknown("/rehabilitation/planPrepared", null);
        } else {
            fact = Fact.known(prepared, new Evidence("/rehabilitation/planPrepared", prepared.toString(), "true"));
        }
        return (renamed ? fact.after(knowledge.standards().source(RENAMED)) : fact).called(name);
    }

    /** The fund account, open by the day of judgement. */
    public Fact fundAccount() {
        FundAccount account = rehabilitation.fundAccount();
        LocalDate openedOn = account.openedOn();
        if (openedOn != null) {
            return dated("/rehabilitation/fundAccount/openedOn", openedOn);
        }
        return Fact.stated("/rehabilitation/fundAccount/opened", account.opened());
    }

    /** A fund account that is lacking is for review, by its reading. */
    boolean fundOnlyReviewed() {
        return knowledge.reads(FUND_OF_EXISTING, "REVIEW");
    }

    /** The fund account of an existing mine, by its reading. */
    Fact fundByReading() {
        return fundAccount().by(knowledge.readings().named(FUND_OF_EXISTING));
    }

    /** What the fund is for and how it accrues, both defined. */
    public Fact fundTerms() {
        FundAccount account = rehabilitation.fundAccount();
        return Fact.all(
                Fact.stated("/rehabilitation/fundAccount/scopeDefined", account.scopeDefined()),
                Fact.stated("/rehabilitation/fundAccount/accrualDefined", account.accrualDefined()));
    }

    public Fact completed() {
        return Fact.stated("/rehabilitation/completed", rehabilitation.completed());
    }

    private Fact dated(String place, LocalDate day) {
        return Fact.known(knowledge.hasHappened(day), new Evidence(place, day.toString(), "≤ " + knowledge.asOf()));
    }
}
