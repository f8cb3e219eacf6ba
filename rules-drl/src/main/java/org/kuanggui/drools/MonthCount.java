package org.kuanggui.drools;

import java.time.LocalDate;

/**
 * Months as the law counts them: the day from which they run does not count, and they end on the same day of a later
 * month, or on that month's last (民法典 201, 202).
 */
final class MonthCount {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private MonthCount() {}

    /** The last day of the month after a day; no day beyond the year 9999. */
    static LocalDate oneMonthAfter(LocalDate day) {
        LocalDate end = day.plusMonths(1);
        return end.isAfter(LAST) ? LAST : end;
    }
}
