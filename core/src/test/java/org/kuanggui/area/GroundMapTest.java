package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;

@DisplayName("A map")
class GroundMapTest {
    private static final double MM = 0.001;
    private static final Area WIDE = Field.area(0, 0, 1000, 400);

    private static GroundMap map(Area area, Polygon... features) {
        return GroundMap.around(
                area, GroundLayers.builder().add(Field.layer(features)).build());
    }

    private static void near(MapPoint point, double east, double north) {
        assertThat(point.east()).isCloseTo(east, within(MM));
        assertThat(point.north()).isCloseTo(north, within(MM));
    }

    private static double east(MapPoint point, GroundMap map) {
        return map.easting() + point.east() - Field.at(0, 0).x;
    }

    private static double north(MapPoint point, GroundMap map) {
        return map.northing() + point.north() - Field.at(0, 0).y;
    }

    @Test
    @DisplayName("is in metres of the area's zone, from the corner of its frame")
    void metres() {
        GroundMap map = map(WIDE);

        assertThat(map.system()).isEqualTo(Field.ZONE);
        assertThat(map.area().rings()).hasSize(1);
        List<MapPoint> ring = map.area().rings().get(0);
        assertThat(ring).hasSize(5);
        assertThat(ring.stream().mapToDouble(point -> east(point, map)).max().orElseThrow())
                .isCloseTo(1000, within(MM));
        assertThat(ring.stream().mapToDouble(point -> east(point, map)).min().orElseThrow())
                .isCloseTo(0, within(MM));
        assertThat(ring.stream().mapToDouble(point -> north(point, map)).max().orElseThrow())
                .isCloseTo(400, within(MM));
        assertThat(ring.stream().mapToDouble(point -> north(point, map)).min().orElseThrow())
                .isCloseTo(0, within(MM));
    }

    @Test
    @DisplayName("leaves a margin on every side, is no higher than wide, and at least half as high")
    void frame() {
        for (Area area :
                List.of(WIDE, Field.area(0, 0, 400, 1000), Field.area(0, 0, 1000, 10), Field.area(0, 0, 3, 3))) {
            GroundMap map = map(area);
            double margin = 49;

            assertThat(map.height()).isBetween(map.width() / 2, map.width() + 1);
            assertThat(map.area().rings().get(0))
                    .allSatisfy(point -> assertThat(point.east()).isBetween(margin, map.width() - margin))
                    .allSatisfy(point -> assertThat(point.north()).isBetween(margin, map.height() - margin));
        }
    }

    @Test
    @DisplayName("has the parts of features that lie in its frame, cut by it, and no others")
    void parts() {
        GroundMap map = map(
                WIDE, Field.box(-9000, -9000, 200, 9000), Field.box(7000, 0, 8000, 400), Field.box(100, 100, 300, 300));

        List<MapShape> parts = map.layers().get(0).parts();
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).rings().get(0))
                .allSatisfy(
                        point -> assertThat(point.east()).isBetween(-MM, 200 - (map.easting() - Field.at(0, 0).x) + MM))
                .allSatisfy(point -> assertThat(point.north()).isBetween(-MM, map.height() + MM))
                .anySatisfy(point -> near(point, 0, map.height()));
        assertThat(parts.get(1).rings().get(0)).anySatisfy(point -> {
            assertThat(east(point, map)).isCloseTo(300, within(MM));
            assertThat(north(point, map)).isCloseTo(300, within(MM));
        });
    }

    @Test
    @DisplayName("brings layers in degrees into the plane")
    void degrees() {
        Layer layer = Field.anywhere()
                .add(Feature.UNNAMED, Field.in(CoordinateSystem.DEGREES, Field.box(100, 100, 300, 300)))
                .build();
        GroundMap map = GroundMap.around(WIDE, GroundLayers.builder().add(layer).build());

        assertThat(map.layers().get(0).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.rings().get(0)).anySatisfy(point -> {
                    assertThat(east(point, map)).isCloseTo(100, within(0.01));
                    assertThat(north(point, map)).isCloseTo(300, within(0.01));
                }));
    }

    @Test
    @DisplayName("shows holes, and has a place within for a label")
    void holes() {
        Area area = Area.ofCorners(Field.corners(Field.box(0, 0, 1000, 1000))
                + Field.corners(Field.box(100, 100, 900, 900)).replace("field,1,", "field,-1,"));
        GroundMap map = map(area);

        assertThat(map.area().rings()).hasSize(2);
        double east = east(map.area().within(), map);
        double north = north(map.area().within(), map);
        assertThat(east).isBetween(0.0, 1000.0);
        assertThat(north).isBetween(0.0, 1000.0);
        assertThat(east > 100 && east < 900 && north > 100 && north < 900)
                .as("in the hole")
                .isFalse();
        assertThat(map.shape(Field.area(0, 0, 50, 1000)).rings()).hasSize(1);
    }

    @Test
    @DisplayName("of a layer without anything near is a map without it")
    void nothingNear() {
        assertThat(map(WIDE).layers()).singleElement().satisfies(layer -> {
            assertThat(layer.parts()).isEmpty();
            assertThat(layer.layer().theme()).isEqualTo(Field.THEME);
        });
    }
}
