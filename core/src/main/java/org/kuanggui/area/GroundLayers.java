package org.kuanggui.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/**
 * The host's layers, one of a theme at the most. The library ships none. Immutable and safe for use by several threads.
 */
public final class GroundLayers {
    /** An overlap that does not count yet, where the host says nothing else: 1 m². */
    public static final BigDecimal DEFAULT_TOLERANCE_M2 = BigDecimal.ONE;

    /** No layer at all: every fact holds as it is stated. */
    public static final GroundLayers NONE = builder().build();

    private final Map<Theme, Layer> layers;
    private final BigDecimal toleranceM2;

    private GroundLayers(Map<Theme, Layer> layers, BigDecimal toleranceM2) {
        this.layers = layers;
        this.toleranceM2 = toleranceM2;
    }

    /** A builder without layers. */
    public static Builder builder() {
        return new Builder();
    }

    /** The layer of a theme, where there is one. */
    public Optional<Layer> layer(Theme theme) {
        return Optional.ofNullable(layers.get(theme));
    }

    /** All layers, in the order of their themes. */
    public List<Layer> layers() {
        return List.copyOf(layers.values());
    }

    /** The overlap that does not count yet, in m². */
    public BigDecimal toleranceM2() {
        return toleranceM2;
    }

    /** An area with what these layers show of it. */
    public Ground under(Area area) {
        return new Ground(this, Objects.requireNonNull(area));
    }

    /** Builds the set of layers. For one thread. */
    public static final class Builder {
        private static final Text TOLERANCE = Phrases.A_NUMBER_FROM_0.then(new Text("，以 m² 计", ", in m²"));

        private final List<Layer> layers = new ArrayList<>();
        private @Nullable BigDecimal toleranceM2 = DEFAULT_TOLERANCE_M2;

        private Builder() {}

        /** Adds a layer. */
        public Builder add(Layer layer) {
            layers.add(Objects.requireNonNull(layer));
            return this;
        }

        /** The overlap that does not count yet, in m², ≥ 0; 1 where nothing is said. */
        public Builder toleranceM2(BigDecimal toleranceM2) {
            this.toleranceM2 = toleranceM2;
            return this;
        }

        /**
         * The layers as built.
         *
         * @throws InvalidInputException if a theme is there twice, or the tolerance below 0; it lists everything
         */
        public GroundLayers build() {
            Checks checks = new Checks();
            checks.required("/toleranceM2", toleranceM2, TOLERANCE);
            BigDecimal tolerance = checks.notNegative("/toleranceM2", toleranceM2);
            Map<Theme, Layer> byTheme = new EnumMap<>(Theme.class);
            for (int i = 0; i < layers.size(); i++) {
                Layer other = byTheme.putIfAbsent(layers.get(i).identity().theme(), layers.get(i));
                if (other != null) {
                    checks.refuse(
                            "/layers/" + i,
                            new Text("第二个同主题图层：", "a second layer of the theme: ")
                                    .then(layers.get(i).described()),
                            new Text("每个主题一个图层；第一个为：", "one layer a theme; the first is ").then(other.described()));
                }
            }
            checks.done();
            return new GroundLayers(byTheme, Checks.stated(tolerance));
        }
    }
}
