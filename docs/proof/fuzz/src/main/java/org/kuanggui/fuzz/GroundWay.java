package org.kuanggui.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Document;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.json.DocumentReader;

/** Documents, mostly with ground, over layers that are drawn as well. */
final class GroundWay implements Way {
    @Override
    public void take(byte[] input) throws IOException {
        Draw draw = new Draw(input);
        GroundLayers layers = layers(draw);
        String json = new OddDocument(draw).json();
        Optional<Document> document = Expect.read(() -> DocumentReader.read(json));
        if (document.isPresent()) {
            Judging.check(document.get(), PlanEvaluator.builder().layers(layers).build());
        }
    }

    private static GroundLayers layers(Draw draw) throws IOException {
        GroundLayers.Builder layers = GroundLayers.builder();
        for (Theme theme : Theme.values()) {
            if (draw.yes()) {
                layer(draw, theme).ifPresent(layers::add);
            }
        }
        return layers.build();
    }

    private static Optional<Layer> layer(Draw draw, Theme theme) throws IOException {
        OddShapes shapes = new OddShapes(draw);
        Layer.Builder layer = Layer.builder(theme).version("1").date(LocalDate.of(2024, 6, 30));
        if (draw.yes()) {
            Expect.read(() -> Area.ofPolygons(shapes.polygons())).ifPresent(layer::completeFor);
        }
        String geoJson = "{\"type\":\"FeatureCollection\",\"features\":" + shapes.features() + "}";
        return LayerWay.read(new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)), layer);
    }
}
