package org.kuanggui.mine;

import org.kuanggui.plan.MiningBlocks;

/** The kind of the planned block that a right lies in (sentences 180 to 183). */
public enum LedgerBlock {
    /** 空白区新设. */
    NEW("空白区新设"),
    /** 已设采矿权调整. */
    ADJUSTED("已设采矿权调整"),
    /** 已设采矿权整合. */
    CONSOLIDATED("已设采矿权整合"),
    /** 已设采矿权保留. */
    RETAINED("已设采矿权保留");

    private final String chineseName;

    LedgerBlock(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The block of a kind that the plan sets by mineral. */
    public static LedgerBlock of(MiningBlocks.Kind kind) {
        return switch (kind) {
            case NEW -> NEW;
            case ADJUSTED -> ADJUSTED;
            case CONSOLIDATED -> CONSOLIDATED;
        };
    }

    /** The plan's term. */
    public String chineseName() {
        return chineseName;
    }
}
