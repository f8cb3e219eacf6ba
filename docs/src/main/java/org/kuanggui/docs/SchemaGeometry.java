package org.kuanggui.docs;

import java.util.List;
import java.util.Map;

/** GeoJSON of an area, as far as it is a matter of form; whether its rings are sound only the reader knows. */
final class SchemaGeometry {
    private SchemaGeometry() {}

    static Map<String, Object> areas() {
        Map<String, Object> position =
                Json.object("type", "array", "minItems", 2, "maxItems", 3, "items", Json.object("type", "number"));
        Map<String, Object> polygon = listOf(listOf(position));
        return Json.object("anyOf", Json.list(area("Polygon", polygon), area("MultiPolygon", listOf(polygon))));
    }

    private static Map<String, Object> area(String type, Map<String, Object> coordinates) {
        return Json.object(
                "type",
                "object",
                "properties",
                Json.object("type", SchemaWords.word(List.of(type), List.of(type)), "coordinates", coordinates),
                "required",
                Json.list("type", "coordinates"),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> listOf(Map<String, Object> items) {
        return Json.object("type", "array", "items", items);
    }
}
