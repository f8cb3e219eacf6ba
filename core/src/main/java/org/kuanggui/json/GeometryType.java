package org.kuanggui.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kuanggui.fact.Nearest;
import org.kuanggui.fact.Text;

/** Geometries of GeoJSON that are areas. */
enum GeometryType {
    /** Rings: the shell, then its holes. */
    POLYGON("Polygon", 3),
    /** Polygons. */
    MULTI_POLYGON("MultiPolygon", 4);

    /** A type by its name in GeoJSON. */
    static final Vocabulary<GeometryType> WORDS = new Vocabulary<>(
            new Text("\"Polygon\" 或 \"MultiPolygon\"", "\"Polygon\" or \"MultiPolygon\""),
            GeometryType::named,
            word -> Nearest.to(word, List.of(POLYGON.word, MULTI_POLYGON.word)).map(Text::plain));

    private final String word;
    private final int nesting;

    GeometryType(String word, int nesting) {
        this.word = word;
        this.nesting = nesting;
    }

    /** Its name in GeoJSON. */
    String word() {
        return word;
    }

    /** How many lists a number of its coordinates stands in. */
    int nesting() {
        return nesting;
    }

    /** What coordinates are that are nested otherwise. */
    static Text found(int nesting) {
        return new Text("嵌套 " + nesting + " 层的坐标", "coordinates nested " + nesting + " deep");
    }

    /** What is expected of coordinates that are nested otherwise. */
    Text expected() {
        return found(nesting).then(new Text("，与 " + word + " 一致", ", as a " + word + " has them"));
    }

    /** The type whose coordinates are nested like this, where there is one: it may have been meant. */
    static Optional<Text> guess(int nesting) {
        return Arrays.stream(values())
                .filter(type -> type.nesting == nesting)
                .map(type -> new Text("类型 \"" + type.word + "\"", "the type \"" + type.word + "\""))
                .findFirst();
    }

    private static Optional<GeometryType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
