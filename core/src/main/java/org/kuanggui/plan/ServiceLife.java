package org.kuanggui.plan;

import java.math.BigDecimal;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * The years for which the recoverable reserves of a mine have to last (remarks of 专栏5).
 *
 * @param years to be exceeded
 * @param minerals the minerals it holds for
 */
public record ServiceLife(BigDecimal years, Set<Mineral> minerals) {

    /** @throws InvalidInputException if the years are not above 0, or out of the contract's precision */
    public ServiceLife {
        minerals = Set.copyOf(minerals);
        Checks checks = new Checks();
        checks.positive("/years", years);
        checks.done();
    }
}
