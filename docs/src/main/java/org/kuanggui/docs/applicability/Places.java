package org.kuanggui.docs.applicability;

import java.time.LocalDate;
import java.util.List;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Position;
import org.kuanggui.area.Theme;

/** Made-up ground, and layers that show the plan's blocks there. */
public final class Places {
    /** In the middle of the district, about 1 km². */
    static final Area INSIDE = box(105.700, 29.600, 105.710, 29.610);

    /** On both sides of the western edge of the plan's box. */
    static final Area CROSSING = box(105.460, 29.600, 105.470, 29.610);

    /** Far to the west of the plan's box. */
    static final Area OUTSIDE = box(104.000, 29.600, 104.010, 29.610);

    private static final Area BLOCK = box(105.690, 29.590, 105.720, 29.620);

    private Places() {}

    /** Exploration block T3-1, and a mining block set for building-stone limestone, both around {@link #INSIDE}. */
    public static GroundLayers blocks() {
        return GroundLayers.builder()
                .add(layer(Theme.PLANNED_EXPLORATION_BLOCKS, Feature.of("T3-1")))
                .add(layer(Theme.PLANNED_MINING_BLOCKS, new Feature("K-1", null, "NEW", "BUILDING_STONE_LIMESTONE")))
                .build();
    }

    private static Layer layer(Theme theme, Feature feature) {
        List<Position> ring = BLOCK.polygons().get(0).get(0);
        double[] corners = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            corners[2 * i] = ring.get(i).longitude();
            corners[2 * i + 1] = ring.get(i).latitude();
        }
        return Layer.builder(theme)
                .version("2024-06")
                .date(LocalDate.of(2024, 6, 30))
                .completeFor(box(105.500, 29.400, 106.000, 29.800))
                .addPolygons(feature, List.of(List.of(corners)))
                .build();
    }

    private static Area box(double west, double south, double east, double north) {
        return Area.ofPolygons(List.of(List.of(List.of(
                new Position(west, south),
                new Position(east, south),
                new Position(east, north),
                new Position(west, north),
                new Position(west, south)))));
    }
}
