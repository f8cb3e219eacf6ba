package org.kuanggui.plan;

import java.math.BigDecimal;
import java.util.Set;

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

    public KeyMiningZone {
        townships = Set.copyOf(townships);
    }
}
