package org.kuanggui.second;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;

/**
 * Catalogue, {@code 5.3.2-annual-report}: 每年12月31日前…提交…年度计划实施情况的报告和…监测资料.
 *
 * <p>Doubt: {@code missed} is a short cut to the answer and never missing itself; of an entry the days that are not stated
 * are.
 */
final class AnnualReports {
    private static final String PROVISION = "5.3.2-annual-report";
    /** The first year that is wholly or partly under the plan as issued. */
    private static final int EARLIEST = 2023;

    private AnnualReports() {}

    /** A line a year, of a live mine. */
    static void judge(MineQuestion question, Notes notes) {
        int granted = question.mine().rightGrantedOn().getYear();
        int first = question.choices().is("first-report-year", "GRANT_YEAR") ? granted : granted + 1;
        for (int year = Math.max(first, EARLIEST); year <= question.asOf().getYear(); year++) {
            notes.add(judge(question, year).about(Integer.toString(year)));
        }
    }

    private static Line judge(MineQuestion question, int year) {
        List<String> readings = List.of(question.choices().named("first-report-year"));
        LocalDate due = LocalDate.of(year, Month.DECEMBER, 31);
        List<AnnualReport> reports = question.mine().annualReports();
        int index = indexOf(year, reports);
        AnnualReport report = index < 0 ? new AnnualReport(year, null, null, Truth.UNKNOWN) : reports.get(index);
        if (inTime(question, report.reportSubmittedOn(), due)
                && inTime(question, report.monitoringSubmittedOn(), due)) {
            return Line.of(PROVISION, Outcome.SATISFIED, readings);
        }
        if (!question.asOf().isAfter(due)) {
            return Line.of(PROVISION, Outcome.DUTY, readings).dueOn(due);
        }
        if (late(report.reportSubmittedOn(), due)
                || late(report.monitoringSubmittedOn(), due)
                || report.missed() == Truth.TRUE) {
            Line violated = Line.of(PROVISION, Outcome.VIOLATED, readings);
            boolean nothingLeft =
                    come(question, report.reportSubmittedOn()) && come(question, report.monitoringSubmittedOn());
            return nothingLeft ? violated : violated.dueOn(due);
        }
        return Line.undetermined(PROVISION, missing(index, report), readings);
    }

    private static int indexOf(int year, List<AnnualReport> reports) {
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).year() == year) {
                return i;
            }
        }
        return -1;
    }

    private static boolean inTime(MineQuestion question, @Nullable LocalDate submitted, LocalDate due) {
        return come(question, submitted) && !late(submitted, due);
    }

    private static boolean come(MineQuestion question, @Nullable LocalDate submitted) {
        return submitted != null && question.hasCome(submitted);
    }

    private static boolean late(@Nullable LocalDate submitted, LocalDate due) {
        return submitted != null && submitted.isAfter(due);
    }

    private static List<String> missing(int index, AnnualReport report) {
        if (index < 0) {
            return List.of("/annualReports");
        }
        List<String> missing = new ArrayList<>(2);
        if (report.reportSubmittedOn() == null) {
            missing.add("/annualReports/" + index + "/reportSubmittedOn");
        }
        if (report.monitoringSubmittedOn() == null) {
            missing.add("/annualReports/" + index + "/monitoringSubmittedOn");
        }
        return missing;
    }
}
