package org.kuanggui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Elevation;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

@DisplayName("The JSON contract: numbers, quantities, dates")
class NumberFieldsTest {

    @Nested
    @DisplayName("Numbers")
    class Numbers {
        @ParameterizedTest
        @CsvSource({"95, 95", "95.0, 95", "9.5e1, 95", "0.1, 0.1", "1E-20, 0.00000000000000000001"})
        void areExact(String written, BigDecimal value) {
            assertThat(density(written).readMining().bulkDensity()).isEqualTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E20", "1E-20", "12345678901234567890123456789012345678", "100000000000000000000000"})
        void ofThirtyEightDigitsAndAScaleOfTwentyAreRead(String written) {
            assertThat(density(written).readMining().bulkDensity()).isEqualByComparingTo(new BigDecimal(written));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1E21",
                    "1E-21",
                    "123456789012345678901234567890123456789",
                    "1E100000000",
                    "1E-100000000",
                    "1E2147483647",
                    "1E2147483648",
                    "1E99999999999",
                    "1E-99999999999"
                })
        void beyondAreRefused(String written) {
            assertThat(density(written).problem().pointer()).isEqualTo("/bulkDensity");
        }

        @Test
        void haveAUnitWhoseSizeIsNeverGuessed() {
            assertThat(unit("万屯/年").maybe()).contains("万吨/年");
            assertThat(unit("刀吨/年").maybe()).isEmpty();
        }

        private static Problem unit(String unit) {
            return Doc.mining()
                    .with("productionScale", "{'value': 95, 'unit': '" + unit + "'}")
                    .problem();
        }

        @Test
        void asTextAreRefusedWithAGuess() {
            Problem problem = density("'2.65'").problem();

            assertThat(problem.found()).isEqualTo("the text \"2.65\"");
            assertThat(problem.maybe()).contains("2.65, without quotation marks");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "bulkDensity     | 0                                      | /bulkDensity",
                    "bulkDensity     | -1                                     | /bulkDensity",
                    "productionScale | {'value': -0.0001, 'unit': '万吨/年'}  | /productionScale/value",
                    "site            | {'areaKm2': -1}                        | /site/areaKm2",
                    "utilization     | {'miningRecovery': -1}                 | /utilization/miningRecovery",
                    "utilization     | {'processingRecovery': 100.01}         | /utilization/processingRecovery",
                    "utilization     | {'comprehensiveUtilization': 101}      | /utilization/comprehensiveUtilization",
                    "planning        | {'scheduledYear': 2024.5}              | /planning/scheduledYear",
                    "planning        | {'scheduledYear': 0}                   | /planning/scheduledYear",
                    "planning        | {'scheduledYear': 10000}               | /planning/scheduledYear",
                    "planning        | {'scheduledYear': 99999999999}         | /planning/scheduledYear",
                })
        void outsideTheirRangeAreRefused(String field, String value, String pointer) {
            assertThat(Doc.mining().with(field, value).problem().pointer()).isEqualTo(pointer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "100", "99.99"})
        void ofRatesGoFromZeroToAHundred(String rate) {
            assertThatCode(() -> Doc.mining()
                            .with("utilization", "{'miningRecovery': " + rate + "}")
                            .read())
                    .doesNotThrowAnyException();
        }

        @Test
        void ofMoneyAreNotNegative() {
            assertThat(Doc.exploration()
                            .with("funding", "{'budget': -1, 'committed': -2}")
                            .problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/funding/budget", "/funding/committed");
        }

        @Test
        void ofElevationMayBeNegative() {
            assertThat(Doc.mining()
                            .with("site", "{'elevation': {'top': 100, 'bottom': -50.5}}")
                            .readMining()
                            .site()
                            .elevation())
                    .isEqualTo(new Elevation(new BigDecimal("100"), new BigDecimal("-50.5")));
        }

        private static Doc density(String written) {
            return Doc.mining().with("bulkDensity", written);
        }
    }

