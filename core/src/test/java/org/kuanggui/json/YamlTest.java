package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("YAML")
class YamlTest {

    /** What a text is read as, written as JSON. */
    private static String json(String yaml) {
        Problems problems = new Problems();
        JsonNode tree = TreeReader.read(yaml, Syntax.YAML, problems);
        problems.done();
        return JsonWriter.compact(tree);
    }

    private static List<String> problems(String yaml) {
        return BothLanguages.told(catchThrowableOfType(InvalidInputException.class, () -> json(yaml))
                        .problems())
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Nested
    @DisplayName("says what JSON says")
    class Same {
        @Test
        @DisplayName("of a whole scenario")
        void scenario() {
            String yaml = """
                    kind: scenario
                    title: a new mine # which it is
                    document:
                      kind: mining
                      id: M-1
                      submittedOn: 2024-05-20
                      action: NEW
                      mineral: GYPSUM
                      method: UNDERGROUND
                      applicant: {name: 大足石膏有限公司}
                    """;

            assertThat(ScenarioReader.readYaml(yaml)).isEqualTo(Doc.scenario().readScenario());
            assertThat(ScenarioReader.readYaml(("\uFEFF" + yaml).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Doc.scenario().readScenario());
        }

        @Test
        @DisplayName("where it is JSON")
        void json() {
            assertThat(ScenarioReader.readYaml(Doc.scenario().json()))
                    .isEqualTo(Doc.scenario().readScenario());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "95          | 95",
                    "-0.50       | -0.50",
                    "1e5         | 1e5",
                    "1.5E-3      | 1.5E-3",
                    "true        | true",
                    "false       | false",
                    "null        | null",
                    "''          | \"\"",
                    "'null'      | \"null\"",
                    "\"95\"      | \"95\"",
                    "'true'      | \"true\"",
                    "[1, a, []]  | [1,\"a\",[]]",
                    "{a: 1, b: } | {\"a\":1,\"b\":null}",
                    "{\"a\": 1}  | {\"a\":1}",
                    "{1: x}      | {\"1\":\"x\"}",
                    "{null: x}   | {\"null\":\"x\"}",
                    "{4.10: x}   | {\"4.10\":\"x\"}"
                })
        @DisplayName("in numbers, truths and null, and names are texts")
        void values(String yaml, String expected) {
            assertThat(YamlTest.json(yaml)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "yes",
                    "no",
                    "on",
                    "off",
                    "y",
                    "Yes",
                    "True",
                    "TRUE",
                    "Null",
                    "NULL",
                    "~",
                    "1_000",
                    "0o17",
                    "017",
                    "0x1F",
                    "0b1",
                    "+5",
                    ".5",
                    "5.",
                    "1e",
                    "--1",
                    "1:30",
                    ".inf",
                    "-.inf",
                    ".nan",
                    "NaN",
                    "2024-05-20",
                    "2024-05-20T10:00:00Z",
                    "1,000",
                    "4.1.2",
                    "古龙镇",
                    "<<",
                    "="
                })
        @DisplayName("and every other plain word is a text")
        void texts(String word) {
            assertThat(YamlTest.json(word)).isEqualTo("\"" + word + "\"");
        }

        @Test
        @DisplayName("and texts of several lines are texts")
        void blocks() {
            assertThat(YamlTest.json("a: |\n  one\n  two\nb: >\n  one\n  two\n"))
                    .isEqualTo("{\"a\":\"one\\ntwo\\n\",\"b\":\"one two\\n\"}");
        }
    }

    @Nested
    @DisplayName("is as strict")
    class Strict {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "&a [1]             | the document: found the anchor \"&a\" at line 1, column 1,"
                            + " expected a value without an anchor",
                    "[1, *a]            | the document: found the alias \"*a\" at line 1, column 5, expected the value once more",
                    "{a: !!str 1}       | /a: found the tag \"tag:yaml.org,2002:str\" at line 1, column 5,"
                            + " expected a value without a tag",
                    "{a: !x {}}         | /a: found the tag \"!x\" at line 1, column 5,"
                            + " expected a value without a tag",
                    "{[1]: 2}           | the document: found an object or a list as a name at line 1, column 2,"
                            + " expected a text as a name",
                    "{a: 1, a: 2}       | /a: found the field once more at line 1, column 11,"
                            + " expected the field once; the first one was read",
                    "{a: {b: 1, b: []}} | /a/b: found the field once more at line 1, column 15,"
                            + " expected the field once; the first one was read",
                })
        @DisplayName("and refuses what JSON does not have")
        void refused(String yaml, String problem) {
            assertThat(problems(yaml)).containsExactly(problem);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "x", "[]", "{}", "{b: 1}", "[{b: [1]}, 2]"})
        @DisplayName("and reads on after what it passes over, whatever it is")
        void passedOverWhateverItIs(String second) {
            assertThat(problems("{o: {a: 1, a: " + second + ", b: 2, b: 3}, c: 4, c: 5}"))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("/o/a: found the field once more"),
                            next -> assertThat(next).startsWith("/o/b: found the field once more"),
                            last -> assertThat(last).startsWith("/c: found the field once more"));
        }

        @Test
        @DisplayName("and reads on behind what it passes over")
        void passedOver() {
            assertThat(problems("{a: 1, a: {b: [2, {}]}, a: [[3]], a: 4, c: !x 5}"))
                    .hasSize(4)
                    .element(3)
                    .asString()
                    .startsWith("/c: found the tag");
        }

        @Test
        @DisplayName("and shows no more of a long name than of a text")
        void longName() {
            assertThat(problems("a: &" + "x".repeat(500) + " 1"))
                    .containsExactly("/a: found the anchor \"&" + "x".repeat(79)
                            + "…\" at line 1, column 4, expected a value without an anchor");
        }

        @Test
        @DisplayName("and says where it is none, by line and column")
        void noYaml() {
            assertThat(problems("a: 1\nb: [1, 2\nc: 3\n"))
                    .singleElement()
                    .asString()
                    .startsWith("/b: found no YAML at line 3, column ")
                    .endsWith("expected YAML 1.2, in full");
            assertThat(problems("a: \"\\UFFFFFFFF\""))
                    .singleElement()
                    .asString()
                    .contains("no YAML");
            assertThat(problems("a: \u0001")).singleElement().asString().contains("no YAML");
            assertThat(problems("%YAML 3.0\n---\na: 1"))
                    .singleElement()
                    .asString()
                    .contains("no YAML");
        }

        @Test
        @DisplayName("and is one document")
        void one() {
            assertThat(problems("")).containsExactly("the document: found nothing, expected one YAML document");
            assertThat(problems("# nothing\n"))
                    .containsExactly("the document: found nothing, expected one YAML document");
            assertThat(problems("a: 1\n---\nb: 2\n"))
                    .containsExactly("the document: found a second value at line 3, column 1,"
                            + " expected one YAML document, and no more");
            assertThat(json("---\na: 1\n...\n")).isEqualTo("{\"a\":1}");
        }

        @Test
        @DisplayName("and gives pointers into what it says")
        void pointers() {
            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> ScenarioReader.readYaml("kind: scenario\ntitle: x\ndocument:\n  kind: mining\n  id: 1_0\n"));

            assertThat(refused.problems())
                    .extracting(Problem::pointer)
                    .contains("/document/mineral", "/document/method");
            assertThat(ScenarioReader.readYaml(
                                    Doc.scenario().with("asOf", "2024-06-01").json())
                            .asOf())
                    .isEqualTo("2024-06-01");
        }
    }

    @Nested
    @DisplayName("has the same limits")
    class Limits {
        @ParameterizedTest
        @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a: [", "!!x ", "&a ", "\"", "'", "{", "[{"})
        @DisplayName("of depth, whatever is repeated, and in no time")
        void depth(String begin) {
            String yaml = begin.repeat(100_001);

            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertThat(problems(yaml)).isNotEmpty());
        }

        @Test
        @DisplayName("of depth, to the level")
        void level() {
            int most = JsonLimits.DEEPEST_NESTING;

            assertThat(json("[".repeat(most) + "]".repeat(most))).hasSize(2 * most);
            assertThat(problems("[".repeat(most + 1) + "]".repeat(most + 1)))
                    .singleElement()
                    .asString()
                    .endsWith("found a level more, expected at most " + most + " levels of objects and lists");
            assertThat(problems("{a: 1, a: " + "[".repeat(most) + "]".repeat(most) + "}"))
                    .as("in what is skipped, too")
                    .anyMatch(problem -> problem.contains("found a level more"));
        }

        @Test
        @DisplayName("of size, values, names and problems")
        void size() {
            assertThat(json("'" + "x".repeat(JsonLimits.LARGEST_DOCUMENT - 2) + "'"))
                    .hasSize(JsonLimits.LARGEST_DOCUMENT);
            assertThat(problems("'" + "x".repeat(JsonLimits.LARGEST_DOCUMENT - 1)))
                    .singleElement()
                    .asString()
                    .contains("no YAML");
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> ScenarioReader.readYaml("x".repeat(JsonLimits.LARGEST_DOCUMENT + 1)))
                    .withMessageContaining("a smaller document");
            assertThat(problems("[" + "1,".repeat(JsonLimits.MOST_VALUES) + "]"))
                    .singleElement()
                    .asString()
                    .contains("at most " + JsonLimits.MOST_VALUES + " values");
            assertThat(problems("x".repeat(JsonLimits.LONGEST_NAME + 1) + ": 1"))
                    .singleElement()
                    .asString()
                    .contains("a field name of 201 characters");
        }

        @Test
        @DisplayName("and laughs at no billion")
        void laughs() {
            assertThat(problems("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                    .containsExactly(
                            "/a: found the anchor \"&a\" at line 1, column 4, expected a value without an anchor");
        }
    }

    @Test
    @Tag("own-class-path")
    @DisplayName("says what is missing where the library is absent, and JSON is read all the same")
    void absent() throws Exception {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("snakeyaml"))
                .map(YamlTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = without.loadClass(ScenarioReader.class.getName());

            assertThat(reader.getMethod("read", String.class)
                            .invoke(null, Doc.scenario().json()))
                    .hasToString(Doc.scenario().readScenario().toString());
            assertThat(catchThrowableOfType(
                                    InvocationTargetException.class, () -> reader.getMethod("readYaml", String.class)
                                            .invoke(null, "a: 1"))
                            .getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no YAML library on the class path; add org.snakeyaml:snakeyaml-engine");
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
