package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Coordinate;

@DisplayName("a faulty area is refused, with the place of the fault")
class AreaFaultsTest {
    private static final String END = "*,,,,1,";

    private static List<Problem> faults(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> Area.ofCorners(text))
                .problems();
    }

    private static List<Problem> faults(List<List<List<Position>>> polygons) {
        return catchThrowableOfType(InvalidInputException.class, () -> Area.ofPolygons(polygons))
                .problems();
    }

    /** Corners in zone 35 by metres north and east of a place near Gulong, numbered from 1. */
    private static String corners(int... northAndEast) {
        return IntStream.range(0, northAndEast.length / 2)
                .mapToObj(i -> (i + 1) + "," + (3_270_000 + northAndEast[2 * i]) + ","
                        + (35_570_000 + northAndEast[2 * i + 1]) + ",")
                .collect(Collectors.joining());
    }

    private static List<Position> ring(double... longitudesAndLatitudes) {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < longitudesAndLatitudes.length; i += 2) {
            ring.add(new Position(longitudesAndLatitudes[i], longitudesAndLatitudes[i + 1]));
        }
        return ring;
    }

    @Nested
    @DisplayName("corners of the register")
    class Corners {

        @Test
        void tooFew() {
            assertThat(faults(corners(0, 0, 0, 100) + END)).singleElement().satisfies(fault -> assertThat(fault.found())
                    .isEqualTo("ring 1, corner 1 (X 3270000, Y 35570000), a ring of 2 corners"));
            assertThat(faults("*,,,,1,")).hasSize(1);
            assertThat(faults("")).hasSize(1);
            assertThat(faults(" \n,,,")).hasSize(1);
        }

        @Test
        void aRingWithoutEnd() {
            assertThat(faults(corners(0, 0, 0, 100, 100, 100)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).isEqualTo("ring 1 without an end"));
        }

        @Test
        void everyRingWithItsOwn() {
            String two = corners(0, 0, 0, 100) + END + corners(0, 500, 0, 600, 100, 600, 100, 600) + END;

            assertThat(faults(two)).extracting(Problem::found).hasSize(1);
            assertThat(faults(corners(0, 0, 0, 100, 100, 100, 100, 100)
                            + END
                            + corners(0, 500, 0, 600, 100, 600, 100, 600)
                            + END))
                    .extracting(Problem::found)
                    .satisfiesExactly(one -> assertThat(one).startsWith("ring 1, corner 4 "), two2 -> assertThat(two2)
                            .startsWith("ring 2, corner 4 "));
        }

        @Test
        void doubledCorners() {
            assertThat(faults(corners(0, 0, 0, 100, 0, 100, 100, 100) + END))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.toString())
                            .contains(
                                    "corner 3 (X 3270000, Y 35570100), the same place as ring 1, corner 2, expected"));
            assertThat(Area.ofCorners(corners(0, 0, 0, 100, 100, 100, 0, 0) + END))
                    .isNotNull();
        }

        @Test
        void doubledToTheMillimetre() {
            String near = "1,3270000,35570000,2,3270000,35570100,3,3270000.0009,35570100,4,3270100,35570100," + END;
            String apart = near.replace("0.0009", "0.0011");

            assertThat(faults(near)).hasSize(1);
            assertThat(Area.ofCorners(apart)).isNotNull();
        }

        @Test
        void spikes() {
            assertThat(faults(corners(0, 0, 0, 100, 0, 300, 0, 200, 100, 100) + END))
                    .first()
                    .satisfies(fault ->
                            assertThat(fault.found()).startsWith("ring 1, corner 3 (X 3270000, Y 35570300), "));
            assertThat(faults(corners(0, 0, 0, 100, 0, 200) + END)).isNotEmpty();
        }

        @Test
        void selfCrossing() {
            assertThat(faults(corners(0, 0, 100, 100, 0, 100, 100, 0) + END))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.toString())
                            .contains("corner 1 (X 3270000, Y 35570000)")
                            .contains("whose edge meets that of ring 1, corner 3 at (X 3270050.000, Y 35570050.000)"));
        }

        @Test
        void selfTouching() {
            assertThat(faults(corners(0, 0, 0, 200, 100, 200, 0, 100, 100, 0) + END))
                    .hasSize(2);
        }

        @Test
        void northingAndEastingExchanged() {
            assertThat(faults("1,35570000,3270000,2,35570100,3270000,3,35570100,3270100," + END))
                    .hasSize(3)
                    .first()
                    .satisfies(fault -> {
                        assertThat(fault.found()).endsWith(", X and Y exchanged");
                        assertThat(fault.maybe()).contains("3270000,35570000");
                    });
        }

        @Test
        void noZone() {
            assertThat(faults("1,3270000,570000,2,3270000,570100,3,3270100,570100," + END))
                    .hasSize(3)
                    .allSatisfy(fault -> assertThat(fault.found()).endsWith("Y without its zone"));
        }

        @Test
        void aZoneOfSixDegreesOrNone() {
            assertThat(faults("1,3270000,18570000,2,3270000,18570100,3,3270100,18570100," + END))
                    .hasSize(3)
                    .allSatisfy(fault -> assertThat(fault.found()).endsWith("in zone 18"));
            assertThat(faults("1,3270000,46570000,2,3270000,46570100,3,3270100,46570100," + END))
                    .hasSize(3);
        }

        @Test
        void severalZones() {
            assertThat(faults("1,3270000,35570000,2,3270000,35570100,3,3270100,36570100," + END))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.expected()).contains("zone 35"));
        }

        @Test
        void outsideTheZone() {
            assertThat(faults("1,3270000,35800000,2,3270000,35800100,3,3270100,35800100," + END))
                    .hasSize(3)
                    .allSatisfy(fault -> assertThat(fault.found()).endsWith("outside zone 35"));
            assertThat(faults("1,3270000,35660000,2,3270000,35660100,3,3270100,35660100," + END))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).contains("no corner within 1.5°"));
            assertThat(Area.ofCorners("1,3270000,35640000,2,3270000,35660000,3,3280000,35660000," + END))
                    .isNotNull();
        }

        @Test
        void onTheBoundsOfTheZoneAreNone() {
            String within = "1,3200016.336923,35646296.335072,"; // 106.5° E
            String furthest = "2,3200736.721471,35695071.078601,"; // 107° E
            String beyond = "3,3210000,35690000,";
            assertThat(Area.ofCorners(within + furthest + beyond + END)).isNotNull();
            assertThat(faults(within + furthest.replace("078601", "078701") + beyond + END))
                    .extracting(Problem::found)
                    .satisfiesExactly(found -> assertThat(found).endsWith("outside zone 35"));
            assertThat(faults(within.replace("335072", "335172") + furthest + beyond + END))
                    .extracting(Problem::found)
                    .containsExactly("no corner within 1.5° of the zone's central meridian");
        }

        @Test
        void outsideChina() {
            assertThat(faults("1,6100000,35570000,2,6100000,35570100,3,6100100,35570100," + END))
                    .hasSize(3)
                    .allSatisfy(fault -> assertThat(fault.found()).endsWith("outside China"));
        }

        @Test
        void whatIsNoCorner() {
            assertThat(faults("1,3270000,35570000,zwei,3270000,35570100," + END))
                    .hasSize(1);
            assertThat(faults("1,1e7,35570000," + END)).hasSize(1);
            assertThat(faults("1,3270000")).hasSize(1);
            assertThat(faults("1,3270000,NaN," + END)).hasSize(1);
            assertThat(faults(corners(0, 0, 0, 100, 100, 100) + "*,,,,2,")).hasSize(1);
            assertThat(faults(corners(0, 0, 0, 100, 100, 100) + "*,hoch,,,1,")).hasSize(1);
            assertThat(faults(corners(0, 0, 0, 100, 100, 100) + "*")).hasSize(1);
        }

        @Test
        void holesWithoutRingAround() {
            String outside = corners(0, 0, 0, 100, 100, 100) + END + corners(500, 500, 500, 600, 600, 600) + "*,,,,-1,";

            assertThat(faults(outside)).singleElement().satisfies(fault -> assertThat(fault.found())
                    .startsWith("ring 2, corner 1"));
            assertThat(faults(outside.replace(END, "*,,,,-1,"))).hasSize(1);
        }

        @Test
        void overlappingRings() {
            String square = corners(0, 0, 0, 100, 100, 100, 100, 0) + END;

            assertThat(faults(square + corners(50, 50, 50, 150, 150, 150, 150, 50) + END))
                    .hasSize(1);
            assertThat(faults(square + square)).hasSize(1);
            assertThat(faults(square + corners(20, 20, 20, 80, 80, 80) + "*,,,,-1," + corners(30, 30, 30, 70, 70, 70)
                            + "*,,,,-1,"))
                    .hasSize(1);
            assertThat(Area.ofCorners(square + corners(100, 0, 100, 100, 200, 100) + END))
                    .isNotNull();
        }

        @Test
        void nothingLeft() {
            String square = corners(0, 0, 0, 100, 100, 100, 100, 0);

            assertThat(faults(square + END + square + "*,,,,-1,")).hasSize(1);
        }

        @Test
        void moreThanAHundredThousand() {
            assertThat(faults(circle(100_002))).hasSize(1);
            assertThat(Area.ofCorners(circle(100_000)).polygons().get(0).get(0)).hasSize(100_001);
        }

        private String circle(int corners) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < corners; i++) {
                double turn = 2 * Math.PI * i / corners;
                text.append(i % 1000).append(',').append(Math.round(1e4 * (3_270_000 + 20_000 * Math.cos(turn))) / 1e4);
                text.append(',')
                        .append(new java.math.BigDecimal(35_570_000 + 20_000 * Math.sin(turn))
                                .setScale(4, java.math.RoundingMode.HALF_UP))
                        .append(',');
            }
            return text + END;
        }

        @Test
        void moreTextThanMayBeRead() {
            String blank = " ".repeat(8 * 1024 * 1024);
            assertThat(faults(blank)).extracting(Problem::found).containsExactly("no corner");
            assertThat(faults(blank + " ")).extracting(Problem::found).containsExactly("8388609 characters");
        }

        @Test
        void moreThanAThousandRings() {
            String ring = "1,3270000,35570000,2,3270000,35570100,3,3270100,35570100," + END;
            assertThat(faults(ring.repeat(1_002))).extracting(Problem::found).containsExactly("ring 1001");
            assertThat(faults(ring.repeat(1_000))).extracting(Problem::found).doesNotContain("ring 1000");
        }

        @Test
        void aNameOfMoreThanTwoHundredCharacters() {
            String triangle = corners(0, 0, 0, 100, 100, 100);
            assertThat(Area.ofCorners(triangle + "*,,," + "矿".repeat(200) + ",1,"))
                    .isNotNull();
            assertThat(faults(triangle + "*,,," + "矿".repeat(201) + ",1,")).hasSize(1);
        }

        @Test
        void aSingleCorner() {
            assertThat(faults(corners(0, 0) + END))
                    .extracting(Problem::found)
                    .containsExactly("ring 1, corner 1 (X 3270000, Y 35570000), a ring of 1 corners");
        }

        @Test
        void aNorthingOfSixDigits() {
            assertThat(faults("1,327000,35570000,2,3270000,35570100,3,3270100,35570100," + END))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).endsWith(", X of 6 digits"));
            assertThat(faults("1,-327000,35570000,2,3270000,35570100,3,3270100,35570100," + END))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).endsWith(", X of 0 digits"));
        }

        @Test
        void showTheBeginningOfWhatIsNoNumber() {
            assertThat(faults("x".repeat(30) + ",1,2").get(0).found()).contains("corner " + "x".repeat(30) + " (1, 2)");
            assertThat(faults("x".repeat(31) + ",1,2").get(0).found())
                    .contains("corner " + "x".repeat(30) + "… (1, 2)");
        }

        @Test
        void inTheFirstAndTheLastZoneAreNone() {
            assertThat(Area.ofCorners("1,4000000,25500000,2,4000000,25500100,3,4000100,25500100," + END))
                    .isNotNull();
            assertThat(Area.ofCorners("1,5000000,45500000,2,5000000,45500100,3,5000100,45500100," + END))
                    .isNotNull();
        }

        @Test
        void atTheFirstCornerAreToldOnce() {
            assertThat(faults(corners(0, 0, 0, 0, 0, 100, 100, 100) + END)).hasSize(1);
            assertThat(faults(corners(0, 300, 0, 200, 100, 100, 0, 0, 0, 100) + END))
                    .hasSize(1);
        }

        @Test
        void spikesToTheMillimetre() {
            String spike = "1,3270000,35570000,2,3270100,35570100,3,3270050,35570050.0009,4,3270000,35570100," + END;
            assertThat(faults(spike)).hasSize(1);
            assertThat(Area.ofCorners(spike.replace("0.0009", "0.1"))).isNotNull();
        }

        @Test
        void aHoleThatCrossesItself() {
            String square = corners(0, 0, 0, 300, 300, 300, 300, 0) + END;
            assertThat(faults(square + corners(100, 100, 200, 200, 100, 200, 200, 100) + "*,,,,-1,"))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).contains("whose edge meets"));
        }

        @Test
        void aTinyHoleFarAway() {
            String square = corners(0, 0, 0, 100, 100, 100, 100, 0) + END;
            String hole = "1,3275000,35575000,2,3275000,35575000.7,3,3275000.7,35575000.7,*,,,,-1,";
            assertThat(faults(square + hole)).singleElement().satisfies(fault -> assertThat(fault.found())
                    .endsWith("a ring cut out where no ring added holds it"));
        }

        @Test
        void noneWhereAnIslandInAHoleHasAHole() {
            String lake = ring(0, 1000) + END + ring(100, 900) + "*,,,,-1,";
            String island = ring(200, 800) + END;
            String pond = ring(300, 700) + "*,,,,-1,";
            BigDecimal expected = new BigDecimal("0.5600");
            assertThat(Area.ofCorners(lake + island + pond).planeSquareKilometres())
                    .isEqualByComparingTo(expected);
            assertThat(Area.ofCorners(island + pond + lake).planeSquareKilometres())
                    .isEqualByComparingTo(expected);
        }

        private String ring(int from, int to) {
            return corners(from, from, from, to, to, to, to, from);
        }

        @Test
        void noMoreThanAHundredProblems() {
            assertThat(faults("1,3270000,570000,".repeat(1_000) + END)).hasSize(101);
        }
    }

    @Nested
    @DisplayName("positions of GeoJSON")
    class Positions {

        @Test
        void notClosed() {
            assertThat(faults(List.of(List.of(ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51)))))
                    .anySatisfy(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/0/0");
                        assertThat(fault.found()).isEqualTo("a ring that ends at [105.51, 29.51]");
                    });
        }

        @Test
        void nothing() {
            assertThat(faults(List.of())).hasSize(1);
            assertThat(faults(List.of(List.of()))).hasSize(1);
            assertThat(faults(List.of(List.of(List.of())))).hasSize(1);
            assertThat(faults(List.of(List.of(ring(105.5, 29.5))))).hasSize(1);
        }

        @Test
        void longitudeAndLatitudeExchanged() {
            assertThat(faults(List.of(List.of(ring(29.5, 105.5, 29.5, 105.51, 29.51, 105.51, 29.5, 105.5)))))
                    .hasSize(3)
                    .first()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/0/0/0");
                        assertThat(fault.maybe()).contains("[105.5, 29.5]");
                    });
        }

        @Test
        void noNumbers() {
            assertThat(faults(List.of(List.of(
                            ring(Double.NaN, 29.5, 105.5, Double.POSITIVE_INFINITY, 105.6, 29.6, Double.NaN, 29.5)))))
                    .isNotEmpty();
        }

        @Test
        void crossingAtTheirPlace() {
            assertThat(faults(List.of(
                            List.of(ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5)),
                            List.of(ring(105.6, 29.6, 105.61, 29.61, 105.61, 29.6, 105.6, 29.61, 105.6, 29.6)))))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/1/0/0");
                        assertThat(fault.found()).endsWith("meets that of /1/0/2 at (105.605000, 29.605000)");
                    });
        }

        @Test
        void holesOutside() {
            assertThat(faults(List.of(List.of(
                            ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5),
                            ring(105.6, 29.6, 105.61, 29.6, 105.61, 29.61, 105.6, 29.6)))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/0/1/0"));
        }

        /** The holes leave no polygon that could be laid over the second one. */
        @Test
        void holesOnEachOtherAndAPolygonInThem() {
            List<Position> shell = ring(105.5, 29.4, 105.514, 29.4, 105.514, 29.414, 105.5, 29.414, 105.5, 29.4);
            List<Position> hole = ring(105.5, 29.4, 105.501, 29.4, 105.501, 29.401, 105.5, 29.401, 105.5, 29.4);

            assertThat(faults(List.of(List.of(shell, hole, hole), List.of(hole))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/0/2/0"));
            assertThat(Area.ofPolygons(List.of(List.of(shell, hole), List.of(hole)))
                            .squareMetres())
                    .isCloseTo(Area.ofPolygons(List.of(List.of(shell))).squareMetres(), within(new BigDecimal(100)));
        }

        @Test
        void ofTwoPositions() {
            assertThat(faults(List.of(List.of(ring(105.5, 29.5, 105.5, 29.5)))))
                    .extracting(Problem::found)
                    .containsExactly("[105.5, 29.5], a ring of 1 corners");
            assertThat(faults(List.of(List.of(ring(105.5, 29.5, 105.6, 29.5)))))
                    .extracting(Problem::found)
                    .containsExactly("a ring that ends at [105.6, 29.5]", "[105.5, 29.5], a ring of 1 corners");
        }

        @Test
        void beyondChinaWithoutAGuessWhereExchangingIsNone() {
            assertThat(faults(List.of(List.of(ring(10, 29.5, 105.6, 29.5, 105.6, 29.6, 10, 29.5)))))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.found()).isEqualTo("[10.0, 29.5]");
                        assertThat(fault.maybe()).isEmpty();
                    });
            assertThat(faults(List.of(List.of(ring(29.5, 105.5, 105.6, 29.5, 105.6, 29.6, 29.5, 105.5)))))
                    .singleElement()
                    .satisfies(fault ->
                            assertThat(fault.found()).isEqualTo("[29.5, 105.5], longitude and latitude exchanged"));
        }

        @Test
        void doubledToTheMillimetreOnTheGround() {
            assertThat(faults(List.of(
                            List.of(ring(105.5, 29.5, 105.6, 29.5, 105.600000009, 29.5, 105.6, 29.6, 105.5, 29.5)))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).endsWith("the same place as /0/0/1"));
            assertThat(Area.ofPolygons(List.of(
                            List.of(ring(105.5, 29.5, 105.6, 29.5, 105.600000011, 29.5, 105.6, 29.6, 105.5, 29.5)))))
                    .isNotNull();
        }

        @Test
        void moreThanAThousandRingsOrAHundredThousandCorners() {
            List<Position> ring = ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5);
            List<Position> one = ring(105.5, 29.5);
            assertThat(faults(Collections.nCopies(1_002, List.of(ring))))
                    .containsExactly(new Problem("/1000/0", "ring 1001", "at most 1000 rings and 100000 corners"));
            assertThat(faults(List.of(Collections.nCopies(1_000, ring))))
                    .extracting(Problem::found)
                    .noneMatch(found -> found.startsWith("ring 1"));
            List<List<List<Position>>> both = new ArrayList<>(Collections.nCopies(999, List.of(ring)));
            both.add(List.of(Collections.nCopies(97_005, one.get(0))));
            assertThat(faults(both)).extracting(Problem::found).containsExactly("100001 corners so far");
            List<Position> most = Collections.nCopies(100_001, one.get(0));
            List<Position> more = Collections.nCopies(100_002, one.get(0));
            assertThat(faults(List.of(List.of(most))))
                    .extracting(Problem::expected)
                    .doesNotContain("at most 1000 rings and 100000 corners");
            assertThat(faults(List.of(List.of(more))))
                    .containsExactly(
                            new Problem("/0/0", "100001 corners so far", "at most 1000 rings and 100000 corners"));
        }

        @Test
        void ofARingAreToldBeforeThoseOfSeveral() {
            List<Position> bow = ring(105.5, 29.5, 105.51, 29.51, 105.51, 29.5, 105.5, 29.51, 105.5, 29.5);
            List<Position> far = ring(105.6, 29.6, 105.61, 29.6, 105.61, 29.61, 105.6, 29.6);
            assertThat(faults(List.of(List.of(bow, far)))).singleElement().satisfies(fault -> assertThat(fault.found())
                    .contains("whose edge meets"));
        }

        @Test
        void ofHolesAreToldBeforeThoseOfPolygons() {
            List<Position> shell = ring(105.5, 29.4, 105.514, 29.4, 105.514, 29.414, 105.5, 29.414, 105.5, 29.4);
            List<Position> hole = ring(105.502, 29.402, 105.504, 29.402, 105.504, 29.404, 105.502, 29.402);

            assertThat(faults(List.of(List.of(shell, hole, hole), List.of(shell))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/0/2/0"));
        }

        @Test
        void noneWhereNeighboursShareAJaggedBoundary() {
            List<Position> west = new ArrayList<>();
            List<Position> east = new ArrayList<>();
            for (int i = 0; i <= 2_000; i++) {
                Position jag = new Position(105.5 + (i % 2) * 1e-5, 29.5 + i * 1e-5);
                west.add(jag);
                east.add(jag);
            }
            west.addAll(ring(105.4, 29.52, 105.4, 29.5));
            east.addAll(ring(105.6, 29.52, 105.6, 29.5));
            west.add(west.get(0));
            east.add(east.get(0));
            assertThat(Area.ofPolygons(List.of(List.of(west), List.of(east))).polygons())
                    .isNotEmpty();
        }

        @Test
        void overlapping() {
            List<List<Position>> one = List.of(ring(105.5, 29.5, 105.51, 29.5, 105.51, 29.51, 105.5, 29.5));

            assertThat(faults(List.of(one, one))).singleElement().satisfies(fault -> assertThat(fault.pointer())
                    .isEqualTo("/1/0/0"));
        }
    }

    @Nested
    @DisplayName("drawings made to take long end soon")
    class Intricate {

        /** Every edge's box meets every other's, and no two edges meet. */
        @Test
        void edgesSideBySide() {
            int pairs = 40_000;
            List<Position> there = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                double shift = i * 2e-7;
                boolean even = i % 2 == 0;
                there.add(even ? new Position(105.5 + shift, 29.6) : new Position(105.6 + shift, 29.7));
                there.add(even ? new Position(105.6 + shift, 29.7) : new Position(105.5 + shift, 29.6));
            }
            there.add(new Position(105.7, 29.55));
            there.add(there.get(0));

            assertThat(faults(List.of(List.of(there)))).isNotEmpty();
        }

        /** One such ring may be checked; two are more work than an area may take. */
        @Test
        void edgesSideBySideInSeveralRings() {
            List<Position> one = slanted(105.5, 800);
            Ring ring = new Ring(
                    one.subList(1, one.size()).stream()
                            .map(position -> new Coordinate(position.longitude(), position.latitude()))
                            .toArray(Coordinate[]::new),
                    new CornerRing.Places(1, List.of(), List.of()));
            long comparisons = Crossings.within(ring, 10).comparisons();

            assertThat(comparisons).isBetween(1_000_001L, 1_999_999L);
            assertThat(Crossings.within(ring, 10, comparisons).isTooIntricate()).isTrue();
            assertThat(Crossings.within(ring, 10, comparisons + 1).isTooIntricate())
                    .isFalse();
            assertThat(Area.ofPolygons(List.of(List.of(one)))).isNotNull();
            assertThat(faults(List.of(List.of(one), List.of(slanted(106.5, 800)))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).endsWith("a ring too intricate to be checked"));
            List<Position> beside = ring(105.5, 29.61, 105.58, 29.69, 105.5, 29.69, 105.5, 29.61);
            assertThat(Area.ofPolygons(List.of(List.of(slanted(105.5, 400)), List.of(beside))))
                    .isNotNull();
            assertThat(faults(List.of(List.of(one), List.of(beside))))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.found()).endsWith("a ring that overlaps the ring of /0/0/0"));
        }

        /** Strips beside each other, aslant, so that the box of each meets all others': each is laid over each. */
        @Test
        void manyRingsUponEachOther() {
            List<List<List<Position>>> strips = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                strips.add(List.of(strip(105.5 + i * 0.01, 2_000)));
            }

            assertThat(faults(strips)).singleElement().satisfies(fault -> assertThat(fault.found())
                    .endsWith("rings too intricate to be checked"));
        }

        private static List<Position> strip(double west, int steps) {
            List<Position> there = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                there.add(new Position(west + i * 5e-4, 29 + i * 5e-4));
            }
            for (int i = steps - 1; i >= 0; i--) {
                there.add(new Position(west + 0.005 + i * 5e-4, 29 + i * 5e-4));
            }
            there.add(there.get(0));
            return there;
        }

        private static List<Position> slanted(double west, int pairs) {
            List<Position> there = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                double shift = i * 2e-7;
                boolean even = i % 2 == 0;
                there.add(even ? new Position(west + shift, 29.6) : new Position(west + 0.1 + shift, 29.7));
                there.add(even ? new Position(west + 0.1 + shift, 29.7) : new Position(west + shift, 29.6));
            }
            there.add(new Position(west + 0.2, 29.55));
            there.add(there.get(0));
            return there;
        }

        @Test
        void scribble() {
            java.util.Random random = new java.util.Random(1);
            List<Position> scribble = new ArrayList<>();
            for (int i = 0; i < 100_000; i++) {
                scribble.add(new Position(105 + random.nextDouble(), 29 + random.nextDouble()));
            }
            scribble.add(scribble.get(0));

            assertThat(faults(List.of(List.of(scribble)))).hasSize(10);
        }
    }
}
