package org.kuanggui.mine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.PlanEdition;

/**
 * The figures by which the district is watched, as its ledger gives them. The order in which the ledger has its rights
 * makes no difference.
 *
 * @param rights number of mining rights
 * @param sizes rights by size class
 * @param largeAndMedium share of large and medium mines
 * @param greenMines share of mines that have reached the standard of green mines
 * @param inKeyZone share of rights that lie in the key mining zone
 * @param keyZoneMinerals rights that lie in the key mining zone for certain, by mineral, in the order of the contract
 * @param blocks rights by kind of block and group
 * @param explorationBlocksOffered ids of exploration blocks that were put on offer, sorted
 * @param explorationBlocksGranted ids of those that were granted, sorted
 */
public record Indicators(
        int rights,
        SizeCounts sizes,
        Share largeAndMedium,
        Share greenMines,
        Share inKeyZone,
        Map<Mineral, Integer> keyZoneMinerals,
        List<BlockCount> blocks,
        List<String> explorationBlocksOffered,
        List<String> explorationBlocksGranted) {

    public Indicators {
        Map<Mineral, Integer> ordered = new EnumMap<>(Mineral.class);
        ordered.putAll(keyZoneMinerals);
        keyZoneMinerals = Collections.unmodifiableMap(ordered);
        blocks = List.copyOf(blocks);
        explorationBlocksOffered = List.copyOf(explorationBlocksOffered);
        explorationBlocksGranted = List.copyOf(explorationBlocksGranted);
    }

    /** The figures of a ledger, beside what a plan sets. */
    public static Indicators of(Ledger ledger, PlanEdition plan) {
        SizeCounts sizes = SizeCounts.of(ledger);
        Map<Mineral, Integer> minerals = new EnumMap<>(Mineral.class);
        for (LedgerRight right : ledger.rights()) {
            if (right.inKeyMiningZone() == Truth.TRUE) {
                minerals.merge(right.mineral(), 1, Integer::sum);
            }
        }
        return new Indicators(
                ledger.rights().size(),
                sizes,
                new Share(sizes.large() + sizes.medium(), sizes.unknown(), sizes.all()),
                share(ledger, LedgerRight::greenMine),
                share(ledger, LedgerRight::inKeyMiningZone),
                minerals,
                BlockCount.all(ledger, plan),
                List.copyOf(new TreeSet<>(ledger.explorationBlocksOffered())),
                List.copyOf(new TreeSet<>(ledger.explorationBlocksGranted())));
    }

    private static Share share(Ledger ledger, Function<LedgerRight, Truth> fact) {
        int known = 0;
        int unknown = 0;
        for (LedgerRight right : ledger.rights()) {
            switch (fact.apply(right)) {
                case TRUE -> known++;
                case UNKNOWN -> unknown++;
                case FALSE -> {}
            }
        }
        return new Share(known, unknown, ledger.rights().size());
    }
}
