package org.kuanggui.mine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * What a mine handed in for one year: its report on restoration, and the results of monitoring (sentence 266).
 *
 * @param year the year that is reported on, 1 to 9999
 * @param reportSubmittedOn the day of the report; {@code null} where it is not stated
 * @param monitoringSubmittedOn the day of the results; {@code null} where it is not stated
 * @param missed whether the register shows that one of the two was not submitted
 */
public record AnnualReport(
        int year,
        @Nullable LocalDate reportSubmittedOn,
        @Nullable LocalDate monitoringSubmittedOn,
        Truth missed) {

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public AnnualReport {
        Checks checks = new Checks();
        if (year < 1 || year > 9999) {
            checks.refuse("/year", Text.plain(Integer.toString(year)), Phrases.A_YEAR);
        }
        reportSubmittedOn = checks.date("/reportSubmittedOn", reportSubmittedOn);
        monitoringSubmittedOn = checks.date("/monitoringSubmittedOn", monitoringSubmittedOn);
        missed = missed == null ? Truth.UNKNOWN : missed;
        checks.done();
    }
}
