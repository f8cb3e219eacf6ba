package org.kuanggui.plan;

import java.math.BigDecimal;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * A row of the table of planned exploration blocks (专栏3).
 *
 * @param id {@code T3-1}
 * @param name as printed
 * @param mineral what is looked for
 * @param township where
 * @param areaKm2 area in km²
 * @param stage the planned stage
 */
public record ExplorationBlock(
        String id, String name, Mineral mineral, String township, BigDecimal areaKm2, ExplorationStage stage) {

    /** @throws InvalidInputException if id, name or township is blank, or the area is not above 0 */
    public ExplorationBlock {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        name = checks.requiredText("/name", name);
        township = checks.requiredText("/township", township);
        checks.positive("/areaKm2", areaKm2);
        checks.done();
    }
}
