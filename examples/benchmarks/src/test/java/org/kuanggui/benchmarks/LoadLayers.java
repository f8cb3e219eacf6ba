package org.kuanggui.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.json.GroundLayersReader;

/** Measures how long layers of GeoJSON take to load, and what they hold on to afterwards. */
public final class LoadLayers {
    private LoadLayers() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int polygons : new int[] {10_000, 100_000, 1_000_000}) {
            out.println(load(polygons));
        }
    }

    /**
     * A layer that was loaded.
     *
     * @param polygons how many it has
     * @param fileMegabytes of GeoJSON
     * @param seconds to read and index them
     * @param heapMegabytes held on to afterwards
     */
    record Loaded(int polygons, double fileMegabytes, double seconds, double heapMegabytes) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d polygons, %.0f MB of GeoJSON: loaded in %.1f s, %.0f MB of heap, at most %.0f MB to be had",
                    polygons,
                    fileMegabytes,
                    seconds,
                    heapMegabytes,
                    Runtime.getRuntime().maxMemory() / 1e6);
        }
    }

    /** Writes a layer of so many polygons, and loads it. */
    static Loaded load(int polygons) throws IOException {
        Path file = Files.createTempFile("layer", ".geojson");
        try {
            write(file, polygons);
            return load(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Loaded load(Path file) throws IOException {
        long before = used();
        long start = System.nanoTime();
        Layer layer;
        try (InputStream json = Files.newInputStream(file)) {
            layer = GroundLayersReader.read(
                    json,
                    Layer.builder(Theme.CULTIVATED_LAND).version("generated").date(LocalDate.of(2024, 6, 30)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double heap = (used() - before) / 1e6;
        return new Loaded(layer.size(), Files.size(file) / 1e6, seconds, heap);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(Path file, int polygons) throws IOException {
        SplittableRandom random = new SplittableRandom(polygons);
        int row = (int) Math.ceil(Math.sqrt(polygons));
        try (BufferedWriter json = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            json.write("{\"type\":\"FeatureCollection\",\"features\":[");
            for (int i = 0; i < polygons; i++) {
                json.write(i == 0 ? "" : ",\n");
                json.write(
                        "{\"type\":\"Feature\",\"properties\":null,\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
                double[] ring = GeneratedLayers.star(i % row - row / 2, i / row - row / 2, random);
                for (int corner = 0; corner < ring.length; corner += 2) {
                    json.write((corner == 0 ? "[" : ",[") + ring[corner] + "," + ring[corner + 1] + "]");
                }
                json.write("]]}}");
            }
            json.write("]}");
        }
    }
}
