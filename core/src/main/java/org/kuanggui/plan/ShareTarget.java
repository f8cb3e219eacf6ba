package org.kuanggui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * The share of large and medium mines the district is to reach (sentences 31, 108 and 224).
 *
 * @param perCent the lowest share, included
 * @param due the day it is due
 * @param large large mines in the base year
 * @param medium medium mines in the base year
 * @param small small mines in the base year
 */
public record ShareTarget(BigDecimal perCent, LocalDate due, int large, int medium, int small) {

    /** @throws InvalidInputException if the share is no percentage, or a number of mines is below 0 */
    public ShareTarget {
        Checks checks = new Checks();
        checks.perCent("/perCent", perCent);
        PlanChecks.count(checks, "/large", large);
        PlanChecks.count(checks, "/medium", medium);
        PlanChecks.count(checks, "/small", small);
        checks.done();
    }

    /** The mines of the base year. */
    public int mines() {
        return large + medium + small;
    }
}
