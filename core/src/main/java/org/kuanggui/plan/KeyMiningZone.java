package org.kuanggui.plan;

import java.math.BigDecimal;
import java.util.Set;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * The key mining zone 西山背斜渝蓉高速以北重点开采区 (sentence 220).
 *
 * @param townships among which it lies
 * @param areaKm2 area in km²
 * @param strontiumRights rights in it when the plan was made
 * @param limestoneRights likewise
 * @param sandstoneRights likewise
 */
public record KeyMiningZone(
        Set<String> townships, BigDecimal areaKm2, int strontiumRights, int limestoneRights, int sandstoneRights) {

    /** @throws InvalidInputException if the area is not above 0, or a number of rights is below 0 */
    public KeyMiningZone {
        townships = Set.copyOf(townships);
        Checks checks = new Checks();
        checks.positive("/areaKm2", areaKm2);
        PlanChecks.count(checks, "/strontiumRights", strontiumRights);
        PlanChecks.count(checks, "/limestoneRights", limestoneRights);
        PlanChecks.count(checks, "/sandstoneRights", sandstoneRights);
        checks.done();
    }

    /** The rights in it when the plan was made. */
    public int rights() {
        return strontiumRights + limestoneRights + sandstoneRights;
    }
}
