package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.area.Area;
import org.kuanggui.area.CoordinateSystem;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;

@DisplayName("A folder of layers")
class GroundLayersReaderTest {
    private static final String RED_LINE =
            "'theme': 'ECOLOGICAL_RED_LINE', 'file': 'red-line.geojson', 'version': '2024-06', 'date': '2024-06-30'";

    @TempDir
    private Path folder;

    @BeforeEach
    void aLayer() throws IOException {
        write("red-line.geojson", Features.of(Features.feature(Shapes.SQUARE)));
    }

    @Nested
    @DisplayName("is read as its list says")
    class Read {
        @Test
        void withNoToleranceAtAll() throws IOException {
            assertThat(read("{'toleranceM2': 0, 'layers': []}").toleranceM2()).isEqualByComparingTo("0");
        }

        @Test
        void withEveryField() throws IOException {
            GroundLayers layers = read("{'toleranceM2': 2.5, 'layers': [{" + RED_LINE
                    + ", 'coordinateSystem': 'EPSG:4490', 'completeFor': " + Shapes.square(105.69, 29.7) + "}]}");

            assertThat(layers.toleranceM2()).isEqualByComparingTo("2.5");
            assertThat(layers.layers()).extracting(Layer::identity).containsExactly(redLine());
            assertThat(overlaps(layers, 105.7, 29.7)).isEqualTo(Truth.TRUE);
            assertThat(overlaps(layers, 105.69, 29.7)).isEqualTo(Truth.FALSE);
            assertThat(overlaps(layers, 105.68, 29.7)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void withoutWhatMayBeLeftOut() throws IOException {
            GroundLayers layers = read("{'layers': [{" + RED_LINE + "}]}");

            assertThat(layers.toleranceM2()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(overlaps(layers, 105.7, 29.7)).isEqualTo(Truth.TRUE);
            assertThat(overlaps(layers, 105.69, 29.7)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void inAZone() throws IOException {
            // a hectare within 105.7 to 105.71 east, 29.7 to 29.71 north
            write(
                    "red-line.geojson",
                    Features.of(Features.feature("{'type': 'Polygon', 'coordinates': [[[35568000,3287550],"
                            + "[35568100,3287550],[35568100,3287650],[35568000,3287650],[35568000,3287550]]]}")));
            GroundLayers layers = read("{'layers': [{" + RED_LINE + ", 'coordinateSystem': 'EPSG:4523'}]}");

            assertThat(layers.layer(Theme.ECOLOGICAL_RED_LINE).orElseThrow().faults())
                    .isEmpty();
            assertThat(overlaps(layers, 105.7, 29.7)).isEqualTo(Truth.TRUE);
        }

        @Test
        void ofNoLayerAtAll() throws IOException {
            assertThat(read("{'layers': []}").layers()).isEmpty();
        }

        @Test
        void ofLayersWithFaults() throws IOException {
            write("red-line.geojson", Features.of(Features.feature("null"), Features.feature(Shapes.SQUARE)));
            Layer layer = read("{'layers': [{" + RED_LINE + "}]}")
                    .layer(Theme.ECOLOGICAL_RED_LINE)
                    .orElseThrow();

            assertThat(layer.size()).isEqualTo(1);
            assertThat(layer.faults()).extracting(Problem::pointer).containsExactly("/features/0/geometry");
        }

        @Test
        void ofFilesWithChineseNames() throws IOException {
            write("生态保护红线.geojson", Features.of());

            assertThat(read("{'layers': [{" + RED_LINE.replace("red-line", "生态保护红线") + "}]}")
                            .layers())
                    .hasSize(1);
        }

        private LayerIdentity redLine() {
            return new LayerIdentity(Theme.ECOLOGICAL_RED_LINE, "2024-06", LocalDate.of(2024, 6, 30));
        }

        private static Truth overlaps(GroundLayers layers, double west, double south) {
            Area area = Shapes.area(Shapes.square(west, south));
            Overlay overlay =
                    layers.under(area).overlay(Theme.ECOLOGICAL_RED_LINE).orElseThrow();
            return overlay.overlaps();
        }
    }

    @Nested
    @DisplayName("is refused with its list")
    class TheList {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{}                                          | /layers                    | nothing",
                    "{'layers': [], 'layer': []}                 | /layer                     | a field that is not in the contract",
                    "{'layers': [], 'toleranceM2': -1}           | /toleranceM2               | the number -1",
                    "{'layers': [], 'toleranceM2': '1'}          | /toleranceM2               | the text \"1\"",
                    "{'layers': [7]}                             | /layers/0                  | the number 7",
                    "{'layers': [{+, 'colour': 1}]}              | /layers/0/colour           | a field that is not in the contract",
                    "{'layers': [{+, 'coordinateSystem': 4490}]} | /layers/0/coordinateSystem | the number 4490",
                    "{'layers': [{+, 'completeFor': []}]}        | /layers/0/completeFor      | a list",
                    "{'layers': [{+, 'completeFor': {'type': 'Polygon', 'coordinates': [[[1]]]}}]}"
                            + " | /layers/0/completeFor/coordinates/0/0 | a list of 1",
                    "{'layers': [{+}, {+}]} | /layers/1/theme | a second layer of ECOLOGICAL_RED_LINE",
                })
        void atThePlaceOfTheFault(String list, String pointer, String found) {
            assertThat(problems(list.replace("+", RED_LINE)))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(tuple(pointer, found));
        }

        @Test
        void withEverythingThatIsMissing() {
            assertThat(problems("{'layers': [{}]}"))
                    .extracting(Problem::pointer)
                    .containsExactly("/layers/0/theme", "/layers/0/file", "/layers/0/version", "/layers/0/date");
        }

        @Test
        void withWhatALayerRefusesBeforeItsFileIsRead() throws IOException {
            write("red-line.geojson", "no JSON");

            assertThat(problems("{'layers': [{" + RED_LINE.replace("2024-06'", "x".repeat(101) + "'") + "}]}"))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(tuple("/layers/0/version", "101 characters"));
        }

        @ParameterizedTest
        @CsvSource({
            "4490, EPSG:4490",
            "epsg:4523, EPSG:4523",
            "urn:ogc:def:crs:EPSG::4533, EPSG:4533",
            "EPSG:4326, ",
            "EPSG:4512, ",
            "EPSG:4534, ",
            "EPSG:99999, ",
            "WGS 84, "
        })
        void withTheSystemThatMayHaveBeenMeant(String system, String guess) {
            assertThat(problems("{'layers': [{" + RED_LINE + ", 'coordinateSystem': '" + system + "'}]}"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo("/layers/0/coordinateSystem");
                        assertThat(problem.maybe().orElse(null)).isEqualTo(guess);
                    });
        }

        @Test
        void withTheThemeThatMayHaveBeenMeant() {
            assertThat(problems("{'layers': [{" + RED_LINE.replace("ECOLOGICAL_RED_LINE", "生态保护红线") + "}]}"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.maybe()).contains("ECOLOGICAL_RED_LINE"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "..",
                    ".",
                    "../red-line.geojson",
                    "./red-line.geojson",
                    "/etc/passwd",
                    "x/red-line.geojson",
                    "..\\\\red-line.geojson",
                    "C:red-line.geojson",
                    "red-line.geojson\\u0000",
                    "red-\\nline.geojson"
                })
        void whereAFileIsNotNamedByAPlainName(String name) {
            assertThat(problems("{'layers': [{" + RED_LINE.replace("red-line.geojson", name) + "}]}"))
                    .extracting(Problem::pointer, Problem::expected)
                    .containsExactly(tuple("/layers/0/file", "the name of a file in the folder, and no path"));
        }

        @Test
        void whereAFileIsMissing() throws IOException {
            Files.createDirectory(folder.resolve("zone"));

            assertThat(problems("{'layers': [{" + RED_LINE.replace("red-line", "redline") + "}, {"
                            + RED_LINE.replace("ECOLOGICAL_RED_LINE", "KEY_MINING_ZONE")
                                    .replace("red-line.geojson", "zone")
                            + "}]}"))
                    .containsExactly(
                            new Problem(
                                    "/layers/0/file",
                                    "no file redline.geojson in the folder",
                                    "the name of a file in the folder"),
                            new Problem(
                                    "/layers/1/file",
                                    "no file zone in the folder",
                                    "the name of a file in the folder"));
        }

        @Test
        void whichIsMissing() {
            assertThat(problems(folder))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(tuple("", "no file layers.json in the folder"));
            assertThat(problems(folder.resolve("nowhere"))).hasSize(1);
        }

        @Test
        void whichIsNoJson() {
            assertThat(problems("{'layers': [}"))
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(tuple("/layers", "no JSON at line 1, column 13"));
        }
    }

    @Nested
    @DisplayName("is refused with its files")
    class AFile {
        @Test
        void allOfThem() throws IOException {
            write("red-line.geojson", "{\"type\": \"FeatureCollection\", \"features\": [}");
            write("zone.geojson", "{\"type\": \"Feature\"}");
            write("reserves.geojson", Features.of());

            assertThat(problems("{'layers': [{" + RED_LINE + "}, {"
                            + RED_LINE.replace("ECOLOGICAL_RED_LINE", "NATURE_RESERVES")
                                    .replace("red-line", "reserves")
                            + "}, {"
                            + RED_LINE.replace("ECOLOGICAL_RED_LINE", "KEY_MINING_ZONE")
                                    .replace("red-line", "zone")
                            + "}]}"))
                    .containsExactly(
                            new Problem(
                                    "/layers/0/file",
                                    "no JSON at line 1, column 44 in red-line.geojson",
                                    "JSON after RFC 8259, in full, at /features"),
                            new Problem(
                                    "/layers/2/file",
                                    "the text \"Feature\" in zone.geojson",
                                    "\"FeatureCollection\", at /type"));
        }

        @Test
        void whereOneNamesAnotherCoordinateSystem() throws IOException {
            write(
                    "red-line.geojson",
                    Doc.json("{'type': 'FeatureCollection', 'features': [], 'crs': {'type': 'name', 'properties':"
                            + " {'name': 'urn:ogc:def:crs:EPSG::4523'}}}"));

            assertThat(problems("{'layers': [{" + RED_LINE + "}]}"))
                    .containsExactly(new Problem(
                            "/layers/0/file",
                            "the text \"urn:ogc:def:crs:EPSG::4523\" in red-line.geojson",
                            "EPSG:4490, which the layer is said to be, or no crs, at /crs/properties/name"));
            assertThat(CoordinateSystem.zone(35).epsg()).isEqualTo(4523);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private GroundLayers read(String list) throws IOException {
        write("layers.json", Doc.json(list));
        return GroundLayersReader.read(folder);
    }

    private List<Problem> problems(String list) {
        try {
            write("layers.json", Doc.json(list));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return problems(folder);
    }

    private static List<Problem> problems(Path folder) {
        try {
            throw new AssertionError(
                    "was read: " + GroundLayersReader.read(folder).layers());
        } catch (InvalidInputException refused) {
            return BothLanguages.told(refused.problems());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void noFolderIsAFaultOfTheCaller() {
        assertThatThrownBy(() -> GroundLayersReader.read(null)).isInstanceOf(NullPointerException.class);
    }
}
