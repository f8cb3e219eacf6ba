package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.json.DocumentSchema;

@DisplayName("The names of facts")
class FactNamesTest {
    private final FactNames names = new FactNames();

    @Test
    @DisplayName("are Chinese for every field of every form")
    void everyField() throws Exception {
        Forms forms = new Forms();

        List<FormField> fields = Stream.of("mining", "exploration", "mine")
                .flatMap(kind -> forms.fields(kind).orElseThrow().stream())
                .flatMap(FormField::withinAndItself)
                .toList();

        assertThat(fields).hasSizeGreaterThan(150).allSatisfy(field -> assertThat(
                        names.nameOf(field.pointer(), Locale.CHINESE))
                .as(field.pointer())
                .containsPattern("\\p{IsHan}"));
    }

    @Test
    @DisplayName("are there for every field of what can be judged")
    void everySchema() throws Exception {
        for (String kind : List.of("mining", "exploration", "mine", "ledger")) {
            JsonNode schema = new ObjectMapper().readTree(schema(kind));
            for (JsonNode properties : schema.findValues("properties")) {
                properties.fieldNames().forEachRemaining(field -> assertThat(
                                names.nameOf("/geometry/" + field, Locale.CHINESE)
                                        + names.nameOf("/applicant/" + field, Locale.CHINESE))
                        .as(kind + " " + field)
                        .containsPattern("\\p{IsHan}"));
            }
        }
        assertThat(names.nameOf("/site/geometry/type", Locale.CHINESE)).isEqualTo("几何类型");
        assertThat(names.nameOf("/applicant/type", Locale.CHINESE)).isEqualTo("法人类型");
    }

    private static String schema(String kind) {
        return Arrays.stream(DocumentSchema.values())
                .filter(schema -> schema.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .json();
    }

    @Test
    @DisplayName("stand in a message in place of pointers, of which one may begin with another")
    void named() {
        List<String> missing = List.of("/planning/block", "/planning/block/listed");

        assertThat(names.named("缺少 /planning/block/listed，无法判断", missing, Locale.CHINESE))
                .isEqualTo("缺少 “主管部门认定 › 规划区块 › 列入区块表”，无法判断");
        assertThat(names.named("/site is not asked for", missing, Locale.ENGLISH))
                .isEqualTo("/site is not asked for");
    }

    @Test
    @DisplayName("tell where a fact stands, and are words where there is no name")
    void paths() {
        assertThat(names.pathOf("/planning/block/id", Locale.CHINESE)).isEqualTo("主管部门认定 › 规划区块 › 区块编号（勘查区块如 T3-1）");
        assertThat(names.pathOf("/annualReports/0/reportSubmittedOn", Locale.ENGLISH))
                .isEqualTo("annual reports › no. 1 › report submitted on");
        assertThat(names.pathOf("/annualReports/1/year", Locale.CHINESE)).isEqualTo("年度报告 › 第 2 项 › 年度");
        assertThat(names.pathOf("/<script>", Locale.CHINESE)).isEqualTo("<script>");
        assertThat(names.pathOf("", Locale.CHINESE)).isEmpty();
        assertThat(names.pathOf("/changes/~1planning~1block~1id", Locale.ENGLISH))
                .isEqualTo("changes › planning › block › id");
    }
}
