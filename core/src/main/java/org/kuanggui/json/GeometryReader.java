package org.kuanggui.json;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** Reads areas as GeoJSON has them: a Polygon or a MultiPolygon, in degrees. */
final class GeometryReader {
    private static final String COORDINATES = "coordinates";

    private GeometryReader() {}

    static @Nullable Area area(Part part) {
        GeometryType type = part.required("type").word(GeometryType.WORDS);
        Value coordinates = part.required(COORDINATES);
        if (type == null) {
            part.ignoreRest();
            return null;
        }
        List<List<List<Position>>> polygons = polygons(type, coordinates);
        return part.buildIfSound(() -> area(type, polygons));
    }

    private static List<List<List<Position>>> polygons(GeometryType type, Value coordinates) {
        OptionalInt nesting = coordinates.nesting();
        if (nesting.isPresent() && nesting.getAsInt() != 0 && nesting.getAsInt() != type.nesting()) {
            coordinates.refuse(
                    GeometryType.found(nesting.getAsInt()), type.expected(), GeometryType.guess(nesting.getAsInt()));
            return List.of();
        }
        return type == GeometryType.POLYGON
                ? List.of(polygon(coordinates))
                : coordinates.longList(GeometryReader::polygon);
    }

    private static List<List<Position>> polygon(Value value) {
        return value.longList(ring -> ring.longList(Value::position));
    }

    private static Area area(GeometryType type, List<List<List<Position>>> polygons) {
        try {
            return Area.ofPolygons(polygons);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.problems().stream()
                    .map(problem -> inCoordinates(type, problem))
                    .toList());
        }
    }

    /** A polygon of its own is no item of a list. */
    private static Problem inCoordinates(GeometryType type, Problem problem) {
        String pointer = type == GeometryType.POLYGON && problem.pointer().startsWith("/0")
                ? problem.pointer().substring("/0".length())
                : problem.pointer();
        return problem.at("/" + COORDINATES + pointer);
    }
}
