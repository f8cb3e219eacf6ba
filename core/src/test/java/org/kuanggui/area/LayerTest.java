package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kuanggui.area.Field.around;
import static org.kuanggui.area.Field.at;
import static org.kuanggui.area.Field.box;
import static org.kuanggui.area.Field.polygon;
import static org.kuanggui.area.Field.together;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** What a layer takes in, and what it says of the rest. */
class LayerTest {
    private static final Area NEAR = Field.area(0, 0, 1000, 1000);
    private static final Area FAR = Field.area(4000, 4000, 4100, 4100);

    /** After which a check is taken not to end, however busy the machine is. */
    private static final Duration NEVER = Duration.ofMinutes(2);

    @Test
    void saysWhichItIs() {
        Layer layer = Field.layer(box(0, 0, 10, 10), box(20, 0, 30, 10));

        assertThat(layer.identity()).isEqualTo(new LayerIdentity(Field.THEME, "2024-06", LocalDate.of(2024, 6, 30)));
        assertThat(layer.coordinateSystem()).isEqualTo(Field.ZONE);
        assertThat(layer.extent()).contains(Field.area(-5000, -5000, 5000, 5000));
        assertThat(layer.size()).isEqualTo(2);
        assertThat(layer.faults()).isEmpty();
        assertThat(layer.faultCount()).isZero();
        assertThat(layer).hasToString("ecological red line, 2024-06, 2024-06-30: 2 features");
    }

    @Test
    void knowsItsNumbers() {
        Layer layer = Field.layer()
                .add(Feature.of("T3-1"), box(0, 0, 10, 10))
                .add(Feature.of("T3-2"), polygon(at(0, 0), at(10, 10), at(10, 0), at(0, 10)))
                .add(Feature.UNNAMED, box(0, 0, 10, 10))
                .build();

        assertThat(layer.has("T3-1")).isTrue();
        assertThat(layer.has("T3-2")).isFalse();
    }

    @Nested
    @DisplayName("a feature is not taken in")
    class AFeatureIsNotTakenIn {
        @Test
        void withoutGeometry() {
            assertFault(null, "no geometry", false);
        }

        @Test
        void thatIsEmpty() {
            assertFault(Field.FACTORY.createPolygon(), "an empty geometry", false);
            assertFault(together(Field.FACTORY.createPolygon()), "an empty geometry", false);
        }

        @Test
        void ofWhichAPolygonOrAHoleIsEmpty() {
            assertFault(together(box(0, 0, 10, 10), Field.FACTORY.createPolygon()), "a polygon without rings", false);
            assertFault(around(box(0, 0, 10, 10), Field.FACTORY.createPolygon()), "a ring of 0 positions", false);
        }

        @Test
        void thatIsAPointOrALine() {
            assertFault(Field.FACTORY.createPoint(at(0, 0)), "a Point", false);
            assertFault(line(at(0, 0), at(10, 0), at(10, 10), at(0, 10)), "a LineString", false);
        }

        @Test
        void thatIsALineAroundAnArea() {
            assertFault(box(0, 0, 10, 10).getExteriorRing(), "a LinearRing", true);
            assertFault(line(box(0, 0, 10, 10).getCoordinates()), "a LineString", true);
            assertFault(line(at(0, 0), at(10, 0), at(0, 0)), "a LineString", false);
        }

        @Test
        void thatIsACollection() {
            Polygon far = box(3000, 3000, 3010, 3010);

            assertFault(collection(box(0, 0, 10, 10)), "a GeometryCollection", true);
            assertFault(collection(far, collection(box(0, 0, 10, 10))), "a GeometryCollection", true);
            assertFault(collection(far, box(0, 0, 10, 10).getExteriorRing()), "a GeometryCollection", true);
            assertFault(collection(), "a GeometryCollection", false);
            assertFault(collection(far, collection()), "a GeometryCollection", false);
            assertFault(collection(far, Field.FACTORY.createPolygon()), "a GeometryCollection", false);
            assertFault(collection(far, Field.FACTORY.createPoint(at(0, 0))), "a GeometryCollection", false);
            assertFault(collection(far, polygon(at(0, 0), at(9, 9))), "a GeometryCollection", false);
            assertFault(collection(far, box(0, 0, 200_000, 10)), "a GeometryCollection", false);
            assertFault(
                    collection(far, polygon(at(0, 0), new Coordinate(Double.NaN, 0), at(9, 9))),
                    "a GeometryCollection",
                    false);
        }

