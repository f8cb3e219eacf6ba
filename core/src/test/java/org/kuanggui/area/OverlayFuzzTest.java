package org.kuanggui.area;

import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.area.NastyPairs.Pair;
import org.kuanggui.fact.Truth;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The overlay holds for whatever is drawn. */
@Tag("large")
class OverlayFuzzTest {
    private static final long SEED = 20260326;
    private static final int PAIRS = 100_000;

    /** Where it has to snap, the overlay moves edges by less than 0.1 mm; what is thinner may be lost. */
    private static final double ROUNDING_M = 1e-4;

    private static final double METRES_OF_A_DEGREE = 111_000;

    private final StraightArea inDegrees = new StraightArea(CoordinateSystem.DEGREES, 29.5);
    private final StraightArea inMetres = new StraightArea(Field.ZONE, 29.5);
    private final Area anyArea = Field.area(0, 0, 100, 100);

    @Test
    void nastyPairsRaiseNothingAndAreMeasuredAlikeFromBothSides() {
        NastyPairs pairs = new NastyPairs(SEED);
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.next();
            double one = size(pair, pair.one());
            double other = size(pair, pair.other());
            double there = overlap(pair, pair.one(), pair.other());
            double back = overlap(pair, pair.other(), pair.one());
            double beyond =
                    size(pair, LayerFeature.beyond(List.of(feature(pair.other())), footprint(pair, pair.one())));
            double rounding = ROUNDING_M * edges(pair);
            if (Math.abs(there - back) > rounding
                    || Math.abs(there + beyond - one) > rounding
                    || there > Math.min(one, other) + rounding) {
                fail(
                        "pair %s: %s m² and %s m² overlap by %s m², from the other side %s m², with %s m² beyond: %s",
                        i, one, other, there, back, beyond, pair);
            }
            askAbout(pair);
        }
    }

    private double overlap(Pair pair, Polygon one, Polygon other) {
        return size(pair, feature(other).within(footprint(pair, one)));
    }

    private Footprint footprint(Pair pair, Polygon polygon) {
        return new Footprint(anyArea, pair.system(), Field.together(polygon));
    }

    private static LayerFeature feature(Polygon polygon) {
        return new LayerFeature(0, Feature.UNNAMED, Ordinates.of(polygon));
    }

    private double size(Pair pair, Geometry geometry) {
        return (pair.system().isDegrees() ? inDegrees : inMetres).squareMetres(geometry);
    }

    private static double edges(Pair pair) {
        double length = pair.one().getLength() + pair.other().getLength();
        return pair.system().isDegrees() ? length * METRES_OF_A_DEGREE : length;
    }

    /** From an area to the part that is shown: nothing is raised on the way. */
    private static void askAbout(Pair pair) {
        Layer layer = Field.anywhere()
                .coordinateSystem(pair.system())
                .add(Feature.UNNAMED, pair.other())
                .build();
        GroundLayers layers =
                GroundLayers.builder().add(layer).toleranceM2(BigDecimal.ZERO).build();
        Ground ground = layers.under(Area.ofOverlay(pair.one(), pair.system()));
        boolean overlaps = ground.overlay(Field.THEME).orElseThrow().overlaps() == Truth.TRUE;
        if (layer.size() != 1 || ground.overlaps(Field.THEME).size() != (overlaps ? 1 : 0)) {
            fail("pair %s: %s", pair, layer.faults());
        }
    }
}
