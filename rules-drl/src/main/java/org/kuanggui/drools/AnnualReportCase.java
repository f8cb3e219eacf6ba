package org.kuanggui.drools;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Mine;

/** One year's report of a mine, as rules see it; the last day, 31 December, does not roll over rest days. */
public final class AnnualReportCase extends Case {
    private static final String FIRST_YEAR = "first-report-year";
    private static final String REPORTS = "/annualReports";

    private final LocalDate lastDay;
    private final @Nullable AnnualReport report;
    private final String place;

    /** @param number of the year's entry in the document; -1 where there is none */
    private AnnualReportCase(Mine mine, int year, int number, Knowledge knowledge) {
        super(knowledge, Integer.toString(year));
        this.lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        this.report = number < 0 ? null : mine.annualReports().get(number);
        this.place = number < 0 ? REPORTS : REPORTS + "/" + number;
    }

    /** A case for every year that owes a report, up to the year of judgement. */
    static List<Case> of(Mine mine, Knowledge knowledge) {
        int granted = mine.rightGrantedOn().getYear();
        int first = knowledge.reads(FIRST_YEAR, "NEXT_YEAR") ? granted + 1 : granted;
        int issued = knowledge.plan().dates().issued().getYear();
        List<Case> years = new ArrayList<>();
        for (int year = Math.max(first, issued); year <= knowledge.asOf().getYear(); year++) {
            years.add(new AnnualReportCase(mine, year, number(mine.annualReports(), year), knowledge));
        }
        return years;
    }

    private static int number(List<AnnualReport> reports, int year) {
        return IntStream.range(0, reports.size())
                .filter(i -> reports.get(i).year() == year)
                .findFirst()
                .orElse(-1);
    }

    // ---- terms

    public ReportState state() {
        Optional<AnnualReport> stated = Optional.ofNullable(report);
        LocalDate reported = stated.map(AnnualReport::reportSubmittedOn).orElse(null);
        LocalDate monitored = stated.map(AnnualReport::monitoringSubmittedOn).orElse(null);
        if (isInTime(reported) && isInTime(monitored)) {
            return ReportState.IN_TIME;
        }
        if (asOf().isAfter(lastDay)) {
            boolean missed = stated.map(AnnualReport::missed).orElse(Truth.UNKNOWN) == Truth.TRUE;
            return missed || isLate(reported) || isLate(monitored) ? ReportState.LATE : ReportState.UNKNOWN;
        }
        return ReportState.OPEN;
    }

    private boolean isInTime(@Nullable LocalDate day) {
        return isDone(day) && !isLate(day);
    }

    private boolean isLate(@Nullable LocalDate day) {
        return day != null && day.isAfter(lastDay);
    }

    // ---- facts

    /** What was handed in, and what was not. */
    public Fact handedIn() {
        Fact fact = report == null ? Fact.unknown(REPORTS, "≤ " + lastDay) : handedIn(report);
        return (isHandedIn() ? fact : fact.due(lastDay)).by(reading(FIRST_YEAR));
    }

    /** In time or late: nothing is left to be done. */
    private boolean isHandedIn() {
        return report != null && isDone(report.reportSubmittedOn()) && isDone(report.monitoringSubmittedOn());
    }

    private boolean isDone(@Nullable LocalDate day) {
        return day != null && knowledge().hasHappened(day);
    }

    private Fact handedIn(AnnualReport stated) {
        Fact both = Fact.all(
                day("/reportSubmittedOn", stated.reportSubmittedOn()),
                day("/monitoringSubmittedOn", stated.monitoringSubmittedOn()));
        return stated.missed() == Truth.UNKNOWN
                ? both
                : Fact.joined(both.truth(), both, Fact.shown(place + "/missed", stated.missed()));
    }

    private Fact day(String field, @Nullable LocalDate day) {
        String required = "≤ " + lastDay;
        return day == null
                ? Fact.unknown(place + field, required)
                : Fact.known(isInTime(day), new Evidence(place + field, day.toString(), required));
    }
}
