package org.kuanggui.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Unit;

/**
 * A change of one stated figure.
 *
 * @param pointer the figure's place: a JSON pointer into the document
 * @param from what was stated; {@code null} where nothing was
 * @param to what it would have to be
 * @param unit the unit of both; {@code null} where the contract has a plain number
 */
public record FigureChange(
        String pointer,
        @Nullable BigDecimal from,
        BigDecimal to,
        @Nullable Unit unit) implements Change {

    /** {@code /productionScale: 95 → 100 万吨/年}. */
    @Override
    public String toString() {
        String text = pointer + ": " + (from == null ? "—" : from.toPlainString()) + " → " + to.toPlainString();
        return unit == null ? text : text + " " + unit;
    }
}
