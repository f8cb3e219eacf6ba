package org.kuanggui.second;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Truth;

/**
 * Planned blocks beneath the ground, by a layer of them. The catalogue is silent; the guide on layers says: features of one
 * id are parts of one block, a mining block has to be of the kind and mineral that are needed, and where a feature does not
 * tell one of them, being within settles nothing.
 *
 * <p>Doubt: a feature without id may be part of any block; an id that the layer does not have settles nothing, and neither
 * does a layer that is not complete, unless the block is known to be another one's.
 */
final class Beneath {
    private static final List<String> KINDS = List.of("NEW", "ADJUSTED", "CONSOLIDATED", "RETAINED");

    private final Place place;
    private final Sheet sheet;
    private final Function<Feature, Truth> fits;

    /**
     * What a layer of blocks says.
     *
     * @param within whether the ground lies within the block
     * @param offending what of the ground lies beyond it, where that can be said
     */
    record Answer(Said within, Region offending) {}

    private Beneath(Place place, Sheet sheet, Function<Feature, Truth> fits) {
        this.place = place;
        this.sheet = sheet;
        this.fits = fits;
    }

    /** Of the exploration block with an id; {@code null} where no layer shows it. */
    static @Nullable Answer exploration(Place place, String id) {
        Sheet sheet = place.shown(Theme.PLANNED_EXPLORATION_BLOCKS);
        return sheet == null
                ? null
                : new Beneath(place, sheet, any -> Truth.TRUE).answer(id, false, "/planning/block/id");
    }

    /** Of a mining block that is set: the one with an id, or any; {@code null} where no layer shows it. */
    static @Nullable Answer mining(Place place, SetBlock needed, @Nullable String id) {
        Sheet sheet = place.shown(Theme.PLANNED_MINING_BLOCKS);
        return sheet == null
                ? null
                : new Beneath(place, sheet, block -> fits(block, needed)).answer(id, true, "/planning/block/listed");
    }

    private static Truth fits(Feature block, SetBlock needed) {
        Truth kind = block.blockKind() == null || !KINDS.contains(block.blockKind())
                ? Truth.UNKNOWN
                : Truth.of(needed.kind().name().equals(block.blockKind()));
        Mineral mineral = mineral(block.mineral());
        Truth forMineral = mineral == null ? Truth.UNKNOWN : Truth.of(needed.isFor(mineral));
        if (kind == Truth.FALSE || forMineral == Truth.FALSE) {
            return Truth.FALSE;
        }
        return kind == Truth.TRUE ? forMineral : Truth.UNKNOWN;
    }

    private static @Nullable Mineral mineral(@Nullable String name) {
        for (Mineral mineral : Mineral.values()) {
            if (mineral.name().equals(name)) {
                return mineral;
            }
        }
        return null;
    }

    private Answer answer(@Nullable String id, boolean ofKinds, String pointer) {
        Truth within = id == null ? withinAny() : within(id);
        Region offending = within == Truth.FALSE ? beyond(id, ofKinds) : Region.NONE;
        return new Answer(Said.of(within, pointer), offending);
    }

    private Truth within(String id) {
        boolean isThere =
                sheet.plots().stream().anyMatch(plot -> id.equals(plot.feature().id()));
        if (!isThere) {
            return Truth.UNKNOWN;
        }
        if (place.isWithin(sheet, block -> id.equals(block.id()) && fits.apply(block) == Truth.TRUE)) {
            return Truth.TRUE;
        }
        if (perhapsWithin(id)) {
            return Truth.UNKNOWN;
        }
        boolean isAnother = place.isWithin(sheet, block -> id.equals(block.id()) && fits.apply(block) == Truth.FALSE);
        return isAnother || place.isComplete(sheet) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** If every feature that tells too little were a part of the block that is needed. */
    private boolean perhapsWithin(@Nullable String id) {
        return place.isWithin(
                sheet, block -> (block.id() == null || block.id().equals(id)) && fits.apply(block) != Truth.FALSE);
    }

    private Truth withinAny() {
        Set<String> ids = new LinkedHashSet<>();
        boolean perhaps = !place.isComplete(sheet) || perhapsWithin(null);
        for (Sheet.Plot plot : place.beneath(sheet)) {
            String id = plot.feature().id();
            boolean alone = !place.counts(place.ground().without(plot.region()));
            if (alone && fits.apply(plot.feature()) == Truth.TRUE) {
                return Truth.TRUE;
            }
            if (id != null) {
                ids.add(id);
            }
        }
        for (String id : ids) {
            Truth within = within(id);
            if (within == Truth.TRUE) {
                return Truth.TRUE;
            }
            perhaps |= within == Truth.UNKNOWN;
        }
        return perhaps ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Of the one block it could lie in: the one that is stated, or the only one beneath. */
    private Region beyond(@Nullable String id, boolean ofKinds) {
        Set<Feature> named = new LinkedHashSet<>();
        int unnamed = 0;
        for (Sheet.Plot plot : place.beneath(sheet)) {
            Feature block = block(plot.feature(), ofKinds);
            if (block.id() == null) {
                unnamed += id == null ? 1 : 0;
                named.add(block);
            } else if (id == null || id.equals(block.id())) {
                named.add(block);
            }
        }
        if (id != null) {
            named.removeIf(block -> block.id() == null);
        }
        int blocks = unnamed
                + (int) named.stream().filter(block -> block.id() != null).count();
        if (blocks > 1 || (id == null && blocks == 0)) {
            return Region.NONE;
        }
        Region covered =
                place.covered(sheet, part -> id == null ? named.contains(block(part, ofKinds)) : id.equals(part.id()));
        Region beyond = place.ground().without(covered);
        return covered.isEmpty() || place.counts(beyond) ? beyond : Region.NONE;
    }

    private static Feature block(Feature part, boolean ofKinds) {
        return ofKinds
                ? new Feature(part.id(), null, part.blockKind(), part.mineral())
                : new Feature(part.id(), null, null, null);
    }
}
