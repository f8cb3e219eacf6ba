package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.area.Field.around;
import static org.kuanggui.area.Field.at;
import static org.kuanggui.area.Field.box;
import static org.kuanggui.area.Field.ground;
import static org.kuanggui.area.Field.layer;
import static org.kuanggui.area.Field.overlay;
import static org.kuanggui.area.Field.polygon;
import static org.kuanggui.area.Field.together;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.Truth;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** What a layer shows of an area. */
class GroundTest {
    private static final Area AREA = Field.area(0, 0, 1000, 1000);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Nested
    @DisplayName("an overlap")
    class AnOverlap {
        @Test
        void hasItsFigureItsShareAndItsPart() {
            Overlay overlay = overlay(layer(box(-500, -500, 250, 2000)), AREA);

            assertThat(overlay.overlaps()).isEqualTo(Truth.TRUE);
            assertThat(overlay.complete()).isTrue();
            assertThat(overlay.perCent()).isEqualByComparingTo("25.00");
            assertThat(overlay.overlapM2()).isBetween(new BigDecimal("249971"), new BigDecimal("249974"));
            assertThat(overlay.layer().version()).isEqualTo("2024-06");
            assertThat(overlay.toleranceM2()).isEqualByComparingTo("1");
            Area part = overlay.part().orElseThrow();
            assertThat(part.squareMetres().subtract(overlay.overlapM2()).abs()).isLessThan(new BigDecimal("0.05"));
            assertThat(AREA.without(part).orElseThrow().squareMetres())
                    .isBetween(new BigDecimal("749913"), new BigDecimal("749923"));
        }

        @Test
        void isNoneWhereNothingIsNear() {
            Overlay overlay = overlay(layer(box(1500, 0, 2000, 1000)), AREA);

            assertThat(overlay.overlaps()).isEqualTo(Truth.FALSE);
            assertThat(overlay.overlapM2()).isEqualTo("0.00");
            assertThat(overlay.perCent()).isEqualTo("0.00");
            assertThat(overlay.part()).isEmpty();
        }

        @ParameterizedTest(name = "from {0}, {1} to {2}, {3}")
        @CsvSource({"1000, 0, 2000, 1000", "1000, 500, 2000, 700", "1000, 1000, 2000, 2000", "-500, 1000, 1500, 1100"})
        void isNotATouchingEdgeOrCorner(double west, double south, double east, double north) {
            Layer layer = layer(box(west, south, east, north));

            assertThat(overlay(layer, AREA).overlaps()).isEqualTo(Truth.FALSE);
            assertThat(overlay(layer, AREA).overlapM2()).isEqualTo("0.00");
            assertThat(ground(layer, AREA).overlaps(Field.THEME)).isEmpty();
        }

        /** A strip of 100 m by so many metres; in the plane 1.0001 m² are 1 m² on the ellipsoid. */
        @ParameterizedTest(name = "{0} m by 100 m with a tolerance of {1} m²: {2}")
        @CsvSource({
            "0.0099, 1, FALSE, 0.99",
            "0.0100, 1, FALSE, 1.00",
            "0.0101, 1.01, FALSE, 1.01",
            "0.0102, 1, TRUE, 1.02",
            "0.0102, 1.02, FALSE, 1.02",
            "0.0102, 1.0199, TRUE, 1.02",
            "0.0001, 0, TRUE, 0.01",
            "10, 1000, FALSE, 999.89",
            "10, 999.88, TRUE, 999.89",
        })
        void countsAboveTheTolerance(double width, BigDecimal tolerance, Truth overlaps, BigDecimal overlapM2) {
            Area area = Field.area(0, 0, 100, 100);
            GroundLayers layers = GroundLayers.builder()
                    .add(layer(box(100 - width, -50, 200, 150)))
                    .toleranceM2(tolerance)
                    .build();

            Overlay overlay = layers.under(area).overlay(Field.THEME).orElseThrow();

            assertThat(overlay.overlapM2()).isEqualByComparingTo(overlapM2);
            assertThat(overlay.overlaps()).isEqualTo(overlaps);
            assertThat(overlay.part().isPresent()).isEqualTo(overlaps == Truth.TRUE);
            assertThat(layers.under(area).overlaps(Field.THEME)).hasSize(overlaps == Truth.TRUE ? 1 : 0);
        }

