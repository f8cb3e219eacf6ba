package org.kuanggui.drools;

import java.time.LocalDate;
import org.kuanggui.duty.RestDays;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Readings;
import org.kuanggui.plan.Standards;

/**
 * What a case is settled with.
 *
 * @param plan the plan's data
 * @param standards facts from other instruments
 * @param readings the choices that hold
 * @param slots where findings go, by the name of the rule
 * @param asOf the date of judgement
 * @param restDays the days on which no time limit ends
 */
record Knowledge(
        PlanEdition plan, Standards standards, Readings readings, Slots slots, LocalDate asOf, RestDays restDays) {

    /** Whether a reading is taken in a way. */
    boolean reads(String reading, String choice) {
        return readings.choice(reading).equals(choice);
    }

    /** Whether something dated has happened by the date of judgement. */
    boolean hasHappened(LocalDate date) {
        return !date.isAfter(asOf);
    }
}
