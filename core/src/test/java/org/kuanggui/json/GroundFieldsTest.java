package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;
import org.kuanggui.fact.Problem;

@DisplayName("The JSON contract: ground")
class GroundFieldsTest {

    @Nested
    @DisplayName("Geometry is a Polygon or a MultiPolygon")
    class Geometry {
        @Test
        void inDegreesLongitudeFirst() {
            assertThat(ground("geometry", Shapes.SQUARE))
                    .isEqualTo(Area.ofPolygons(List.of(List.of(List.of(
                            new Position(105.7, 29.7),
                            new Position(105.71, 29.7),
                            new Position(105.71, 29.71),
                            new Position(105.7, 29.71),
                            new Position(105.7, 29.7))))));
        }

        @Test
        void withItsFieldsInAnyOrder() {
            assertThat(ground("geometry", "{'coordinates': [" + Shapes.ring(105.7, 29.7) + "], 'type': 'Polygon'}"))
                    .isEqualTo(Shapes.area(Shapes.SQUARE));
        }

        @Test
        void ofWhichHeightsAreNotUsed() {
            assertThat(ground("geometry", Shapes.circle(8, ",512.5"))).isEqualTo(Shapes.area(Shapes.circle(8, "")));
        }

        @Test
        void andAMultiPolygonOfOneIsThatPolygon() {
            assertThat(ground(
                            "geometry",
                            "{'type': 'MultiPolygon', 'coordinates': [[" + Shapes.ring(105.7, 29.7) + "]]}"))
                    .isEqualTo(Shapes.area(Shapes.SQUARE));
        }

        @Test
        void ofWhichTheShapeIsFaultyAtItsPlaceInTheDocument() {
            String doubled = "[[105.7,29.7],[105.71,29.7],[105.71,29.7],[105.7,29.71],[105.7,29.7]]";
            assertThat(problem("{'type': 'Polygon', 'coordinates': [" + doubled + "]}")
                            .pointer())
                    .isEqualTo("/site/geometry/coordinates/0/2");
            assertThat(problem("{'type': 'MultiPolygon', 'coordinates': [[" + doubled + "]]}")
                            .pointer())
                    .isEqualTo("/site/geometry/coordinates/0/0/2");
        }

        @Test
        void whoseNestingTellsTheTypeThatMayBeMeant() {
            assertThat(problem("{'type': 'Polygon', 'coordinates': [[[[1, 2]]]]}")
                            .maybe())
                    .contains("the type \"MultiPolygon\"");
            assertThat(problem("{'type': 'MultiPolygon', 'coordinates': [[[1, 2]]]}")
                            .maybe())
                    .contains("the type \"Polygon\"");
            assertThat(problem("{'type': 'Polygon', 'coordinates': [1]}").maybe())
                    .isEmpty();
        }

        @Test
        void ofWhichNothingElseIsLookedAtWhereTheTypeIsAnother() {
            assertThat(problem("{'type': 'Curve', 'coordinates': [], 'control': 1}")
                            .pointer())
                    .isEqualTo("/site/geometry/type");
        }

        private static Problem problem(String geometry) {
            return Doc.mining().with("site", "{'geometry': " + geometry + "}").problem();
        }

