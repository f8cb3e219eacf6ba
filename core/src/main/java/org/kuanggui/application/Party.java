package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;

/**
 * A mine that takes part in a consolidation.
 *
 * @param name its name, unique among the parties
 * @param productionScale its production scale
 */
public record Party(String name, @Nullable Quantity productionScale) {

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Party {
        Checks checks = new Checks();
        name = checks.requiredText("/name", name);
        SharedChecks.scale(checks, "/productionScale", productionScale);
        checks.done();
    }
}
