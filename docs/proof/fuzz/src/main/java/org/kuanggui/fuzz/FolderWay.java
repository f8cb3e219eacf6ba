package org.kuanggui.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.GroundLayersReader;

/**
 * Lists of layers in a folder that has {@code good.geojson}, {@code faulty.geojson} and {@code broken.geojson}. The list
 * is what comes in, up to a byte 0; what is behind it becomes {@code own.geojson}.
 */
final class FolderWay implements Way {
    private static final Path FOLDER = folder();

    @Override
    public void take(byte[] input) throws IOException {
        int end = 0;
        while (end < input.length && input[end] != 0) {
            end++;
        }
        Files.write(FOLDER.resolve(GroundLayersReader.MANIFEST), Arrays.copyOf(input, end));
        Files.write(
                FOLDER.resolve("own.geojson"),
                Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
        try {
            GroundLayers layers = GroundLayersReader.read(FOLDER);
            Expect.that(layers.toleranceM2().signum() >= 0, "a tolerance of " + layers.toleranceM2());
            layers.layers().forEach(layer -> layer.faults().forEach(Expect::problem));
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
        }
    }

    private static Path folder() {
        String square = "[[[105.6,29.5],[105.7,29.5],[105.7,29.6],[105.6,29.6],[105.6,29.5]]]";
        String feature =
                "{\"type\":\"Feature\",\"properties\":{\"id\":\"1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + square + "}}";
        try {
            Path folder = Files.createTempDirectory("kuanggui-fuzz");
            write(folder, "good.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}");
            write(folder, "faulty.geojson", "{\"type\":\"FeatureCollection\",\"features\":[1," + feature + "]}");
            write(folder, "broken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
