package org.kuanggui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the JSON reader takes and refuses of the JSON Parsing Test Suite: each case as a document of its own, and as the value
 * of a field. Bytes that are no UTF-8 are lost in the package, and stand below.
 */
@DisplayName("JSON after RFC 8259")
class JsonSuiteTest {
    private static final Path DECIDED = Path.of("src/test/resources/json-for-the-reader-to-decide.csv");

    private static Map<String, String> cases = Map.of();

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        cases = JsonSuite.cases();
        assertThat(cases).hasSize(318);
    }

    @Test
    void whatIsJsonIsRead() {
        assertThat(answers('y', JsonAnswer::to)).hasSize(95).allSatisfy(JsonSuiteTest::isRead);
        assertThat(answers('y', json -> JsonAnswer.to(inField(json)))).allSatisfy(JsonSuiteTest::isRead);
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThat(answers('n', JsonAnswer::to)).hasSize(188).allSatisfy(JsonSuiteTest::isRefused);
        assertThat(answers('n', json -> JsonAnswer.to(inField(json)))).allSatisfy(JsonSuiteTest::isRefused);
    }

    @Test
    void whatIsForTheReaderIsDecidedAsTheTableSays() throws IOException {
        Map<String, String> decided = Files.readAllLines(DECIDED, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", 3)))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        Map<String, String> answers = new TreeMap<>();
        answers('i', JsonAnswer::to).forEach((name, answer) -> answers.put(name, answer.name()));
        assertThat(answers).hasSize(35).isEqualTo(new TreeMap<>(decided));
    }

    private static Map<String, JsonAnswer> answers(char kind, Function<String, JsonAnswer> answer) {
        Map<String, JsonAnswer> answers = new TreeMap<>();
        cases.forEach((name, json) -> {
            if (name.charAt(0) == kind) {
                answers.put(name, answer.apply(json));
            }
        });
        return answers;
    }

    private static String inField(String json) {
        return "{\"kind\":\"mine\",\"name\":" + json + ",\"id\":\"1\"}";
    }

    private static void isRead(String name, JsonAnswer answer) {
        assertThat(answer).as(name).isEqualTo(JsonAnswer.READ);
    }

    private static void isRefused(String name, JsonAnswer answer) {
        assertThat(answer).as(name).isNotEqualTo(JsonAnswer.READ);
    }
}
