package org.kuanggui.drools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.FundAccount;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;

/**
 * The month in which the fund account has to be opened: from the day on which the restoration plan was approved, or the
 * right granted (readings {@code plan-before-grant} and {@code month-count}).
 */
final class FundDeadline {
    private static final String MONTH_COUNT = "month-count";
    private static final String BEFORE_GRANT = "plan-before-grant";
    private static final String APPROVED_ON = "/rehabilitation/planApprovedOn";
    private static final String OPENED_ON = "/rehabilitation/fundAccount/openedOn";

    private final Mine mine;
    private final RehabilitationFacts rehabilitation;
    private final Knowledge knowledge;
    private final FundMonth month;
    private final Fact fact;

    FundDeadline(Mine mine, RehabilitationFacts rehabilitation, Knowledge knowledge) {
        this.mine = mine;
        this.rehabilitation = rehabilitation;
        this.knowledge = knowledge;
        LocalDate approvedOn = mine.rehabilitation().planApprovedOn();
        if (approvedOn == null) {
            month = FundMonth.UNKNOWN;
            fact = Fact.unknown(APPROVED_ON, null);
        } else if (!knowledge.hasHappened(approvedOn)) {
            month = rehabilitation.fundAccount().truth() == Truth.TRUE ? FundMonth.KEPT : FundMonth.NOT_BEGUN;
            fact = Fact.joined(Truth.TRUE, rehabilitation.fundAccount(), approval(approvedOn));
        } else {
            LocalDate due = due(approvedOn);
            month = month(due);
            fact = fact(approvedOn, due);
        }
    }

    FundMonth month() {
        return month;
    }

    Fact fact() {
        return fact;
    }

    private LocalDate due(LocalDate approvedOn) {
        LocalDate granted = mine.rightGrantedOn();
        boolean fromGrant = knowledge.reads(BEFORE_GRANT, "LATER") && granted.isAfter(approvedOn);
        LocalDate start = fromGrant ? granted : approvedOn;
        return knowledge.reads(MONTH_COUNT, "REST_DAYS_ROLL")
                ? MonthCount.oneMonthAfter(start, knowledge.restDays())
                : MonthCount.oneMonthAfter(start);
    }

    private FundMonth month(LocalDate due) {
        boolean runs = !knowledge.asOf().isAfter(due);
        LocalDate openedOn = openedOn();
        if (openedOn != null) {
            return openedOn.isAfter(due) ? FundMonth.OPENED_LATE : FundMonth.KEPT;
        }
        return switch (rehabilitation.fundAccount().truth()) {
            case TRUE -> runs ? FundMonth.KEPT : FundMonth.UNKNOWN;
            case FALSE -> runs ? FundMonth.RUNNING : FundMonth.OVERRUN;
            case UNKNOWN -> runs ? FundMonth.RUNNING : FundMonth.UNKNOWN;
        };
    }

    /** The day on which the account was opened; {@code null} where that is not known, or it has not happened. */
    private @Nullable LocalDate openedOn() {
        LocalDate openedOn = mine.rehabilitation().fundAccount().openedOn();
        return openedOn != null && knowledge.hasHappened(openedOn) ? openedOn : null;
    }

    private Fact fact(LocalDate approvedOn, LocalDate due) {
        Truth truth =
                switch (month) {
                    case KEPT, NOT_BEGUN, RUNNING -> Truth.TRUE;
                    case OVERRUN, OPENED_LATE -> Truth.FALSE;
                    case UNKNOWN -> Truth.UNKNOWN;
                };
        Fact shown = Fact.joined(
                truth, account(due), approval(approvedOn), Fact.shown("/rightGrantedOn", mine.rightGrantedOn()));
        return (month == FundMonth.OPENED_LATE ? shown : shown.due(due))
                .by(knowledge.readings().named(BEFORE_GRANT))
                .by(knowledge.readings().named(MONTH_COUNT));
    }

    /** The account beside the last day; where the day it was opened would settle it, that day is missing too. */
    private Fact account(LocalDate due) {
        FundAccount account = mine.rehabilitation().fundAccount();
        String required = "≤ " + due;
        if (account.openedOn() != null) {
            return Fact.known(
                    Truth.TRUE, new Evidence(OPENED_ON, account.openedOn().toString(), required));
        }
        Fact open = rehabilitation.fundAccount();
        return month == FundMonth.UNKNOWN ? Fact.joined(Truth.UNKNOWN, open, Fact.unknown(OPENED_ON, required)) : open;
    }

    private static Fact approval(LocalDate approvedOn) {
        return Fact.shown(APPROVED_ON, approvedOn);
    }
}
