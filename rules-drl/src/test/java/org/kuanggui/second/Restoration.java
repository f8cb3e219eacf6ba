package org.kuanggui.second;

import java.time.LocalDate;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.fact.Truth;

/** Catalogue, 5.2 and 5.3: 绿色矿山建设, 矿区生态保护修复. */
final class Restoration {
    private Restoration() {}

    static void judge(MiningQuestion question, Notes notes) {
        if (question.leaving()) {
            dutySurvives(question, notes);
            return;
        }
        // doubt: a TRANSFER or NAME_CHANGE that adds resources has no finding either, as the row says
        if (question.action() != MiningAction.TRANSFER && question.action() != MiningAction.NAME_CHANGE) {
            implementationPlan(question, notes);
        }
        rehabilitationPlan(question, notes);
        fundTerms(question, notes);
        if (question.isNew()) {
            fundWithinAMonth(question, notes);
        }
    }

    /** Mines: what a live one still owes, and what outlives the right. */
    static void mine(MineQuestion question, Notes notes) {
        Rehabilitation rehabilitation = question.mine().rehabilitation();
        if (question.live()) {
            notes.tri(
                    "5.2-implementation-plan",
                    complete(question.mine().greenMine().implementationPlan()));
            registered(question.mine().greenMine(), notes);
        }
        notes.tri("5.3.1-rehabilitation-plan", prepared(rehabilitation, question.asOf()));
        if (question.live()) {
            if (question.grantedUnderThePlan() && question.accountOpen() != Truth.TRUE) {
                notes.duty("5.3.1-fund-terms");
            } else {
                notes.tri("5.3.1-fund-terms", defined(rehabilitation.fundAccount()));
            }
            if (question.grantedUnderThePlan()) {
                notes.add(FundMonth.judge(question));
            }
            AnnualReports.judge(question, notes);
        } else {
            dutySurvives(rehabilitation, notes);
        }
        Incidents.judge(question, notes);
    }

    /** 5.2-registered-mine: 对入库绿色矿山，持续巩固建设成效…提档升级. */
    private static void registered(GreenMine green, Notes notes) {
        if (green.registered() != Truth.TRUE) {
            return;
        }
        if (green.reachedStandard() == Truth.FALSE) {
            notes.review("5.2-registered-mine");
        } else {
            notes.duty("5.2-registered-mine");
        }
    }

    /** 5.2-implementation-plan °: 明确建设目标、建设内容和重要时间节点. */
    private static void implementationPlan(MiningQuestion question, Notes notes) {
        Said stated = complete(question.application().greenMine().implementationPlan());
        if (question.isNew() && stated.truth() != Truth.TRUE) {
            notes.duty("5.2-implementation-plan");
        } else {
            notes.triUnlessPlain("5.2-implementation-plan", stated);
        }
    }

    /** All three parts of the plan. */
    private static Said complete(ImplementationPlan plan) {
        String part = "/greenMine/implementationPlan";
        return Said.of(plan.objectives(), part + "/objectives")
                .and(Said.of(plan.content(), part + "/content"))
                .and(Said.of(plan.milestones(), part + "/milestones"));
    }

    /** 5.3.1-rehabilitation-plan °: prepared, or approved on a day that has come. */
    private static void rehabilitationPlan(MiningQuestion question, Notes notes) {
        Said prepared = prepared(question.application().rehabilitation(), question.asOf());
        if (question.isNew() && prepared.truth() != Truth.TRUE) {
            notes.duty("5.3.1-rehabilitation-plan");
        } else {
            notes.triUnlessPlain("5.3.1-rehabilitation-plan", prepared);
        }
    }

    private static Said prepared(Rehabilitation rehabilitation, LocalDate asOf) {
        LocalDate approvedOn = rehabilitation.planApprovedOn();
        boolean approved = approvedOn != null && !approvedOn.isAfter(asOf);
        return approved ? Said.of(true) : Said.of(rehabilitation.planPrepared(), "/rehabilitation/planPrepared");
    }

    /** 5.3.1-fund-terms °: what the fund is for and how it accrues; a new mine without an account has time. */
    private static void fundTerms(MiningQuestion question, Notes notes) {
        FundAccount account = question.application().rehabilitation().fundAccount();
        if (question.isNew() && question.accountOpen() != Truth.TRUE) {
            notes.duty("5.3.1-fund-terms");
        } else {
            notes.triUnlessPlain("5.3.1-fund-terms", defined(account));
        }
    }

    /** 明确基金的适用范围和计提方式. */
    private static Said defined(FundAccount account) {
        return Said.of(account.scopeDefined(), "/rehabilitation/fundAccount/scopeDefined")
                .and(Said.of(account.accrualDefined(), "/rehabilitation/fundAccount/accrualDefined"));
    }

    /** 5.3.1-fund-within-a-month, M: no date yet, the month runs only once the right exists. */
    private static void fundWithinAMonth(MiningQuestion question, Notes notes) {
        if (question.accountOpen() == Truth.TRUE) {
            notes.satisfied("5.3.1-fund-within-a-month");
        } else {
            notes.duty("5.3.1-fund-within-a-month");
        }
    }

    /** 5.3.3-duty-survives: the duty to restore outlives the right. */
    private static void dutySurvives(MiningQuestion question, Notes notes) {
        dutySurvives(question.application().rehabilitation(), notes);
    }

    private static void dutySurvives(Rehabilitation rehabilitation, Notes notes) {
        if (rehabilitation.completed() == Truth.TRUE) {
            notes.satisfied("5.3.3-duty-survives");
        } else {
            notes.duty("5.3.3-duty-survives");
        }
    }
}
