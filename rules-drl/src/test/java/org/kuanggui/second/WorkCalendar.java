package org.kuanggui.second;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.kuanggui.duty.RestDays;

/**
 * Which days are worked: Mondays to Fridays but for holidays, and the weekend days that are worked for them.
 *
 * @param holidays days of rest beside Saturdays and Sundays
 * @param worked Saturdays and Sundays that are worked
 */
public record WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> worked) {
    /** Saturdays and Sundays alone. */
    static final WorkCalendar WEEKENDS = new WorkCalendar(Set.of(), Set.of());

    public WorkCalendar {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }

    boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) && !holidays.contains(day) : !holidays.contains(day);
    }

    /** 民法典 203: 期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日. */
    LocalDate lastDayOf(LocalDate ending) {
        LocalDate last = ending;
        while (!isWorked(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** The same for the evaluator. */
    public RestDays restDays() {
        return RestDays.builder().holidays(holidays).worked(worked).build();
    }
}
