package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.area.Theme;
import org.kuanggui.duty.RestDays;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.scenario.Expectation;
import org.kuanggui.scenario.ExpectedFinding;
import org.kuanggui.scenario.Scenario;
import org.kuanggui.scenario.ScenarioLayer;

@DisplayName("A scenario is read as the contract has it")
class ScenarioReaderTest {
    static final String SQUARE = "{'type': 'Feature', 'properties': {'id': 'R-1'}, 'geometry': {'type': 'Polygon',"
            + " 'coordinates': [[[105.5, 29.5], [105.6, 29.5], [105.6, 29.6], [105.5, 29.6], [105.5, 29.5]]]}}";

    static String layer(String theme) {
        return "{'theme': '" + theme + "', 'version': 'v1', 'date': '2024-06-30', 'features': [" + SQUARE + "]}";
    }

    @Nested
    @DisplayName("What it states")
    class Stated {
        @Test
        void mayBeNoMoreThanTitleAndDocument() {
            assertThat(Doc.scenario().readScenario())
                    .isEqualTo(new Scenario(
                            "a new mine",
                            Doc.mining().read(),
                            null,
                            null,
                            Map.of(),
                            null,
                            List.of(),
                            null,
                            Expectation.NONE));
        }

        @Test
        void isEveryFieldOfTheDocument() {
            Scenario read = Doc.scenario()
                    .with("title", "' a title '")
                    .with("ledger", Doc.ledger().json())
                    .with("asOf", "'2024-06-01'")
                    .with("readings", "{'service-life-scope': 'ALL_ROWS', 'after-period': 'APPLY'}")
                    .with("restDays", "{'holidays': ['2024-10-01'], 'worked': ['2024-09-29']}")
                    .with(
                            "expected",
                            "{'verdict': 'NEEDS_REVIEW', 'mustClose': false, 'exact': true, 'outcomes': {'4-a': 'VIOLATED', '4-b[T/1]': 'none',"
                                    + " '4-c': {'outcome': 'DUTY', 'due': '2024-07-01'},"
                                    + " '4-d': {'outcome': 'UNDETERMINED', 'missing': ['/b', '/a'], 'readings': []},"
                                    + " '4-e': {'outcome': 'VIOLATED', 'remedy': {'/x': 37.10}},"
                                    + " '4-f': {'outcome': 'VIOLATED', 'remedy': {}}}}")
                    .readScenario();

            assertThat(read)
                    .isEqualTo(Scenario.builder("a title", Doc.mining().read())
                            .ledger(Doc.ledger().readLedger())
                            .asOf(LocalDate.of(2024, 6, 1))
                            .reading("after-period", "APPLY")
                            .reading("service-life-scope", "ALL_ROWS")
                            .restDays(RestDays.builder()
                                    .holidays(List.of(LocalDate.of(2024, 10, 1)))
                                    .worked(List.of(LocalDate.of(2024, 9, 29)))
                                    .build())
                            .expect(Verdict.NEEDS_REVIEW)
                            .expectMustClose(false)
                            .exact(true)
                            .expect("4-e", remedy(Map.of("/x", new BigDecimal("37.1"))))
                            .expect("4-f", remedy(Map.of()))
                            .expect("4-a", Outcome.VIOLATED)
                            .expect("4-b[T/1]", ExpectedFinding.NONE)
                            .expect("4-c", new ExpectedFinding(Outcome.DUTY, LocalDate.of(2024, 7, 1), null, null))
                            .expect(
                                    "4-d",
                                    new ExpectedFinding(Outcome.UNDETERMINED, null, List.of("/a", "/b"), List.of()))
                            .build());
        }

        private static ExpectedFinding remedy(Map<String, BigDecimal> figures) {
            return new ExpectedFinding(Outcome.VIOLATED, null, null, null, figures);
        }

        @Test
        void isADocumentOfWhateverKind() {
            assertThat(Doc.scenario()
                            .with("document", Doc.exploration().json())
                            .readScenario()
                            .document())
                    .isEqualTo(Doc.exploration().read());
            assertThat(Doc.scenario()
                            .with("document", Doc.ledger().json())
                            .readScenario()
                            .document())
                    .isEqualTo(Doc.ledger().readLedger());
            assertThat(Doc.scenario()
                            .with("document", Doc.mine().json())
                            .with("asOf", "'2024-12-31'")
                            .readScenario()
                            .document())
                    .isEqualTo(Doc.mine().readMine());
        }

        @Test
        void isALayerAsItsOwnReaderReadsIt() {
            ScenarioLayer layer = Doc.scenario()
                    .with("layers", "[" + layer("NATURE_RESERVES") + "]")
                    .readScenario()
                    .layers()
                    .get(0);

            assertThat(layer.layer().identity().theme()).isEqualTo(Theme.NATURE_RESERVES);
            assertThat(layer.layer().identity().version()).isEqualTo("v1");
            assertThat(layer.layer().identity().date()).isEqualTo(LocalDate.of(2024, 6, 30));
            assertThat(layer.layer().has("R-1")).isTrue();
            assertThat(layer.layer().extent()).isEmpty();
            assertThat(layer.json())
                    .isEqualTo(Doc.json(layer("NATURE_RESERVES")).replaceAll("\\s", ""));
        }

