package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Sha256;
import org.locationtech.jts.geom.Envelope;

@DisplayName("The hash of a layer")
class LayerHashTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Feature NAMED = new Feature("T3-1", "甲", "NEW", "COAL");

    private static Layer.Builder layer(Theme theme, String version, LocalDate date) {
        return Layer.builder(theme).version(version).date(date);
    }

    private static Layer.Builder layer() {
        return layer(Theme.EXISTING_RIGHTS, "2024-06", DAY);
    }

    private static double[] box(double west, double south, double east, double north) {
        return new double[] {west, south, east, south, east, north, west, north, west, south};
    }

    private static List<List<double[]>> polygon(double west) {
        return List.of(List.of(box(west, 29.5, west + 0.1, 29.6)));
    }

    private static Area area(double east) {
        return Area.ofPolygons(List.of(List.of(List.of(
                new Position(105, 29),
                new Position(east, 29),
                new Position(east, 30),
                new Position(105, 30),
                new Position(105, 29)))));
    }

    private static Problem problem() {
        return new Problem("/geometry", "a line", "a polygon");
    }

    /** Layers of which each differs from every other in something that it answers by. */
    private static Map<String, Supplier<Layer.Builder>> layers() {
        Map<String, Supplier<Layer.Builder>> layers = new LinkedHashMap<>();
        layers.put("empty", LayerHashTest::layer);
        layers.put("theme", () -> layer(Theme.CULTIVATED_LAND, "2024-06", DAY));
        layers.put("version", () -> layer(Theme.EXISTING_RIGHTS, "2024-07", DAY));
        layers.put("date", () -> layer(Theme.EXISTING_RIGHTS, "2024-06", DAY.plusDays(1)));
        layers.put("system", () -> layer().coordinateSystem(CoordinateSystem.zone(35)));
        layers.put("extent", () -> layer().completeFor(area(106)));
        layers.put("other extent", () -> layer().completeFor(area(106.5)));
        layers.put("feature", () -> layer().addPolygons(NAMED, polygon(105.5)));
        layers.put("moved", () -> layer().addPolygons(NAMED, polygon(105.5000001)));
        layers.put("id", () -> layer().addPolygons(new Feature("T3-2", "甲", "NEW", "COAL"), polygon(105.5)));
        layers.put("holder", () -> layer().addPolygons(new Feature("T3-1", null, "NEW", "COAL"), polygon(105.5)));
        layers.put("kind", () -> layer().addPolygons(new Feature("T3-1", "甲", "RETAINED", "COAL"), polygon(105.5)));
        layers.put("mineral", () -> layer().addPolygons(new Feature("T3-1", "甲", "NEW", "GYPSUM"), polygon(105.5)));
        layers.put("hole", () -> layer().addPolygons(
                        NAMED, List.of(List.of(box(105.5, 29.5, 105.6, 29.6), box(105.52, 29.52, 105.58, 29.58)))));
        layers.put("two features", () -> layer().addPolygons(NAMED, polygon(105.5))
                .addPolygons(Feature.UNNAMED, polygon(105.8)));
        layers.put("two features, the other first", () -> layer().addPolygons(Feature.UNNAMED, polygon(105.8))
                .addPolygons(NAMED, polygon(105.5)));
        layers.put("two polygons", () -> layer().addPolygons(
                        NAMED,
                        List.of(List.of(box(105.5, 29.5, 105.6, 29.6)), List.of(box(105.8, 29.5, 105.9, 29.6)))));
        layers.put("gap", () -> layer().completeFor(area(106)).fault(problem(), polygon(105.5)));
        layers.put("other gap", () -> layer().completeFor(area(106)).fault(problem(), polygon(105.6)));
        layers.put("two gaps", () -> layer().completeFor(area(106))
                .fault(problem(), polygon(105.5))
                .fault(problem(), polygon(105.6)));
        return layers;
    }

    @Test
    @DisplayName("is the same of layers that are built alike")
    void same() {
        layers().forEach((what, layer) -> assertThat(layer.get().build().sha256())
                .as(what)
                .isEqualTo(layer.get().build().sha256())
                .matches("[0-9a-f]{64}"));
    }

    @Test
    @DisplayName("is another one of layers that differ in anything they answer by")
    void different() {
        Map<String, String> hashes = new LinkedHashMap<>();
        layers().forEach((what, layer) -> assertThat(
                        hashes.put(layer.get().build().sha256(), what))
                .as(what)
                .isNull());
    }

    @Test
    @DisplayName("says of a layer whether it is complete anywhere, how much of it, and then what its gaps are")
    void completeness() {
        Sha256 nowhere = new Sha256();
        Sha256 somewhere = new Sha256();
        new Completeness(CoordinateSystem.DEGREES, null, List.of()).addTo(nowhere);
        new Completeness(CoordinateSystem.DEGREES, area(106), List.of(new Envelope(1, 2, 3, 4))).addTo(somewhere);

        assertThat(nowhere.hex()).isEqualTo(new Sha256().add("nowhere").add(0L).hex());
        Sha256 expected = new Sha256().add("within").add(4490L).add(5L);
        DoubleStream.of(105, 29, 106, 29, 106, 30, 105, 30, 105, 29).forEach(expected::add);
        assertThat(somewhere.hex())
                .isEqualTo(expected.add(1L).add(1.0).add(2.0).add(3.0).add(4.0).hex());
    }

    @Test
    @DisplayName("does not tell a layer that is complete nowhere for want of an extent from one with an unplaced fault")
    void nowhere() {
        assertThat(layer().completeFor(area(106)).fault(problem()).build().sha256())
                .isEqualTo(layer().build().sha256());
    }
}
