package org.kuanggui.area;

import java.util.List;
import java.util.Optional;

/** One area, and what the host's layers show of it. Computed when it is asked for, and kept. For one thread. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"}) // to be filled in
public final class Ground {
    private final GroundLayers layers;
    private final Area area;

    Ground(GroundLayers layers, Area area) {
        this.layers = layers;
        this.area = area;
    }

    /** The area. */
    public Area area() {
        return area;
    }

    /** What a layer shows of the area; empty where the host brought none of the theme. */
    public Optional<Overlay> overlay(Theme theme) {
        throw new UnsupportedOperationException(theme.toString());
    }

    /** The features of a layer that cover more than the tolerance of the area, in the layer's order; empty without layer. */
    public List<FeatureOverlap> overlaps(Theme theme) {
        throw new UnsupportedOperationException(theme.toString());
    }
}
