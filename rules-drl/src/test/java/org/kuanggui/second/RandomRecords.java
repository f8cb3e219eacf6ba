package org.kuanggui.second;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Incident;

/** What the register tells of a mine's years and incidents. */
final class RandomRecords {
    private static final int EARLIEST = 2022;

    private RandomRecords() {}

    /** An entry a year, not in order; some years have none, some entries are of years that are not judged. */
    static List<AnnualReport> annualReports(Dice dice, LocalDate grantedOn, LocalDate asOf) {
        List<AnnualReport> reports = new ArrayList<>();
        int first = Math.max(EARLIEST, grantedOn.getYear() - dice.below(2));
        int last = asOf.getYear() + dice.below(2);
        for (int year = first; year <= last; year++) {
            AnnualReport report = annualReport(dice, year, asOf);
            AnnualReport entry = dice.favourable() ? dice.stated(report) : dice.chance(0.8) ? report : null;
            if (entry != null) {
                reports.add(dice.below(reports.size() + 1), entry);
            }
        }
        return reports;
    }

    private static AnnualReport annualReport(Dice dice, int year, LocalDate asOf) {
        Truth missed = dice.fact(false);
        return new AnnualReport(
                year,
                dice.stated(inTime(dice, year, asOf), perhapsLate(dice, year, asOf)),
                dice.stated(inTime(dice, year, asOf), perhapsLate(dice, year, asOf)),
                missed);
    }

    private static LocalDate inTime(Dice dice, int year, LocalDate asOf) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate inTime = dice.chance(0.5) ? last : last.minusDays(dice.below(300));
        return inTime.isAfter(asOf) && !asOf.isAfter(last) ? asOf : inTime;
    }

    /** About the last day, or on a day that has not come. */
    private static LocalDate perhapsLate(Dice dice, int year, LocalDate asOf) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        return dice.chance(0.6)
                ? last.plusDays(dice.pick(List.of(-1, 0, 1, 1, 2, 40)))
                : RandomParts.dayAfter(dice, asOf);
    }

    /** None, or some; several of one day, some on days that have not come. */
    static List<Incident> incidents(Dice dice, LocalDate asOf) {
        List<Incident> incidents = new ArrayList<>();
        if (dice.chance(0.55)) {
            return incidents;
        }
        int many = dice.chance(0.02) ? 11 : 1 + dice.below(4);
        LocalDate often = asOf.minusDays(dice.pick(List.of(0, 1, 40, 400)));
        for (int i = 0; i < many; i++) {
            LocalDate day = dice.chance(0.6) ? often : asOf.minusDays(dice.pick(List.of(-30, -1, 0, 1, 2, 700)));
            incidents.add(incident(dice, day));
        }
        return incidents;
    }

    private static Incident incident(Dice dice, LocalDate day) {
        boolean damaged = dice.chance(0.4);
        return new Incident(
                day,
                dice.fact(true),
                dice.fact(true),
                dice.fact(true),
                dice.fact(true),
                dice.fact(damaged),
                dice.fact(true));
    }
}
