package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Document;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

@DisplayName("Changes to a document")
class DocumentChangesTest {

    private static DocumentChanges changes(String singleQuoted) {
        return DocumentChanges.read(Doc.json(singleQuoted));
    }

    private static Document changed(Doc document, String singleQuoted) {
        return changes(singleQuoted).applyTo(document.readAny());
    }

    private static List<Problem> problems(ThrowingCallable refused) {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, refused);
        return BothLanguages.told(thrown.problems());
    }

    @Test
    @DisplayName("are refused where a value that is put in has a field twice")
    void twice() {
        assertThat(problems(() -> DocumentChanges.NONE.and("/site", "{\"township\": \"a\", \"township\": \"b\"}")))
                .singleElement()
                .asString()
                .startsWith("/township: found the field once more");
    }

    @Test
    @DisplayName("are what an evaluation offers")
    void offered() {
        Quantity scale = Quantity.of("100", Unit.WAN_TONNES_PER_YEAR);

        assertThat(DocumentChanges.of(List.of(
                        new FigureChange("/productionScale", BigDecimal.valueOf(95), scale.value(), scale.unit()))))
                .hasToString("{\"/productionScale\":{\"value\":100,\"unit\":\"万吨/年\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/site          | /site",
                "/site/township | /site/township",
                "/site/area/0   | /site",
                "/sitemap       |",
                "/planning      |",
                "''             |",
            })
    @DisplayName("say what stands at a place by the one that is nearest")
    void nearest(String place, String pointer) {
        assertThat(changes("{'/site': {}, '/site/township': '甲镇', '/id': 'M-2'}")
                        .nearest(place))
                .isEqualTo(Optional.ofNullable(pointer));
    }

    @Test
    @DisplayName("copy nothing of the tree that is changed")
    void inPlace() {
        Problems problems = new Problems();
        JsonNode.Fields tree = (JsonNode.Fields) TreeReader.read(Doc.json("{'list': ['a', 'b']}"), problems);
        JsonNode.Items list =
                (JsonNode.Items) Objects.requireNonNull(tree.byName().get("list"));
        JsonNode value = TreeReader.read("1", problems);

        assertThat(new TreeChange("/list/-", value, problems).in(tree)).isSameAs(tree);
        assertThat(tree.byName().get("list")).isSameAs(list);
        assertThat(list.items()).hasSize(3).endsWith(value);
    }

    @Nested
    @DisplayName("put a value")
    class Put {
        @Test
        @DisplayName("where nothing was, where another was, and take one out")
        void fields() {
            Doc start = Doc.mining().with("site", "{'township': '古龙镇', 'district': '500111'}");

            assertThat(changed(start, "{'/addsResources': true, '/id': 'M-2', '/site/township': null}"))
                    .isEqualTo(Doc.mining()
                            .with("addsResources", "true")
                            .with("id", "'M-2'")
                            .with("site", "{'district': '500111'}")
                            .readAny());
        }

        @Test
        @DisplayName("in a part that was absent")
        void absentPart() {
            assertThat(changed(Doc.mining(), "{'/planning/block/listed': true}"))
                    .isEqualTo(Doc.mining()
                            .with("planning", "{'block': {'listed': true}}")
                            .readAny());
        }

        @Test
        @DisplayName("as a whole part, of which nothing that was there stays")
        void wholePart() {
            Doc start = Doc.mining().with("site", "{'township': '古龙镇', 'district': '500111'}");

            assertThat(changed(start, "{'/site': {'areaKm2': 1}}"))
                    .isEqualTo(Doc.mining().with("site", "{'areaKm2': 1}").readAny());
        }

        @Test
        @DisplayName("in the order in which they are written")
        void order() {
            assertThat(changed(Doc.mining(), "{'/site/township': '甲镇', '/site': {'areaKm2': 1}}"))
                    .isEqualTo(Doc.mining().with("site", "{'areaKm2': 1}").readAny());
            assertThat(changed(Doc.mining(), "{'/site': {'areaKm2': 1}, '/site/township': '甲镇'}"))
                    .isEqualTo(Doc.mining()
                            .with("site", "{'areaKm2': 1, 'township': '甲镇'}")
                            .readAny());
        }

        @Test
        @DisplayName("of a document of whatever kind")
        void kinds() {
            assertThat(changed(Doc.exploration(), "{'/stage': 'DETAILED_EXPLORATION'}"))
                    .isEqualTo(Doc.exploration()
                            .with("stage", "'DETAILED_EXPLORATION'")
                            .readAny());
            assertThat(changed(Doc.mine(), "{'/status': 'SUSPENDED'}"))
                    .isEqualTo(Doc.mine().with("status", "'SUSPENDED'").readAny());
            assertThat(changed(Doc.ledger(), "{'/asOf': '2024-12-30'}"))
                    .isEqualTo(Doc.ledger().with("asOf", "'2024-12-30'").readAny());
        }

        @Test
        @DisplayName("and nothing changes where there are none")
        void none() {
            Document document = Doc.mining().readAny();

            assertThat(DocumentChanges.NONE.applyTo(document)).isSameAs(document);
            assertThat(changes("{}")).isSameAs(DocumentChanges.NONE);
            assertThat(changes("{'/site/township': null, '/planning': null}").applyTo(document))
                    .isEqualTo(document);
        }
    }

    @Nested
    @DisplayName("of a list")
    class Lists {
        private final Doc start = Doc.mining().with("associatedMinerals", "['GYPSUM', 'STRONTIUM', 'GALLIUM']");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{'/associatedMinerals/0': 'COAL'}    | ['COAL', 'STRONTIUM', 'GALLIUM']",
                    "{'/associatedMinerals/2': 'COAL'}    | ['GYPSUM', 'STRONTIUM', 'COAL']",
                    "{'/associatedMinerals/3': 'COAL'}    | ['GYPSUM', 'STRONTIUM', 'GALLIUM', 'COAL']",
                    "{'/associatedMinerals/-': 'COAL'}    | ['GYPSUM', 'STRONTIUM', 'GALLIUM', 'COAL']",
                    "{'/associatedMinerals/1': null}      | ['GYPSUM', 'GALLIUM']",
                    "{'/associatedMinerals/3': null}      | ['GYPSUM', 'STRONTIUM', 'GALLIUM']",
                    "{'/associatedMinerals/-': null}      | ['GYPSUM', 'STRONTIUM', 'GALLIUM']",
                    "{'/associatedMinerals': ['COAL']}    | ['COAL']",
                })
        @DisplayName("put an item in, in the place of another, or take it out")
        void items(String changes, String expected) {
            assertThat(changed(start, changes))
                    .isEqualTo(Doc.mining().with("associatedMinerals", expected).readAny());
        }

        @Test
        @DisplayName("make it where it is absent")
        void absent() {
            assertThat(changed(Doc.mining(), "{'/associatedMinerals/-': 'COAL'}"))
                    .isEqualTo(
                            Doc.mining().with("associatedMinerals", "['COAL']").readAny());
            assertThat(changed(Doc.mine(), "{'/annualReports/0/year': 2023}"))
                    .isEqualTo(
                            Doc.mine().with("annualReports", "[{'year': 2023}]").readAny());
        }

        @ParameterizedTest
        @ValueSource(strings = {"4", "00", "01", "+1", "x", "", "1.0", "12345678901"})
        @DisplayName("are refused at a place that it does not have")
        void noPlace(String index) {
            String pointer = "/associatedMinerals/" + index;

            assertThat(problems(() -> changed(start, "{'" + pointer + "': 'COAL'}")))
                    .extracting(Problem::toString)
                    .containsExactly(pointer + ": found the item \"" + index + "\" of a list of 3,"
                            + " expected an index from 0 to 3, or -, for one more");
        }
    }

    @Nested
    @DisplayName("are refused")
    class Refused {
        @Test
        @DisplayName("where a text or a number is on the way, all at once")
        void onTheWay() {
            assertThat(problems(() -> changed(Doc.mining(), "{'/id/x': 1, '/addsResources': true, '/mineral/0': 2}")))
                    .extracting(Problem::toString)
                    .containsExactly(
                            "/id/x: found the text \"M-1\" on the way to it, expected a place within an object or a list",
                            "/mineral/0: found the text \"GYPSUM\" on the way to it,"
                                    + " expected a place within an object or a list");
        }

        @Test
        @DisplayName("where the changed document breaks the contract, with pointers into it")
        void contract() {
            assertThat(problems(() -> changed(Doc.mining(), "{'/mineral': null, '/site/areaKm2': -1, '/sight': 1}")))
                    .extracting(Problem::pointer)
                    .containsExactlyInAnyOrder("/mineral", "/site/areaKm2", "/sight");
        }

        @ParameterizedTest
        @ValueSource(strings = {"site", "site/township", "", "/~", "/~2", "/a~", "#/site"})
        @DisplayName("where the place is no JSON pointer")
        void noPointer(String pointer) {
            String expected = "found a change at \"" + pointer + "\", expected a JSON pointer, /site/township";

            assertThat(problems(() -> changes("{'" + pointer + "': 1}")))
                    .extracting(Problem::toString)
                    .containsExactly(Problem.pointer("", pointer) + ": " + expected);
            assertThatThrownBy(() -> DocumentChanges.NONE.and(pointer, "1"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining(expected);
        }

        @Test
        @DisplayName("where a pointer is longer than any place is deep, whatever its length")
        void longPointer() {
            String deep = "/x".repeat(JsonLimits.DEEPEST_NESTING);

            assertThat(DocumentChanges.NONE.and(deep, "1").isEmpty()).isFalse();
            assertThatThrownBy(() -> DocumentChanges.NONE
                            .and(deep, "1")
                            .applyTo(Doc.mining().readAny()))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> DocumentChanges.NONE.and(deep + "/x", "1"))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> DocumentChanges.NONE.and("/x".repeat(1_000_000), "1"))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> DocumentChanges.NONE
                            .and("/" + "x".repeat(1_000_000), "1")
                            .applyTo(Doc.mining().readAny()))
                    .isInstanceOf(InvalidInputException.class);
        }

        @Test
        @DisplayName("where a value is no JSON, is nested too deep, or the object has a place twice")
        void noJson() {
            assertThatThrownBy(() -> DocumentChanges.NONE.and("/id", "M-2"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("no JSON");
            assertThatThrownBy(() -> DocumentChanges.NONE.and("/id", "[".repeat(33) + "]".repeat(33)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> changes("{'/id': 1, '/id': 2}"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("the field once more");
            assertThatThrownBy(() -> changes("[]")).isInstanceOf(InvalidInputException.class);
        }

        @Test
        @DisplayName("where they make a document larger than one may be")
        void limits() {
            String items = IntStream.range(0, JsonLimits.MOST_ITEMS + 1)
                    .mapToObj(i -> "\"COAL\"")
                    .collect(Collectors.joining(",", "[", "]"));

            assertThatThrownBy(() -> DocumentChanges.NONE
                            .and("/associatedMinerals", items)
                            .applyTo(Doc.mining().readAny()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("at most " + JsonLimits.MOST_ITEMS + " items");
        }

        @Test
        @DisplayName("where there is nothing")
        @SuppressWarnings("NullAway") // what it is about
        void nothing() {
            assertThatNullPointerException().isThrownBy(() -> DocumentChanges.read((String) null));
            assertThatNullPointerException().isThrownBy(() -> DocumentChanges.NONE.and(null, "1"));
            assertThatNullPointerException().isThrownBy(() -> DocumentChanges.NONE.and("/id", null));
            assertThatNullPointerException().isThrownBy(() -> DocumentChanges.NONE.applyTo(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> DocumentChanges.NONE.and("/id", "1").applyTo(null));
        }
    }

    @Nested
    @DisplayName("are values")
    class Values {
        @Test
        @DisplayName("equal where the same stands in the same places, in the same order")
        void equality() {
            assertThat(changes("{'/a': 1, '/b': [1, 2]}")).isEqualTo(changes("{ '/a':1,'/b':[1,2]}"));
            assertThat(changes("{'/a': 1, '/b': 2}"))
                    .hasSameHashCodeAs(changes("{'/a': 1, '/b': 2}"))
                    .isNotEqualTo(changes("{'/b': 2, '/a': 1}"))
                    .isNotEqualTo(changes("{'/a': 1}"))
                    .isNotEqualTo(changes("{'/a': 1, '/b': 3}"));
        }

        @Test
        @DisplayName("written as they are read")
        void written() {
            String json = "{\"/a~1b/c\":{\"value\":1.50,\"unit\":\"万吨/年\"},\"/d\":null}";

            assertThat(DocumentChanges.read(json)).hasToString(json);
            assertThat(DocumentChanges.read("\uFEFF" + json)).hasToString(json);
            assertThat(DocumentChanges.read(json).byPointer())
                    .containsExactly(
                            Map.entry("/a~1b/c", "{\"value\":1.50,\"unit\":\"万吨/年\"}"), Map.entry("/d", "null"));
            assertThat(DocumentChanges.NONE).hasToString("{}");
        }

        @Test
        @DisplayName("that one more follows, in the place of one that was there")
        void and() {
            DocumentChanges two = changes("{'/a': 1, '/b': 2}");

            assertThat(two.and("/a", " 3 ")).isEqualTo(changes("{'/b': 2, '/a': 3}"));
            assertThat(two.and("/c", "\"x\"")).isEqualTo(changes("{'/a': 1, '/b': 2, '/c': 'x'}"));
            assertThat(two).as("unchanged").isEqualTo(changes("{'/a': 1, '/b': 2}"));
        }
    }
}
