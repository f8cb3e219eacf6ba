package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MiningBlocks;

/**
 * Whether the ground lies within a block of the plan, by the host's layers of blocks. Features of one id are parts of one
 * block. What the layer does not show settles nothing where it is not complete for the area, and neither does a feature
 * that does not tell what has to be known of it.
 */
final class BlocksOnGround {
    private static final String BLOCK_ID = "/planning/block/id";
    private static final String LISTED = "/planning/block/listed";
    private static final Text UNNAMED =
            new Text("图层未注明部分区块的编号", "the layer does not tell the id of some of its blocks");

    private final GroundFacts ground;
    private final Theme theme;
    private final Overlay overlay;
    private final Function<Feature, Truth> fits;

    /** @param fits whether a feature is part of such a block as is asked for, wherever it lies */
    private BlocksOnGround(GroundFacts ground, Theme theme, Function<Feature, Truth> fits) {
        this.ground = ground;
        this.theme = theme;
        this.overlay = ground.overlay(theme);
        this.fits = fits;
    }

    /** Within the exploration block with an id; unknown where the layer has none of it. */
    static Fact exploration(GroundFacts ground, String id) {
        BlocksOnGround blocks = new BlocksOnGround(ground, Theme.PLANNED_EXPLORATION_BLOCKS, feature -> Truth.TRUE);
        if (!ground.layer(blocks.theme).has(id)) {
            return blocks.notThere(id)
                    .unsettled(List.of(BLOCK_ID))
                    .on(Overlaid.by(new LayerAnswer(blocks.overlay, Truth.UNKNOWN, Truth.UNKNOWN)));
        }
        LayerAnswer answer = new LayerAnswer(blocks.overlay, blocks.within(id), Truth.UNKNOWN);
        Fact fact = blocks.shown(id, answer, "≤ " + answer.tolerance()).on(Overlaid.by(answer));
        return answer.answer() == Truth.UNKNOWN ? fact.unsettled(List.of(BLOCK_ID)) : fact;
    }

    /**
     * Within a mining block of the kind and for the mineral that are needed: the one that is stated, or any.
     *
     * @param needed what the plan sets for kind and mineral
     * @param stated the block as stated
     */
    static Fact mining(GroundFacts ground, MiningBlocks needed, BlockReference stated) {
        BlocksOnGround blocks =
                new BlocksOnGround(ground, Theme.PLANNED_MINING_BLOCKS, feature -> isOfKind(feature, needed)
                        .and(isForMineral(feature, needed)));
        String id = stated.id();
        if (id != null && !ground.layer(blocks.theme).has(id)) {
            LayerAnswer unknown = new LayerAnswer(blocks.overlay, Truth.UNKNOWN, stated.listed());
            return GroundFacts.settled(unknown, LISTED, blocks.notThere(id));
        }
        Truth within = id == null ? blocks.withinAny() : blocks.within(id);
        LayerAnswer answer = new LayerAnswer(blocks.overlay, within, stated.listed());
        String required = needed.kind() + ", " + needed.group() + ", ≤ " + answer.tolerance();
        return GroundFacts.settled(answer, LISTED, blocks.shown(id, answer, required));
    }

    // ---- whether it lies within

