package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @Nested
    class IsAtLeast {
        @ParameterizedTest
        @CsvSource({
            "100, 万吨/年, 100, 万吨/年, TRUE",
            "100.0001, 万吨/年, 100, 万吨/年, TRUE",
            "99.9999, 万吨/年, 100, 万吨/年, FALSE",
            "1, 亿立方米/年, 10000, 万立方米/年, TRUE",
            "9999.9999, 万立方米/年, 1, 亿立方米/年, FALSE",
            "10000, 万立方米/年, 1, 亿立方米/年, TRUE",
            "0, 万吨/年, 0, 万吨/年, TRUE"
        })
        void includesTheBound(String a, String aUnit, String b, String bUnit, Truth answer) {
            assertThat(quantity(a, aUnit).isAtLeast(quantity(b, bUnit), null)).isEqualTo(answer);
        }

        /** Binary fractions have no 0.1; decimal ones do. */
        @Test
        void isExact() {
            assertThat(quantity("0.1", "亿立方米/年").isAtLeast(quantity("1000", "万立方米/年"), null))
                    .isEqualTo(Truth.TRUE);
            assertThat(quantity("0.1", "万吨/年").isAtLeast(quantity("0.10000000000000000001", "万吨/年"), null))
                    .isEqualTo(Truth.FALSE);
        }

        @ParameterizedTest
        @CsvSource({
            "40, 万立方米/年, 100, 万吨/年, 2.5, TRUE",
            "39.9999, 万立方米/年, 100, 万吨/年, 2.5, FALSE",
            "100, 万吨/年, 40, 万立方米/年, 2.5, TRUE",
            "99.9999, 万吨/年, 40, 万立方米/年, 2.5, FALSE",
            // 100 / 3 has no end; 33.3333 × 3 has
            "100, 万吨/年, 33.3333, 万立方米/年, 3, TRUE",
            "100, 万吨/年, 33.3334, 万立方米/年, 3, FALSE",
            "1, 亿立方米/年, 26500, 万吨/年, 2.65, TRUE"
        })
        void comparesMassAndVolumeThroughTheDensity(
                String a, String aUnit, String b, String bUnit, BigDecimal density, Truth answer) {
            assertThat(quantity(a, aUnit).isAtLeast(quantity(b, bUnit), density))
                    .isEqualTo(answer);
        }

        @Test
        void isUnknownOfMassAndVolumeWithoutADensity() {
            assertThat(quantity("1000000", "万立方米/年").isAtLeast(quantity("0", "万吨/年"), null))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void takesNoNoticeOfADensityWithinAKind() {
            assertThat(quantity("50", "万吨/年").isAtLeast(quantity("100", "万吨/年"), new BigDecimal("2.5")))
                    .isEqualTo(Truth.FALSE);
        }
    }

    @Nested
    class Outlasts {
        @ParameterizedTest
        @CsvSource(
                nullValues = "none",
                value = {
                    "500.0001, 万吨, 100, 万吨/年, none, TRUE",
                    "500, 万吨, 100, 万吨/年, none, FALSE",
                    "200.0001, 万立方米, 100, 万吨/年, 2.5, TRUE",
                    "200, 万立方米, 100, 万吨/年, 2.5, FALSE",
                    "500, 万吨, 40, 万立方米/年, 2.5, FALSE",
                    "500.01, 万吨, 40, 万立方米/年, 2.5, TRUE",
                    "500, 万立方米, 1, 万吨/年, none, UNKNOWN"
                })
        void excludesTheBound(
                String reserves,
                String unit,
                String scale,
                String scaleUnit,
                @Nullable BigDecimal density,
                Truth answer) {
            assertThat(quantity(reserves, unit).outlasts(new BigDecimal(5), quantity(scale, scaleUnit), density))
                    .isEqualTo(answer);
        }
    }

    @Test
    void isEqualWhateverItsTrailingZeros() {
        assertThat(quantity("100.00", "万吨")).isEqualTo(quantity("100", "万吨")).isEqualTo(quantity("1E+2", "万吨"));
        assertThat(quantity("0.00", "万吨")).isEqualTo(quantity("0", "万吨"));
    }

    @Test
    void readsAsAReportPrintsIt() {
        assertThat(quantity("95.50", "万吨/年")).hasToString("95.5 万吨/年");
        assertThat(quantity("1E+3", "亿立方米")).hasToString("1000 亿立方米");
    }

    @ParameterizedTest
    @CsvSource({"-0.0001", "1E+21", "1E-21", "1E+100000000", "123456789012345678901234567890123456789"})
    void isRefusedOutOfRange(String value) {
        assertThatThrownBy(() -> Quantity.of(value, Unit.WAN_TONNES))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, refused -> assertThat(BothLanguages.told(refused.problems()))
                                .extracting(Problem::pointer)
                                .containsExactly("/value"));
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void isRefusedWithoutValueOrUnit() {
        assertThatThrownBy(() -> new Quantity(null, null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, refused -> assertThat(BothLanguages.told(refused.problems()))
                                .extracting(Problem::pointer)
                                .containsExactly("/value", "/unit"));
    }

    @Test
    void isOfTheKindOfItsUnit() {
        assertThat(quantity("1", "万立方米").isOfSameKindAs(quantity("1", "亿立方米/年")))
                .isTrue();
        assertThat(quantity("1", "万立方米").isOfSameKindAs(quantity("1", "万吨"))).isFalse();
    }

    private static Quantity quantity(String value, String unit) {
        return Quantity.of(value, Unit.named(unit).orElseThrow());
    }
}