        @Test
        void countsOnceWhereFeaturesOverlapEachOther() {
            Layer layer = layer(box(0, 0, 500, 1000), box(250, 0, 750, 1000), box(250, 0, 750, 1000));

            Overlay overlay = overlay(layer, AREA);

            assertThat(overlay.perCent()).isEqualByComparingTo("75.00");
            assertThat(ground(layer, AREA).overlaps(Field.THEME)).hasSize(3);
        }

        @Test
        void isAllOfTheAreaWhereFeaturesCoverItTogether() {
            Overlay overlay = overlay(layer(box(-10, -10, 400, 2000), box(400, -10, 2000, 2000)), AREA);

            assertThat(overlay.overlapM2()).isEqualByComparingTo(AREA.squareMetres());
            assertThat(overlay.perCent()).isEqualByComparingTo("100.00");
        }

        @Test
        void isAllOfTheAreaWhereAFeatureIsTheSame() {
            Overlay overlay = overlay(layer(box(0, 0, 1000, 1000)), AREA);

            assertThat(overlay.overlapM2()).isEqualByComparingTo(AREA.squareMetres());
            assertThat(overlay.perCent()).isEqualByComparingTo("100.00");
        }

        @Test
        void hasTheAreaItselfForItsPartWhereAFeatureLiesAround() {
            Overlay overlay = overlay(layer(box(-10, -10, 2000, 2000), box(0, 0, 100, 100)), AREA);

            assertThat(overlay.overlapM2()).isEqualByComparingTo(AREA.squareMetres());
            assertThat(overlay.part()).contains(AREA);
        }

        @Test
        void leavesHolesFree() {
            Polygon withHole = around(box(-1000, -1000, 3000, 3000), box(-10, -10, 1500, 1500));

            assertThat(overlay(layer(withHole), AREA).overlaps()).isEqualTo(Truth.FALSE);
            assertThat(overlay(layer(withHole), Field.area(1000, 0, 2000, 1000)).perCent())
                    .isEqualByComparingTo("50.00");
        }

        @Test
        void leavesHolesOfTheAreaFree() {
            Area ring = AREA.without(Field.area(200, 200, 800, 800)).orElseThrow();

            assertThat(overlay(layer(box(250, 250, 750, 750)), ring).overlaps()).isEqualTo(Truth.FALSE);
            assertThat(overlay(layer(box(150, 250, 750, 750)), ring).overlapM2())
                    .isBetween(new BigDecimal("24995"), new BigDecimal("25000"));
        }

        @Test
        void isThatOfAllPolygonsOfAFeature() {
            Layer layer = layer(together(box(0, 0, 100, 1000), box(900, 0, 1100, 1000), box(3000, 0, 3100, 100)));

            assertThat(overlay(layer, AREA).perCent()).isEqualByComparingTo("20.00");
            assertThat(ground(layer, AREA).overlaps(Field.THEME)).hasSize(1);
        }

        @Test
        void isFoundWithAFeatureOfManyCorners() {
            Polygon round = Field.round(500, 0, 400, 20_000);

            Overlay overlay = overlay(layer(round), AREA);
            Geometry expected = Shapes.intersection(round, box(0, 0, 1000, 1000));

            assertThat(overlay.overlaps()).isEqualTo(Truth.TRUE);
            assertThat(overlay.perCent().doubleValue()).isCloseTo(expected.getArea() / 1e4, within(0.011));
            assertThat(overlay(layer(around(box(-9000, -9000, 9000, 9000), round)), AREA)
                            .perCent()
                            .doubleValue())
                    .isCloseTo(100 - expected.getArea() / 1e4, within(0.011));
            assertThat(overlay(layer(round), Field.area(480, -10, 520, 10)).perCent())
                    .isEqualByComparingTo("100");
            assertThat(overlay(layer(round), Field.area(500, 421, 520, 430)).overlaps())
                    .isEqualTo(Truth.FALSE);
        }
    }

    private static Offset<Double> within(double bound) {
        return Offset.offset(bound);
    }

