package org.kuanggui.second;

import java.time.LocalDate;
import org.kuanggui.application.FundAccount;
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

    /** 5.2-implementation-plan °: 明确建设目标、建设内容和重要时间节点. */
    private static void implementationPlan(MiningQuestion question, Notes notes) {
        String part = "/greenMine/implementationPlan";
        ImplementationPlan plan = question.application().greenMine().implementationPlan();
        Said stated = Said.of(plan.objectives(), part + "/objectives")
                .and(Said.of(plan.content(), part + "/content"))
                .and(Said.of(plan.milestones(), part + "/milestones"));
        if (question.isNew() && stated.truth() != Truth.TRUE) {
            notes.duty("5.2-implementation-plan");
        } else {
            notes.triUnlessPlain("5.2-implementation-plan", stated);
        }
    }

    /** 5.3.1-rehabilitation-plan °: prepared, or approved on a day that has come. */
    private static void rehabilitationPlan(MiningQuestion question, Notes notes) {
        Rehabilitation rehabilitation = question.application().rehabilitation();
        LocalDate approvedOn = rehabilitation.planApprovedOn();
        boolean approved = approvedOn != null && !approvedOn.isAfter(question.asOf());
        Said prepared =
                approved ? Said.of(true) : Said.of(rehabilitation.planPrepared(), "/rehabilitation/planPrepared");
        if (question.isNew() && prepared.truth() != Truth.TRUE) {
            notes.duty("5.3.1-rehabilitation-plan");
        } else {
            notes.triUnlessPlain("5.3.1-rehabilitation-plan", prepared);
        }
    }

    /** 5.3.1-fund-terms °: what the fund is for and how it accrues; a new mine without an account has time. */
    private static void fundTerms(MiningQuestion question, Notes notes) {
        FundAccount account = question.application().rehabilitation().fundAccount();
        if (question.isNew() && question.accountOpen() != Truth.TRUE) {
            notes.duty("5.3.1-fund-terms");
        } else {
            notes.triUnlessPlain(
                    "5.3.1-fund-terms",
                    Said.of(account.scopeDefined(), "/rehabilitation/fundAccount/scopeDefined")
                            .and(Said.of(account.accrualDefined(), "/rehabilitation/fundAccount/accrualDefined")));
        }
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
        if (question.application().rehabilitation().completed() == Truth.TRUE) {
            notes.satisfied("5.3.3-duty-survives");
        } else {
            notes.duty("5.3.3-duty-survives");
        }
    }
}
