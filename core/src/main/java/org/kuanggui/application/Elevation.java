package org.kuanggui.application;

import java.math.BigDecimal;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * The vertical extent of a right, in metres above the 1985 national height datum. Carried and shown, not judged.
 *
 * @param top the upper limit
 * @param bottom the lower limit
 */
public record Elevation(BigDecimal top, BigDecimal bottom) {

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Elevation {
        Checks checks = new Checks();
        top = checks.number("/top", top);
        bottom = checks.number("/bottom", bottom);
        checks.required("/top", top, "metres");
        checks.required("/bottom", bottom, "metres");
        checks.done();
    }
}