    @Nested
    @DisplayName("an edge that is shared")
    class AnEdgeThatIsShared {
        /** Measured by geodesics, the sliver between the edge of 3 km and its neighbour's two would be 120 m². */
        @Test
        void isNoOverlapWhereTheNeighbourHasACornerInItsMidst() {
            Area area = Area.ofPolygons(List.of(List.of(List.of(
                    new Position(105.70, 29.60),
                    new Position(105.73, 29.601),
                    new Position(105.73, 29.62),
                    new Position(105.70, 29.62),
                    new Position(105.70, 29.60)))));
            double third = 105.71;
            double above = Math.nextUp(29.60 + 0.001 / 3);
            Polygon neighbour = polygon(
                    new Coordinate(105.70, 29.58),
                    new Coordinate(105.73, 29.58),
                    new Coordinate(105.73, 29.601),
                    new Coordinate(third, above + 1e-12),
                    new Coordinate(105.70, 29.60));
            Layer layer = Field.anywhere()
                    .completeFor(Field.area(-9000, -9000, 9000, 9000))
                    .add(Feature.UNNAMED, neighbour)
                    .build();

            Overlay overlay = overlay(layer, area);

            assertThat(overlay.overlapM2()).isLessThan(new BigDecimal("0.01"));
            assertThat(overlay.overlaps()).isEqualTo(Truth.FALSE);
        }

        @ParameterizedTest(name = "EPSG:{0}")
        @ValueSource(ints = {4490, 4523, 4524})
        void isNoOverlapInAnotherSystem(int epsg) {
            Polygon area = polygon(east(0, 0), east(900, 100), east(1000, 900), east(300, 700));
            Polygon beside = polygon(east(900, 100), east(2000, 0), east(1000, 900));

            assertThat(overlay(layerIn(epsg, beside), Field.area(area)).overlaps())
                    .isEqualTo(Truth.FALSE);
        }
    }

