package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.plan.SizeClass;

@DisplayName("The cursor over an object")
class PartTest {
    private record Row(String id, int count) {}

    @Test
    void readsRecordsThatTakeNoNull() {
        assertThat(read("{'rows': [{'id': 'a', 'count': 1}, {'id': 'b', 'count': 2.0}]}", PartTest::rows))
                .containsExactly(new Row("a", 1), new Row("b", 2));
    }

    @Test
    void buildsThemOnlyWhereEverythingRequiredIsThere() {
        assertThat(problems(
                        "{'rows': [{'id': 'a'}, {'count': 'x', 'idd': 1}, {'id': 'c', 'count': 3}]}", PartTest::rows))
                .extracting(Problem::pointer)
                .containsExactly("/rows/0/count", "/rows/1/count", "/rows/1/idd", "/rows/1/id");
    }

    @Test
    void readsObjectsWhoseNamesAreData() {
        assertThat(read("{'labels': {'b/1': 'x', 'a': 'y'}}", PartTest::labels))
                .containsExactly(Map.entry("b/1", "x"), Map.entry("a", "y"));
        assertThat(problems("{'labels': {'b/1': 1, 'a': null}}", PartTest::labels))
                .extracting(Problem::pointer, Problem::found)
                .containsExactly(tuple("/labels/b~11", "the number 1"), tuple("/labels/a", "null"));
    }

    @Test
    void readsConstantsOfAnyEnum() {
        SizeClass size = read("{'size': 'MEDIUM'}", part -> part.at("size").constant(SizeClass.class));

        assertThat(size).isEqualTo(SizeClass.MEDIUM);
        assertThat(problems("{'size': 'MEDIUMS'}", part -> part.at("size").constant(SizeClass.class)))
                .containsExactly(new Problem("/size", "the text \"MEDIUMS\"", "one of LARGE, MEDIUM, SMALL", "MEDIUM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "2147483648", "-2147483649", "1E20"})
    void readsWholeNumbersThatAreInts(String number) {
        Integer least = read("{'n': -2147483648}", part -> part.at("n").integer());

        assertThat(least).isEqualTo(Integer.MIN_VALUE);
        assertThat(problems("{'n': " + number + "}", part -> part.at("n").integer()))
                .extracting(Problem::expected)
                .containsExactly("a whole number of at most nine digits");
    }

    @Test
    void readsNoDateBeforeTheFirstYear() {
        assertThat(problems("{'on': '0000-12-31'}", part -> part.at("on").date()))
                .extracting(Problem::expected)
                .containsExactly("a date of the years 0001 to 9999");
    }

    @Test
    void toleratesFieldsOfWhichNothingCanBeSaid() {
        String done = read("{'a': 1, 'b': 2}", part -> {
            part.ignoreRest();
            return "read";
        });

        assertThat(done).isEqualTo("read");
    }

    @Test
    void doesNotTellTwiceWhatAConstructorFindsMissing() {
        assertThat(problems("{'id': 7}", part -> {
                    String id = part.required("id").text();
                    return part.build(() -> {
                        Checks checks = new Checks();
                        checks.required("/id", id, Phrases.A_TEXT);
                        checks.required("/identity", null, Phrases.A_TEXT);
                        checks.done();
                        return "never";
                    });
                }))
                .extracting(Problem::pointer)
                .containsExactly("/id", "/identity");
    }

    private static List<Row> rows(Part part) {
        return part.required("rows").list(item -> item.part(PartTest::row));
    }

    private static @Nullable Row row(Part part) {
        String id = part.required("id").text();
        Integer count = part.required("count").integer();
        return part.buildIfSound(() -> new Row(Checks.stated(id), Checks.stated(count)));
    }

    private static Map<String, String> labels(Part part) {
        return part.at("labels").map(Value::text);
    }

    private static <T> T read(String json, Function<Part, @Nullable T> reader) {
        return JsonDocument.read(Doc.json(json), reader);
    }

    private static List<Problem> problems(String json, Function<Part, ? extends @Nullable Object> reader) {
        try {
            throw new AssertionError("was read: " + read(json, reader::apply));
        } catch (InvalidInputException refused) {
            return BothLanguages.told(refused.problems());
        }
    }
}
