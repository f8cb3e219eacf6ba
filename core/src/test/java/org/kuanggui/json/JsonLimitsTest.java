package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Application;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("Every limit is included, and one more is refused")
class JsonLimitsTest {
    private static final Doc ASCII = Doc.mining().with("applicant", "{'name': 'Dazu Gypsum'}");

    @Test
    void bytesOfADocument() throws IOException {
        byte[] largest = filled(JsonLimits.LARGEST_DOCUMENT).getBytes(StandardCharsets.UTF_8);
        byte[] larger = filled(JsonLimits.LARGEST_DOCUMENT + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(ApplicationReader.read(largest)).isEqualTo(ASCII.read());
        assertThat(ApplicationReader.read(new ByteArrayInputStream(largest))).isEqualTo(ASCII.read());
        assertThatThrownBy(() -> ApplicationReader.read(larger))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("more than 8388608 bytes");
        assertThatThrownBy(() -> ApplicationReader.read(new ByteArrayInputStream(larger)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("more than 8388608 bytes");
    }

    @Test
    void charactersOfADocument() {
        assertThat(ApplicationReader.read(filled(JsonLimits.LARGEST_DOCUMENT))).isEqualTo(ASCII.read());
        assertThat(Doc.problems(filled(JsonLimits.LARGEST_DOCUMENT + 1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("more than 8388608 characters"));
    }

    @Test
    void nesting() {
        assertThat(nested(JsonLimits.DEEPEST_NESTING).found()).isEqualTo("a field that is not in the contract");
        assertThat(nested(JsonLimits.DEEPEST_NESTING + 1))
                .isEqualTo(new Problem(
                        "/x" + "/0".repeat(JsonLimits.DEEPEST_NESTING - 2),
                        "a level more",
                        "at most 32 levels of objects and lists"));
    }

    @Test
    void nestingOfWhatIsSkipped() {
        String twice =
                Doc.mining().json().replace("\"id\"", "\"kind\": " + lists(JsonLimits.DEEPEST_NESTING) + ", \"id\"");

        assertThat(Doc.problems(twice)).extracting(Problem::found).last().isEqualTo("a level more");
    }

    @Test
    void textsOfAField() {
        String longest = "矿".repeat(Checks.LONGEST_TEXT);

        assertThat(Doc.mining().with("id", "'" + longest + "'").read().id()).isEqualTo(longest);
        assertThat(Doc.mining().with("id", "'" + longest + "石'").problem())
                .isEqualTo(new Problem("/id", "10001 characters", "at most 10000 characters"));
    }

    @Test
    void namesOfFields() {
        String longest = "n".repeat(JsonLimits.LONGEST_NAME);

        assertThat(Doc.mining().with(longest, "1").problem().pointer()).isEqualTo("/" + longest);
        assertThat(Doc.mining().with(longest + "n", "1").problem())
                .isEqualTo(new Problem("", "a field name of 201 characters", "at most 200"));
        assertThat(Doc.problems("{\"" + longest + "n\": {\"kind\": [{}]}, \"kind\": \"x\"}"))
                .extracting(Problem::pointer)
                .containsExactly("", "/kind");
    }

    @Test
    void namesOfFieldsWithoutLosingWhatComesAfter() {
        String tooLong = "n".repeat(JsonLimits.LONGEST_NAME + 1);

        assertThat(Doc.mining()
                        .with(tooLong, "{'x': [1, {}], 'id': 3}")
                        .with("bulkDensity", "-1")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("", "/bulkDensity");
    }

    @Test
    void charactersOfANumber() {
        String longest = "1." + "0".repeat(JsonLimits.LONGEST_NUMBER - 2);

        assertThat(Doc.mining().with("bulkDensity", longest).problem().found()).isEqualTo("99 digits");
        assertThat(Doc.mining().with("bulkDensity", longest + "0").problem())
                .isEqualTo(new Problem("/bulkDensity", "a number of 101 characters", "at most 100 characters"));
    }

    @Test
    void numbersOfMillionsOfDigitsWhereATextIsAskedFor() {
        Problem problem = Doc.mining().with("id", "9".repeat(5_000_000)).problem();

        assertThat(problem.toString()).hasSizeLessThan(400);
    }

    @Test
    void itemsOfAList() {
        assertThat(parties(JsonLimits.MOST_ITEMS).readMining().consolidation())
                .isNotNull()
                .satisfies(read -> assertThat(read.parties()).hasSize(JsonLimits.MOST_ITEMS));
        assertThat(parties(JsonLimits.MOST_ITEMS + 1).problem())
                .isEqualTo(new Problem("/consolidation/parties", "item 10001", "at most 10000 items in a list"));
    }

    @Test
    void fieldsOfAnObject() {
        assertThat(fieldsOfASite(JsonLimits.MOST_ITEMS))
                .extracting(Problem::found)
                .doesNotContain("field 10001");
        assertThat(fieldsOfASite(JsonLimits.MOST_ITEMS + 1))
                .containsExactly(new Problem("/site", "field 10001", "at most 10000 fields in an object"));
    }

    @Test
    void valuesOfADocument() {
        assertThat(values(JsonLimits.MOST_VALUES)).extracting(Problem::pointer).containsExactly("/kind");
        assertThat(values(JsonLimits.MOST_VALUES + 1))
                .extracting(Problem::found)
                .containsExactly("value 450001");
    }

    @Test
    @Tag("large")
    void valuesOfTheLargestKindInTheSmallestHeap() {
        String nested = "{\"a\":".repeat(30) + "1" + "}".repeat(30) + ",";
        int count = JsonLimits.MOST_VALUES / 31 - 1;

        assertThat(Doc.problems("{\"x\": [" + nested.repeat(count) + "1]}"))
                .extracting(Problem::pointer)
                .containsExactly("/kind");
    }

    @Test
    @Tag("large")
    void cornersOfAnAreaAsGeoJson() {
        assertThat(ground("geometry", Shapes.circle(100_000, ",512.25")))
                .satisfies(JsonLimitsTest::isOfAHundredThousand);
        assertThat(refused("geometry", Shapes.circle(100_001, ""))).startsWith("/site/geometry/coordinates");
        assertThat(refused("geometry", Shapes.circle(200_000, ""))).startsWith("/site/geometry/coordinates");
    }

    @Test
    @Tag("large")
    void cornersOfAnAreaAsText() {
        Area area = Shapes.area(Shapes.circle(100_000, ""));

        assertThat(ground("corners", JsonText.quoted(area.corners()))).satisfies(JsonLimitsTest::isOfAHundredThousand);
        assertThat(refused("corners", JsonText.quoted(area.corners() + area.corners())))
                .isEqualTo("/site/corners");
    }

    @Test
    @Tag("large")
    void whatIsWrittenOfTheLargestAreaIsRead() {
        Application application = Doc.mining()
                .with("site", "{'geometry': " + Shapes.circle(100_000, "") + "}")
                .read();

        assertThat(ApplicationReader.read(ApplicationWriter.toUtf8(application)))
                .isEqualTo(application);
        assertThat(ApplicationReader.read(ApplicationWriter.toPrettyJson(application)))
                .isEqualTo(application);
    }

    private static void isOfAHundredThousand(Area ground) {
        assertThat(ground.polygons()).singleElement().satisfies(polygon -> assertThat(polygon)
                .singleElement()
                .satisfies(ring -> assertThat(ring).hasSize(100_001)));
    }

    private static @Nullable Area ground(String form, String json) {
        Site site = Doc.mining()
                .with("site", "{'" + form + "': " + json + "}")
                .readMining()
                .site();
        return site.ground();
    }

    private static String refused(String form, String json) {
        return Doc.mining()
                .with("site", "{'" + form + "': " + json + "}")
                .problems()
                .get(0)
                .pointer();
    }

    @Test
    void problemsThatAreListed() {
        List<Problem> all = blanks(JsonLimits.MOST_PROBLEMS).problems();
        List<Problem> more = blanks(JsonLimits.MOST_PROBLEMS + 1).problems();

        assertThat(all).hasSize(JsonLimits.MOST_PROBLEMS);
        assertThat(all).extracting(Problem::found).containsOnly("a blank text");
        assertThat(more).hasSize(JsonLimits.MOST_PROBLEMS + 1);
        assertThat(more).startsWith(all.toArray(Problem[]::new));
        assertThat(more).last().satisfies(last -> {
            assertThat(last.pointer()).isEqualTo("/downstream/1000");
            assertThat(last.expected()).contains("reading stopped here");
        });
    }

    @Test
    void doubledFieldsThatAreListed() {
        String json = "{" + String.join(",", Collections.nCopies(5_000, "\"kind\":1")) + "}";

        assertThat(Doc.problems(json)).hasSize(JsonLimits.MOST_PROBLEMS + 1);
    }

    @Test
    void namesThatShareAHashCode() {
        // "Aa" and "BB" have one hash code, and so has every text of thirteen of them
        String fields = IntStream.range(0, 1 << 13)
                .mapToObj(bits -> '"' + pairs(bits) + "\":1")
                .collect(Collectors.joining(",", "{\"kind\":\"mining\",", "}"));

        assertThat(Doc.problems(fields)).hasSize(JsonLimits.MOST_PROBLEMS + 1);
    }

    private static String pairs(int bits) {
        return IntStream.range(0, 13)
                .mapToObj(bit -> (bits >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    /** A good document of ASCII, so that bytes and characters are as many. */
    private static String filled(int size) {
        String json = ASCII.json();
        return json + " ".repeat(size - json.length());
    }

    /** The first problem of a document of so many levels. */
    private static Problem nested(int levels) {
        return Doc.problems(Doc.mining().with("x", lists(levels - 1)).json()).get(0);
    }

    private static String lists(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static Doc parties(int count) {
        return Doc.mining()
                .with(
                        "consolidation",
                        IntStream.range(0, count)
                                .mapToObj(i -> "{'name': '" + i + "'}")
                                .collect(Collectors.joining(",", "{'lead': '0', 'parties': [", "]}")));
    }

    private static List<Problem> fieldsOfASite(int count) {
        return Doc.mining()
                .with(
                        "site",
                        IntStream.range(0, count)
                                .mapToObj(i -> "'x" + i + "': 1")
                                .collect(Collectors.joining(",", "{", "}")))
                .problems();
    }

    /** The problems of a document of so many values: itself, a list, lists of a thousand values each, and a rest. */
    private static List<Problem> values(int count) {
        int thousands = (count - 2) / 1_000;
        int rest = (count - 2) % 1_000;
        String lists = ("[" + "1,".repeat(998) + "1],").repeat(thousands);
        return Doc.problems("{\"x\": [" + lists + String.join(",", Collections.nCopies(rest, "1")) + "]}");
    }

    private static Doc blanks(int count) {
        return Doc.mining().with("downstream", "[" + String.join(",", Collections.nCopies(count, "' '")) + "]");
    }
}
