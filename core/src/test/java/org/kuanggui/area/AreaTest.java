package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

@DisplayName("the area of a right")
class AreaTest {
    /** A square of 1 km by 1 km in zone 35, near Gulong. */
    private static final String SQUARE =
            "1,3270000,35570000,2,3270000,35571000,3,3271000,35571000,4,3271000,35570000,*,430,300,一采区,1,";

    static String haicheng() {
        try (InputStream text = AreaTest.class.getResourceAsStream("corners-haicheng.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Nested
    @DisplayName("of the register's text")
    class OfCorners {

        @Test
        void theRealTextHasTheAreasOfItsTwoParts() {
            String text = haicheng();
            int second = text.indexOf("9,4512640");

            assertThat(Area.ofCorners(text.substring(0, second)).planeSquareKilometres())
                    .isEqualByComparingTo("0.2041");
            assertThat(Area.ofCorners(text.substring(second)).planeSquareKilometres())
                    .isEqualByComparingTo("0.8644");
            assertThat(Area.ofCorners(text).planeSquareKilometres()).isEqualByComparingTo("1.0685");
        }

        @Test
        void isWrittenOnOneLineAndReadAgainAsTheSame() {
            Area area = Area.ofCorners(haicheng());

            assertThat(area.corners())
                    .startsWith("1,4507088.2206,41473349.922,2,")
                    .endsWith("*,363,10,远东采区,1,")
                    .doesNotContain("\n");
            assertThat(Area.ofCorners(area.corners())).isEqualTo(area);
            assertThat(area.coordinateSystem()).isEqualTo(CoordinateSystem.zone(41));
        }

        @Test
        void mayBeClosedAndNeedNoLineBreak() {
            String closed = SQUARE.replace("*,", "5,3270000,35570000,*,");

            assertThat(Area.ofCorners(closed).squareMetres())
                    .isEqualTo(Area.ofCorners(SQUARE).squareMetres());
        }

        @Test
        void aRingWithSignMinusOneIsCutOut() {
            String hole = "5,3270200,35570200,6,3270200,35570700,7,3270700,35570700,8,3270700,35570200,*,,,,-1,";

            Area area = Area.ofCorners(SQUARE + hole);

            assertThat(area.planeSquareKilometres()).isEqualByComparingTo("0.75");
            assertThat(area.polygons()).hasSize(1);
            assertThat(area.polygons().get(0)).hasSize(2);
        }

        @Test
        void partsThatShareAnEdgeAreOneArea() {
            String beside = "5,3270000,35571000,6,3270000,35572000,7,3271000,35572000,8,3271000,35571000,*,,,,1,";

            assertThat(Area.ofCorners(SQUARE + beside).planeSquareKilometres()).isEqualByComparingTo("2");
        }
    }

    @Nested
    @DisplayName("of GeoJSON")
    class OfPolygons {

        @Test
        void isTheSameGroundAsItsCorners() {
            Area corners = Area.ofCorners(SQUARE);

            Area geometry = Area.ofPolygons(corners.polygons());

            assertThat(geometry.form()).isEqualTo(Area.Form.GEOMETRY);
            assertThat(geometry.squareMetres()).isEqualTo(corners.squareMetres());
            assertThat(geometry.corners()).isEqualTo(SQUARE.replace("430,300,一采区", ",,"));
        }

        @Test
        void isWrittenAsCornersSouthOfNineDegreesToo() {
            Area island = Area.ofPolygons(List.of(List.of(List.of(
                    new Position(112.3, 5.1),
                    new Position(112.31, 5.1),
                    new Position(112.31, 5.11),
                    new Position(112.3, 5.1)))));

            assertThat(island.corners()).startsWith("1,056");
            assertThat(Area.ofCorners(island.corners()).squareKilometres()).isEqualTo(island.squareKilometres());
        }

        @Test
        void theEllipsoidAreaIsThatOfThePlaneToOneInTenThousand() {
            Area area = Area.ofCorners(SQUARE);

            BigDecimal ratio = area.squareMetres().movePointLeft(6);
            assertThat(ratio).isBetween(new BigDecimal("0.9998"), new BigDecimal("1.0001"));
            assertThat(area.squareKilometres().scale()).isLessThanOrEqualTo(4);
        }
    }

    @Nested
    @DisplayName("without another")
    class Without {

        @Test
        void keepsItsFormAndLosesWhatTheOtherCovers() {
            Area area = Area.ofCorners(SQUARE);
            Area other = Area.ofCorners(SQUARE.replace("3571000", "3570300").replace("35570000", "35569000"));
            Area half = Area.ofCorners(
                    "1,3269000,35570500,2,3269000,35572000,3,3272000,35572000,4,3272000,35570500,*,,,,1,");

            assertThat(area.without(half).orElseThrow().corners())
                    .isEqualTo("1,3270000,35570000,2,3271000,35570000,3,3271000,35570500,4,3270000,35570500,*,,,,1,");
            assertThat(area.within(half).orElseThrow().planeSquareKilometres()).isEqualByComparingTo("0.5");
            assertThat(area.without(area)).isEmpty();
            assertThat(other).isNotEqualTo(area);
        }

        @Test
        void leavesCornersThatItDoesNotCutWhereTheyWereStated() {
            double east = 106.03333333333;
            Area west = box(105.9, 106);
            Area beyond = box(east, 106.1);
            Area both = Area.ofPolygons(
                    List.of(west.polygons().get(0), beyond.polygons().get(0)));
            BoundingBox plan = new BoundingBox(105, 29, east, 30);

            Area left = both.without(box(105.8, 105.95)).orElseThrow();

            assertThat(left.polygons())
                    .containsExactly(
                            box(105.95, 106).polygons().get(0),
                            beyond.polygons().get(0));
            assertThat(both.within(beyond).orElseThrow().placement(plan)).isEqualTo(Placement.OUTSIDE);
        }

        private static Area box(double west, double east) {
            return Area.ofPolygons(List.of(List.of(List.of(
                    new Position(west, 29.5),
                    new Position(east, 29.5),
                    new Position(east, 29.51),
                    new Position(west, 29.51),
                    new Position(west, 29.5)))));
        }
    }

    @Test
    void isTheSameReadFromItsOwnCornersWhereItsRingsOverlapByALittle() {
        Area overlapping = Area.ofPolygons(List.of(
                List.of(List.of(
                        new Position(105.60759979248, 29.55120121765),
                        new Position(105.60335028076, 29.55243511963),
                        new Position(105.60310473633, 29.55243676758),
                        new Position(105.60759979248, 29.55120121765))),
                List.of(List.of(
                        new Position(105.60759979248, 29.55120629883),
                        new Position(105.60154316711, 29.55),
                        new Position(105.6, 29.55),
                        new Position(105.60759979248, 29.55120629883)))));

        assertThat(Area.ofPolygons(overlapping.polygons())).isEqualTo(overlapping);
    }

    @Test
    void hasABoxInAnyCoordinateSystem() {
        Area area = Area.ofCorners(SQUARE);
        BoundingBox degrees = area.boundingBox();

        assertThat((Object) area.envelope(CoordinateSystem.DEGREES))
                .isEqualTo(new Envelope(degrees.west(), degrees.east(), degrees.south(), degrees.north()));
        Envelope metres = area.envelope(area.coordinateSystem());
        assertThat(metres.getWidth()).isEqualTo(1000);
        assertThat(metres.getHeight()).isEqualTo(1000);
    }

    @Test
    void liesInsideAcrossOrOutsideABox() {
        Area area = Area.ofCorners(SQUARE);
        BoundingBox box = area.boundingBox();

        assertThat(area.placement(box)).isEqualTo(Placement.INSIDE);
        assertThat(area.placement(new BoundingBox(box.west(), box.south(), box.east() - 0.001, box.north())))
                .isEqualTo(Placement.CROSSING);
        assertThat(area.placement(new BoundingBox(box.east() + 0.001, box.south(), box.east() + 1, box.north())))
                .isEqualTo(Placement.OUTSIDE);
        List<List<Position>> square = new ArrayList<>();
        square.add(List.of(
                new Position(105.5, 29.5),
                new Position(105.51, 29.5),
                new Position(105.51, 29.51),
                new Position(105.5, 29.51),
                new Position(105.5, 29.5)));
        assertThat(Area.ofPolygons(List.of(square)).placement(new BoundingBox(105.51, 29, 106, 30)))
                .isEqualTo(Placement.OUTSIDE);
        assertThat(area).hasToString(area.squareKilometres() + " km² around 105.7274° E, 29.5504° N");
    }

    @Nested
    @DisplayName("together with others")
    class Together {

        @Test
        void isItselfWhereThereIsNoOther() {
            Area alone = Field.area(0, 0, 100, 100);
            assertThat(Area.together(List.of(alone))).isSameAs(alone);
            assertThatThrownBy(() -> Area.together(List.of())).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void hasWhatAllOfThemHaveInTheirSystemOrElseInDegrees() {
            Area west = Field.area(0, 0, 100, 100);
            Area east = Field.area(200, 0, 300, 100);
            Area elsewhere = Area.ofPolygons(List.of(List.of(List.of(
                    new Position(105.5, 29.5),
                    new Position(105.51, 29.5),
                    new Position(105.51, 29.51),
                    new Position(105.5, 29.5)))));

            assertThat(Area.together(List.of(west, east)).coordinateSystem()).isEqualTo(Field.ZONE);
            assertThat(Area.together(List.of(west, east)).polygons()).hasSize(2);
            assertThat(Area.together(List.of(west, elsewhere)).coordinateSystem())
                    .isEqualTo(CoordinateSystem.DEGREES);
            assertThat(Area.together(List.of(west, elsewhere)).polygons()).hasSize(2);
        }
    }

    @Test
    @DisplayName("is cut to a tenth of a millimetre, in degrees as well")
    void isCutFinely() {
        Area whole = Area.ofPolygons(List.of(List.of(box(105.500012, 29.500012, 105.510012, 29.510012))));
        Area half = Area.ofPolygons(List.of(List.of(box(105.505012, 29.4, 105.6, 29.6))));
        List<Position> left =
                whole.without(half).orElseThrow().polygons().get(0).get(0);

        assertThat(left).hasSize(5).allSatisfy(corner -> {
            assertThat(corner.longitude()).isBetween(105.500011999, 105.505012001);
            assertThat(corner.latitude()).isBetween(29.500011999, 29.510012001);
        });
        assertThat(left).extracting(Position::longitude).contains(105.505012);
    }

    private static List<Position> box(double west, double south, double east, double north) {
        return List.of(
                new Position(west, south),
                new Position(east, south),
                new Position(east, north),
                new Position(west, north),
                new Position(west, south));
    }

    @Test
    @DisplayName("numbers its corners through where they are made into a text")
    void isWrittenWithCornersNumberedThrough() {
        String text = CornerText.of(Field.together(Field.box(0, 0, 10, 10), Field.box(20, 0, 30, 10)));

        assertThat(Arrays.stream(text.split(",")).filter(field -> field.length() == 1))
                .containsExactly("1", "2", "3", "4", "*", "1", "5", "6", "7", "8", "*", "1");
    }
}
