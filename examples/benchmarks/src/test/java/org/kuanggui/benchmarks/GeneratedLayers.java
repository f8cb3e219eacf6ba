package org.kuanggui.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Position;
import org.kuanggui.area.Theme;

/**
 * Layers like those of farmland: polygons of sixty corners, about 0.07 km² each, 400 m apart, in degrees. The more there
 * are, the more ground they cover, so that an area overlaps as many in each of them.
 */
public final class GeneratedLayers {
    static final int CORNERS = 60;

    private static final double LONGITUDE = 105.75;
    private static final double LATITUDE = 29.6;
    private static final double APART = 0.004;
    private static final double RADIUS = 0.0015;

    private GeneratedLayers() {}

    /** A layer of so many polygons, complete for all of China. */
    public static Layer layer(Theme theme, int polygons) {
        Layer.Builder layer = Layer.builder(theme)
                .version("generated")
                .date(LocalDate.of(2024, 6, 30))
                .completeFor(rectangle(75, 5, 134, 53));
        SplittableRandom random = new SplittableRandom(polygons);
        int row = (int) Math.ceil(Math.sqrt(polygons));
        for (int i = 0; i < polygons; i++) {
            layer.addPolygons(Feature.UNNAMED, List.of(List.of(star(i % row - row / 2, i / row - row / 2, random))));
        }
        return layer.build();
    }

    /** About 0.01 km², in the midst of the layer, across the edge of one of its polygons. */
    public static Area overOne() {
        return rectangle(LONGITUDE + 0.001, LATITUDE - 0.0005, LONGITUDE + 0.002, LATITUDE + 0.0005);
    }

    /** About 0.5 km², in the midst of the layer, over nine of its polygons. */
    public static Area overNine() {
        return rectangle(LONGITUDE - 0.003, LATITUDE - 0.003, LONGITUDE + 0.0045, LATITUDE + 0.0035);
    }

    /** About 0.01 km², in the midst of the layer, between its polygons. */
    public static Area betweenThem() {
        return rectangle(
                LONGITUDE + APART / 2 - 0.0004,
                LATITUDE + APART / 2 - 0.0004,
                LONGITUDE + APART / 2 + 0.0004,
                LATITUDE + APART / 2 + 0.0004);
    }

    /** A polygon round a place of the grid, its corners as x, y, x, y, the first repeated at the end. */
    static double[] star(int column, int row, SplittableRandom random) {
        double[] ring = new double[2 * (CORNERS + 1)];
        for (int i = 0; i < CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS;
            double radius = RADIUS * (0.7 + 0.3 * random.nextDouble());
            ring[2 * i] = LONGITUDE + column * APART + radius * Math.cos(turn);
            ring[2 * i + 1] = LATITUDE + row * APART + radius * Math.sin(turn);
        }
        ring[2 * CORNERS] = ring[0];
        ring[2 * CORNERS + 1] = ring[1];
        return ring;
    }

    private static Area rectangle(double west, double south, double east, double north) {
        List<Position> ring = new ArrayList<>();
        ring.add(new Position(west, south));
        ring.add(new Position(east, south));
        ring.add(new Position(east, north));
        ring.add(new Position(west, north));
        ring.add(ring.get(0));
        return Area.ofPolygons(List.of(List.of(ring)));
    }
}
