package org.kuanggui.scenario;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Layer;

/**
 * A layer that stands in the scenario itself. Two are equal where they are written alike: an indexed layer does not keep
 * what it was read from. Layers are made by {@link org.kuanggui.json.ScenarioReader}; the two components have to fit.
 *
 * @param json the layer as it is written, without white space
 * @param layer what was read from it
 */
public record ScenarioLayer(String json, Layer layer) {

    public ScenarioLayer {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(layer, "layer");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScenarioLayer that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }
}
