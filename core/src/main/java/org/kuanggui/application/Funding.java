package org.kuanggui.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * The money of an exploration, in 万元.
 *
 * @param budget the budget of the overall scheme, ≥ 0
 * @param committed what is committed, ≥ 0
 */
public record Funding(@Nullable BigDecimal budget, @Nullable BigDecimal committed) {

    /** The part when it is absent: every fact is unknown. */
    public static final Funding UNKNOWN = new Funding(null, null);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Funding {
        Checks checks = new Checks();
        budget = checks.notNegative("/budget", budget);
        committed = checks.notNegative("/committed", committed);
        checks.done();
    }
}
