package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.fact.Problem;

@DisplayName("What an examiner reads of a faulty document, in Chinese")
class ChineseProblemsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "submittedOn     | null                                | null             | 真实存在的日期，格式如 2024-05-20 | -",
                "submittedOn     | '2024/5/20'                         | 文本 \"2024/5/20\" | 真实存在的日期，格式如 2024-05-20 | 2024-05-20",
                "id              | ' '                                 | 空白文本          | 文本                       | -",
                "id              | 7                                   | 数字 7           | 文本                       | \"7\"，带引号",
                "bulkDensity     | '2.6'                               | 文本 \"2.6\"      | 数字                       | 2.6，不带引号",
                "bulkDensity     | 0                                   | 0                | > 0 的数字                  | -",
                "site            | []                                  | 列表             | 对象                       | -",
                "consolidation   | {'lead': '甲', 'parties': {}}        | 对象             | 列表                       | -",
                "colour          | 1                                   | JSON 约定中没有的字段 | *                         | -",
                "productoinScale | 1                                   | JSON 约定中没有的字段 | *                         | productionScale",
            })
    void ofOneField(String field, String value, String found, String expected, String guess) {
        Problem problem = Doc.mining().with(field, value).problem();

        assertThat(problem.found(Locale.CHINESE)).isEqualTo(found);
        if (expected.equals("*")) {
            assertThat(problem.expected(Locale.CHINESE)).startsWith("下列之一：kind, id, ");
        } else {
            assertThat(problem.expected(Locale.CHINESE)).isEqualTo(expected);
        }
        assertThat(problem.maybe(Locale.CHINESE).orElse(null)).isEqualTo(guess);
    }

    @Test
    @DisplayName("of a field that is not there")
    void missing() {
        assertThat(Doc.mining().without("submittedOn").problem().found(Locale.CHINESE))
                .isEqualTo("未填");
    }

    @Test
    @DisplayName("of a document that breaks off")
    void brokenOff() {
        Problem problem = Doc.problems("{\"id\":\n  \"x\"").get(0);

        assertThat(problem.found(Locale.CHINESE)).startsWith("不是 JSON（第 2 行第 ").endsWith(" 列）");
        assertThat(problem.expected(Locale.CHINESE)).isEqualTo("完整的 JSON（RFC 8259）");
    }

    @Test
    @DisplayName("of a field that stands there twice")
    void twice() {
        Problem problem = Doc.problems("{\"id\": \"x\",\n \"id\": \"y\"}").get(0);

        assertThat(problem.found(Locale.CHINESE)).isEqualTo("该字段再次出现（第 2 行第 8 列）");
        assertThat(problem.expected(Locale.CHINESE)).isEqualTo("该字段只出现一次；已读取第一个");
    }
}
