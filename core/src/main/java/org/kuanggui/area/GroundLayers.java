package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuanggui.fact.InvalidInputException;

/** The host's layers, one of a theme at the most. The library ships none. */
@SuppressWarnings("DoNotCallSuggester") // to be filled in
public final class GroundLayers {
    /** No layer at all: every fact holds as it is stated. */
    public static final GroundLayers NONE = builder().build();

    /** An overlap that does not count yet, where the host says nothing else: 1 m². */
    public static final BigDecimal DEFAULT_TOLERANCE_M2 = BigDecimal.ONE;

    private final List<Layer> layers;

    private GroundLayers(List<Layer> layers) {
        this.layers = layers;
    }

    /** A builder without layers. */
    public static Builder builder() {
        return new Builder();
    }

    /** The layer of a theme, where there is one. */
    public Optional<Layer> layer(Theme theme) {
        return layers.stream()
                .filter(layer -> layer.identity().theme() == theme)
                .findFirst();
    }

    /** All layers, in the order of their themes. */
    public List<Layer> layers() {
        return layers;
    }

    /** The overlap that does not count yet, in m². */
    public BigDecimal toleranceM2() {
        return DEFAULT_TOLERANCE_M2;
    }

    /** An area with what these layers show of it. */
    public Ground under(Area area) {
        return new Ground(this, area);
    }

    /** Builds the set of layers. For one thread. */
    public static final class Builder {
        private final List<Layer> layers = new ArrayList<>();

        private Builder() {}

        /** Adds a layer. */
        public Builder add(Layer layer) {
            layers.add(layer);
            return this;
        }

        /** The overlap that does not count yet, in m², ≥ 0; 1 where nothing is said. */
        public Builder toleranceM2(BigDecimal toleranceM2) {
            throw new UnsupportedOperationException(toleranceM2.toString());
        }

        /**
         * The layers as built.
         *
         * @throws InvalidInputException if a theme is there twice, or the tolerance below 0
         */
        public GroundLayers build() {
            return new GroundLayers(List.copyOf(layers));
        }
    }
}
