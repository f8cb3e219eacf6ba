package org.kuanggui.application;

import java.math.BigDecimal;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/**
 * The vertical extent of a right, in metres above the 1985 national height datum. Carried and shown, not judged.
 *
 * @param top the upper limit
 * @param bottom the lower limit
 */
public record Elevation(BigDecimal top, BigDecimal bottom) {

    private static final Text METRES = new Text("以米计的标高", "metres");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Elevation {
        Checks checks = new Checks();
        top = checks.number("/top", top);
        bottom = checks.number("/bottom", bottom);
        checks.required("/top", top, METRES);
        checks.required("/bottom", bottom, METRES);
        checks.done();
    }
}
