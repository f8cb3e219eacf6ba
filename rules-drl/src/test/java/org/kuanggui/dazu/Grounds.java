package org.kuanggui.dazu;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Site;
import org.kuanggui.application.SiteBuilder;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Position;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Truth;

/**
 * Ground and layers on a made-up grid: x to the east and y to the north of 105.7° E, 29.6° N, in steps of 0.001°, which
 * are about 97 and 111 metres.
 */
public final class Grounds {
    /** Where {@link #all} has a new block for building-stone limestone, and where block T3-1 lies. */
    public static final Area BLOCK = box(-20, -20, 40, 40);

    /** By how much, in m², areas may differ that are about the same. */
    static final double ABOUT = 5;

    private static final double WEST = 105.7;
    private static final double SOUTH = 29.6;
    private static final double STEP = 0.001;

    private Grounds() {}

    /** A box of the grid. */
    public static Area box(double west, double south, double east, double north) {
        return Area.ofPolygons(List.of(List.of(ring(west, south, east, north))));
    }

    /** Several boxes of the grid, each as west, south, east, north. */
    public static Area boxes(double[]... boxes) {
        return Area.ofPolygons(Arrays.stream(boxes)
                .map(box -> List.of(ring(box[0], box[1], box[2], box[3])))
                .toList());
    }

    private static List<Position> ring(double west, double south, double east, double north) {
        return List.of(at(west, south), at(east, south), at(east, north), at(west, north), at(west, south));
    }

    private static Position at(double x, double y) {
        return new Position(WEST + x * STEP, SOUTH + y * STEP);
    }

    /** The area in m². */
    static double metres(Area area) {
        return area.squareMetres().doubleValue();
    }

    /** In Dazu, on a ground, and stating nothing that a layer could show. */
    public static SiteBuilder on(Area ground) {
        return Site.builder()
                .district("500111")
                .township("古龙镇")
                .ground(ground)
                .inEcologicalProtectionArea(false)
                .damagesPermanentBasicFarmland(false);
    }

    /** On a ground, stating the same of everything that a layer could show. */
    public static SiteBuilder stating(Truth truth, Area ground) {
        return on(ground)
                .inEcologicalRedLine(truth)
                .inNatureReserve(truth)
                .onPermanentBasicFarmland(truth)
                .onCultivatedLand(truth)
                .inUrbanDevelopmentBoundary(truth)
                .inKeyMiningZone(truth);
    }

    /** A layer that is complete for the grid and far beyond. */
    public static Layer.Builder layer(Theme theme) {
        return incomplete(theme).completeFor(box(-200, -200, 200, 200));
    }

    /** A layer that is complete nowhere. */
    public static Layer.Builder incomplete(Theme theme) {
        return Layer.builder(theme).version("2024-06").date(LocalDate.of(2024, 6, 30));
    }

    /** A complete layer that shows an area. */
    public static Layer layer(Theme theme, Area area) {
        return with(layer(theme), Feature.UNNAMED, area).build();
    }

    /** The layer with a feature more. */
    public static Layer.Builder with(Layer.Builder layer, Feature feature, Area area) {
        return layer.addPolygons(
                feature,
                area.polygons().stream()
                        .map(polygon -> polygon.stream().map(Grounds::plain).toList())
                        .toList());
    }

    /** The layer with a feature more that cannot be taken in: its ring, within a box, crosses itself. */
    public static Layer.Builder withFaulty(Layer.Builder layer, Feature feature, Area box) {
        List<Position> corners = box.polygons().get(0).get(0);
        List<Position> crossing =
                List.of(corners.get(0), corners.get(2), corners.get(1), corners.get(3), corners.get(0));
        return layer.addPolygons(feature, List.of(List.of(plain(crossing))));
    }

    private static double[] plain(List<Position> ring) {
        return ring.stream()
                .flatMapToDouble(corner -> DoubleStream.of(corner.longitude(), corner.latitude()))
                .toArray();
    }

    /** These layers alone. */
    public static GroundLayers only(Layer... layers) {
        return of(GroundLayers.DEFAULT_TOLERANCE_M2, layers);
    }

    /** These layers alone, with another tolerance. */
    public static GroundLayers of(BigDecimal toleranceM2, Layer... layers) {
        GroundLayers.Builder builder = GroundLayers.builder().toleranceM2(toleranceM2);
        for (Layer layer : layers) {
            builder.add(layer);
        }
        return builder.build();
    }

    /** A layer of every theme: these, and for the others complete ones that show nothing but the blocks. */
    public static GroundLayers all(Layer... layers) {
        Map<Theme, Layer> byTheme = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            byTheme.put(theme, layer(theme).build());
        }
        byTheme.put(
                Theme.PLANNED_MINING_BLOCKS,
                with(layer(Theme.PLANNED_MINING_BLOCKS), block("K-1", "NEW", "BUILDING_STONE_LIMESTONE"), BLOCK)
                        .build());
        byTheme.put(
                Theme.PLANNED_EXPLORATION_BLOCKS,
                with(layer(Theme.PLANNED_EXPLORATION_BLOCKS), Feature.of("T3-1"), BLOCK)
                        .build());
        for (Layer layer : layers) {
            byTheme.put(layer.identity().theme(), layer);
        }
        return only(byTheme.values().toArray(Layer[]::new));
    }

    /** All layers but one. */
    public static GroundLayers without(GroundLayers layers, Theme theme) {
        return only(layers.layers().stream()
                .filter(layer -> layer.identity().theme() != theme)
                .toArray(Layer[]::new));
    }

    /** A planned mining block. */
    public static Feature block(String id, @Nullable String kind, @Nullable String mineral) {
        return new Feature(id, null, kind, mineral);
    }
}