        @Test
        void withNumbersAsJsonHasThem() {
            assertThat(ground(
                            "geometry",
                            Shapes.SQUARE.replace("105.71", "1.0571E+2").replace("29.70", "297000e-4")))
                    .isEqualTo(Shapes.area(Shapes.SQUARE));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'x'                                                   | ''                 | the text \"x\"",
                    "[]                                                    | ''                 | a list",
                    "{'coordinates': [[]]}                                 | /type              | nothing",
                    "{'type': 'Polygon'}                                   | /coordinates       | nothing",
                    "{'type': 'Polygon', 'coordinates': null}              | /coordinates       | null",
                    "{'type': 'Polygon', 'coordinates': 7}                 | /coordinates       | the number 7",
                    "{'type': 'Polygon', 'coordinates': {}}                | /coordinates       | an object",
                    "{'type': 'Polygon', 'coordinates': [7]}               | /coordinates       | coordinates nested 1 deep",
                    "{'type': 'Polygon', 'coordinates': [{}]}              | /coordinates/0     | an object",
                    "{'type': 'Polygon', 'coordinates': [['x']]}           | /coordinates/0/0   | the text \"x\"",
                    "{'type': 'Polygon', 'coordinates': [[[1]]]}           | /coordinates/0/0   | a list of 1",
                    "{'type': 'Polygon', 'coordinates': [[[1,2,3,4]]]}     | /coordinates/0/0   | a list of 4",
                    "{'type': 'Polygon', 'coordinates': [[[1,'2']]]}       | /coordinates/0/0/1 | the text \"2\"",
                    "{'type': 'Polygon', 'coordinates': [[[null,2]]]}      | /coordinates/0/0/0 | null",
                    "{'type': 'Polygon', 'coordinates': [[[1,2,'x']]]}     | /coordinates/0/0/2 | the text \"x\"",
                    "{'type': 'Polygon', 'coordinates': [[[1,1e400]]]}     | /coordinates/0/0/1 | the number 1e400",
                    "{'type': 'MultiPolygon', 'coordinates': [[[[1,{}]]]]} | /coordinates/0/0/0/1 | an object",
                    "{'type': 'Point', 'coordinates': [1, 2]}              | /type              | the text \"Point\"",
                    "{'type': 'Feature', 'geometry': {}, 'properties': {}} | /type              | the text \"Feature\"",
                })
        void andNothingElse(String geometry, String pointer, String found) {
            List<Problem> problems = problems("{'geometry': " + geometry + "}");

            assertThat(problems.get(0).pointer()).isEqualTo("/site/geometry" + pointer.replace("''", ""));
            assertThat(problems.get(0).found()).isEqualTo(found);
        }

        @Test
        void withoutAnyOtherField() {
            assertThat(problems(
                            "{'geometry': " + Shapes.SQUARE.replace("}", ",'bbox':[105,29,106,30],'crs':null}") + "}"))
                    .extracting(Problem::pointer)
                    .containsExactly("/site/geometry/bbox", "/site/geometry/crs");
        }

        @Test
        void whoseTypeIsGuessedFromItsCoordinates() {
            assertThat(problems("{'geometry': " + Shapes.SQUARE.replace("Polygon", "MultiPolygon") + "}"))
                    .containsExactly(new Problem(
                            "/site/geometry/coordinates",
                            "coordinates nested 3 deep",
                            "coordinates nested 4 deep, as a MultiPolygon has them",
                            "the type \"Polygon\""));
            assertThat(problems("{'geometry': " + Shapes.SQUARE.replace("Polygon", "polygon") + "}"))
                    .extracting(problem -> problem.maybe().orElseThrow())
                    .containsExactly("Polygon");
        }

        @Test
        void ofNumbersThatAreNotTooLong() {
            String longest = "105.71" + "0".repeat(JsonLimits.LONGEST_NUMBER - 6);

            assertThat(ground("geometry", Shapes.SQUARE.replace("105.71", longest)))
                    .isEqualTo(Shapes.area(Shapes.SQUARE));
            assertThat(problems("{'geometry': " + Shapes.SQUARE.replace("105.71", longest + "0") + "}"))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(
                            tuple("/site/geometry/coordinates/0/1/0", "a number of 101 characters"),
                            tuple("/site/geometry/coordinates/0/2/0", "a number of 101 characters"));
        }

