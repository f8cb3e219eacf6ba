package org.kuanggui.area;

import org.kuanggui.fact.Sha256;

/** The hash of a layer: each value in a fixed order, texts and lists behind their length. */
final class LayerHash {
    private LayerHash() {}

    static String of(Layer layer) {
        LayerIdentity identity = layer.identity();
        Sha256 hash = new Sha256()
                .add(identity.theme().name())
                .add(identity.version())
                .add(identity.date().toString())
                .add((long) layer.coordinateSystem().epsg());
        layer.completeness().addTo(hash);
        hash.add((long) layer.size());
        layer.features().forEach(feature -> feature.addTo(hash));
        return hash.hex();
    }
}
