package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuanggui.area.Layer;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.JsonStream.Step;

/** Reads the features of a layer, one at a time. For one thread, and one document. */
final class FeatureCollectionReader {
    private static final String TYPE = "FeatureCollection";

    private final Map<String, Step> fields =
            Map.of("type", this::type, "features", this::features, "crs", this::system);
    private final Map<String, Step> systemFields = Map.of("properties", this::systemProperties);
    private final Map<String, Step> systemPropertyFields = Map.of("name", this::systemName);

    private final JsonStream json;
    private final CoordinatesReader coordinates;
    private final Layer.Builder layer;

    private FeatureCollectionReader(JsonStream json, Layer.Builder layer) {
        this.json = json;
        this.coordinates = new CoordinatesReader(json);
        this.layer = layer;
    }

    /**
     * Reads a GeoJSON FeatureCollection into a layer.
     *
     * @throws InvalidInputException if it is none, or exceeds a limit
     * @throws IOException if the stream fails
     */
    static void read(InputStream geoJson, Layer.Builder layer) throws IOException {
        JsonStream json = JsonStream.of(geoJson);
        json.document(new FeatureCollectionReader(json, layer)::collection);
    }

    private void collection() throws IOException {
        Set<String> read = object(fields, "a GeoJSON " + TYPE);
        if (!read.contains("type")) {
            throw refused(json.missing("type", '"' + TYPE + '"'));
        }
        if (!read.contains("features")) {
            throw refused(json.missing("features", "a list"));
        }
    }

    private void type() throws IOException {
        if (!json.text().equals(Optional.of(TYPE))) {
            throw refused(json.problem('"' + TYPE + '"'));
        }
    }

    private void features() throws IOException {
        if (!json.isList()) {
            throw refused(json.problem("a list"));
        }
        json.list(() -> FeatureReader.read(json, coordinates, layer));
    }

    private void system() throws IOException {
        if (!json.isNull()) {
            Set<String> read = object(systemFields, "an object, or no crs");
            if (!read.contains("properties")) {
                throw refused(json.missing("properties", "the name of a coordinate system, or no crs"));
            }
        }
    }

    private void systemProperties() throws IOException {
        Set<String> read = object(systemPropertyFields, "an object");
        if (!read.contains("name")) {
            throw refused(json.missing("name", "the name of a coordinate system, or no crs"));
        }
    }

    private void systemName() throws IOException {
        Optional<String> name = json.text();
        if (name.isEmpty() || !CoordinateSystems.isNamed(layer.coordinateSystem(), name.get())) {
            String word = CoordinateSystems.word(layer.coordinateSystem());
            throw refused(json.problem(word + ", which the layer is said to be, or no crs"));
        }
    }

    private Set<String> object(Map<String, Step> steps, String expected) throws IOException {
        if (!json.isObject()) {
            throw refused(json.problem(expected));
        }
        return json.object(steps, twice -> {
            throw refused(twice);
        });
    }

    private static InvalidInputException refused(Problem problem) {
        return new InvalidInputException(List.of(problem));
    }
}
