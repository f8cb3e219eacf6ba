package org.kuanggui.mine;

import java.time.LocalDate;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Truth;

/**
 * An incident that harms ground or people (sentences 269 and 270).
 *
 * @param date its day
 * @param measuresTaken whether measures were taken at once
 * @param reportedToTownship whether it was reported to the township
 * @param reportedToDepartments whether it was reported to the departments in charge
 * @param restored whether the ground is restored
 * @param damagedResidents whether it did damage to residents
 * @param damageCompensated whether that damage was made good
 */
public record Incident(
        LocalDate date,
        Truth measuresTaken,
        Truth reportedToTownship,
        Truth reportedToDepartments,
        Truth restored,
        Truth damagedResidents,
        Truth damageCompensated) {

    /** @throws InvalidInputException if the date is missing or out of range */
    public Incident {
        Checks checks = new Checks();
        checks.required("/date", date, Phrases.A_DATE);
        checks.date("/date", date);
        measuresTaken = measuresTaken == null ? Truth.UNKNOWN : measuresTaken;
        reportedToTownship = reportedToTownship == null ? Truth.UNKNOWN : reportedToTownship;
        reportedToDepartments = reportedToDepartments == null ? Truth.UNKNOWN : reportedToDepartments;
        restored = restored == null ? Truth.UNKNOWN : restored;
        damagedResidents = damagedResidents == null ? Truth.UNKNOWN : damagedResidents;
        damageCompensated = damageCompensated == null ? Truth.UNKNOWN : damageCompensated;
        checks.done();
    }
}
