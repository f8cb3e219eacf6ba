package org.kuanggui.drools;

import java.time.LocalDate;
import org.kuanggui.duty.RestDays;

/**
 * Months as the law counts them: the day from which they run does not count, and they end on the same day of a later
 * month, or on that month's last (民法典 201, 202).
 */
final class MonthCount {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private MonthCount() {}

    /** The last day of the month after a day; no day beyond the year 9999. */
    static LocalDate oneMonthAfter(LocalDate day) {
        return inRange(day.plusMonths(1));
    }

    /** As {@link #oneMonthAfter(LocalDate)}; where that is a rest day, the first worked day after it (民法典 203). */
    static LocalDate oneMonthAfter(LocalDate day, RestDays restDays) {
        return inRange(restDays.firstWorkedFrom(day.plusMonths(1)));
    }

    private static LocalDate inRange(LocalDate end) {
        return end.isAfter(LAST) ? LAST : end;
    }
}
