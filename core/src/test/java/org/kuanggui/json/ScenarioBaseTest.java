package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.scenario.Scenario;

@DisplayName("A scenario may start from another document")
class ScenarioBaseTest {
    private Path outer = Path.of("");
    private Path folder = Path.of("");

    private final Doc base = Doc.scenario().without("document");

    @BeforeEach
    void folder(@TempDir Path temporary) throws IOException {
        outer = temporary;
        folder = Files.createDirectories(outer.resolve("scenarios"));
        write(folder, "base/quarry.json", Doc.mining().json());
        write(outer, "outside.json", Doc.mining().json());
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path scenario(String name, Doc scenario) throws IOException {
        return write(folder, name, scenario.json());
    }

    private List<String> problems(Doc scenario) throws IOException {
        Path file = scenario("a.json", scenario);
        return BothLanguages.told(catchThrowableOfType(InvalidInputException.class, () -> ScenarioReader.read(file))
                        .problems())
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Nested
    @DisplayName("that stands in it")
    class Inline {
        @Test
        @DisplayName("with changes to it")
        void changes() {
            assertThat(Doc.scenario()
                            .with("changes", "{'/site/township': '古龙镇', '/id': 'M-2'}")
                            .readScenario()
                            .document())
                    .isEqualTo(Doc.mining()
                            .with("site", "{'township': '古龙镇'}")
                            .with("id", "'M-2'")
                            .read());
            assertThat(Doc.scenario().with("changes", "{}").readScenario())
                    .isEqualTo(Doc.scenario().readScenario());
        }

        @Test
        @DisplayName(
                "and what is wrong with an item that a change adds to an empty list is told at its place in the list")
        void item() {
            assertThat(Doc.scenario()
                            .with("changes", "{'/downstream': [], '/downstream/-': 'X', '/id': 1}")
                            .problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/changes/~1downstream/0", "/changes/~1id");
        }

        @Test
        @DisplayName("and what is wrong with a value is told where it is written, the rest of the changes as a whole")
        void places() {
            assertThat(Doc.scenario()
                            .with(
                                    "changes",
                                    "{'/site/areaKm2': -1, '/planning': {'block': {'listed': 'yes'}},"
                                            + " '/mineralName': '方解石'}")
                            .problems())
                    .extracting(Problem::pointer)
                    .containsExactly(
                            "/changes/~1site~1areaKm2", "/changes/~1planning/block/listed", "/changes/~1mineralName");
            assertThat(Doc.scenario().with("changes", "{'/mineral': 'OTHER'}").problem())
                    .hasToString("/changes: found nothing beside mineral OTHER in the changed document,"
                            + " expected the mineral's name, at /mineralName");
            assertThat(Doc.scenario().with("changes", "{'/id/x': 1}").problem().pointer())
                    .isEqualTo("/changes/~1id~1x");
            assertThat(Doc.scenario().with("changes", "{'id': 1}").problem().pointer())
                    .isEqualTo("/changes/id");
        }

        @Test
        @DisplayName("and the faults of both are told")
        void both() {
            assertThat(Doc.scenario()
                            .with("document", Doc.mining().without("mineral").json())
                            .with("changes", "{'id': 1}")
                            .problems())
                    .extracting(Problem::pointer)
                    .contains("/document/mineral", "/changes/id");
        }
    }

    @Nested
    @DisplayName("that lies beside it")
    class Beside {
        @Test
        @DisplayName("in the same folder or one within it, with changes to it or without")
        void read() throws IOException {
            Scenario read = ScenarioReader.read(scenario("a.json", base.with("base", "'base/quarry.json'")));
            Scenario changed = ScenarioReader.read(
                    scenario("b.json", base.with("base", "'./base/quarry.json'").with("changes", "{'/id': 'M-2'}")));

            assertThat(read).isEqualTo(Doc.scenario().readScenario());
            assertThat(changed.document())
                    .isEqualTo(Doc.mining().with("id", "'M-2'").read());
        }

        @Test
        @DisplayName("anywhere in the folder that is read")
        void inFolder() throws IOException {
            Path file = scenario("new/a.json", base.with("base", "'../base/quarry.json'"));

            assertThat(new ScenarioFolder(folder).read(file))
                    .isEqualTo(Doc.scenario().readScenario());
            assertThat(catchThrowableOfType(InvalidInputException.class, () -> ScenarioReader.read(file)))
                    .hasMessageContaining("out of the folder new");
        }

        @Test
        @DisplayName("and not beside a text, which lies nowhere")
        void text() {
            assertThat(base.with("base", "'base/quarry.json'").problem())
                    .hasToString("/base: found a base, which lies in a folder, beside a text that lies in none,"
                            + " expected a document; a base where a file is read: ScenarioReader.read(Path)");
        }

        @Test
        @DisplayName("and not beside a document")
        void twice() throws IOException {
            assertThat(problems(Doc.scenario().with("base", "'base/quarry.json'")))
                    .containsExactly("/base: found a base beside a document, expected one of the two");
        }

        @Test
        @DisplayName("and one of them is there")
        void none() throws IOException {
            assertThat(problems(base)).containsExactly("/document: found nothing, expected an object");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../outside.json",
                    "base/../../outside.json",
                    "../scenarios/../outside.json",
                    "../../../../../../../../etc/hosts.json"
                })
        @DisplayName("and not out of the folder")
        void traversal(String name) throws IOException {
            assertThat(problems(base.with("base", "'" + name + "'")))
                    .containsExactly("/base: found \"" + name + "\", out of the folder scenarios,"
                            + " expected a file within it");
        }

        @Test
        @DisplayName("nor by a link out of it")
        void link() throws IOException {
            Files.createSymbolicLink(folder.resolve("link.json"), outer.resolve("outside.json"));
            Files.createSymbolicLink(folder.resolve("links"), outer);

            assertThat(problems(base.with("base", "'link.json'")))
                    .containsExactly("/base: found a link out of the folder scenarios, expected a file within it");
            assertThat(problems(base.with("base", "'links/outside.json'")))
                    .containsExactly("/base: found a link out of the folder scenarios, expected a file within it");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/etc/passwd",
                    "/x.json",
                    "C:x.json",
                    "base\\\\quarry.json",
                    "a.txt",
                    "base",
                    "file:///x.json",
                    "none.json",
                    "\\u0000.json"
                })
        @DisplayName("and has a path from there, of a file that is there")
        void noFile(String name) throws IOException {
            assertThat(problems(base.with("base", "'" + name + "'")))
                    .singleElement()
                    .asString()
                    .startsWith("/base: found ")
                    .endsWith("expected the path of a .json, .yaml or .yml file from here, base/quarry.json");
        }

        @Test
        @DisplayName("and a base is a file that is named as one")
        void noDocument() throws IOException {
            write(folder, "base/quarry.txt", Doc.mining().json());
            assertThat(problems(base.with("base", "'base/quarry.txt'")))
                    .containsExactly(
                            "/base: found the text \"base/quarry.txt\", expected the path of a .json, .yaml or .yml"
                                    + " file from here, base/quarry.json");
        }

        @Test
        @DisplayName("and a base is a document, not a scenario again")
        void noCycle() throws IOException {
            assertThat(problems(base.with("base", "'a.json'")))
                    .singleElement()
                    .asString()
                    .startsWith("/base: found the text \"scenario\" in a.json, expected \"mining\"");
        }

        @Test
        @DisplayName("and what is wrong with it is told, with its place in it")
        void faulty() throws IOException {
            write(folder, "faulty.json", Doc.mining().with("action", "'NEWER'").json());
            write(folder, "broken.json", "{");

            assertThat(problems(base.with("base", "'faulty.json'").with("asOf", "1")))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .startsWith("/base: found the text \"NEWER\" in faulty.json")
                                    .contains(", at /action"),
                            second -> assertThat(second).startsWith("/asOf"));
            assertThat(problems(base.with("base", "'broken.json'")))
                    .singleElement()
                    .asString()
                    .contains("no JSON")
                    .contains("in broken.json");
        }

        @Test
        @DisplayName("and may be in YAML")
        void yaml() throws IOException {
            write(folder, "quarry.yml", Doc.mining().json());

            assertThat(ScenarioReader.read(scenario("a.json", base.with("base", "'quarry.yml'"))))
                    .isEqualTo(Doc.scenario().readScenario());
        }
    }

