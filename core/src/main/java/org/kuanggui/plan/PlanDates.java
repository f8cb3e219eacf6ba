package org.kuanggui.plan;

import java.time.LocalDate;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/**
 * The plan's days.
 *
 * @param periodBegins first day of the period
 * @param issued from this day the plan is in force
 * @param periodEnds last day of the period, included
 */
public record PlanDates(LocalDate periodBegins, LocalDate issued, LocalDate periodEnds) {

    /** @throws InvalidInputException if the period ends before it begins, or before the plan is issued */
    public PlanDates {
        Checks checks = new Checks();
        notAfterTheEnd(checks, "/periodBegins", periodBegins, periodEnds);
        notAfterTheEnd(checks, "/issued", issued, periodEnds);
        checks.done();
    }

    private static void notAfterTheEnd(Checks checks, String pointer, LocalDate day, LocalDate end) {
        if (day.isAfter(end)) {
            checks.refuse(
                    pointer,
                    Text.plain(day.toString()),
                    new Text("不晚于 periodEnds（" + end + "）的日期", "a day up to periodEnds, " + end));
        }
    }
}
