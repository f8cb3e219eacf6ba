package org.kuanggui.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
            Path file = Files.createTempFile("layer", ".geojson");
            try {
                write(file, polygons);
                load(out, file);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void load(PrintStream out, Path file) throws IOException {
        long before = used();
        long start = System.nanoTime();
        Layer layer;
        try (InputStream json = Files.newInputStream(file)) {
            layer = GroundLayersReader.read(
                    json,
                    Layer.builder(Theme.CULTIVATED_LAND).version("generated").date(LocalDate.of(2024, 6, 30)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                "%,d polygons, %.0f MB of GeoJSON: loaded in %.1f s, %.0f MB of heap, at most %.0f MB to be had%n",
                layer.size(),
                Files.size(file) / 1e6,
                seconds,
                (used() - before) / 1e6,
                Runtime.getRuntime().maxMemory() / 1e6);
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
