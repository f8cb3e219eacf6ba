package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuanggui.area.Layer;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.JsonStream.Step;

/** Reads the features of a layer, one at a time. For one thread, and one document. */
final class FeatureCollectionReader {
    private static final String TYPE = "FeatureCollection";
    private static final Text QUOTED_TYPE = Text.plain('"' + TYPE + '"');
    private static final Text OR_NO_CRS = new Text("，或不写 crs", ", or no crs");
    private static final Text SYSTEM_NAME = new Text("坐标系的名称", "the name of a coordinate system").then(OR_NO_CRS);

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
        Set<String> read = object(fields, new Text("GeoJSON 的 " + TYPE, "a GeoJSON " + TYPE));
        if (!read.contains("type")) {
            throw refused(json.missing("type", QUOTED_TYPE));
        }
        if (!read.contains("features")) {
            throw refused(json.missing("features", Phrases.A_LIST));
        }
    }

    private void type() throws IOException {
        if (!json.text().equals(Optional.of(TYPE))) {
            throw refused(json.problem(QUOTED_TYPE));
        }
    }

    private void features() throws IOException {
        if (!json.isList()) {
            throw refused(json.problem(Phrases.A_LIST));
        }
        json.list(() -> FeatureReader.read(json, coordinates, layer));
    }

    private void system() throws IOException {
        if (!json.isNull()) {
            Set<String> read = object(systemFields, Phrases.AN_OBJECT.then(OR_NO_CRS));
            if (!read.contains("properties")) {
                throw refused(json.missing("properties", SYSTEM_NAME));
            }
        }
    }

    private void systemProperties() throws IOException {
        Set<String> read = object(systemPropertyFields, Phrases.AN_OBJECT);
        if (!read.contains("name")) {
            throw refused(json.missing("name", SYSTEM_NAME));
        }
    }

    private void systemName() throws IOException {
        Optional<String> name = json.text();
        if (name.isEmpty() || !CoordinateSystems.isNamed(layer.coordinateSystem(), name.get())) {
            String word = CoordinateSystems.word(layer.coordinateSystem());
            Text stated = new Text(word + "（为该图层指定的坐标系）", word + ", which the layer is said to be");
            throw refused(json.problem(stated.then(OR_NO_CRS)));
        }
    }

    private Set<String> object(Map<String, Step> steps, Text expected) throws IOException {
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
