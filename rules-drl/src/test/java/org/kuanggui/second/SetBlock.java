package org.kuanggui.second;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.mine.LedgerBlock;

/**
 * A kind of mining block that the plan sets for a group of minerals, and how many of them: 空白区新设10个 (砂岩7, 砖瓦用页岩1,
 * 石灰岩1, 地热1); 调整3个 (建筑石料用灰岩、地热和砂岩各1); 整合1个 (建筑石料用灰岩).
 */
enum SetBlock {
    NEW_SANDSTONES(LedgerBlock.NEW, "sandstones", 7),
    NEW_BRICK_SHALE(LedgerBlock.NEW, "BRICK_SHALE", 1),
    NEW_LIMESTONES(LedgerBlock.NEW, "limestones", 1),
    NEW_GEOTHERMAL(LedgerBlock.NEW, "GEOTHERMAL", 1),
    ADJUSTED_BUILDING_STONE(LedgerBlock.ADJUSTED, "BUILDING_STONE_LIMESTONE", 1),
    ADJUSTED_GEOTHERMAL(LedgerBlock.ADJUSTED, "GEOTHERMAL", 1),
    ADJUSTED_SANDSTONES(LedgerBlock.ADJUSTED, "sandstones", 1),
    CONSOLIDATED_BUILDING_STONE(LedgerBlock.CONSOLIDATED, "BUILDING_STONE_LIMESTONE", 1);

    private final LedgerBlock kind;
    private final String group;
    private final int planned;

    SetBlock(LedgerBlock kind, String group, int planned) {
        this.kind = kind;
        this.group = group;
        this.planned = planned;
    }

    /** The block of a kind that is set for a mineral; {@code null} where none is. */
    static @Nullable SetBlock of(LedgerBlock kind, Mineral mineral) {
        for (SetBlock block : values()) {
            if (block.kind == kind && block.isFor(mineral)) {
                return block;
            }
        }
        return null;
    }

    LedgerBlock kind() {
        return kind;
    }

    int planned() {
        return planned;
    }

    /** As findings name it: {@code NEW:sandstones}. */
    String detail() {
        return kind + ":" + group;
    }

    /** "A set block holds for the constants it names": the groups are written small. */
    boolean isFor(Mineral mineral) {
        return switch (group) {
            case "sandstones" -> Minerals.sandstone(mineral);
            case "limestones" -> Minerals.limestone(mineral);
            default -> mineral.name().equals(group);
        };
    }
}