        @Test
        void isAFaultyFeatureThatLeavesTheLayerIncomplete() {
            String faulty = layer("NATURE_RESERVES").replace("'Polygon'", "'Point'");

            assertThat(Doc.scenario()
                            .with("layers", "[" + faulty + "]")
                            .readScenario()
                            .layers()
                            .get(0)
                            .layer()
                            .faults())
                    .singleElement()
                    .extracting(Problem::pointer)
                    .isEqualTo("/features/0/geometry/type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ledger", "asOf", "readings", "restDays", "layers", "expected"})
        void isNothingWhereAFieldIsNull(String field) {
            assertThat(Doc.scenario().with(field, "null").readScenario())
                    .isEqualTo(Doc.scenario().readScenario());
        }
    }

    @Nested
    @DisplayName("What is refused")
    class Refused {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "title    | ' '                                 | /title                  | a blank text",
                    "title    | null                                | /title                  | null",
                    "title    | 7                                   | /title                  | the number 7",
                    "document | null                                | /document               | null",
                    "document | {}                                  | /document/kind          | nothing",
                    "document | 'M-1'                               | /document               | the text `M-1`",
                    "ledger   | {}                                  | /ledger/kind            | nothing",
                    "ledger   | {'kind': 'mine'}                    | /ledger/kind            | the text `mine`",
                    "asOf     | '2024-02-30'                        | /asOf                   | the text `2024-02-30`",
                    "readings | []                                  | /readings               | a list",
                    "readings | {'a': ''}                           | /readings/a             | a blank text",
                    "readings | {'a': null}                         | /readings/a             | null",
                    "restDays | {'holidays': ['2024-10-32']}        | /restDays/holidays/0    | the text `2024-10-32`",
                    "restDays | {'holidays': [null]}                | /restDays/holidays/0    | null",
                    "restDays | {'worked': ['2024-10-01']}          | /restDays/worked        | 2024-10-01, a TUESDAY",
                    "layers   | {}                                  | /layers                 | an object",
                    "layers   | [null]                              | /layers/0               | null",
                    "toleranceM2 | 2                                | /toleranceM2            | a tolerance without layers",
                    "expected | 'CONFORMS'                          | /expected               | the text `CONFORMS`",
                    "expected | {'verdict': 'YES'}                  | /expected/verdict       | the text `YES`",
                    "expected | {'outcomes': {'4-a': 'YES'}}        | /expected/outcomes/4-a  | the text `YES`",
                    "expected | {'outcomes': {'4-a': ''}}           | /expected/outcomes/4-a  | a blank text",
                    "expected | {'outcomes': {'4-a': null}}         | /expected/outcomes/4-a  | null",
                    "expected | {'outcomes': {'4-a': true}}         | /expected/outcomes/4-a  | true",
                    "expected | {'outcomes': {'4 a': 'DUTY'}}       | /expected/outcomes/4 a  | the key 4 a",
                    "expected | {'outcomes': {'4-a[': 'DUTY'}}      | /expected/outcomes/4-a[ | the key 4-a[",
                    "expected | {'outcomes': {'': 'DUTY'}}          | /expected/outcomes/     | the key ",
                    "expected | {'outcomes': {'4-a': {}}}           | /expected/outcomes/4-a/outcome | nothing",
                    "expected | {'outcomes': {'4-a': {'outcome': 'none'}}} | /expected/outcomes/4-a/outcome"
                            + " | the text `none`",
                    "expected | {'outcomes': {'4-a': {'outcome': 'DUTY', 'missing': [' ']}}}"
                            + " | /expected/outcomes/4-a/missing/0 | a blank text"
                })
        void hasItsPlace(String field, String value, String pointer, String found) {
            Problem problem = Doc.scenario().with(field, value).problem();

            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.found().strip())
                    .isEqualTo(found.replace('`', '"').strip());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "reading  | {}                              | /reading               | readings",
                    "kind     | 'scenarios'                     | /kind                  | scenario",
                    "restDays | {'holliday': []}                | /restDays/holliday     | holidays",
                    "expected | {'verdicts': 'CONFORMS'}        | /expected/verdicts     | verdict",
                    "expected | {'verdict': '需审查'}            | /expected/verdict      | NEEDS_REVIEW",
                    "expected | {'outcomes': {'4-a': 'VIOLATD'}} | /expected/outcomes/4-a | VIOLATED",
                    "expected | {'outcomes': {'4-a': '符合'}}    | /expected/outcomes/4-a | SATISFIED",
                    "expected | {'outcomes': {'4-a': {'outcome': 'DUTY', 'dues': '2024-05-20'}}}"
                            + " | /expected/outcomes/4-a/dues | due"
                })
        void isGuessed(String field, String value, String pointer, String guess) {
            Problem problem = Doc.scenario().with(field, value).problem();

            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.maybe()).contains(guess);
        }

        @Test
        void isALayerThatIsNoObject() {
            assertThat(Doc.scenario().with("layers", "[5]").problem())
                    .isEqualTo(new Problem("/layers/0", "the number 5", "an object"));
        }

        @Test
        void isToldOfTheDocumentWithItsPlaceInTheScenario() {
            String document =
                    Doc.mining().with("methd", "'WELL'").with("action", "'NEU'").json();

            assertThat(Doc.scenario().with("document", document).problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/document/action", "/document/methd");
        }

        @Test
        void isALedgerBesideWhatIsNoApplication() {
            assertThat(Doc.scenario()
                            .with("document", Doc.ledger().json())
                            .with("ledger", Doc.ledger().json())
                            .problem()
                            .pointer())
                    .isEqualTo("/ledger");
        }

        @Test
        void isAMineWithoutADayOfJudgementOrBeforeItsGrant() {
            Doc mine = Doc.scenario().with("document", Doc.mine().json());

            assertThat(mine.problem().pointer()).isEqualTo("/asOf");
            assertThat(mine.with("asOf", "'2019-02-28'").problem().found())
                    .isEqualTo("2019-02-28, before rightGrantedOn 2019-03-01");
            assertThat(mine.with("asOf", "'2019-03-01'").readScenario().asOf()).isEqualTo("2019-03-01");
        }

        @Test
        void isASecondLayerOfATheme() {
            assertThat(Doc.scenario()
                            .with("layers", "[" + layer("CULTIVATED_LAND") + "," + layer("CULTIVATED_LAND") + "]")
                            .problem()
                            .pointer())
                    .isEqualTo("/layers/1");
        }

        @ParameterizedTest
        @CsvSource({
            "'theme': 'CULTIVATED_LAND', 'theme': '耕地', /layers/0/theme",
            "'version': 'v1', 'version': null, /layers/0/version",
            "'version', 'versions', /layers/0/versions",
            "'date': '2024-06-30', 'date': '2024', /layers/0/date",
            "'features': [, 'features': 7; 'file': [, /layers/0/features"
        })
        void isWhatALayerLacks(String before, String after, String pointer) {
            String layer = layer("CULTIVATED_LAND").replace(before, after.replace(';', ','));

            assertThat(Doc.scenario().with("layers", "[" + layer + "]").problems())
                    .extracting(Problem::pointer)
                    .contains(pointer);
        }

        @Test
        void isAFieldThatStandsTwice() {
            String twice = Doc.scenario().json().replaceFirst("\\{", "{\"title\": \"b\", ");

            assertThat(Doc.problems(twice, ScenarioReader::read))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo("/title");
                        assertThat(problem.found()).startsWith("the field once more");
                    });
        }

        @Test
        void isAnotherKindAndItsReaderIsNamed() {
            assertThat(Doc.mining().by(ScenarioReader::read).problem().maybe())
                    .contains("ApplicationReader is to read it; DocumentReader reads every kind");
            assertThat(Doc.scenario().by(DocumentReader::read).problem().maybe())
                    .contains("ScenarioReader is to read it");
        }

        @Test
        void isAScenarioWithinAScenario() {
            assertThat(Doc.scenario()
                            .with("document", Doc.scenario().json())
                            .problem()
                            .pointer())
                    .isEqualTo("/document/kind");
        }
    }

    @Nested
    @DisplayName("What is huge")
    class Huge {
        @Test
        void isRefusedAsAWholeBeforeItIsRead() {
            byte[] huge = new byte[JsonLimits.LARGEST_DOCUMENT + 1];

            assertThatThrownBy(() -> ScenarioReader.read(huge)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> ScenarioReader.read(new ByteArrayInputStream(huge)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> ScenarioReader.read(" ".repeat(huge.length)))
                    .isInstanceOf(InvalidInputException.class);
        }

        @Test
        void isReadUpToTheMostReadingsAndDays() {
            assertThat(withReadings(JsonLimits.MOST_ITEMS).readScenario().readings())
                    .hasSize(JsonLimits.MOST_ITEMS);
            assertThat(withReadings(JsonLimits.MOST_ITEMS + 1).problem().pointer())
                    .isEqualTo("/readings");
        }

        @Test
        void isATextBeyondItsLimit() {
            String title = "x".repeat(10_001);

            assertThat(Doc.scenario().with("title", "'" + title + "'").problem().found())
                    .isEqualTo("10001 characters");
        }

        private static Doc withReadings(int count) {
            return Doc.scenario()
                    .with(
                            "readings",
                            IntStream.range(0, count)
                                    .mapToObj(i -> "'r" + i + "': 'C'")
                                    .collect(Collectors.joining(",", "{", "}")));
        }
    }

    @Test
    void theSameFromATextBytesAndAStream() throws IOException {
        String json = Doc.scenario().json();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(ScenarioReader.read(bytes)).isEqualTo(ScenarioReader.read(json));
        assertThat(ScenarioReader.read(new ByteArrayInputStream(bytes))).isEqualTo(ScenarioReader.read(json));
    }
}