        private static Geometry collection(Geometry... parts) {
            return Field.FACTORY.createGeometryCollection(parts);
        }

        private static Geometry line(Coordinate... corners) {
            return Field.FACTORY.createLineString(corners);
        }

        @Test
        void whoseRingCrossesItself() {
            Problem problem =
                    assertFault(polygon(at(0, 0), at(100, 100), at(100, 0), at(0, 100)), "rings that cross", true);

            assertThat(problem.found()).isEqualTo("rings that cross at [35567050.000, 3270050.000]");
        }

        @Test
        void whoseRingTouchesItself() {
            assertFault(
                    polygon(at(0, 0), at(100, 0), at(50, 50), at(100, 100), at(0, 100), at(50, 50)),
                    "a ring that touches itself at",
                    true);
        }

        @Test
        void whosePolygonsOverlap() {
            assertFault(together(box(0, 0, 100, 100), box(50, 50, 150, 150)), "rings that cross at", true);
            assertFault(together(box(0, 0, 100, 100), box(50, 50, 60, 60)), "an outer ring within another", true);
        }

        @Test
        void whoseHoleLiesOutside() {
            assertFault(around(box(0, 0, 100, 100), box(200, 200, 300, 300)), "a hole outside its outer ring", true);
        }

        @Test
        void whoseRingHasTooFewCorners() {
            assertFault(polygon(at(0, 0), at(100, 100)), "a ring of 3 positions at [3.5567E7, 3270000.0]", false);
            assertFault(
                    around(box(0, 0, 100, 100), polygon(at(10, 10), at(20, 20))),
                    "a ring of 3 positions at [3.556701E7, 3270010.0]",
                    false);
            assertFault(
                    polygon(at(0, 0), at(100, 100), at(100, 100)), "a ring of fewer than 3 different corners", true);
        }

        @Test
        void whoseRingIsNotClosed() {
            Polygon polygon = box(0, 0, 100, 100);
            polygon.getExteriorRing().getCoordinateN(4).setX(at(1, 0).x);

            assertFault(polygon, "a ring from [3.5567E7, 3270000.0] to [3.5567001E7, 3270000.0]", true);
            polygon.getExteriorRing().getCoordinateN(4).setX(at(0, 0).x);
            polygon.getExteriorRing().getCoordinateN(4).setY(at(0, 1).y);
            assertFault(polygon, "a ring from [3.5567E7, 3270000.0] to [3.5567E7, 3270001.0]", true);
        }

        @Test
        void whoseCoordinatesAreNoNumbers() {
            assertFault(
                    polygon(at(0, 0), new Coordinate(Double.NaN, 3_270_000), at(100, 100)), "[NaN, 3270000.0]", false);
            assertFault(
                    polygon(at(0, 0), at(100, 0), new Coordinate(Double.NaN, 3_270_050), at(0, 100)),
                    "[NaN, 3270050.0]",
                    false);
            assertFault(
                    polygon(at(0, 0), at(100, 0), new Coordinate(35_567_000, Double.POSITIVE_INFINITY)),
                    "[3.5567E7, Infinity]",
                    false);
        }

        @Test
        void whoseRingCrossesItselfInDegrees() {
            Layer layer = Field.anywhere()
                    .add(
                            Feature.UNNAMED,
                            polygon(
                                    new Coordinate(105, 29),
                                    new Coordinate(106, 30),
                                    new Coordinate(106, 29),
                                    new Coordinate(105, 30)))
                    .build();

            assertThat(layer.faults())
                    .extracting(Problem::found)
                    .containsExactly("rings that cross at [105.50000000, 29.50000000]");
        }

        @Test
        void thatLiesInAnotherZone() {
            assertFault(polygon(at(0, 0), at(1_000_000, 0), at(0, 100)), "[3.6567E7, 3270000.0]", false);
        }

