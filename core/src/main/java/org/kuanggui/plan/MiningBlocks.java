package org.kuanggui.plan;

import java.util.Set;
import org.kuanggui.application.Mineral;

/**
 * Mining blocks the plan sets, of one kind and one group of minerals (三（三）6).
 *
 * @param kind what becomes of the block
 * @param group {@code sandstones}, or the constant of a single mineral
 * @param minerals the constants of the group
 * @param count how many
 */
public record MiningBlocks(Kind kind, String group, Set<Mineral> minerals, int count) {

    public MiningBlocks {
        minerals = Set.copyOf(minerals);
    }

    /** Kind and group: {@code NEW:sandstones}. */
    public String name() {
        return kind + ":" + group;
    }

    /** What becomes of a block. */
    public enum Kind {
        /** 空白区新设. */
        NEW,
        /** 已设采矿权调整. */
        ADJUSTED,
        /** 已设采矿权整合. */
        CONSOLIDATED
    }
}
