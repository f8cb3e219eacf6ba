package org.kuanggui.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.JsonStream.Step;

/** Reads one feature of a layer, its fields in any order. What is wrong with it is noted, and harms no other feature. */
final class FeatureReader {
    /** What a planned mining block is set for. */
    private enum BlockKind {
        NEW,
        ADJUSTED,
        CONSOLIDATED,
        RETAINED
    }

    private static final Text FEATURE = Text.plain("\"Feature\"");
    private static final Text AREA = new Text("Polygon 或 MultiPolygon", "a Polygon or a MultiPolygon");
    private static final Text TEXT_OR_NUMBER = new Text("文本或数字", "a text or a number");
    private static final Vocabulary<BlockKind> BLOCK_KINDS = Vocabulary.constants(BlockKind.class);

    private final Map<String, Step> featureFields =
            Map.of("type", this::type, "id", this::ownId, "geometry", this::geometry, "properties", this::properties);
    private final Map<String, Step> geometryFields =
            Map.of("type", this::geometryType, "coordinates", this::coordinates);
    private final Map<String, Step> propertyFields = Map.of("id", this::id, "holder", this::holder);
    private final Map<String, Step> blockFields =
            Map.of("id", this::id, "holder", this::holder, "blockKind", this::blockKind, "mineral", this::mineral);

    private final JsonStream json;
    private final CoordinatesReader coordinates;
    private final Theme theme;

    private @Nullable String ownId;
    private @Nullable String id;
    private @Nullable String holder;
    private @Nullable String blockKind;
    private @Nullable String mineral;
    private @Nullable GeometryType geometryType;
    private @Nullable List<List<double[]>> polygons;
    private @Nullable Problem fault;
    private int faults;
    private boolean isAmbiguous;

    private FeatureReader(JsonStream json, CoordinatesReader coordinates, Theme theme) {
        this.json = json;
        this.coordinates = coordinates;
        this.theme = theme;
    }

    /** Reads the feature at which the stream stands into a layer. */
    static void read(JsonStream json, CoordinatesReader coordinates, Layer.Builder layer) throws IOException {
        FeatureReader reader = new FeatureReader(json, coordinates, layer.theme());
        reader.feature();
        reader.addTo(layer);
    }

    private void addTo(Layer.Builder layer) {
        Problem problem = fault;
        List<List<double[]>> where = polygons;
        if (problem == null) {
            layer.addPolygons(described(), Checks.stated(where));
        } else if (where == null || isAmbiguous) {
            layer.fault(inFeature(problem));
        } else {
            layer.fault(inFeature(problem), where);
        }
    }

    private Problem inFeature(Problem problem) {
        return problem.at(problem.pointer().substring(json.pointer().length()));
    }

    private Feature described() {
        String number = id == null ? ownId : id;
        boolean isUnnamed = number == null && holder == null && blockKind == null && mineral == null;
        return isUnnamed ? Feature.UNNAMED : new Feature(number, holder, blockKind, mineral);
    }

    private void feature() throws IOException {
        if (!json.isObject()) {
            refuse(new Text("GeoJSON 的 Feature", "a GeoJSON Feature"));
            return;
        }
        Set<String> read = json.object(featureFields, this::twice);
        if (!read.contains("type")) {
            note(json.missing("type", FEATURE));
        }
        if (!read.contains("geometry")) {
            note(json.missing("geometry", AREA));
        }
    }

    private void type() throws IOException {
        if (!json.text().equals(Optional.of("Feature"))) {
            refuse(FEATURE);
        }
    }

    private void geometry() throws IOException {
        if (!json.isObject()) {
            refuse(AREA);
            return;
        }
        int before = faults;
        Set<String> read = json.object(geometryFields, this::note);
        if (!read.contains("type")) {
            note(json.missing("type", GeometryType.WORDS.expected()));
        }
        if (!read.contains("coordinates")) {
            note(json.missing("coordinates", Phrases.A_LIST));
        }
        GeometryType type = geometryType;
        if (faults == before && type != null) {
            otherNesting(type).or(coordinates::fault).ifPresent(this::note);
        }
        if (faults == before) {
            polygons = coordinates.polygons();
        }
    }

    /** Coordinates of another type of geometry. */
    private Optional<Problem> otherNesting(GeometryType type) {
        OptionalInt nesting = coordinates.nesting();
        if (nesting.isEmpty() || nesting.getAsInt() == type.nesting()) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                json.pointer() + "/coordinates",
                GeometryType.found(nesting.getAsInt()),
                type.expected(),
                GeometryType.guess(nesting.getAsInt()).orElse(null)));
    }

    private void geometryType() throws IOException {
        int before = faults;
        String word = text(GeometryType.WORDS.expected());
        if (word != null) {
            geometryType = GeometryType.WORDS.named().apply(word).orElse(null);
            if (geometryType == null) {
                note(new Problem(
                        json.pointer(),
                        json.found(),
                        GeometryType.WORDS.expected(),
                        GeometryType.WORDS.guess().apply(word).orElse(null)));
            }
        } else if (faults == before) {
            refuse(GeometryType.WORDS.expected());
        }
    }

    private void coordinates() throws IOException {
        coordinates.read();
    }

    private void properties() throws IOException {
        if (json.isObject()) {
            json.object(theme == Theme.PLANNED_MINING_BLOCKS ? blockFields : propertyFields, this::note);
        } else if (!json.isNull()) {
            refuse(new Text("对象，或 null", "an object, or null"));
        }
    }

    private void ownId() throws IOException {
        ownId = number();
    }

    private void id() throws IOException {
        id = number();
    }

    private void holder() throws IOException {
        holder = text(Phrases.A_TEXT);
    }

    private void blockKind() throws IOException {
        blockKind = word(BLOCK_KINDS).map(BlockKind::name).orElse(null);
    }

    private void mineral() throws IOException {
        mineral = word(Vocabulary.MINERALS).map(Mineral::name).orElse(null);
    }

    /** A block's or right's number, which is a text or, in other hands, a number. */
    private @Nullable String number() throws IOException {
        return json.parser().currentToken().isNumeric() ? json.parser().getText() : text(TEXT_OR_NUMBER);
    }

    /** A word that the rules know; any other tells them nothing, and is no reason to leave a block out. */
    private <T> Optional<T> word(Vocabulary<T> words) throws IOException {
        return Optional.ofNullable(text(words.expected())).flatMap(words.named());
    }

    /** A text as any document may have it; null and blank are nothing. */
    private @Nullable String text(Text expected) throws IOException {
        Optional<String> stated = json.text();
        if (stated.isEmpty()) {
            if (!json.isNull()) {
                refuse(expected);
            }
            return null;
        }
        Checks checks = new Checks();
        String text = checks.text(json.pointer(), stated.get());
        try {
            checks.done();
            return text;
        } catch (InvalidInputException refused) {
            refused.problems().forEach(this::note);
            return null;
        }
    }

    private void refuse(Text expected) throws IOException {
        note(json.problem(expected));
        json.skip();
    }

    /** Of two geometries, nobody can say which one is meant. */
    private void twice(Problem problem) {
        note(problem);
        isAmbiguous = true;
    }

    /** The first problem is told: one is enough to leave the feature out. */
    private void note(Problem problem) {
        faults++;
        if (fault == null) {
            fault = problem;
        }
    }
}
