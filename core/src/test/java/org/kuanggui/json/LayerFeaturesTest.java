package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.area.Area;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;

@DisplayName("The features of a layer")
class LayerFeaturesTest {
    private static final String GOOD = Features.feature(Shapes.SQUARE);

    @Nested
    @DisplayName("are read whatever the order of their fields")
    class Read {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'geometry': +, 'properties': *}]}",
                    "{'features': [{'properties': *, 'geometry': +, 'type': 'Feature'}], 'type': 'FeatureCollection'}",
                    "{'name': 'x', 'crs': null, 'features': [{'id': 'T9', 'bbox': [1], 'properties': *, 'geometry': +,"
                            + " 'type': 'Feature', 'x': {'type': [{}]}}], 'type': 'FeatureCollection', 'bbox': [1, 2]}",
                })
        void withTheirProperties(String json) throws IOException {
            String geometry = "{'bbox': [1], 'coordinates': [" + Shapes.ring(105.7, 29.7) + "], 'type': 'Polygon'}";
            String properties = "{'x': [{'id': 'T8'}], 'id': 'T3-1', 'holder': ' 甲公司 ', 'blockKind': 'RETAINED',"
                    + " 'mineral': '锶矿(天青石)', 'area': 3}";

            assertThat(features(json.replace("+", geometry).replace("*", properties)))
                    .containsExactly(new Feature("T3-1", "甲公司", "RETAINED", "STRONTIUM"));
        }

        @Test
        void withTheirOwnIdWhereThePropertiesHaveNone() throws IOException {
            assertThat(feature("'id': 'T3-1', 'properties': {'id': null}")).isEqualTo(Feature.of("T3-1"));
            assertThat(feature("'properties': {'id': 'T3-2'}, 'id': 'T3-1'")).isEqualTo(Feature.of("T3-2"));
            assertThat(feature("'properties': {'id': 17}, 'id': 'T3-1'")).isEqualTo(Feature.of("17"));
            assertThat(feature("'properties': {}, 'id': 18")).isEqualTo(Feature.of("18"));
        }

        @Test
        void withoutWhatIsNotTold() throws IOException {
            assertThat(feature("'properties': null")).isEqualTo(Feature.UNNAMED);
            assertThat(feature("'x': 1")).isEqualTo(Feature.UNNAMED);
            assertThat(feature("'properties': {'id': ' ', 'holder': null, 'blockKind': '', 'mineral': null}"))
                    .isEqualTo(Feature.UNNAMED);
        }

        @Test
        void withTheNumberOfTheOneThatIsNoJson() {
            String json = Features.of(GOOD, GOOD, "{'type': 'Feature', 'x': x}").replace('\'', '"');
            assertThatThrownBy(() -> layer(json))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                            .extracting(Problem::pointer)
                            .containsExactly("/features/2"));
        }

        @Test
        void withTheOneThingThatIsTold() throws IOException {
            assertThat(feature("'properties': {'holder': '甲公司'}")).isEqualTo(new Feature(null, "甲公司", null, null));
            assertThat(feature("'properties': {'blockKind': 'NEW'}")).isEqualTo(new Feature(null, null, "NEW", null));
            assertThat(feature("'properties': {'mineral': 'COAL'}")).isEqualTo(new Feature(null, null, null, "COAL"));
        }

        @Test
        @Tag("large")
        void withTenMillionCornersAtTheMost() throws IOException {
            Layer most = GroundLayersReader.read(hundredTimes(100_000, 99_999), builder(Theme.PLANNED_MINING_BLOCKS));

            assertThat(most.faults()).extracting(Problem::found).containsExactly("a list of 1");
            assertThatThrownBy(() -> GroundLayersReader.read(
                            hundredTimes(100_000, 100_000), builder(Theme.PLANNED_MINING_BLOCKS)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("more than 10000000 corners");
        }

        /** One corner and then so many, that have no numbers: those of so many would fill the heap. */
        private static InputStream hundredTimes(int corners, int lastCorners) {
            String head = "{'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': null,"
                    + " 'geometry': {'type': 'Polygon', 'coordinates': [[[1]";
            List<InputStream> parts = new ArrayList<>(List.of(stream(head)));
            byte[] part = ",[null]".repeat(corners).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 99; i++) {
                parts.add(new ByteArrayInputStream(part));
            }
            parts.add(stream(",[null]".repeat(lastCorners) + "]]}}]}"));
            return new SequenceInputStream(Collections.enumeration(parts));
        }

        @Test
        void withCornersByTheHundred() throws IOException {
            String edge = IntStream.range(0, 600)
                    .mapToObj(i -> "[" + (105.7 + i / 100_000.0) + ",29.7]")
                    .collect(Collectors.joining(","));
            Layer layer = layer(Features.of(Features.feature("{'type': 'Polygon', 'coordinates': [[" + edge
                    + ",[105.71,29.7],[105.71,29.71],[105.7,29.71],[105.7,29.7]]]}")));

            assertThat(layer.faults()).isEmpty();
            assertThat(overlaps(layer, Shapes.area(Shapes.SQUARE))).isEqualTo(Truth.TRUE);
            assertThat(overlaps(layer, Shapes.area(Shapes.square(105.8, 29.7)))).isEqualTo(Truth.FALSE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'id': 'T3-1', 'blockKind': '一类', 'mineral': '普通萤石'}",
                    "{'id': 'T3-1', 'blockKind': 'NEWER', 'mineral': '铁矿'}",
                })
        void withoutWordsThatTheRulesDoNotKnow(String properties) throws IOException {
            assertThat(feature("'properties': " + properties)).isEqualTo(Feature.of("T3-1"));
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLANNED_MINING_BLOCKS")
        void withoutWhatOnlyMiningBlocksHave(Theme theme) throws IOException {
            Layer layer = layer(
                    theme,
                    Features.of(
                            Features.feature(Shapes.SQUARE, "{'id': 'A', 'mineral': '铁矿', 'blockKind': '一类'}"),
                            Features.feature(Shapes.SQUARE, "{'id': 'B', 'mineral': 83520, 'blockKind': {'x': [1]}}"),
                            Features.feature(Shapes.SQUARE, "{'id': 'C', 'mineral': 'COAL', 'mineral': 'COAL'}")));

            assertThat(layer.faults()).isEmpty();
            assertThat(GroundLayers.builder()
                            .add(layer)
                            .build()
                            .under(Shapes.area(Shapes.SQUARE))
                            .overlaps(theme))
                    .extracting(FeatureOverlap::feature)
                    .containsExactly(Feature.of("A"), Feature.of("B"), Feature.of("C"));
        }

        @Test
        void asPolygonsWithHolesAndMultiPolygons() throws IOException {
            String hole = "[[105.703,29.703],[105.707,29.703],[105.707,29.707],[105.703,29.707],[105.703,29.703]]";
            String polygon = "[" + Shapes.ring(105.7, 29.7) + "," + hole + "]";
            Layer one = layer(Features.of(Features.feature("{'type': 'Polygon', 'coordinates': " + polygon + "}")));
            Layer two = layer(Features.of(Features.feature(
                    "{'type': 'MultiPolygon', 'coordinates': [[" + hole + "],[" + Shapes.ring(105.8, 29.7) + "]]}")));
            Area inHole = Shapes.area("{'type': 'Polygon', 'coordinates': [" + hole + "]}");

            assertThat(overlaps(one, Shapes.area(Shapes.SQUARE))).isEqualTo(Truth.TRUE);
            assertThat(overlaps(one, inHole)).isEqualTo(Truth.FALSE);
            assertThat(overlaps(two, inHole)).isEqualTo(Truth.TRUE);
            assertThat(overlaps(two, Shapes.area(Shapes.square(105.8, 29.7)))).isEqualTo(Truth.TRUE);
        }

        @Test
        void withoutTheirHeights() throws IOException {
            assertThat(layer(Features.of(Features.feature(Shapes.circle(9, ",350.5"))))
                            .faults())
                    .isEmpty();
        }

        @Test
        void ofWhichThereMayBeNone() throws IOException {
            Layer none = layer(Features.of());

            assertThat(none.size()).isZero();
            assertThat(overlaps(none, Shapes.area(Shapes.SQUARE))).isEqualTo(Truth.FALSE);
        }

        @Test
        void afterAByteOrderMark() throws IOException {
            assertThat(layer('\uFEFF' + Features.of(GOOD)).size()).isEqualTo(1);
        }

        @Test
        void manyOfThem() throws IOException {
            String[] many = new String[20_000];
            for (int i = 0; i < many.length; i++) {
                int row = i / 200;
                many[i] =
                        Features.feature(Shapes.square(105 + i % 200 * 0.01, 29 + row * 0.01), "{'id': 'F" + i + "'}");
            }
            Layer layer = layer(Features.of(many));

            assertThat(layer.size()).isEqualTo(20_000);
            assertThat(layer.has("F19999")).isTrue();
        }

        private static Feature feature(String fields) throws IOException {
            List<Feature> features =
                    features(Features.of("{'type': 'Feature', 'geometry': " + Shapes.SQUARE + ", " + fields + "}"));
            assertThat(features).hasSize(1);
            return features.get(0);
        }

        private static List<Feature> features(String json) throws IOException {
            Layer layer = layer(Doc.json(json));
            assertThat(layer.faults()).isEmpty();
            return GroundLayers.builder()
                    .add(layer)
                    .build()
                    .under(Shapes.area(Shapes.SQUARE))
                    .overlaps(Theme.PLANNED_MINING_BLOCKS)
                    .stream()
                    .map(FeatureOverlap::feature)
                    .toList();
        }
    }

    @Nested
    @DisplayName("that cannot be taken in are listed, and spoil no other")
    class Faults {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "7                                             | ``                       | the number 7",
                    "null                                          | ``                       | null",
                    "[{}]                                          | ``                       | a list",
                    "{}                                            | /type                    | nothing",
                    "{'type': 'feature', 'geometry': +}            | /type                    | the text \"feature\"",
                    "{'type': {}, 'geometry': +}                   | /type                    | an object",
                    "{'type': 'Feature'}                           | /geometry                | nothing",
                    "{'type': 'Feature', 'geometry': null}         | /geometry                | null",
                    "{'type': 'Feature', 'geometry': [{}]}         | /geometry                | a list",
                    "{'type': 'Feature', 'geometry': {}}           | /geometry/type           | nothing",
                    "{'type': 'Feature', 'geometry': {'type': 'Polygon'}} | /geometry/coordinates | nothing",
                    "{'type': 'Feature', 'geometry': {'type': ' ', 'coordinates': []}} | /geometry/type | the text \" \"",
                    "{'type': 'Feature', 'geometry': {'type': null, 'coordinates': []}} | /geometry/type | null",
                    "{'type': 'Feature', 'geometry': {'type': 'GeometryCollection', 'geometries': [+]}}"
                            + " | /geometry/type | the text \"GeometryCollection\"",
                    "{'type': 'Feature', 'geometry': +, 'geometry': +} | /geometry | the field once more at line 1, column 366",
                    "{'type': 'Feature', 'geometry': +, 'properties': 7} | /properties | the number 7",
                    "{'type': 'Feature', 'geometry': +, 'properties': {'blockKind': ['NEW']}}"
                            + " | /properties/blockKind | a list",
                    "{'type': 'Feature', 'geometry': +, 'properties': {'blockKind': 'NEW', 'blockKind': 'NEW'}}"
                            + " | /properties/blockKind | the field once more at line 1, column 402",
                    "{'type': 'Feature', 'geometry': +, 'properties': {'mineral': 83520}}"
                            + " | /properties/mineral | the number 83520",
                    "{'type': 'Feature', 'geometry': +, 'properties': {'id': {'x': 1}}} | /properties/id | an object",
                    "{'type': 'Feature', 'geometry': +, 'properties': {'holder': 'null'}}"
                            + " | /properties/holder | the text \"null\"",
                    "{'type': 'Feature', 'geometry': +, 'properties': {'holder': '\\ud800'}}"
                            + " | /properties/holder | a text with half a surrogate pair",
                    "{'type': 'Feature', 'geometry': +, 'id': true} | /id | true",
                })
        void atTheirPlace(String feature, String pointer, String found) throws IOException {
            assertFault(feature.replace("+", Shapes.SQUARE), pointer, found);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Polygon      | 7                      | ``       | the number 7",
                    "Polygon      | null                   | ``       | null",
                    "Polygon      | {'x': [1]}             | ``       | an object",
                    "Polygon      | []                     | ``       | an empty list",
                    "Polygon      | [[]]                   | /0       | an empty list",
                    "Polygon      | [7]                    | ``       | coordinates nested 1 deep",
                    "Polygon      | [[7]]                  | ``       | coordinates nested 2 deep",
                    "Polygon      | [[1, 2]]               | ``       | coordinates nested 2 deep",
                    "Polygon      | [[[[1, 2]]]]           | ``       | coordinates nested 4 deep",
                    "MultiPolygon | [[[1, 2]]]             | ``       | coordinates nested 3 deep",
                    "MultiPolygon | [[[[[1, 2]]]]]         | ``       | coordinates nested 5 deep",
                    "Polygon      | [[[1, 2], [1]]]        | /0/1     | a list of 1",
                    "Polygon      | [[[1, 2, 3, 4]]]       | /0/0     | a list of 4",
                    "Polygon      | [[[1, 2], []]]         | /0/1     | an empty list",
                    "Polygon      | [[[1, 2], 3]]          | /0/1     | the number 3",
                    "Polygon      | [[[1, 2], [[3], 4]]]   | /0/1/0   | a list",
                    "Polygon      | [[[1, 2], ['x', 4]]]   | /0/1/0   | the text \"x\"",
                    "Polygon      | [[[1, 2], [null, 4]]]  | /0/1/0   | null",
                    "Polygon      | [[[1, 2], [{}, 4]]]    | /0/1/0   | an object",
                    "Polygon      | [[[1, 2, 'x']]]        | /0/0/2   | the text \"x\"",
                    "Polygon      | [[[1, 2]], [[3, 1e999]]] | /1/0/1 | the number 1e999",
                    "MultiPolygon | [[[[1, 2]]], [[[3, true]]]] | /1/0/0/1 | true",
                })
        void withTheirCoordinates(String type, String coordinates, String pointer, String found) throws IOException {
            assertFault(
                    "{'type': 'Feature', 'geometry': {'type': '" + type + "', 'coordinates': " + coordinates
                            + "}, 'properties': {'id': 'x'}}",
                    "/geometry/coordinates" + pointer,
                    found);
        }

        private static void assertFault(String feature, String pointer, String found) throws IOException {
            Layer layer = layer(Features.of(GOOD, feature, GOOD.replace("105", "106")));

            assertThat(layer.size()).isEqualTo(2);
            assertThat(layer.faults())
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(tuple("/features/1" + pointer, found));
        }

        @Test
        void withWhatMayHaveBeenMeant() throws IOException {
            assertThat(layer(Features.of(
                                    Features.feature(Shapes.SQUARE.replace("Polygon", "Poligon")),
                                    Features.feature(Shapes.SQUARE.replace("Polygon", "MultiPolygon"))))
                            .faults())
                    .extracting(problem -> problem.maybe().orElse(null))
                    .containsExactly("Polygon", "the type \"Polygon\"");
        }

        @Test
        void andLeaveTheLayerIncompleteWhereTheyLie() throws IOException {
            Layer layer = layer(Features.of(Features.feature(Shapes.SQUARE, "{'mineral': 7}")));

            assertThat(overlaps(layer, Shapes.area(Shapes.SQUARE))).isEqualTo(Truth.UNKNOWN);
            assertThat(overlaps(layer, Shapes.area(Shapes.square(105.8, 29.7)))).isEqualTo(Truth.FALSE);
        }

        @Test
        void andLeaveTheLayerCompleteNowhereIfNobodyKnowsWhereTheyLie() throws IOException {
            String twice = "{'type': 'Feature', 'geometry': " + Shapes.SQUARE + ", 'geometry': " + Shapes.SQUARE + "}";

            assertThat(overlaps(layer(Features.of(Features.feature("null"))), Shapes.area(Shapes.SQUARE)))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(overlaps(layer(Features.of(twice)), Shapes.area(Shapes.square(105.8, 29.7))))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[[[105.702,29.605],[105.708,29.605]]]",
                    "[[[105.702,29.605],[105.708,29.605],[105.702,29.605]]]",
                })
        void norWhereTheyAreCutOff(String coordinates) throws IOException {
            Layer layer =
                    layer(Features.of(Features.feature("{'type': 'Polygon', 'coordinates': " + coordinates + "}")));

            assertThat(layer.faultCount()).isEqualTo(1);
            assertThat(overlaps(layer, Shapes.area(Shapes.SQUARE))).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    @DisplayName("are not read from")
    class Refused {
        static Stream<Arguments> documents() {
            return Stream.of(
                    arguments("", "", "nothing"),
                    arguments(" \n", "", "nothing"),
                    arguments("[]", "", "a list"),
                    arguments("7", "", "the number 7"),
                    arguments("{}", "/type", "nothing"),
                    arguments("{'type': 'Feature'}", "/type", "the text \"Feature\""),
                    arguments("{'type': ['FeatureCollection']}", "/type", "a list"),
                    arguments("{'type': 'FeatureCollection'}", "/features", "nothing"),
                    arguments("{'features': []}", "/type", "nothing"),
                    arguments("{'type': 'FeatureCollection', 'features': {}}", "/features", "an object"),
                    arguments("{'type': 'FeatureCollection', 'features': null}", "/features", "null"),
                    arguments(
                            "{'type': 'FeatureCollection', 'features': [], 'features': []}",
                            "/features",
                            "the field once more at line 1, column 59"),
                    arguments("{'type': 'FeatureCollection', 'features': []", "", "no JSON at line 1, column 45"),
                    arguments("{'type': 'FeatureCollection', 'features': []} {}", "", "a second value at line 1"),
                    arguments("{'type': 'FeatureCollection', 'features': [" + GOOD + ",]}", "/features", "no JSON"),
                    arguments(
                            "{'type': 'FeatureCollection', 'features': [{'geometry': {'coordinates': [[[NaN, 1]]]}}]}",
                            "/features/0/geometry/coordinates",
                            "no JSON at line 1, column"));
        }

        @ParameterizedTest
        @MethodSource("documents")
        void whatIsNoFeatureCollection(String json, String pointer, String found) {
            Problem problem = problem(json);

            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.found()).startsWith(found);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "urn:ogc:def:crs:EPSG::4490",
                    "urn:ogc:def:crs:EPSG:8.5:4490",
                    "EPSG:4490",
                    "http://www.opengis.net/def/crs/EPSG/0/4490",
                    "urn:ogc:def:crs:OGC:1.3:CRS84",
                    "OGC:CRS84"
                })
        void butFromWhatNamesTheSystemOfTheLayer(String name) throws IOException {
            assertThat(layer(Doc.json(crs(name))).size()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"urn:ogc:def:crs:EPSG::4523", "EPSG:4326", "EPSG:44900", "CGCS2000", ""})
        void whatNamesAnother(String name) {
            Problem problem = problem(crs(name));

            assertThat(problem.pointer()).isEqualTo("/crs/properties/name");
            assertThat(problem.expected()).isEqualTo("EPSG:4490, which the layer is said to be, or no crs");
        }

        @Test
        void whatNamesDegreesInALayerOfMetres() throws IOException {
            Layer.Builder layer = builder().coordinateSystem(CoordinateSystem.zone(35));

            assertThat(GroundLayersReader.read(stream(crs("EPSG:4523")), layer).faults())
                    .hasSize(1);
            assertThatThrownBy(() -> GroundLayersReader.read(
                            stream(crs("OGC:CRS84")), builder().coordinateSystem(CoordinateSystem.zone(35))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("/crs/properties/name");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "7 | /crs",
                    "{'type': 'name'} | /crs/properties",
                    "{'properties': 7} | /crs/properties",
                    "{'properties': {'code': 4490}} | /crs/properties/name",
                    "{'properties': {'name': 4490}} | /crs/properties/name",
                    "{'properties': {'name': 'EPSG:4490', 'name': 'EPSG:4490'}} | /crs/properties/name",
                })
        void whatNamesItsSystemOtherwise(String crs, String pointer) {
            assertThat(problem("{'type': 'FeatureCollection', 'crs': " + crs + ", 'features': []}")
                            .pointer())
                    .isEqualTo(pointer);
        }

        private static String crs(String name) {
            return "{'type': 'FeatureCollection', 'features': [" + GOOD
                    + "], 'crs': {'type': 'name', 'properties': {'name': '" + name + "'}}}";
        }

        @Test
        void whatIsNestedTooDeep() {
            assertThat(problem("{'x': " + "[".repeat(31) + "]".repeat(31) + "}").pointer())
                    .isEqualTo("/type");
            assertThat(problem("{'x': " + "[".repeat(32)).found()).startsWith("something too large at line 1");
            assertThat(problem("{'features': [{'geometry': {'coordinates': " + "[".repeat(1_000_000))
                            .found())
                    .startsWith("something too large at line 1");
        }

        @Test
        void whatHasNumbersThatAreTooLong() {
            String longest = "1".repeat(JsonLimits.LONGEST_NUMBER);
            String json = "{'type': 'FeatureCollection', 'features': [{'geometry': {'coordinates': [[[+, 1]]]}}]}";

            assertThatCode(() -> layer(Doc.json(json.replace("+", longest)))).doesNotThrowAnyException();
            assertThat(problem(json.replace("+", longest + "1")).found()).startsWith("something too large");
            assertThat(problem(json.replace("+", longest + ".1")).found()).startsWith("something too large");
            assertThat(problem(json.replace("+", "9".repeat(9_000_000))).found())
                    .startsWith("something too large");
        }

        @Test
        void whatIsNoUtf8() {
            String json = Features.of(Features.feature(Shapes.SQUARE, "{'holder': '甲'}"));

            assertThatThrownBy(() -> GroundLayersReader.read(
                            new ByteArrayInputStream(json.getBytes(Charset.forName("GBK"))), builder()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("bytes that are no UTF-8");
            assertThatThrownBy(() -> GroundLayersReader.read(
                            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_16)), builder()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("bytes that are no UTF-8");
            assertThatThrownBy(() -> GroundLayersReader.read(
                            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_16LE)), builder()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("no JSON");
        }

        @Test
        void aStreamThatFails() {
            IOException broken = new IOException("broken");
            InputStream stream = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw broken;
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    throw broken;
                }
            };
            InputStream start = stream("{'type': 'FeatureCollection', 'features': [" + GOOD + ", ");

            assertThatThrownBy(() -> GroundLayersReader.read(new SequenceInputStream(start, stream), builder()))
                    .isSameAs(broken);
        }

        private static Problem problem(String json) {
            try {
                throw new AssertionError("was read: " + layer(Doc.json(json)).identity());
            } catch (InvalidInputException refused) {
                assertThat(refused.problems()).hasSize(1);
                return BothLanguages.told(refused.problems()).get(0);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Truth overlaps(Layer layer, Area area) {
        return GroundLayers.builder()
                .add(layer)
                .build()
                .under(area)
                .overlay(Theme.PLANNED_MINING_BLOCKS)
                .orElseThrow()
                .overlaps();
    }

    /** Complete for all around 古龙镇. */
    private static Layer.Builder builder() {
        return builder(Theme.PLANNED_MINING_BLOCKS);
    }

    private static Layer.Builder builder(Theme theme) {
        return Layer.builder(theme)
                .version("2024-06")
                .date(LocalDate.of(2024, 6, 30))
                .completeFor(Shapes.area(
                        "{'type': 'Polygon', 'coordinates':" + " [[[105,29],[107,29],[107,31],[105,31],[105,29]]]}"));
    }

    private static Layer layer(String json) throws IOException {
        return layer(Theme.PLANNED_MINING_BLOCKS, json);
    }

    private static Layer layer(Theme theme, String json) throws IOException {
        return GroundLayersReader.read(stream(json), builder(theme));
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(Doc.json(json).getBytes(StandardCharsets.UTF_8));
    }
}
