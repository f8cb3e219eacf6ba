package org.kuanggui.plan;

import java.util.List;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * Mining blocks the plan sets, of one kind and one group of minerals (三（三）6).
 *
 * @param kind what becomes of the block
 * @param group {@code sandstones}, or the constant of a single mineral
 * @param minerals the constants of the group
 * @param count how many
 */
public record MiningBlocks(Kind kind, String group, Set<Mineral> minerals, int count) {

    /** @throws InvalidInputException if the group is blank or has no mineral, or the count is below 0 */
    public MiningBlocks {
        minerals = Set.copyOf(minerals);
        Checks checks = new Checks();
        group = checks.requiredText("/group", group);
        PlanChecks.minerals(checks, minerals);
        PlanChecks.count(checks, "/count", count);
        checks.done();
    }

    /** Kind and group: {@code NEW:sandstones}. */
    public String name() {
        return kind + ":" + group;
    }

    /** Kind and mineral, of each mineral: {@code NEW LIMESTONE}. */
    List<String> keys() {
        return minerals.stream().map(mineral -> kind + " " + mineral).sorted().toList();
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