        @Test
        void thatLacksItsZone() {
            Problem problem = assertFault(
                    polygon(new Coordinate(567_000, 3e6), new Coordinate(568_000, 3e6), new Coordinate(567_000, 3.1e6)),
                    "[567000.0, 3000000.0]",
                    false);

            assertThat(problem.maybe()).contains("the easting lacks its zone, 35");
        }

        @Test
        void thatLiesBeyondTheZone() {
            assertFault(polygon(at(0, 0), at(150_000, 0), at(0, 100)), "[3.5717E7, 3270000.0]", false);
            assertThat(Field.layer()
                            .add(Feature.UNNAMED, polygon(at(0, 0), at(125_000, 0), at(0, 100)))
                            .build()
                            .faults())
                    .isEmpty();
        }

        @Test
        void thatLiesToTheNorthOfChina() {
            assertFault(polygon(at(0, 0), at(0, 3_000_000), at(100, 0)), "[3.5567E7, 6270000.0]", false);
        }

        @Test
        void whoseEastingAndNorthingAreExchanged() {
            Problem problem = assertFault(
                    polygon(new Coordinate(3e6, 35.5e6), new Coordinate(3.1e6, 35.5e6), new Coordinate(3e6, 35.6e6)),
                    "[3000000.0, 3.55E7]",
                    false);

            assertThat(problem.maybe()).contains("[3.55E7, 3000000.0]: easting and northing are exchanged");
        }

        @Test
        void whoseCoordinatesAreDegrees() {
            Problem problem = assertFault(
                    polygon(new Coordinate(105, 29), new Coordinate(106, 29), new Coordinate(105, 30)),
                    "[105.0, 29.0]",
                    false);

            assertThat(problem.maybe()).contains("these are degrees, and the layer is in CGCS2000, degrees");
        }

        @Test
        void whoseLongitudeAndLatitudeAreExchanged() {
            Layer layer = Field.anywhere()
                    .add(
                            Feature.UNNAMED,
                            polygon(new Coordinate(29, 105), new Coordinate(29, 106), new Coordinate(30, 105)))
                    .build();

            assertThat(layer.faults()).singleElement().satisfies(problem -> assertThat(problem.maybe())
                    .contains("[105.0, 29.0]: longitude and latitude are exchanged"));
        }

        @Test
        void ofWhichAReaderSaysSo() {
            Layer nowhere = Field.layer()
                    .fault(new Problem("/geometry/type", "\"Curve\"", "Polygon"))
                    .build();
            double[] open = ordinates(at(0, 0), at(100, 0), at(100, 100), at(0, 100));
            Layer there = Field.layer()
                    .add(Feature.UNNAMED, box(0, 0, 1, 1))
                    .fault(new Problem("/geometry", "an open ring", "a closed one"), List.of(List.of(open)))
                    .build();

            assertThat(nowhere.faults())
                    .containsExactly(new Problem("/features/0/geometry/type", "\"Curve\"", "Polygon"));
            assertThat(Field.overlay(nowhere, FAR).complete()).isFalse();
            assertThat(there.faults()).extracting(Problem::pointer).containsExactly("/features/1/geometry");
            assertThat(Field.overlay(there, NEAR).complete()).isFalse();
            assertThat(Field.overlay(there, FAR).complete()).isTrue();
        }

        /** @param hasPlace the layer is complete far away from the feature all the same */
        private Problem assertFault(@Nullable Geometry geometry, String found, boolean hasPlace) {
            Layer layer = Field.layer()
                    .add(Feature.UNNAMED, box(3000, 3000, 3010, 3010))
                    .add(Feature.UNNAMED, geometry)
                    .add(Feature.UNNAMED, box(3020, 3000, 3030, 3010))
                    .build();

            assertThat(layer.size()).isEqualTo(2);
            assertThat(layer.faultCount()).isEqualTo(1);
            assertThat(Field.overlay(layer, NEAR).overlaps()).isEqualTo(Truth.UNKNOWN);
            assertThat(Field.overlay(layer, FAR).overlaps()).isEqualTo(hasPlace ? Truth.FALSE : Truth.UNKNOWN);
            assertThat(layer.faults()).hasSize(1);
            Problem problem = layer.faults().get(0);
            assertThat(problem.pointer()).isEqualTo("/features/1/geometry");
            assertThat(problem.found()).startsWith(found);
            return problem;
        }
    }

