package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;

/**
 * Reads the host's layers from GeoJSON (RFC 7946), one feature at a time: a file may be larger than memory.
 *
 * <p>A layer is a FeatureCollection of Polygons and MultiPolygons, in the coordinate system of the layer: degrees, the
 * longitude first, or metres of a zone, the easting first; a third number is not used. Of a feature's properties,
 * {@code id} and {@code holder} are read, and in a layer of planned mining blocks {@code blockKind} ({@code NEW},
 * {@code ADJUSTED}, {@code CONSOLIDATED}, {@code RETAINED}) and {@code mineral} (as an application names it), of which
 * another word counts as not told; a feature's own {@code id} counts where the properties have none. Everything else is
 * skipped, but for {@code crs}, which has to name the layer's system where it is there.
 *
 * <p>A feature that cannot be taken in is listed in {@link Layer#faults} with its place in the file, and spoils no
 * other. Where it lies the layer is incomplete; where that cannot be told, the layer is complete nowhere.
 *
 * <p>Lists and objects may be nested as deep as {@link JsonLimits#DEEPEST_NESTING}, numbers as long as
 * {@link JsonLimits#LONGEST_NUMBER}, names and texts as long as {@link JsonLimits#LARGEST_DOCUMENT}; a feature may have
 * 10,000,000 corners. Every method may be called by any number of threads.
 */
public final class GroundLayersReader {
    /** What a folder of layers has to hold: the list of its layers. */
    public static final String MANIFEST = "layers.json";

    private GroundLayersReader() {}

    /**
     * Reads the layers of a folder, as {@code layers.json} in it lists them:
     *
     * <pre>{@code
     * {"toleranceM2": 1,
     *  "layers": [{"theme": "ECOLOGICAL_RED_LINE", "file": "red-line.geojson", "version": "2024-06",
     *              "date": "2024-06-30", "coordinateSystem": "EPSG:4523",
     *              "completeFor": {"type": "Polygon", "coordinates": [[[105.4, 29.3], …]]}}]}
     * }</pre>
     *
     * <p>{@code toleranceM2}, {@code coordinateSystem} (EPSG:4490 where nothing is said) and {@code completeFor} (in
     * degrees in any case) may be left out. A file is named by its name in the folder.
     *
     * @throws InvalidInputException if anything is wrong with the list or with a file as a whole; it lists everything.
     *     Pointers are those of the list
     * @throws IOException if a file cannot be read
     */
    public static GroundLayers read(Path folder) throws IOException {
        LayerManifest manifest = manifest(folder);
        GroundLayers.Builder layers = GroundLayers.builder().toleranceM2(manifest.toleranceM2());
        Problems problems = new Problems();
        for (int i = 0; i < manifest.entries().size(); i++) {
            LayerManifest.Entry entry = manifest.entries().get(i);
            try (InputStream file = Files.newInputStream(entry.file())) {
                layers.add(read(file, entry.layer().get()));
            } catch (InvalidInputException refused) {
                for (Problem problem : refused.problems()) {
                    problems.add(entry.inList(i, problem));
                }
            }
        }
        problems.done();
        return layers.build();
    }

    /**
     * Reads the features of one layer.
     *
     * @param geoJson UTF-8, with or without a byte order mark; it is read to its end, and not closed
     * @param layer knows all about the layer but its features; after an exception it is of no use any more
     * @throws InvalidInputException if the document is no FeatureCollection, names another coordinate system, or exceeds
     *     a limit, or the layer lacks something
     * @throws IOException if the stream fails
     */
    public static Layer read(InputStream geoJson, Layer.Builder layer) throws IOException {
        FeatureCollectionReader.read(geoJson, layer);
        return layer.build();
    }

    private static LayerManifest manifest(Path folder) throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(List.of(new Problem(
                    "",
                    new Text("文件夹中没有 " + MANIFEST, "no file " + MANIFEST + " in the folder"),
                    new Text(
                            "含有 " + MANIFEST + "（列出各图层）的文件夹",
                            "a folder with " + MANIFEST + ", which lists its layers"))));
        }
        try (InputStream json = Files.newInputStream(file)) {
            return JsonDocument.read(json, part -> LayerManifest.read(part, folder));
        }
    }
}
