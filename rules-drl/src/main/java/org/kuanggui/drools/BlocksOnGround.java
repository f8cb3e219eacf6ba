package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.Text;

/** Whether the ground lies within a block of the plan, by the host's layers of blocks. */
final class BlocksOnGround {
    private static final String BLOCK_ID = "/planning/block/id";
    private static final String LISTED = "/planning/block/listed";

    private final GroundFacts ground;
    private final Theme theme;
    private final Overlay overlay;

    private BlocksOnGround(GroundFacts ground, Theme theme) {
        this.ground = ground;
        this.theme = theme;
        this.overlay = ground.overlay(theme);
    }

    /** Within the exploration block with an id; unknown where the layer has none of it. */
    static Fact exploration(GroundFacts ground, String id) {
        BlocksOnGround blocks = new BlocksOnGround(ground, Theme.PLANNED_EXPLORATION_BLOCKS);
        if (!ground.layer(blocks.theme).has(id)) {
            return blocks.notThere(id)
                    .unsettled(List.of(BLOCK_ID))
                    .on(Overlaid.by(new LayerAnswer(blocks.overlay, Truth.UNKNOWN, Truth.UNKNOWN)));
        }
        List<FeatureOverlap> overlaps = blocks.overlapsOf(id);
        Truth within = Truth.of(overlaps.stream().anyMatch(FeatureOverlap::isWithin));
        LayerAnswer answer = new LayerAnswer(blocks.overlay, within, Truth.UNKNOWN);
        return Fact.joined(within, blocks.blocks(id, overlaps, "≤ " + answer.tolerance()))
                .on(Overlaid.by(answer))
                .on(blocks.beyond(within, id, overlaps));
    }

    /**
     * Within a mining block of the kind and for the mineral that are needed: the one that is stated, or any.
     *
     * @param needed what the plan sets for kind and mineral
     * @param stated the block as stated
     */
    static Fact mining(GroundFacts ground, MiningBlocks needed, BlockReference stated) {
        BlocksOnGround blocks = new BlocksOnGround(ground, Theme.PLANNED_MINING_BLOCKS);
        String id = stated.id();
        if (id != null && !ground.layer(blocks.theme).has(id)) {
            LayerAnswer unknown = new LayerAnswer(blocks.overlay, Truth.UNKNOWN, stated.listed());
            return GroundFacts.settled(unknown, LISTED, blocks.notThere(id));
        }
        List<FeatureOverlap> candidates = id == null ? ground.overlaps(blocks.theme) : blocks.overlapsOf(id);
        Truth within = id == null && !blocks.overlay.complete() ? Truth.UNKNOWN : Truth.FALSE;
        for (FeatureOverlap candidate : candidates) {
            within = within.or(fits(candidate, needed));
        }
        LayerAnswer answer = new LayerAnswer(blocks.overlay, within, stated.listed());
        String required = needed.kind() + ", " + needed.group() + ", ≤ " + answer.tolerance();
        Fact fact = GroundFacts.settled(answer, LISTED, blocks.blocks(id, candidates, required))
                .on(blocks.beyond(within, id, candidates));
        for (FeatureOverlap candidate : candidates) {
            if (within == Truth.UNKNOWN && fits(candidate, needed) == Truth.UNKNOWN) {
                fact = fact.on(Overlaid.remarked(untold(candidate.feature())));
            }
        }
        return fact;
    }

    private List<FeatureOverlap> overlapsOf(String id) {
        return ground.overlaps(theme).stream()
                .filter(overlap -> id.equals(overlap.feature().id()))
                .toList();
    }

    // ---- whether a mining block fits

    /** It holds the whole area, and is of the kind and for a mineral of the group; unknown where the layer does not tell. */
    private static Truth fits(FeatureOverlap block, MiningBlocks needed) {
        return block.isWithin()
                ? isOfKind(block.feature(), needed).and(isForMineral(block.feature(), needed))
                : Truth.FALSE;
    }

    private static Truth isOfKind(Feature block, MiningBlocks needed) {
        String kind = block.blockKind();
        boolean understood = kind != null && (kind.equals("RETAINED") || isAmong(MiningBlocks.Kind.values(), kind));
        return understood ? Truth.of(needed.kind().name().equals(kind)) : Truth.UNKNOWN;
    }

    private static Truth isForMineral(Feature block, MiningBlocks needed) {
        String mineral = block.mineral();
        return mineral != null && isAmong(Mineral.values(), mineral)
                ? Truth.of(needed.minerals().contains(Mineral.valueOf(mineral)))
                : Truth.UNKNOWN;
    }

    private static boolean isAmong(Enum<?>[] constants, String name) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    // ---- what offends

    /** The part of the area beyond the one block it could lie in: the one that is stated, or that it overlaps. */
    private Overlaid beyond(Truth within, @Nullable String id, List<FeatureOverlap> blocks) {
        if (within != Truth.FALSE || blocks.size() > 1) {
            return Overlaid.NONE;
        }
        Optional<Area> beyond = blocks.isEmpty()
                ? Optional.of(ground.area()).filter(all -> id != null)
                : blocks.get(0).outside();
        return beyond.map(Overlaid::offendingIn).orElse(Overlaid.NONE);
    }

    // ---- what is shown

    private Fact[] blocks(@Nullable String id, List<FeatureOverlap> blocks, String required) {
        List<Fact> shown = new ArrayList<>();
        if (id != null) {
            shown.add(Fact.shown(BLOCK_ID, id));
        }
        for (FeatureOverlap block : blocks) {
            Feature feature = block.feature();
            String kind = theme == Theme.PLANNED_MINING_BLOCKS
                    ? dash(feature.blockKind()) + ", " + dash(feature.mineral()) + ", "
                    : "";
            String how = block.outside().map(BlocksOnGround::beyond).orElse("在区块内 (within)");
            shown.add(ground.shown(overlay, " " + dash(feature.id()) + ": " + kind + how, required));
        }
        if (blocks.isEmpty()) {
            LayerAnswer nothing = new LayerAnswer(overlay, Truth.UNKNOWN, Truth.UNKNOWN);
            shown.add(
                    id == null
                            ? ground.shown(nothing, required)
                            : ground.shown(overlay, " " + id + ": " + beyond(ground.area()), required));
        }
        return shown.toArray(Fact[]::new);
    }

    private static String beyond(Area outside) {
        return "超出 " + LayerAnswer.squareKilometres(outside.squareMetres()) + " (beyond)";
    }

    /** The layer has no block with the id. */
    private Fact notThere(String id) {
        String layer =
                overlay.layer().theme().chineseName() + " " + overlay.layer().version();
        return Fact.known(Truth.TRUE, new Evidence(BLOCK_ID, id, layer + " 中没有 (not in the layer)"))
                .on(Overlaid.remarked(new Text("图层中没有区块 " + id, "the layer has no block " + id)));
    }

    private static Text untold(Feature block) {
        String id = dash(block.id());
        return new Text("图层未注明区块 " + id + " 的类型或矿种", "the layer does not tell kind or mineral of block " + id);
    }

    private static String dash(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