    @Test
    void doubledCornersAndHeightsAreHarmless() {
        Polygon doubled = polygon(at(0, 0), at(0, 0), at(500, 0), at(500, 0), at(500, 1000), at(0, 1000), at(0, 0));
        Polygon high = box(0, 0, 500, 1000);
        Arrays.stream(high.getCoordinates()).forEach(corner -> corner.setZ(430));

        assertThat(Field.overlay(Field.layer(doubled, high), NEAR).perCent()).isEqualByComparingTo("50");
    }

    @Test
    void plainCoordinatesAreTakenInAsGeometriesAre() {
        List<List<double[]>> polygons = List.of(
                List.of(
                        ordinates(at(0, 0), at(0, 600), at(600, 600), at(600, 0), at(0, 0)),
                        ordinates(at(100, 100), at(100, 500), at(500, 500), at(500, 100), at(100, 100))),
                List.of(ordinates(at(700, 700), at(700, 800), at(800, 800), at(800, 700), at(700, 700))));
        Layer layer = Field.layer().addPolygons(Feature.of("A"), polygons).build();

        assertThat(layer.faults()).isEmpty();
        assertThat(Field.overlay(layer, NEAR).perCent()).isEqualByComparingTo("21");
    }

    @Test
    void plainCoordinatesAreChecked() {
        Layer layer = Field.layer()
                .addPolygons(Feature.UNNAMED, List.of())
                .addPolygons(Feature.UNNAMED, List.of(List.of()))
                .addPolygons(Feature.UNNAMED, List.of(List.of(new double[0])))
                .addPolygons(Feature.UNNAMED, List.of(List.of(new double[9])))
                .build();

        assertThat(layer.faults())
                .extracting(Problem::found)
                .containsExactly(
                        "an empty geometry", "a polygon without rings", "a ring of 0 positions", "a ring of 9 numbers");
    }

    @Test
    void plainCoordinatesThatAreNoRingAreTold() {
        double[] open = ordinates(at(0, 0), at(100, 0), at(100, 100), at(0, 100));
        open[open.length - 1] = Double.NaN;
        Layer layer = Field.layer()
                .addPolygons(Feature.UNNAMED, List.of(List.of(new double[] {1, 2})))
                .addPolygons(Feature.UNNAMED, List.of(List.of(open)))
                .build();

        assertThat(layer.faults())
                .extracting(Problem::found, Problem::expected)
                .containsExactly(
                        tuple("a ring of 1 positions at [1.0, 2.0]", "a ring of at least 4 positions"),
                        tuple("[3.5567E7, NaN]", "coordinates that are numbers"));
    }

