package org.kuanggui.plan;

import java.math.BigDecimal;
import java.util.Set;
import org.kuanggui.application.Mineral;

/**
 * The years for which the recoverable reserves of a mine have to last (remarks of 专栏5).
 *
 * @param years to be exceeded
 * @param minerals the minerals it holds for
 */
public record ServiceLife(BigDecimal years, Set<Mineral> minerals) {

    public ServiceLife {
        minerals = Set.copyOf(minerals);
    }
}
