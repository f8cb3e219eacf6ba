package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuanggui.approval.Shipped;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentReader;

@DisplayName("A document that is put into the form of its kind")
class FormValuesTest {
    private final Forms forms;

    FormValuesTest() throws Exception {
        forms = new Forms();
    }

    private static List<String> shipped() {
        return List.of(
                Shipped.TOO_SMALL,
                Shipped.WITHOUT_RESERVES,
                Shipped.ON_THE_RED_LINE,
                Shipped.EXPLORATION,
                Shipped.MINE);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("comes out as it went in")
    void again(String document) throws Exception {
        String kind = FilledForm.parsed(document).get("kind").asText();
        List<FormField> fields = forms.fields(kind).orElseThrow();

        FormValues values = FormValues.of(FilledForm.parsed(document), fields);

        assertThat(DocumentReader.read(forms.document(kind, fields, values::all)))
                .isEqualTo(DocumentReader.read(document));
    }

    @Test
    @DisplayName("shows what is none of its kind, to be mended")
    void faulty() throws Exception {
        FormValues values = mining(
                "{\"kind\":\"mining\",\"mineral\":\"GOLDD\",\"submittedOn\":\"2024-02-30\",\"productionScale\":{\"value\":\"much\"}}");

        assertThat(values.one("/mineral")).isEqualTo("GOLDD");
        assertThat(values.options(field("mineral")).get(0))
                .isEqualTo(new FormField.Option("GOLDD", Text.plain("GOLDD")));
        assertThat(values.one("/productionScale/value")).isEqualTo("much");
        assertThat(values.one("/submittedOn")).isEqualTo("2024-02-30");
        assertThat(values.isDateOrBlank("/submittedOn")).isFalse();
        assertThat(values.isDateOrBlank("/periodEndsOn")).isTrue();
    }

    @Test
    @DisplayName(
            "is the same though it says nothing at greater length, ends lines otherwise, or writes numbers otherwise")
    void otherwise() throws Exception {
        FormValues values = mining("\uFEFF{\"kind\":\"mining\",\"id\":\" a \",\"mineralName\":\" \",\"applicant\":{},"
                + "\"site\":{\"township\":null,\"corners\":\"1\\r\\n2\"},\"productionScale\":{\"value\":1e2},"
                + "\"associatedMinerals\":[\"STRONTIUM\",\"COAL\"]}");

        assertThat(values.one("/id")).isEqualTo("a");
        assertThat(values.one("/productionScale/value")).isEqualTo("100");
        assertThat(values.options(field("associatedMinerals")))
                .extracting(FormField.Option::constant)
                .startsWith("STRONTIUM", "COAL")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("shows as a date what a browser takes for one, and no other")
    void dates() throws Exception {
        for (String date : List.of("0000-01-01", "-0001-01-01", "+12345-01-01", "2024-02-30", "2024-1-1")) {
            assertThat(on(date).isDateOrBlank("/submittedOn")).as(date).isFalse();
        }
        assertThat(on("2024-02-29").isDateOrBlank("/submittedOn")).isTrue();
    }

    private FormValues on(String date) throws Exception {
        return mining("{\"kind\":\"mining\",\"submittedOn\":\"" + date + "\"}");
    }

    @Test
    @DisplayName("is refused with every place that no field can show: nothing of it is lost")
    void refused() {
        String document = "{\"kind\":\"mining\",\"unknown\":1,\"id\":\"a\\nb\",\"site\":[1],\"method\":[\"OPEN_PIT\"],"
                + "\"mineralName\":\"a\\ud800\",\"associatedMinerals\":[\"COAL\",\"COAL\"],"
                + "\"productionScale\":{\"value\":\"95\",\"unit\":\"x\\u0000\",\"more\":1E1000000000},\"mineral\":null}";

        assertThatThrownBy(() -> mining(document))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactlyInAnyOrder(
                                "/unknown",
                                "/id",
                                "/site",
                                "/method",
                                "/mineralName",
                                "/associatedMinerals",
                                "/productionScale/value",
                                "/productionScale/unit",
                                "/productionScale/more"));
    }

    @Test
    @DisplayName("is refused in both languages")
    void languages() {
        assertThatThrownBy(() -> mining("{\"kind\":\"mining\",\"unknown\":1,\"site\":[1]}"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .extracting(
                                Problem::pointer,
                                problem -> problem.expected(Locale.ENGLISH),
                                problem -> problem.expected(Locale.CHINESE))
                        .containsExactlyInAnyOrder(
                                tuple("/unknown", "a field of the form", "表单中有的字段"),
                                tuple("/site", "what its field in the form can show", "表单中该字段能显示的内容")));
    }

    @Test
    @DisplayName("is told of a thousand places at the most, and of one more")
    void many() {
        String fields =
                IntStream.range(0, 2_000).mapToObj(i -> ",\"a" + i + "\":1").collect(Collectors.joining());

        assertThatThrownBy(() -> mining("{\"kind\":\"mining\"" + fields + "}"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .hasSize(1_001));
    }

    private FormValues mining(String document) throws Exception {
        JsonNode parsed = FilledForm.parsed(document);
        return FormValues.of(parsed, forms.fields("mining").orElseThrow());
    }

    private FormField field(String name) {
        return forms.fields("mining").orElseThrow().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
