package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.RecordReader;
import org.kuanggui.json.ScenarioReader;

@DisplayName("The page on the contract")
class ContractTest {
    private static final String UNKNOWN = "\"x-y-z\":0";
    private static final Pattern NAME = Pattern.compile("^( *)\"(\\w+)\":");

    static Stream<ContractPart> documents() {
        return ContractPart.DOCUMENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("lists the fields of every object as the reader knows them, in its order")
    void fields(ContractPart document) {
        document.all().forEach(part -> {
            List<String> known = new ArrayList<>(
                    known(DocumentReader::read, RequiredFields.with(document, part, UNKNOWN), part.pointer()));
            if (part.kind().isPresent()) {
                assertThat(known.remove(0)).isEqualTo("kind");
            }
            assertThat(part.fields())
                    .as("fields of %s", part.pointer())
                    .extracting(ContractPart.Field::name)
                    .containsExactlyElementsOf(known);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | ''              | {\"kind\":\"scenario\",*}",
                "/restDays               | restDays/       | {\"kind\":\"scenario\",\"restDays\":{*}}",
                "/layers/0               | layers/         | {\"kind\":\"scenario\",\"layers\":[{*}]}",
                "/expected               | expected/       | {\"kind\":\"scenario\",\"expected\":{*}}",
                "/expected/outcomes/4-x  | expected/outcomes/4-x/"
                        + " | {\"kind\":\"scenario\",\"expected\":{\"outcomes\":{\"4-x\":{*}}}}"
            })
    @DisplayName("lists the fields of a scenario as the reader knows them, in its order")
    void scenario(String pointer, String path, String json) {
        assertThat(listed("scenario-fields.csv", path))
                .containsExactlyElementsOf(known(ScenarioReader::read, json.replace("*", UNKNOWN), pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | ''               | {\"kind\":\"record\",*}",
                "/question         | question/        | {\"kind\":\"record\",\"question\":{*}}",
                "/setting          | setting/         | {\"kind\":\"record\",\"setting\":{*}}",
                "/setting/restDays | setting/restDays/" + " | {\"kind\":\"record\",\"setting\":{\"restDays\":{*}}}",
                "/setting/layers/0 | setting/layers/  | {\"kind\":\"record\",\"setting\":{\"layers\":[{*}]}}",
                "/sha256           | sha256/          | {\"kind\":\"record\",\"sha256\":{*}}"
            })
    @DisplayName("lists the fields of a record as the reader knows them, in its order")
    void record(String pointer, String path, String json) {
        assertThat(listed("record-fields.csv", path))
                .containsExactlyElementsOf(known(RecordReader::read, json.replace("*", UNKNOWN), pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | ''                                | {*}",
                "/findings/0                     | findings/                         | {\"findings\":[{*}]}",
                "/findings/0/evidence/0          | findings/evidence/" + " | {\"findings\":[{\"evidence\":[{*}]}]}",
                "/findings/0/remedy              | findings/remedy/" + " | {\"findings\":[{\"remedy\":{*}}]}",
                "/findings/0/remedy/changes/0    | findings/remedy/changes/"
                        + " | {\"findings\":[{\"remedy\":{\"changes\":[{*}]}}]}",
                "/ruleBase                       | ruleBase/                         | {\"ruleBase\":{*}}"
            })
    @DisplayName("reads of an evaluation in a record the fields that are listed")
    void recordedEvaluation(String pointer, String path, String json) {
        String record = "{\"kind\":\"record\",\"evaluation\":" + json.replace("*", UNKNOWN) + "}";
        assertThat(listed("evaluation-fields.csv", path))
                .containsExactlyInAnyOrderElementsOf(known(RecordReader::read, record, "/evaluation" + pointer));
    }

    /** The fields of an object, of a table of paths. */
    private static List<String> listed(String table, String path) {
        return Resource.rows(table).stream()
                .map(row -> row.get(0))
                .filter(field -> field.startsWith(path))
                .map(field -> field.substring(path.length()))
                .filter(field -> field.indexOf('/') < 0)
                .toList();
    }

    /** What the reader offers instead of a field that it does not know. */
    private static List<String> known(Consumer<String> reader, String json, String pointer) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> reader.accept(json));
        String expected = refused.problems().stream()
                .filter(problem -> problem.pointer().equals(pointer + "/x-y-z"))
                .findFirst()
                .orElseThrow()
                .expected();
        return List.of(expected.substring("one of ".length()).split(", ", -1));
    }

    @Test
    @DisplayName("lists the fields of an evaluation as the writer writes them")
    void evaluation() {
        Set<String> written = new TreeSet<>();
        Examples.evaluations().forEach(json -> written.addAll(names(json)));
        List<String> listed = Resource.rows("evaluation-fields.csv").stream()
                .map(row -> row.get(0))
                .filter(name -> !Set.of("findings/detail", "findings/due").contains(name))
                .toList();
        assertThat(written).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** The fields of indented JSON as paths, without those of a quantity or a geometry. */
    private static Set<String> names(String json) {
        Set<String> names = new TreeSet<>();
        TreeMap<Integer, String> path = new TreeMap<>();
        json.lines().map(NAME::matcher).filter(Matcher::find).forEach(line -> {
            path.tailMap(line.group(1).length(), true).clear();
            path.put(line.group(1).length(), line.group(2));
            names.add(String.join("/", path.values()));
        });
        names.removeIf(name ->
                Set.of("value", "unit", "type", "coordinates").contains(name.substring(name.lastIndexOf('/') + 1)));
        return names;
    }
}
