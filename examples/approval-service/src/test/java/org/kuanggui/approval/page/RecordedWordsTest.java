package org.kuanggui.approval.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a record says of itself")
class RecordedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"VIOLATED\"                     | 不符合                | violated",
                "\"VIOLATED\" (/findings/3)       | 不符合 (/findings/3)  | violated (/findings/3)",
                "ECOLOGICAL_RED_LINE, 2024-06     | 生态保护红线, 2024-06 | ecological red line, 2024-06",
                "—                                | —                     | —",
                "REST_DAYS_ROLL                   | REST_DAYS_ROLL        | REST_DAYS_ROLL",
                "{\"a\":1}                        | {\"a\":1}             | {\"a\":1}",
            })
    @DisplayName("is told by the names of outcomes and themes, and as it is written where it is neither")
    void in(String recorded, String chinese, String english) {
        assertThat(new RecordedWords().in(recorded, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(new RecordedWords().in(recorded, Locale.ENGLISH)).isEqualTo(english);
    }
}