    /** Within the block with an id, and that fits. */
    private Truth within(String id) {
        if (isWithin(feature -> isOf(id, feature) && fits(feature) == Truth.TRUE)) {
            return Truth.TRUE;
        }
        if (isWithin(feature -> couldBeOf(id, feature) && fits(feature) != Truth.FALSE)) {
            return Truth.UNKNOWN;
        }
        boolean isKnown = overlay.complete() || isWithin(feature -> isOf(id, feature) && fits(feature) == Truth.FALSE);
        return isKnown ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Within one block, whichever, that fits. A feature without id is a block, or a part of one. */
    private Truth withinAny() {
        Truth within = overlay.complete() ? Truth.FALSE : Truth.UNKNOWN;
        Set<String> ids = new LinkedHashSet<>();
        for (FeatureOverlap overlap : ground.overlaps(theme)) {
            Feature feature = overlap.feature();
            if (overlap.within()) {
                within = within.or(fits(feature));
            }
            if (feature.id() != null) {
                ids.add(feature.id());
            }
        }
        for (String id : ids) {
            within = within.or(within(id));
        }
        boolean isPerhaps = isWithin(feature -> feature.id() == null && fits(feature) != Truth.FALSE);
        return within.or(isPerhaps ? Truth.UNKNOWN : Truth.FALSE);
    }

    private boolean isWithin(Predicate<Feature> asked) {
        return ground.coverage(theme, asked).isWithin();
    }

    private Truth fits(Feature feature) {
        return fits.apply(feature);
    }

    private static boolean isOf(String id, Feature feature) {
        return id.equals(feature.id());
    }

    private static boolean couldBeOf(@Nullable String id, Feature feature) {
        return id == null || feature.id() == null || isOf(id, feature);
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

    // ---- what is shown

    /** The blocks, what is not known of them, and the part of the area that offends. */
    private Fact shown(@Nullable String id, LayerAnswer answer, String required) {
        List<BlockOnGround> blocks = BlockOnGround.all(ground, theme, id);
        List<Fact> shown = new ArrayList<>();
        if (id != null) {
            shown.add(Fact.shown(BLOCK_ID, id));
        }
        for (BlockOnGround block : blocks) {
            shown.add(ground.shown(overlay, " " + block, required));
        }
        if (blocks.isEmpty() && id != null) {
            shown.add(ground.shown(overlay, " " + BlockOnGround.away(id, ground), required));
        }
        Truth within = answer.answer();
        if (blocks.isEmpty() && id == null) {
            shown.add(ground.shown(new LayerAnswer(overlay, Truth.UNKNOWN, Truth.UNKNOWN), required));
        } else if (within == Truth.UNKNOWN && !overlay.complete()) {
            shown.add(ground.incomplete(overlay));
        }
        Fact fact = Fact.joined(within, shown.toArray(Fact[]::new));
        return switch (within) {
            case TRUE -> fact;
            case FALSE -> fact.on(beyond(id, blocks));
            case UNKNOWN -> fact.on(untold(id, blocks));
        };
    }

    /** The part of the area beyond the one block it could lie in: the one that is stated, or that it overlaps. */
    private Overlaid beyond(@Nullable String id, List<BlockOnGround> blocks) {
        if (blocks.size() > 1 || (id == null && blocks.isEmpty())) {
            return Overlaid.NONE;
        }
        Predicate<Feature> block = id == null ? blocks.get(0)::isDrawnBy : feature -> isOf(id, feature);
        return ground.coverage(theme, block).beyond().map(Overlaid::offendingIn).orElse(Overlaid.NONE);
    }

    /** What the layer does not tell of features that could be parts of the block. */
    private Overlaid untold(@Nullable String id, List<BlockOnGround> blocks) {
        Overlaid untold = Overlaid.NONE;
        for (BlockOnGround block : blocks) {
            String its = block.feature().id();
            if (fits(block.feature()) == Truth.UNKNOWN
                    && isWithin(feature -> couldBeOf(its, feature) && fits(feature) != Truth.FALSE)) {
                untold = untold.and(Overlaid.remarked(untold(block.feature())));
            }
        }
        boolean isUnnamed = ground.overlaps(theme).stream()
                .anyMatch(overlap -> overlap.feature().id() == null
                        && (id != null || !overlap.within())
                        && fits(overlap.feature()) != Truth.FALSE);
        return isUnnamed ? untold.and(Overlaid.remarked(UNNAMED)) : untold;
    }

    /** The layer has no block with the id. */
    private Fact notThere(String id) {
        String layer =
                overlay.layer().theme().chineseName() + " " + overlay.layer().version();
        return Fact.known(Truth.TRUE, new Evidence(BLOCK_ID, id, layer + " 中没有 (not in the layer)"))
                .on(Overlaid.remarked(new Text("图层中没有区块 " + id, "the layer has no block " + id)));
    }

    private static Text untold(Feature block) {
        String id = BlockOnGround.dash(block.id());
        return new Text("图层未注明区块 " + id + " 的类型或矿种", "the layer does not tell kind or mineral of block " + id);
    }
}