        @Test
        void whoseFaultsAreToldAtTheirPlace() {
            String open = "[[105.7,29.7],[105.71,29.7],[105.71,29.71],[105.7,29.71]]";

            assertThat(problems("{'geometry': {'type': 'Polygon', 'coordinates': [" + open + "]}}"))
                    .extracting(Problem::pointer)
                    .allMatch(pointer -> pointer.matches("/site/geometry/coordinates/0(/[0-4])?"));
            assertThat(problems("{'geometry': {'type': 'MultiPolygon', 'coordinates': [[" + Shapes.ring(105.7, 29.7)
                            + "],[" + open.replace("105", "106") + "]]}}"))
                    .extracting(Problem::pointer)
                    .allMatch(pointer -> pointer.matches("/site/geometry/coordinates/1/0(/[0-4])?"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "[[]]"})
        void whichIsNotEmpty(String coordinates) {
            assertThat(problems("{'geometry': {'type': 'Polygon', 'coordinates': " + coordinates + "}}"))
                    .extracting(Problem::pointer)
                    .allMatch(pointer -> pointer.startsWith("/site/geometry/coordinates"));
            assertThat(problems("{'geometry': {'type': 'MultiPolygon', 'coordinates': " + coordinates + "}}"))
                    .extracting(Problem::pointer)
                    .allMatch(pointer -> pointer.startsWith("/site/geometry/coordinates"));
        }
    }

    @Nested
    @DisplayName("Corners are the register's text")
    class Corners {
        @Test
        void ofARealRight() {
            Area haicheng = ground("corners", JsonText.quoted(Shapes.haicheng()));

            assertThat(haicheng).isEqualTo(Area.ofCorners(Shapes.haicheng()));
            assertThat(haicheng.planeSquareKilometres()).isEqualByComparingTo(new BigDecimal("1.0685"));
        }

        @Test
        void onOneLine() {
            assertThat(ground("corners", JsonText.quoted(Shapes.haicheng().replaceAll("\\R", ""))))
                    .isEqualTo(Area.ofCorners(Shapes.haicheng()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "7        | the number 7",
                    "['1']    | a list",
                    "' null ' | the text \"null\"",
                    "'\\ud800' | a text with half a surrogate pair",
                })
        void andNothingElse(String corners, String found) {
            assertThat(problems("{'corners': " + corners + "}"))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(tuple("/site/corners", found));
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "1,2,3", "*", ",", "1,3270001.12,35570002.34"})
        void whoseFaultsAreToldAtTheField(String corners) {
            assertThat(problems("{'corners': '" + corners + "'}"))
                    .isNotEmpty()
                    .extracting(Problem::pointer)
                    .containsOnly("/site/corners");
        }
    }

    @Nested
    @DisplayName("One of the two is enough")
    class Both {
        @Test
        void bothTogetherAreRefused() {
            assertThat(problems("{'corners': " + JsonText.quoted(Shapes.haicheng()) + ", 'geometry': " + Shapes.SQUARE
                            + "}"))
                    .containsExactly(new Problem("/site/corners", "corners together with geometry", "one of the two"));
        }

        @Test
        void whatIsWrongWithEitherIsToldAsWell() {
            assertThat(problems("{'geometry': {'type': 'Polygon'}, 'corners': 7}"))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(
                            tuple("/site/geometry/coordinates", "nothing"),
                            tuple("/site/corners", "the number 7"),
                            tuple("/site/corners", "corners together with geometry"));
        }

        @Test
        void whatSaysNothingIsNotStated() {
            assertThat(Doc.mining()
                            .with("site", "{'geometry': null, 'corners': ' '}")
                            .read())
                    .isEqualTo(Doc.mining().read());
            assertThat(ground("corners", "' ', 'geometry': " + Shapes.SQUARE)).isEqualTo(Shapes.area(Shapes.SQUARE));
        }
    }

    private static Area ground(String form, String json) {
        return Objects.requireNonNull(Doc.mining()
                .with("site", "{'" + form + "': " + json + "}")
                .readMining()
                .site()
                .ground());
    }

    private static List<Problem> problems(String site) {
        return Doc.mining().with("site", site).problems();
    }
}