    @Nested
    @DisplayName("Quantities")
    class Quantities {
        @ParameterizedTest
        @ValueSource(strings = {"万吨/年", " 万吨/年 ", "10kt/a", "万t/a"})
        void areReadWithEveryAliasOfTheirUnit(String unit) {
            assertThat(scale("95", unit).readMining().productionScale())
                    .isEqualTo(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR));
        }

        @ParameterizedTest
        @ValueSource(strings = {"10km³/a", "10km3/a", "吨/年", "万吨每年", "kt", "万T/a"})
        void ofAnUnknownUnitAreRefused(String unit) {
            assertThat(scale("95", unit).problem().pointer()).isEqualTo("/productionScale/unit");
        }

        @Test
        void inCubicKilometresAreRefusedWithTheReason() {
            assertThat(scale("1", "10km³/a").problem().maybe())
                    .hasValueSatisfying(guess -> assertThat(guess).contains("cubic kilometres"));
        }

        @Test
        void ofAMisspeltUnitAreGuessedWithoutChangingTheSize() {
            assertThat(scale("1", "万吨每年").problem().maybe()).contains("万吨/年");
            assertThat(scale("1", "吨/年").problem().maybe()).isEmpty();
        }

        @Test
        void ofProductionScalesAreYearly() {
            assertThat(scale("1", "万吨").problem())
                    .isEqualTo(new Problem("/productionScale/unit", "万吨", "one of 万吨/年, 万立方米/年, 亿立方米/年"));
        }

        @Test
        void ofReservesAreNotYearly() {
            assertThat(Doc.mining()
                            .with("recoverableReserves", "{'value': 1, 'unit': '万吨/年'}")
                            .problem()
                            .pointer())
                    .isEqualTo("/recoverableReserves/unit");
        }

        @Test
        void ofExistingRightsAndPartiesAreYearlyToo() {
            assertThat(Doc.mining()
                            .with("existing", "{'productionScale': {'value': 1, 'unit': '万吨'}}")
                            .with(
                                    "consolidation",
                                    "{'lead': '甲', 'parties': [{'name': '甲', 'productionScale':"
                                            + " {'value': 1, 'unit': '万立方米'}}]}")
                            .problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/existing/productionScale/unit", "/consolidation/parties/0/productionScale/unit");
        }

        private static Doc scale(String value, String unit) {
            return Doc.mining().with("productionScale", "{'value': " + value + ", 'unit': '" + unit + "'}");
        }
    }

    @Nested
    @DisplayName("Dates")
    class Dates {
        @ParameterizedTest
        @ValueSource(strings = {"2024-02-29", "0001-01-01", "9999-12-31"})
        void areRead(String date) {
            assertThat(on(date).read().submittedOn()).isEqualTo(LocalDate.parse(date));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2023-02-29",
                    "2024-13-01",
                    "2024-04-31",
                    "24-05-20",
                    "2024-5-20",
                    "+2024-05-20",
                    "-0001-01-01",
                    "0000-01-01",
                    "10000-01-01",
                    "2024-05-20T00:00:00",
                    "2024-05-20Z",
                    "٢٠٢٤-٠٥-٢٠",
                    "tomorrow"
                })
        void thatDoNotExistOrAreWrittenOtherwiseAreRefused(String date) {
            Problem problem = on(date).problem();

            assertThat(problem.pointer()).isEqualTo("/submittedOn");
            assertThat(problem.found()).contains(date);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2024/5/20", "2024.05.20", "20240520", "2024年5月20日", "2024-05-20T08:00:00", "2024-5-20"})
        void writtenAsElsewhereAreGuessed(String date) {
            assertThat(on(date).problem().maybe()).contains("2024-05-20");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-30", "2024/13/01", "last year"})
        void thatDoNotExistAreNotGuessed(String date) {
            assertThat(on(date).problem().maybe()).isEmpty();
        }

        @Test
        void asNumbersAreRefused() {
            assertThat(Doc.mining().with("submittedOn", "20240520").problem().pointer())
                    .isEqualTo("/submittedOn");
        }

        private static Doc on(String date) {
            return Doc.mining().with("submittedOn", "'" + date + "'");
        }
    }
}
