package org.kuanggui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.SharedChecks;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;

/**
 * An edition of the plan: its tables, lists and dates.
 *
 * @param id {@code dazu-2021-2025}
 * @param version of the library's data and rules
 * @param title the plan's name
 * @param district administrative code of the district
 * @param districtName what the district is called
 * @param dates the plan's days
 * @param extent the district's box
 * @param minimumScales 专栏5
 * @param serviceLife remarks of 专栏5
 * @param explorationBlocks 专栏3
 * @param miningBlocks blocks that are set, by kind and group
 * @param retainedBlocks blocks of rights that stay as they are
 * @param allBlocks all mining blocks together
 * @param minerals lists of minerals
 * @param geothermalTownships where geothermal water is to be developed (sentence 106)
 * @param keyMiningZone the key mining zone
 * @param shareTarget the share of large and medium mines
 */
public record PlanEdition(
        String id,
        String version,
        Text title,
        String district,
        Text districtName,
        PlanDates dates,
        Extent extent,
        List<MinimumScale> minimumScales,
        ServiceLife serviceLife,
        List<ExplorationBlock> explorationBlocks,
        List<MiningBlocks> miningBlocks,
        int retainedBlocks,
        int allBlocks,
        Map<MineralList, Set<Mineral>> minerals,
        Set<String> geothermalTownships,
        KeyMiningZone keyMiningZone,
        ShareTarget shareTarget) {

    private static final Text MINERAL_AND_MINE = new Text("矿种和矿山类别", "mineral and sort of mine");
    private static final Text ID = new Text("编号", "id");
    private static final Text KIND_AND_MINERAL = new Text("区块类型和矿种", "kind and mineral");
    private static final Text KIND_AND_GROUP = new Text("区块类型和矿种组", "kind and group");

    /**
     * @throws IllegalArgumentException if a list of minerals is missing
     * @throws InvalidInputException if the district is no code of six digits, a number of blocks is below 0, or two rows of
     *     a table speak of the same; it lists everything
     */
    public PlanEdition {
        minimumScales = List.copyOf(minimumScales);
        explorationBlocks = List.copyOf(explorationBlocks);
        miningBlocks = List.copyOf(miningBlocks);
        geothermalTownships = Set.copyOf(geothermalTownships);
        Map<MineralList, Set<Mineral>> lists = new EnumMap<>(MineralList.class);
        for (MineralList list : MineralList.values()) {
            Set<Mineral> members = minerals.get(list);
            if (members == null) {
                throw new IllegalArgumentException("the plan's data has no list " + list);
            }
            lists.put(list, Set.copyOf(members));
        }
        minerals = Map.copyOf(lists);
        Checks checks = new Checks();
        SharedChecks.district(checks, district);
        PlanChecks.count(checks, "/retainedBlocks/count", retainedBlocks);
        PlanChecks.count(checks, "/allBlocks/count", allBlocks);
        PlanChecks.unique(checks, "/minimumScales", MINERAL_AND_MINE, minimumScales, MinimumScale::keys);
        PlanChecks.unique(checks, "/explorationBlocks", ID, explorationBlocks, block -> List.of(block.id()));
        PlanChecks.unique(checks, "/miningBlocks", KIND_AND_MINERAL, miningBlocks, MiningBlocks::keys);
        PlanChecks.unique(checks, "/miningBlocks", KIND_AND_GROUP, miningBlocks, blocks -> List.of(blocks.name()));
        checks.done();
    }

    /** Whether a list names a mineral. */
    public boolean names(MineralList list, Mineral mineral) {
        return minerals.getOrDefault(list, Set.of()).contains(mineral);
    }

    /** The row of 专栏5 for a mineral, for a new mine or an existing one; empty where there is none. */
    public Optional<MinimumScale> minimumScale(Mineral mineral, boolean newMine) {
        MinimumScale.Scope scope = newMine ? MinimumScale.Scope.NEW_MINES : MinimumScale.Scope.EXISTING_MINES;
        for (MinimumScale row : minimumScales) {
            boolean ofMine = row.scope() == MinimumScale.Scope.ALL_MINES || row.scope() == scope;
            if (ofMine && row.minerals().contains(mineral)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The row of 专栏3 with an id. */
    public Optional<ExplorationBlock> explorationBlock(String blockId) {
        return explorationBlocks.stream()
                .filter(block -> block.id().equals(blockId))
                .findFirst();
    }

    /** Whether 专栏3 has a block for a mineral. */
    public boolean plansExplorationOf(Mineral mineral) {
        return explorationBlocks.stream().anyMatch(block -> block.mineral() == mineral);
    }

    /** The blocks that are set for a kind and a mineral; empty where there are none. */
    public Optional<MiningBlocks> miningBlocks(MiningBlocks.Kind kind, Mineral mineral) {
        for (MiningBlocks blocks : miningBlocks) {
            if (blocks.kind() == kind && blocks.minerals().contains(mineral)) {
                return Optional.of(blocks);
            }
        }
        return Optional.empty();
    }
}
