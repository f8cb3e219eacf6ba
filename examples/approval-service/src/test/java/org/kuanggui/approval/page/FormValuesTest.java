package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuanggui.approval.Shipped;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
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
        assertThat(values.others(field("mineral"))).containsExactly("GOLDD");
        assertThat(values.one("/productionScale/value")).isEqualTo("much");
        assertThat(values.one("/submittedOn")).isEqualTo("2024-02-30");
        assertThat(values.isDateOrBlank("/submittedOn")).isFalse();
        assertThat(values.isDateOrBlank("/periodEndsOn")).isTrue();
    }

    @Test
    @DisplayName("is refused with every place that no field can show: nothing of it is lost")
    void refused() {
        assertThatThrownBy(
                        () -> mining(
                                "{\"kind\":\"mining\",\"unknown\":1,\"id\":\"a\\nb\",\"site\":[1],\"method\":[\"OPEN_PIT\"],"
                                        + "\"productionScale\":{\"value\":\"95\",\"unit\":\" \",\"more\":1E1000000000},\"mineral\":null}"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer)
                        .containsExactlyInAnyOrder(
                                "/unknown",
                                "/id",
                                "/site",
                                "/method",
                                "/productionScale/value",
                                "/productionScale/unit",
                                "/productionScale/more"));
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