    @ParameterizedTest(name = "EPSG:{0}")
    @ValueSource(ints = {4490, 4524})
    void aLayerInAnotherSystemShowsTheSame(int epsg) {
        Area area = Field.area(polygon(east(0, 0), east(1000, 0), east(1000, 1000), east(0, 1000)));
        Polygon feature = polygon(east(-100, 300), east(500, -200), east(1200, 400), east(600, 700));

        Overlay here = overlay(layerIn(4523, feature), area);
        Overlay there = overlay(layerIn(epsg, feature), area);

        assertThat(there.overlaps()).isEqualTo(Truth.TRUE);
        assertThat(there.perCent().subtract(here.perCent()).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(there.overlapM2().subtract(here.overlapM2()).abs()).isLessThan(new BigDecimal("10"));
    }

    /** Where zones 35 and 36 meet. */
    private static Coordinate east(double east, double north) {
        return at(78_000 + east, north);
    }

    private static Layer layerIn(int epsg, Polygon feature) {
        CoordinateSystem system = CoordinateSystem.ofEpsg(epsg);
        return Field.anywhere()
                .coordinateSystem(system)
                .completeFor(Field.area(75_000, -5000, 85_000, 5000))
                .add(Feature.UNNAMED, Field.in(system, feature))
                .build();
    }

    @Nested
    @DisplayName("overlaps by feature")
    class OverlapsByFeature {
        @Test
        void standInTheLayersOrder() {
            Layer layer = layer(box(500, 0, 3000, 1000), box(2000, 0, 3000, 1000), box(-10, -10, 600, 1010));

            List<FeatureOverlap> overlaps = ground(layer, AREA).overlaps(Field.THEME);

            assertThat(overlaps).extracting(overlap -> overlap.feature().id()).containsExactly("0", "2");
            assertThat(overlaps.get(0).within()).isFalse();
            assertThat(overlaps.get(1).overlapM2()).isBetween(new BigDecimal("599930"), new BigDecimal("599940"));
        }

        @Test
        void sayThatTheAreaLiesWithin() {
            FeatureOverlap around = only(layer(box(-10, -10, 1010, 1010)));
            FeatureOverlap same = only(layer(box(0, 0, 1000, 1000)));

            assertThat(around.within()).isTrue();
            assertThat(around.part()).isEqualTo(AREA);
            assertThat(same.within()).isTrue();
            assertThat(same.overlapM2()).isEqualByComparingTo(AREA.squareMetres());
        }

        @Test
        void letLessThanTheToleranceLieBeyond() {
            assertThat(only(layer(box(0.0009, -10, 1010, 1010))).within()).isTrue();
            assertThat(only(layer(box(0.0011, -10, 1010, 1010))).within()).isFalse();
        }

        /** The figures alone would say that the area lies within: what lies beyond is lost in their rounding. */
        @Test
        void measureWhatLiesBeyondByItself() {
            GroundLayers layers = GroundLayers.builder()
                    .add(layer(box(-10, -10, 999.99999, 1010)))
                    .toleranceM2(new BigDecimal("0.009"))
                    .build();

            FeatureOverlap overlap = layers.under(AREA).overlaps(Field.THEME).get(0);

            assertThat(overlap.within()).isFalse();
        }

        @Test
        void areEmptyWithoutALayer() {
            assertThat(GroundLayers.NONE.under(AREA).overlaps(Field.THEME)).isEmpty();
            assertThat(GroundLayers.NONE.under(AREA).overlay(Field.THEME)).isEmpty();
        }

        private FeatureOverlap only(Layer layer) {
            List<FeatureOverlap> overlaps = ground(layer, AREA).overlaps(Field.THEME);
            assertThat(overlaps).hasSize(1);
            return overlaps.get(0);
        }
    }

    @Nested
    @DisplayName("the coverage by features")
    class TheCoverageByFeatures {
        private final Layer halves =
                layer(box(-10, -10, 400, 1010), box(400, -10, 800, 1010), box(700, -10, 2000, 1010));

        @Test
        void takesThemTogether() {
            Coverage two = coverage(halves, "0", "1");

            assertThat(two.overlapM2()).isBetween(new BigDecimal("799900"), new BigDecimal("799915"));
            assertThat(two.beyondM2()).isEqualTo(AREA.squareMetres().subtract(two.overlapM2()));
            assertThat(two.isWithin()).isFalse();
            Area beyond = two.beyond().orElseThrow();
            assertThat(beyond.squareMetres().subtract(two.beyondM2()).abs()).isLessThan(new BigDecimal("0.02"));
            assertThat(beyond.boundingBox().west())
                    .isGreaterThan(AREA.boundingBox().west());
            assertThat(coverage(halves, "0", "2").beyond().orElseThrow().squareMetres())
                    .isBetween(new BigDecimal("299960"), new BigDecimal("299970"));
        }

        @Test
        void holdsTheAreaThatNoneHoldsAlone() {
            Coverage all = coverage(halves, "0", "1", "2");

            assertThat(all.isWithin()).isTrue();
            assertThat(all.beyond()).isEmpty();
            assertThat(ground(halves, AREA).overlaps(Field.THEME))
                    .extracting(FeatureOverlap::within)
                    .containsOnly(false);
        }

        @Test
        void leavesAllOfTheAreaWhereNoneIsNear() {
            for (Coverage none : List.of(coverage(halves), coverage(halves, "9"))) {
                assertThat(none.overlapM2()).isEqualTo("0.00");
                assertThat(none.isWithin()).isFalse();
                assertThat(none.beyond()).contains(AREA);
            }
        }

        @Test
        void isNeverThatOfAnAreaBelowTheTolerance() {
            GroundLayers layers = GroundLayers.builder()
                    .add(halves)
                    .toleranceM2(new BigDecimal("2000000"))
                    .build();

            Coverage all = layers.under(AREA).coverage(Field.THEME, any -> true).orElseThrow();

            assertThat(all.isWithin()).isFalse();
            assertThat(all.beyond()).contains(AREA);
        }

        /** Together they leave 0.6 m² of the area free; each one covers less than the tolerance. */
        @Test
        void countsFeaturesBelowTheTolerance() {
            Area small = Field.area(0, 0, 4, 1);
            Layer strips = layer(box(0, 0, 0.85, 1), box(0.85, 0, 1.7, 1), box(1.7, 0, 2.55, 1), box(2.55, 0, 3.4, 1));

            Ground ground = ground(strips, small);

            assertThat(ground.overlaps(Field.THEME)).isEmpty();
            assertThat(ground.coverage(Field.THEME, any -> true).orElseThrow().isWithin())
                    .isTrue();
        }

        @Test
        void isEmptyWithoutALayer() {
            assertThat(GroundLayers.NONE.under(AREA).coverage(Field.THEME, any -> true))
                    .isEmpty();
        }

        private Coverage coverage(Layer layer, String... ids) {
            return ground(layer, AREA)
                    .coverage(Field.THEME, feature -> List.of(ids).contains(feature.id()))
                    .orElseThrow();
        }
    }

    /** Cut for each of them, the part beyond would take a hundred times as long. */
    @Test
    void manySmallFeaturesBeneathALargeAreaAreQuicklyFound() {
        Polygon[] rights = new Polygon[100];
        for (int i = 0; i < rights.length; i++) {
            double east = (i % 10 - 5) * 100;
            double north = (i / 10 - 5) * 100;
            rights[i] = box(east, north, east + 50, north + 50);
        }
        Area large = Field.area(Field.round(0, 0, 1000, 50_000));
        Layer layer = layer(rights);

        long start = THREADS.getCurrentThreadCpuTime();
        List<FeatureOverlap> found = ground(layer, large).overlaps(Field.THEME);

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as("of the processor, however busy the machine is")
                .isLessThan(Duration.ofSeconds(5));
        assertThat(found).hasSize(100);
    }

    @Nested
    @DisplayName("a layer that is not complete for the area")
    class ALayerThatIsNotComplete {
        @Test
        void neverAnswersNoWithoutExtent() {
            Layer layer = Field.anywhere().coordinateSystem(Field.ZONE).build();

            assertThat(overlay(layer, AREA).overlaps()).isEqualTo(Truth.UNKNOWN);
            assertThat(overlay(layer, AREA).complete()).isFalse();
        }

        @Test
        void answersYesAllTheSame() {
            Layer layer = Field.anywhere()
                    .coordinateSystem(Field.ZONE)
                    .add(Feature.UNNAMED, box(0, 0, 10, 10))
                    .build();

            assertThat(overlay(layer, AREA).overlaps()).isEqualTo(Truth.TRUE);
            assertThat(overlay(layer, AREA).complete()).isFalse();
        }

        @ParameterizedTest(name = "east of {0} m: {1}")
        @CsvSource({
            "1000, FALSE",
            "999.9991, FALSE",
            "999.9989, UNKNOWN",
            "500, UNKNOWN",
            "-100, UNKNOWN",
            "1000.001, FALSE"
        })
        void doesNotKnowWhatLiesBeyondItsExtent(double eastOf, Truth overlaps) {
            Layer layer = Field.layerComplete(-500, -500, eastOf, 1500).build();

            Overlay overlay = overlay(layer, AREA);

            assertThat(overlay.overlaps()).isEqualTo(overlaps);
            assertThat(overlay.complete()).isEqualTo(overlaps == Truth.FALSE);
        }

        @ParameterizedTest(name = "a faulty feature from {0} m: {1}")
        @CsvSource({"1000, FALSE", "999.9991, FALSE", "999.9989, UNKNOWN", "500, UNKNOWN", "1500, FALSE"})
        void doesNotKnowWhatAFaultyFeatureCovers(double from, Truth overlaps) {
            Layer layer = Field.layer()
                    .add(Feature.UNNAMED, bowTie(from, -10, 2000, 1010))
                    .build();

            assertThat(layer.faults()).hasSize(1);
            assertThat(overlay(layer, AREA).overlaps()).isEqualTo(overlaps);
        }

        @Test
        void addsUpWhatItDoesNotKnow() {
            Layer layer = Field.layerComplete(-500, -500, 999.9994, 1500)
                    .add(Feature.UNNAMED, bowTie(-10, -10, 0.0003, 1010))
                    .add(Feature.UNNAMED, bowTie(-10, -10, 0.0003, 1010))
                    .build();

            assertThat(overlay(layer, AREA).complete()).isTrue();
            assertThat(overlay(layer, Field.area(0, 0, 1000, 1100)).complete()).isTrue();
            assertThat(overlay(layer, Field.area(-0.0003, 0, 1000, 1000)).complete())
                    .isFalse();
        }

        @Test
        void countsOnceWhatLiesBeyondItsExtentAndInAGap() {
            Layer layer = Field.layerComplete(-500, -500, 999.9994, 1500)
                    .add(Feature.UNNAMED, bowTie(999.9994, -10, 2000, 1010))
                    .build();

            assertThat(overlay(layer, AREA).complete()).isTrue();
            assertThat(overlay(layer, Field.area(0, 0, 1000.0006, 1000)).complete())
                    .isFalse();
        }

        @Test
        void isCompleteNowhereWhereAFaultHasNoPlace() {
            Layer layer = Field.layer().add(Feature.UNNAMED, null).build();

            assertThat(overlay(layer, Field.area(3000, 3000, 3100, 3100)).overlaps())
                    .isEqualTo(Truth.UNKNOWN);
        }

        private Polygon bowTie(double west, double south, double east, double north) {
            return polygon(at(west, south), at(east, north), at(east, south), at(west, north));
        }
    }

    @Test
    void anAnswerIsKept() {
        Ground ground = ground(layer(box(0, 0, 10, 10)), AREA);

        assertThat(ground.overlay(Field.THEME).orElseThrow())
                .isSameAs(ground.overlay(Field.THEME).orElseThrow());
        assertThat(ground.overlaps(Field.THEME)).isSameAs(ground.overlaps(Field.THEME));
    }
}
