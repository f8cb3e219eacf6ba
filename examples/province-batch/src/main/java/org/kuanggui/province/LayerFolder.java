package org.kuanggui.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.GroundLayersReader;

/**
 * A folder of layers without its features: from it and any of them, the library makes layers that say of themselves what the whole ones say.
 * It goes to every machine of a cluster.
 */
final class LayerFolder implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** No layers. */
    static final LayerFolder NONE = new LayerFolder(GroundLayers.DEFAULT_TOLERANCE_M2, List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] EMPTY = collection("\"type\":\"FeatureCollection\"");

    private final BigDecimal toleranceM2;
    private final ArrayList<Entry> entries;
    private transient volatile @Nullable List<Layer> featureless;

    private LayerFolder(BigDecimal toleranceM2, List<Entry> entries) {
        this.toleranceM2 = toleranceM2;
        this.entries = new ArrayList<>(entries);
    }

    /**
     * A layer.
     *
     * @param file where its features are
     * @param list a list of this layer alone, as the library reads it
     */
    private record Entry(String file, String list) implements Serializable {
        private static final String NAME = "layer.geojson"; // any system has it, whatever the file's own name

        static Entry of(Path file, JsonNode layer) {
            ObjectNode alone = ((ObjectNode) layer.deepCopy()).put("file", NAME);
            return new Entry(
                    file.toString(),
                    JSON.createObjectNode()
                            .set("layers", JSON.createArrayNode().add(alone))
                            .toString());
        }

        /** The layer without its features. */
        Layer featureless() {
            try {
                return LayerFolder.featureless(list.getBytes(StandardCharsets.UTF_8), Map.of(NAME, EMPTY))
                        .layers()
                        .get(0);
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }
    }

    /**
     * Reads what there is to know of the layers but for their features.
     *
     * @param given a folder, as seen from where the command was started
     * @throws InvalidInputException if the library refuses the list of layers, or a file is no FeatureCollection; it lists everything
     * @throws IOException if a file cannot be read
     */
    static LayerFolder read(Path given) throws IOException {
        Path folder = given.toAbsolutePath(); // other machines start elsewhere
        Path list = folder.resolve(GroundLayersReader.MANIFEST);
        if (!Files.isRegularFile(list)) {
            String name = GroundLayersReader.MANIFEST;
            throw new InvalidInputException(List.of(new Problem(
                    "",
                    new Text(folder + " 中没有 " + name, "no " + name + " in " + folder),
                    new Text("图层文件夹", "a folder of layers"))));
        }
        byte[] manifest = Files.readAllBytes(list);
        Map<String, byte[]> files = emptied(folder);
        BigDecimal toleranceM2 = featureless(manifest, files).toleranceM2();
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (JsonNode layer : JSON.readTree(manifest).get("layers")) {
            Path file = folder.resolve(layer.get("file").asText().strip());
            files.put(String.valueOf(file.getFileName()), emptied(file, entries.size(), problems));
            entries.add(Entry.of(file, layer));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        featureless(manifest, files); // what the library refuses of the files, it refuses here
        return new LayerFolder(toleranceM2, entries);
    }

    /** A file without its features. */
    private static byte[] emptied(Path file, int index, List<Problem> problems) throws IOException {
        try {
            return collection(FeatureTexts.head(file));
        } catch (FileSystemException unreadable) {
            throw unreadable;
        } catch (IOException broken) {
            problems.add(new Problem(
                    "/layers/" + index + "/file",
                    Text.plain(file.getFileName() + ": " + broken.getMessage()),
                    new Text("UTF-8 编码的 GeoJSON FeatureCollection", "a GeoJSON FeatureCollection in UTF-8")));
            return EMPTY;
        }
    }

    /** Each file of the folder but the list, as one without features. */
    private static Map<String, byte[]> emptied(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(String.valueOf(file.getFileName()), EMPTY));
        }
        files.remove(GroundLayersReader.MANIFEST);
        return files;
    }

    /** The library reads the list of layers from a folder. */
    private static GroundLayers featureless(byte[] manifest, Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory("layers");
        try {
            Files.write(folder.resolve(GroundLayersReader.MANIFEST), manifest);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return GroundLayersReader.read(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static byte[] collection(String head, String... features) {
        return ("{" + head + ",\"features\":[" + String.join(",", features) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /** How many layers there are. */
    int size() {
        return entries.size();
    }

    /** The features of a layer, as they were written. */
    FeatureTexts features(int entry) throws IOException {
        return FeatureTexts.of(Path.of(entries.get(entry).file()));
    }

    /** What a layer shows. */
    Theme theme(int entry) {
        return featureless().get(entry).identity().theme();
    }

    /** The coordinate systems that layers are in, each once. */
    List<CoordinateSystem> systems() {
        return featureless().stream().map(Layer::coordinateSystem).distinct().toList();
    }

    /** The place of a layer's coordinate system in {@link #systems}. */
    int systemOf(int entry) {
        return systems().indexOf(featureless().get(entry).coordinateSystem());
    }

    private List<Layer> featureless() {
        List<Layer> known = featureless;
        if (known == null) {
            known = entries.stream().map(Entry::featureless).toList();
            featureless = known;
        }
        return known;
    }

    /** Whether the library takes a feature in. */
    boolean takesIn(Feature feature) {
        return read(begun(feature.entry()), feature.json()).faultCount() == 0;
    }

    /**
     * The layers with some of their features.
     *
     * @param features in any order
     */
    GroundLayers with(List<Feature> features) {
        List<Feature> ordered = features.stream().sorted().toList();
        GroundLayers.Builder layers = GroundLayers.builder().toleranceM2(toleranceM2);
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            Layer.Builder layer = begun(entry);
            featureless().get(entry).extent().ifPresent(layer::completeFor);
            layers.add(read(
                    layer,
                    ordered.stream()
                            .filter(feature -> feature.entry() == entry)
                            .map(Feature::json)
                            .toArray(String[]::new)));
        }
        return layers.build();
    }

    private Layer.Builder begun(int entry) {
        Layer whole = featureless().get(entry);
        return Layer.builder(whole.identity().theme())
                .version(whole.identity().version())
                .date(whole.identity().date())
                .coordinateSystem(whole.coordinateSystem());
    }

    private static Layer read(Layer.Builder layer, String... features) {
        try {
            return GroundLayersReader.read(
                    new ByteArrayInputStream(collection("\"type\":\"FeatureCollection\"", features)), layer);
        } catch (IOException impossible) { // it is in memory
            throw new UncheckedIOException(impossible);
        }
    }
}
