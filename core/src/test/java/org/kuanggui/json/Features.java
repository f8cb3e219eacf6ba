package org.kuanggui.json;

/** GeoJSON of layers; arguments are JSON with single quotes for double ones. */
final class Features {
    private Features() {}

    /** A FeatureCollection. */
    static String of(String... features) {
        return Doc.json("{'type': 'FeatureCollection', 'features': [" + String.join(",", features) + "]}");
    }

    /** A feature without properties. */
    static String feature(String geometry) {
        return feature(geometry, "null");
    }

    static String feature(String geometry, String properties) {
        return "{'type': 'Feature', 'geometry': " + geometry + ", 'properties': " + properties + "}";
    }
}
