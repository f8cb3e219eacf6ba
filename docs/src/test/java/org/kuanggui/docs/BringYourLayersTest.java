package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.json.ApplicationReader;
import org.kuanggui.json.GroundLayersReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

@DisplayName("The how-to page on layers")
class BringYourLayersTest {
    private static final Markdown PAGE = Markdown.at("docs/how-to/bring-your-layers.md");
    private static final String QUICKSTART = "examples/quickstart/src/main/resources/org/kuanggui/quickstart/";

    private static void judge(Path folder, byte[] document) throws IOException {
        GroundLayers layers = GroundLayersReader.read(folder);
        PlanEvaluator evaluator = PlanEvaluator.builder().layers(layers).build();
        Evaluation evaluation = evaluator.evaluate(ApplicationReader.read(document));
        for (Finding finding : evaluation.findings()) {
            finding.overlap().ifPresent(part -> System.out.println(finding + ": " + part));
        }
    }

    private static void faults(GroundLayers layers) {
        for (Layer layer : layers.layers()) {
            System.out.println(
                    layer.identity().theme() + ": " + layer.size() + " features, " + layer.faultCount() + " faults");
            layer.faults().forEach(System.out::println);
        }
    }

    private static GroundLayers fromElsewhere(Geometry geometry, Area district) {
        Layer redLine = Layer.builder(Theme.ECOLOGICAL_RED_LINE)
                .version("2024-06")
                .date(LocalDate.of(2024, 6, 30))
                .coordinateSystem(CoordinateSystem.ofEpsg(4523))
                .completeFor(district)
                .add(Feature.of("500111-01"), geometry)
                .build();
        GroundLayers layers = GroundLayers.builder()
                .add(redLine)
                .toleranceM2(new BigDecimal("0.5"))
                .build();
        return layers;
    }

    private static Site site() {
        Area area = Area.ofCorners(
                "1,3275900,35564000,2,3275900,35564800,3,3276500,35564800,4,3276500,35564000,*,430,300,一采区,1,");
        Site site =
                Site.builder().district("500111").township("古龙镇").ground(area).build();
        System.out.println(area + ", " + area.planeSquareKilometres() + " km² in the plane");
        return site;
    }

    @Test
    @DisplayName("prints what it says")
    void printed() throws Exception {
        Path folder = Project.here().root().resolve(QUICKSTART + "layers");
        byte[] document = Examples.onRedLine().getBytes(StandardCharsets.UTF_8);
        assertThat(PAGE.blocks("text"))
                .containsExactlyElementsOf(
                        List.of(Printed.by(() -> judge(folder, document)), Printed.by(BringYourLayersTest::site)));
    }

    @Test
    @DisplayName("shows a list that is read")
    void list(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("layers.json"), PAGE.blocks("json").get(0));
        for (String file : List.of("red-line.geojson", "blocks.geojson")) {
            Files.writeString(folder.resolve(file), "{\"type\": \"FeatureCollection\", \"features\": []}");
        }
        assertThat(Printed.by(() -> faults(GroundLayersReader.read(folder))))
                .isEqualTo("ECOLOGICAL_RED_LINE: 0 features, 0 faults\nPLANNED_MINING_BLOCKS: 0 features, 0 faults\n");
    }

    @Test
    @DisplayName("shows how geometries are handed over")
    void geometries() {
        Geometry square = new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(35_564_000, 3_275_900),
            new Coordinate(35_564_800, 3_275_900),
            new Coordinate(35_564_800, 3_276_500),
            new Coordinate(35_564_000, 3_275_900)
        });
        Area district = Area.ofCorners("1,3250000,35545000,2,3250000,35600000,3,3305000,35600000,*,,,,1,");

        GroundLayers layers = fromElsewhere(square, district);

        assertThat(layers.toleranceM2()).isEqualByComparingTo("0.5");
        assertThat(layers.layers()).singleElement().satisfies(layer -> assertThat(layer.size())
                .isOne());
    }
}
