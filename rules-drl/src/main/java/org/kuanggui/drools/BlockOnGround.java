package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Coverage;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.LayerAnswer;

/**
 * A block beneath the ground, as the layer draws it: the features of one id, of a mining block of one kind and mineral too;
 * a feature without id by itself.
 *
 * @param feature what the layer says of it
 * @param within whether the area lies within it
 * @param beyondM2 how much of the area lies beyond it, in m²
 * @param theme of the layer
 */
record BlockOnGround(Feature feature, boolean within, BigDecimal beyondM2, Theme theme) {

    /**
     * The blocks that a layer shows beneath the ground, in its order.
     *
     * @param id the block that is asked for; {@code null} for all
     */
    static List<BlockOnGround> all(GroundFacts ground, Theme theme, @Nullable String id) {
        BigDecimal areaM2 = ground.area().squareMetres();
        List<BlockOnGround> blocks = new ArrayList<>();
        Set<Feature> drawn = new HashSet<>();
        for (FeatureOverlap overlap : ground.overlaps(theme)) {
            Feature block = block(overlap.feature(), theme);
            if (block.id() == null && id == null) {
                blocks.add(new BlockOnGround(block, overlap.within(), areaM2.subtract(overlap.overlapM2()), theme));
            } else if (block.id() != null && (id == null || id.equals(block.id())) && drawn.add(block)) {
                Coverage all =
                        ground.coverage(theme, feature -> block(feature, theme).equals(block));
                blocks.add(new BlockOnGround(block, all.isWithin(), all.beyondM2(), theme));
            }
        }
        return blocks;
    }

    /** A line on a block that lies elsewhere. */
    static String away(String id, GroundFacts ground) {
        return id + ": " + beyond(ground.area().squareMetres());
    }

    /** A feature is part of it. */
    boolean isDrawnBy(Feature part) {
        return block(part, theme).equals(feature);
    }

    /** {@code K-1: NEW, BUILDING_STONE_LIMESTONE, 在区块内 (within)}. */
    @Override
    public String toString() {
        String kind = theme == Theme.PLANNED_MINING_BLOCKS
                ? dash(feature.blockKind()) + ", " + dash(feature.mineral()) + ", "
                : "";
        return dash(feature.id()) + ": " + kind + (within ? "在区块内 (within)" : beyond(beyondM2));
    }

    private static String beyond(BigDecimal squareMetres) {
        return "超出 " + LayerAnswer.squareKilometres(squareMetres) + " (beyond)";
    }

    static String dash(@Nullable String text) {
        return text == null ? "—" : text;
    }

    /** What all parts of a block have in common. */
    private static Feature block(Feature part, Theme theme) {
        return theme == Theme.PLANNED_MINING_BLOCKS
                ? new Feature(part.id(), null, part.blockKind(), part.mineral())
                : new Feature(part.id(), null, null, null);
    }
}
