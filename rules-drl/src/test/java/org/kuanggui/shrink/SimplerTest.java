package org.kuanggui.shrink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("simpler than a value")
class SimplerTest {

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, '0'",
        "7, '0 1'",
        "100, '0 1 10'",
        "101, '0 1 100 10'",
        "285, '0 1 200 100 2 28'",
        "100.75, '0 1 100 10 100.7'",
        "0.05, '0 1'",
    })
    @DisplayName("are 0, 1, whole numbers, and numbers with fewer digits")
    void figures(String figure, String simpler) {
        assertThat(String.join(" ", Simpler.figure(figure))).isEqualTo(simpler);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, ''",
        "2021-01-01, 2024-01-01",
        "2023-01-01, 2024-01-01 2021-01-01 2025-01-01",
        "2023-05-17, 2024-01-01 2021-01-01 2025-01-01 2023-01-01 2023-05-01",
    })
    @DisplayName("are a few plain days")
    void days(String day, String simpler) {
        assertThat(String.join(" ", Simpler.text(day, "a date that exists"))).isEqualTo(simpler);
    }

    @Test
    @DisplayName("are the words before it, and nothing where the words are not known")
    void words() {
        assertThat(Simpler.text("C", "one of A, B, C, D")).containsExactly("A", "B");
        assertThat(Simpler.text("c", "")).containsExactly("a", "b");
        assertThat(Simpler.text("500111", "six digits")).isEmpty();
        assertThat(Simpler.text("SHALE_GAS", "a mineral: by any name")).containsExactly("COAL", "NATURAL_GAS");
    }
}
