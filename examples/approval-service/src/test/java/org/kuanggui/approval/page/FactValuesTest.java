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
import org.springframework.context.support.ResourceBundleMessageSource;

@DisplayName("Values of a document")
class FactValuesTest {
    private final FactValues values;

    FactValuesTest() throws JsonProcessingException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        values = new FactValues(messages, new Forms());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true                                       | 是             | yes",
                "false                                      | 否             | no",
                "{\"value\":100.50,\"unit\":\"万吨/年\"}      | 100.50 万吨/年 | 100.50 万吨/年",
                "{\"value\":\"<b>\",\"unit\":\"t\"}           | {\"value\":\"<b>\",\"unit\":\"t\"} | {\"value\":\"<b>\",\"unit\":\"t\"}",
                "\"古龙镇\"                                 | 古龙镇         | 古龙镇",
                "7                                          | 7              | 7",
                "[\"a\"]                                    | [\"a\"]        | [\"a\"]",
                "{\"type\":\"Polygon\",\"coordinates\":[]}    | 余下的范围     | what remains of the area",
                "no JSON                                    | no JSON        | no JSON",
            })
    @DisplayName("are told as people would, and are shown as they are where there is no way to")
    void of(String json, String chinese, String english) {
        assertThat(values.of("/site/township", json, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(values.of("/site/township", json, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    @DisplayName("of which any would do are told side by side")
    void anyOf() {
        assertThat(values.anyOf("/mineral", List.of("\"COAL\"", "\"GYPSUM\"", "\"none\""), Locale.CHINESE))
                .isEqualTo("煤 COAL / 石膏 GYPSUM / none");
    }
}
