package org.kuanggui.area;

import java.util.List;

/**
 * What of a layer lies on a map.
 *
 * @param layer which layer
 * @param parts what the map's frame leaves of its features, in the layer's order; empty where none comes near
 */
public record MapLayer(LayerIdentity layer, List<MapShape> parts) {

    public MapLayer {
        parts = List.copyOf(parts);
    }
}
