package org.kuanggui.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;

/** Areas by positions, those that are no numbers among them. */
final class GeometryWay implements Way {
    private static final List<Double> NO_PLACE =
            List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE);

    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        List<List<List<Position>>> polygons = new OddShapes(draw).polygons();
        if (draw.below(8) == 7) {
            List<Position> ring = new ArrayList<>(polygons.get(0).get(0));
            ring.set(draw.below(ring.size()), new Position(draw.of(NO_PLACE), draw.of(NO_PLACE)));
            polygons.get(0).set(0, ring);
        }
        Expect.read(() -> Area.ofPolygons(polygons)).ifPresent(area -> {
            Areas.check(area);
            Expect.same(area, Area.ofPolygons(area.polygons()), "what its polygons give");
        });
    }
}