    @Test
    void whatLiesInReachIsTakenInWhereverItsBoxEnds() {
        Coordinate south = new Coordinate(35_300_000, 553_000);
        Coordinate north = new Coordinate(35_500_000, 5_540_000);
        Coordinate tooFarWest = new Coordinate(35_300_000, 5_540_000);
        Coordinate southEast = new Coordinate(35_500_000, 553_000);

        assertThat(Field.layer(polygon(south, southEast, north)).faults()).isEmpty();
        assertThat(Field.layer(polygon(south, southEast, north, tooFarWest)).faults())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("[3.53E7, 5540000.0]"));
    }

    @Test
    void whereNothingIsToleratedTheLayerIsCompleteUpToItsBounds() {
        Layer touching = Field.layerComplete(0, 0, 1000, 1000).build();
        Layer beside = Field.layer()
                .add(Feature.UNNAMED, polygon(at(600, 600), at(900, 900), at(900, 600), at(600, 900)))
                .build();
        Area bent = Field.area(polygon(at(0, 0), at(1000, 0), at(1000, 500), at(500, 500), at(500, 1000), at(0, 1000)));

        assertThat(overlapsAtAll(touching, NEAR)).isEqualTo(Truth.FALSE);
        assertThat(beside.faultCount()).isEqualTo(1);
        assertThat(overlapsAtAll(beside, bent)).isEqualTo(Truth.FALSE);
        assertThat(overlapsAtAll(beside, NEAR)).isEqualTo(Truth.UNKNOWN);
    }

    private static Truth overlapsAtAll(Layer layer, Area area) {
        GroundLayers layers =
                GroundLayers.builder().toleranceM2(BigDecimal.ZERO).add(layer).build();
        return layers.under(area).overlay(Field.THEME).orElseThrow().overlaps();
    }

    @Test
    void anExtentMayBeStatedInAnotherSystemThanFaultyFeatures() {
        Layer layer = Field.anywhere()
                .completeFor(Field.area(-5000, -5000, 5000, 5000))
                .add(
                        Feature.UNNAMED,
                        Field.in(
                                CoordinateSystem.DEGREES,
                                polygon(at(100, 100), at(200, 200), at(200, 100), at(100, 200))))
                .build();

        assertThat(layer.faultCount()).isEqualTo(1);
        assertThat(Field.overlay(layer, NEAR).complete()).isFalse();
        assertThat(Field.overlay(layer, FAR).complete()).isTrue();
    }

    @Test
    void whatIsCutOffMayHaveLainAnywhere() {
        double[] box = ordinates(box(0, 0, 100, 100).getCoordinates());
        List<List<List<double[]>>> cutOff = List.of(
                List.of(),
                List.of(List.of()),
                List.of(List.of(box), List.of()),
                List.of(List.of(box, new double[0])),
                List.of(List.of(box, ordinates(at(10, 10), at(20, 10)))),
                List.of(List.of(ordinates(at(0, 0), at(10, 0), at(0, 0)))),
                List.of(List.of(Arrays.copyOf(box, 9))));

        assertThat(cutOff).allSatisfy(polygons -> {
            Layer taken = Field.layer().addPolygons(Feature.UNNAMED, polygons).build();
            Layer told = Field.layer()
                    .fault(new Problem("", "half a feature", "a feature"), polygons)
                    .build();
            assertThat(taken.faultCount()).isEqualTo(1);
            assertThat(Field.overlay(taken, FAR).overlaps()).isEqualTo(Truth.UNKNOWN);
            assertThat(Field.overlay(told, FAR).overlaps()).isEqualTo(Truth.UNKNOWN);
        });
    }

    @Nested
    @DisplayName("a feature of very many corners")
    class AFeatureOfVeryManyCorners {
        @Test
        void isTakenInWhereItIsOrdinary() {
            Layer layer = Field.layer(
                    Field.round(0, 0, 2000, 200_000),
                    comb(120),
                    meadow(1_500, 20_000, 20),
                    together(box(-4000, 0, -3000, 1000), Field.round(0, 0, 2000, 200_000)));

            assertThat(layer.faults()).isEmpty();
            assertThat(layer.size()).isEqualTo(4);
        }

        @Test
        void isNotTakenInWhereItsEdgesAllLieSideBySide() {
            assertTooIntricate(comb(10_000));
            assertTooIntricate(together(box(3000, 3000, 3010, 3010), comb(10_000)));
        }

        @Test
        void isNotTakenInWhereTeethAreMoreThanItsCornersAllow() {
            assertTooIntricate(comb(130));
        }

        @Test
        void isNotTakenInWhereItHasTooManyHoles() {
            assertTooIntricate(meadow(60_000, 200_000, 4));
        }

        private static void assertTooIntricate(Geometry geometry) {
            Layer layer = assertTimeoutPreemptively(NEVER, () -> Field.layer(geometry));

            assertThat(layer.faults())
                    .containsExactly(new Problem(
                            "/features/0/geometry",
                            "polygons too intricate to be checked",
                            "several smaller features, or rings whose edges do not all lie side by side"));
            assertThat(Field.overlay(layer, NEAR).overlaps()).isEqualTo(Truth.UNKNOWN);
            assertThat(Field.overlay(layer, FAR).overlaps()).isEqualTo(Truth.FALSE);
        }

        /** Long slanted teeth, a decimetre from one to the next. */
        private static Polygon comb(int teeth) {
            List<Coordinate> corners = new ArrayList<>();
            for (int i = 0; i < teeth; i++) {
                double east = 0.1 * i;
                corners.add(at(east, 0));
                corners.add(at(east + 1000, 1000));
                corners.add(at(east + 1000.05, 1000));
                corners.add(at(east + 0.05, 0));
            }
            corners.add(at(2000, -10));
            corners.add(at(-20, -10));
            return polygon(corners.toArray(new Coordinate[0]));
        }

        /** A round shape with holes in rows. */
        private static Polygon meadow(int holes, int corners, int cornersOfAHole) {
            int rows = (int) Math.ceil(Math.sqrt(holes));
            double step = 2400.0 / rows;
            LinearRing[] rings = new LinearRing[holes];
            for (int i = 0; i < holes; i++) {
                double east = -1200 + step * (i % rows);
                double north = -1200 + step * Math.floorDiv(i, rows);
                rings[i] = Field.round(east, north, step / 3, cornersOfAHole).getExteriorRing();
            }
            return Field.FACTORY.createPolygon(Field.round(0, 0, 2000, corners).getExteriorRing(), rings);
        }
    }

    @Test
    void whereAFaultyFeatureHasNoWidthTheLayerIsIncompleteAllTheSame() {
        Layer line = Field.layer()
                .add(Feature.UNNAMED, polygon(at(500, -10), at(500, 2000), at(500, 1000)))
                .build();
        Layer point = Field.layer()
                .add(Feature.UNNAMED, polygon(at(500, 500), at(500, 500), at(500, 500)))
                .build();

        assertThat(List.of(line, point)).allSatisfy(layer -> {
            assertThat(layer.faultCount()).isEqualTo(1);
            assertThat(Field.overlay(layer, NEAR).overlaps()).isEqualTo(Truth.UNKNOWN);
            assertThat(Field.overlay(layer, NEAR).complete()).isFalse();
            assertThat(Field.overlay(layer, Field.area(501, 0, 1000, 1000)).overlaps())
                    .isEqualTo(Truth.FALSE);
            assertThat(Field.overlay(layer, FAR).complete()).isTrue();
        });
    }

    @Test
    void whereAFaultyFeatureCoversNoMoreThanTheToleranceTheLayerIsComplete() {
        Layer layer = Field.layer()
                .add(Feature.UNNAMED, polygon(at(999.5, 0), at(1100, 1), at(1100, 0), at(999.5, 1)))
                .build();

        assertThat(layer.faultCount()).isEqualTo(1);
        assertThat(Field.overlay(layer, NEAR).overlaps()).isEqualTo(Truth.FALSE);
    }

    @Test
    void aGeometryThatIsChangedLaterChangesNothing() {
        Polygon polygon = box(0, 0, 500, 1000);
        Layer layer = Field.layer(polygon);

        polygon.getExteriorRing().getCoordinateN(1).setX(at(900, 0).x);

        assertThat(Field.overlay(layer, NEAR).perCent()).isEqualByComparingTo("50");
    }

    @Test
    void aBuilderMayGoOnAfterItHasBuilt() {
        Layer.Builder builder = Field.layer().add(Feature.UNNAMED, box(0, 0, 100, 1000));
        Layer before = builder.build();

        Layer after = builder.add(Feature.UNNAMED, box(100, 0, 200, 1000)).build();

        assertThat(Field.overlay(before, NEAR).perCent()).isEqualByComparingTo("10");
        assertThat(Field.overlay(after, NEAR).perCent()).isEqualByComparingTo("20");
    }

    @Test
    void manyFaultsAreCountedAndTheFirstListed() {
        Layer.Builder builder = Field.layer();
        for (int i = 0; i < 1_500; i++) {
            builder.add(Feature.UNNAMED, polygon(at(i, 0), at(i + 1, 1), at(i + 1, 0), at(i, 1)));
        }
        Layer layer = builder.build();

        assertThat(layer.faultCount()).isEqualTo(1_500);
        assertThat(layer.faults()).hasSize(Layer.MOST_FAULTS);
        assertThat(Field.overlay(layer, Field.area(1_490, 0, 1_500, 10)).complete())
                .isFalse();
        assertThat(Field.overlay(layer, Field.area(1_501, 0, 1_510, 10)).complete())
                .isTrue();
    }

    @Nested
    @DisplayName("a builder refuses")
    class ABuilderRefuses {
        @Test
        @SuppressWarnings("NullAway") // it is what a host may do
        void nulls() {
            Layer.Builder builder = Field.layer();
            List<List<double[]>> box = List.of(List.of(ordinates(box(0, 0, 1, 1).getCoordinates())));

            assertThatNullPointerException().isThrownBy(() -> builder.add(null, null));
            assertThatNullPointerException().isThrownBy(() -> builder.add(null, box(0, 0, 1, 1)));
            assertThatNullPointerException().isThrownBy(() -> builder.addPolygons(null, box));
            assertThatNullPointerException().isThrownBy(() -> builder.addPolygons(null, List.of()));
            assertThatNullPointerException().isThrownBy(() -> builder.addPolygons(Feature.UNNAMED, null));
            assertThatNullPointerException()
                    .isThrownBy(() -> builder.addPolygons(Feature.UNNAMED, Collections.singletonList(null)));
            assertThatNullPointerException()
                    .isThrownBy(() ->
                            builder.addPolygons(Feature.UNNAMED, List.of(Collections.singletonList((double[]) null))));
            assertThat(builder.build().faultCount()).isZero();
        }

        @Test
        void aLayerWithoutVersionAndDate() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Layer.builder(Field.THEME).version(" ").build())
                    .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                            .containsExactly(
                                    new Problem("/version", "a blank text", "a text"),
                                    new Problem("/date", "nothing", "the day whose state the layer shows")));
        }

        @Test
        void aVersionThatIsTooLong() {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Field.layer().version("v".repeat(101)).build())
                    .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                            .containsExactly(new Problem("/version", "101 characters", "at most 100 characters")));
        }

        @Test
        void noVersionOfAHundredCharacters() {
            assertThat(Field.layer().version("v".repeat(100)).build().identity().version())
                    .hasSize(100);
        }

        @Test
        void anotherCoordinateSystemAfterTheFirstFeature() {
            Layer.Builder builder = Field.layer().add(Feature.UNNAMED, null);

            assertThatThrownBy(() -> builder.coordinateSystem(CoordinateSystem.DEGREES))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the coordinate system has to be told before the first feature");
            assertThat(builder.coordinateSystem(Field.ZONE).coordinateSystem()).isEqualTo(Field.ZONE);
        }

        @Test
        void moreFeaturesThanALayerMayHave() {
            Layer.Builder builder = Field.layer();
            Problem problem = new Problem("", "nothing", "a feature");
            List<List<double[]>> place = List.of();
            for (int i = 0; i < Layer.MOST_FEATURES; i++) {
                builder.fault(problem, place);
            }

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> builder.fault(problem))
                    .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                            .containsExactly(new Problem(
                                    "/features", "more than 2000000 features", "at most 2000000", "in parts")));
        }

        @Test
        void moreCornersThanALayerMayHave() {
            Layer.Builder builder = Field.layer();
            double[] ring = new double[200_002];
            Arrays.fill(ring, Double.NaN);
            List<double[]> rings = new ArrayList<>();
            for (int i = 0; i < 1_001; i++) {
                rings.add(ring); // one array a thousand times: no feature could hold that many on this heap
            }

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> builder.addPolygons(Feature.UNNAMED, List.of(rings)))
                    .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                            .containsExactly(new Problem(
                                    "/features", "more than 100000000 corners", "at most 100000000", "in parts")));
        }
    }

    private static double[] ordinates(Coordinate... corners) {
        return Arrays.stream(corners)
                .flatMapToDouble(corner -> DoubleStream.of(corner.x, corner.y))
                .toArray();
    }
}
