package org.kuanggui.plan;

import java.math.BigDecimal;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;

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
        String id, String name, Mineral mineral, String township, BigDecimal areaKm2, ExplorationStage stage) {}
