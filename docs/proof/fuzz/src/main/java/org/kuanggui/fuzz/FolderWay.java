package org.kuanggui.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.GroundLayersReader;

/**
 * Lists of layers in a folder that has {@code good.geojson}, {@code faulty.geojson} and {@code broken.geojson}. The list
 * is what comes in, up to a byte 0; what is behind it becomes {@code own.geojson}.
 */
final class FolderWay implements Way {
    private static final ScratchFolder SCRATCH = scratch();

    @Override
    public void take(byte[] input) throws IOException {
        Halves halves = Halves.of(input);
        SCRATCH.write(GroundLayersReader.MANIFEST, halves.first());
        SCRATCH.write("own.geojson", halves.second());
        try {
            GroundLayers layers = GroundLayersReader.read(SCRATCH.path());
            Expect.that(layers.toleranceM2().signum() >= 0, "a tolerance of " + layers.toleranceM2());
            layers.layers().forEach(layer -> layer.faults().forEach(Expect::problem));
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
        }
    }

    private static ScratchFolder scratch() {
        String square = "[[[105.6,29.5],[105.7,29.5],[105.7,29.6],[105.6,29.6],[105.6,29.5]]]";
        String feature =
                "{\"type\":\"Feature\",\"properties\":{\"id\":\"1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + square + "}}";
        try {
            ScratchFolder scratch = new ScratchFolder();
            scratch.write("good.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}");
            scratch.write("faulty.geojson", "{\"type\":\"FeatureCollection\",\"features\":[1," + feature + "]}");
            scratch.write("broken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