    @Nested
    @DisplayName("in a folder")
    class Folder {
        @Test
        @DisplayName("whose files are all scenarios but for other documents of the contract")
        void files() throws IOException {
            Path b = scenario("b.json", Doc.scenario());
            Path a = write(folder, "new/a.yaml", Doc.scenario().json());
            Path mistaken = scenario("c.json", Doc.scenario().with("kind", "'scenaro'"));
            Path broken = write(folder, "d.yml", "{");
            Path loud = scenario("e.JSON", Doc.scenario());
            write(folder, "mine.json", Doc.mine().json());
            write(folder, "README.md", "# Scenarios");
            Files.createSymbolicLink(
                    folder.resolve("link.json"),
                    write(outer, "s.json", Doc.scenario().json()));

            assertThat(new ScenarioFolder(folder).files()).containsExactly(b, mistaken, broken, loud, a);
        }

        @Test
        @DisplayName("are read all at once, or refused all at once")
        void readAll() throws IOException {
            Path a = scenario("a.json", base.with("base", "'base/quarry.json'"));
            Path b = scenario("new/b.json", Doc.scenario().with("title", "'another'"));
            ScenarioFolder scenarios = new ScenarioFolder(folder);

            assertThat(scenarios.readAll().keySet()).containsExactly(a, b);
            assertThat(scenarios.readAll().values())
                    .extracting(Scenario::title)
                    .containsExactly("a new mine", "another");

            scenario("a.json", base.with("base", "'none.json'"));
            scenario("new/b.json", Doc.scenario().without("title"));
            assertThat(catchThrowableOfType(InvalidInputException.class, scenarios::readAll))
                    .hasMessageContaining("no file \"none.json\" in a.json")
                    .hasMessageContaining("/title: found nothing in new"
                            + folder.getFileSystem().getSeparator());
        }

        @Test
        @DisplayName("and one without any is refused")
        void empty() {
            assertThat(catchThrowableOfType(
                            InvalidInputException.class, () -> new ScenarioFolder(folder.resolve("base")).readAll()))
                    .hasMessageContaining("no scenario in the folder");
        }

        @Test
        @DisplayName("and a file has to end as one does")
        void ending() throws IOException {
            Path file = write(folder, "a.txt", Doc.scenario().json());

            assertThat(catchThrowableOfType(InvalidInputException.class, () -> ScenarioReader.read(file)))
                    .hasMessageContaining(
                            "found a file named a.txt, expected a name that ends in .json, .yaml or .yml");
        }
    }
}
