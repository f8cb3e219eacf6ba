package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.evaluation.Evidence;
import org.springframework.context.support.ResourceBundleMessageSource;

@DisplayName("Values of a document")
class FactValuesTest {
    private final FactValues values;

    FactValuesTest() throws JsonProcessingException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        values = new FactValues(messages, new Forms(), new FactNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true                                       | 是             | yes",
                "false                                      | 否             | no",
                "{\"value\":100.50,\"unit\":\"万吨/年\"}      | 100.50 万吨/年 | 100.50 万吨/年",
                "{\"value\":\"<b>\",\"unit\":\"t\"}           | 数值 <b>，单位 t | value <b>, unit t",
                "[{\"year\":2023},{\"year\":2024}]          | 年度 2023、年度 2024 | year 2023, year 2024",
                "{}                                         | ``             | ``",
                "\"古龙镇\"                                 | 古龙镇         | 古龙镇",
                "7                                          | 7              | 7",
                "[\"a\",true]                               | a、是          | a, yes",
                "null                                       | null           | null",
                "\"—\"                                      | 其他           | another",
                "{\"type\":\"Polygon\",\"coordinates\":[]}    | 余下的范围     | what remains of the area",
                "no JSON                                    | no JSON        | no JSON",
            })
    @DisplayName("are told as people would, and are shown as they are where there is no way to")
    void of(String json, String chinese, String english) {
        assertThat(values.of("mining", "/site/township", json, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(values.of("mining", "/site/township", json, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    @DisplayName("of which any would do are told side by side")
    void anyOf() {
        List<String> answers = List.of("\"COAL\"", "\"GYPSUM\"", "\"none\"");

        assertThat(values.anyOf("mining", "/mineral", answers, Locale.CHINESE)).isEqualTo("煤 / 石膏 / none");
        assertThat(values.anyOf("mining", "/mineral", answers, Locale.ENGLISH)).isEqualTo("coal / gypsum / none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "mining      | /mineral        | GYPSUM                  | 石膏                | gypsum",
                "mining      | /usesObsoleteTechnology | false           | 否                  | no",
                "mining      | /productionScale | 95 万吨/年             | 95 万吨/年          | 95 万吨/年",
                "mining      | /productionScale | LARGE ≥ 100 万吨/年, MEDIUM ≥ 50 万吨/年 | 大型 ≥ 100 万吨/年，中型 ≥ 50 万吨/年 | large ≥ 100 万吨/年, medium ≥ 50 万吨/年",
                "mining      | /township       | 古龙镇, 三驱镇          | 古龙镇, 三驱镇      | 古龙镇, 三驱镇",
                "mining      | /action         | EXPANSION               | 扩大矿区范围        | expansion",
                "exploration | /action         | EXPANSION               | 扩大勘查区块范围    | expansion",
                "exploration | /stage          | ≥ GENERAL_EXPLORATION   | ≥ 详查              | ≥ general exploration",
                "exploration | /applicant/type | ENTERPRISE_LEGAL_PERSON, INSTITUTION_LEGAL_PERSON | 企业法人、事业单位法人 | enterprise legal person, institution legal person",
                "mining      | /planning/block/listed | 开放名录未经认定 (open list not examined) | 开放名录未经认定 | open list not examined",
                "mining      | /site/geometry  | 生态保护红线 2024-06: 对该范围不完整 (not complete for this area) | 生态保护红线 2024-06：对该范围不完整 | ecological red line 2024-06: not complete for this area",
                "mining      | /site/geometry  | K-1: 超出 0.5 km² (beyond) | K-1: 超出 0.5 km² | K-1: 0.5 km² beyond",
                "mining      | /site/areaKm2   | 0.5 km²，据范围计算 (computed from the ground) | 0.5 km²，据范围计算 | 0.5 km², computed from the ground",
                "ledger      | /rights         | NEW                     | NEW                 | NEW",
                "mining      | /mineral        | -                       | 未填报              | not stated",
            })
    @DisplayName("of evidence are told by their names, as the kind of document has them")
    void shown(String kind, String pointer, String shown, String chinese, String english) {
        assertThat(values.shown(kind, pointer, shown, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(values.shown(kind, pointer, shown, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    @DisplayName("of evidence are told beside what is asked for")
    void evidence() {
        Evidence asked = new Evidence("/usesObsoleteTechnology", null, "false");

        assertThat(values.evidence("mining", asked, Locale.CHINESE)).isEqualTo("未填报（要求：否）");
        assertThat(values.evidence("mining", asked, Locale.ENGLISH)).isEqualTo("not stated (required: no)");
        assertThat(values.evidence("mining", new Evidence("/mineral", "COAL", null), Locale.CHINESE))
                .isEqualTo("煤");
    }
}
