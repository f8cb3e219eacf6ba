package org.kuanggui.second;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.kuanggui.application.FundAccount;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

/**
 * Catalogue, {@code 5.3.1-fund-within-a-month} of mines: 新设采矿权应在《方案》审批后1个月内建立.
 *
 * <p>Doubt: of an account of which nothing is known, both whether it is open and the day are missing once the month is over: the
 * one without the other would settle nothing. A plan of which no approval is stated leaves that day alone missing. An account
 * that was opened too late is open: no last day is left.
 */
final class FundMonth {
    private static final String PROVISION = "5.3.1-fund-within-a-month";
    private static final String ACCOUNT = "/rehabilitation/fundAccount";

    private FundMonth() {}

    /** Of a live mine whose right was granted since the plan was issued. */
    static Line judge(MineQuestion question) {
        LocalDate approvedOn = question.mine().rehabilitation().planApprovedOn();
        if (approvedOn == null) {
            return Line.undetermined(PROVISION, List.of("/rehabilitation/planApprovedOn"), List.of());
        }
        if (!question.hasCome(approvedOn)) {
            return Line.of(PROVISION, question.accountOpen() == Truth.TRUE ? Outcome.SATISFIED : Outcome.DUTY);
        }
        return byTheDueDay(question, due(question, approvedOn));
    }

    private static Line byTheDueDay(MineQuestion question, LocalDate due) {
        Choices choices = question.choices();
        List<String> readings = List.of(choices.named("month-count"), choices.named("plan-before-grant"));
        FundAccount account = question.mine().rehabilitation().fundAccount();
        boolean stillTime = !question.asOf().isAfter(due);
        LocalDate openedOn = account.openedOn();
        return switch (question.accountOpen()) {
            case TRUE -> {
                if (openedOn == null && !stillTime) {
                    yield Line.undetermined(PROVISION, List.of(ACCOUNT + "/openedOn"), readings);
                }
                yield openedOn == null || !openedOn.isAfter(due)
                        ? Line.of(PROVISION, Outcome.SATISFIED, readings)
                        : Line.of(PROVISION, Outcome.VIOLATED, readings);
            }
            case FALSE ->
                Line.of(PROVISION, stillTime ? Outcome.DUTY : Outcome.VIOLATED, readings)
                        .dueOn(due);
            case UNKNOWN ->
                stillTime
                        ? Line.of(PROVISION, Outcome.DUTY, readings).dueOn(due)
                        : Line.undetermined(PROVISION, List.of(ACCOUNT + "/opened", ACCOUNT + "/openedOn"), readings);
        };
    }

    /** The same day of the next month, or that month's last day; not a rest day, unless days are only counted. */
    private static LocalDate due(MineQuestion question, LocalDate approvedOn) {
        LocalDate granted = question.mine().rightGrantedOn();
        boolean fromTheGrant = question.choices().is("plan-before-grant", "LATER") && granted.isAfter(approvedOn);
        LocalDate start = fromTheGrant ? granted : approvedOn;
        YearMonth next = YearMonth.from(start).plusMonths(1);
        LocalDate ending = next.atDay(Math.min(start.getDayOfMonth(), next.lengthOfMonth()));
        return question.choices().is("month-count", "CALENDAR_DAY")
                ? ending
                : question.calendar().lastDayOf(ending);
    }
}
