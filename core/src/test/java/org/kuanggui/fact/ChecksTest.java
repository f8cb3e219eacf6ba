package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    private final Checks checks = new Checks();

    @Test
    void nothingWrongIsNoException() {
        checks.done();
    }

    @Test
    void everythingWrongIsOneException() {
        checks.required("/a", null, Phrases.A_TEXT);
        checks.text("/b", "null");
        checks.refuse("/c", Text.plain("7"), Text.plain("8"));

        assertThatThrownBy(checks::done).hasMessage("""
                3 problems
                /a: found nothing, expected a text
                /b: found the text "null", expected the field left out, or null without quotes
                /c: found 7, expected 8""");
    }

    @Test
    void oneThingWrongIsOneProblem() {
        checks.refuse("/c", Text.plain("7"), Text.plain("8"));

        assertThatThrownBy(checks::done).hasMessage("""
                1 problem
                /c: found 7, expected 8""");
    }

    @Test
    void thePartsProblemsAreThoseOfTheWhole() {
        Checks part = new Checks();
        part.required("/name", null, Phrases.A_TEXT);
        try {
            part.done();
        } catch (InvalidInputException refused) {
            checks.addAll("/parties/1", refused);
        }

        assertThat(problems()).extracting(Problem::pointer).containsExactly("/parties/1/name");
    }

    @Nested
    class Texts {
        @Test
        void areTrimmed() {
            assertThat(checks.text("", " \t\u3000a b\u00a0\n")).isEqualTo("a b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u3000\u00a0\t\r\n"})
        void thatAreBlankAreAbsent(String blank) {
            assertThat(Checks.isBlank(blank)).isTrue();
            assertThat(checks.text("", blank)).isNull();
            checks.done();
        }

        @ParameterizedTest
        @CsvSource({"'', a blank text", "'null', the text \"null\""})
        void thatAreRequiredMayNotBe(String stated, String found) {
            assertThat(checks.requiredText("/id", stated)).isEmpty();
            assertThat(problems()).extracting(Problem::found).containsExactly(found);
        }

        @Test
        void thatSayNullAreRefusedAndNotKept() {
            assertThat(checks.text("/a", " null ")).isNull();
            assertThat(problems()).extracting(Problem::found).containsExactly("the text \"null\"");
        }

        @Test
        void thatAreRequiredMayNotBeMissing() {
            checks.requiredText("/id", null);

            assertThat(problems()).containsExactly(new Problem("/id", "nothing", "a text"));
        }

        @Test
        void areAsLongAsTheLimitWithoutSurroundingWhiteSpace() {
            assertThat(checks.text("", " " + "a".repeat(10_000) + " ")).hasSize(10_000);
            assertThat(checks.text("/b", "a".repeat(10_001))).isNull();
            assertThat(problems()).extracting(Problem::pointer).containsExactly("/b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\ud800", "a\udc00", "\udc00\ud800", "😀\ud83d"})
        void withHalfASurrogatePairAreRefused(String text) {
            assertThat(checks.text("/a", text)).isNull();
            assertThat(problems()).hasSize(1);
        }

        @Test
        void withAWholeOneAreNot() {
            assertThat(checks.text("", "😀")).isEqualTo("😀");
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource({
            "100.00, 100",
            "1E+2, 100",
            "0.10, 0.1",
            "-0.0, 0",
            "1E+20, 100000000000000000000",
            "1E-20, 0.00000000000000000001",
            "99999999999999999999999999999999999999, 99999999999999999999999999999999999999"
        })
        void areKeptPlainWithoutTrailingZeros(BigDecimal stated, String kept) {
            assertThat(checks.number("", stated)).hasToString(new BigDecimal(kept).toString());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1E+21", "1E-21", "1E+2147483647", "1E-2147483647", "123456789012345678901234567890123456789"
                })
        void beyondThirtyEightDigitsOrAScaleOfTwentyAreRefused(BigDecimal stated) {
            assertThat(checks.number("/a", stated)).isNull();
            assertThat(problems()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"1E+21, 21", "1E-21, -21", "-7E+400, 400"})
        void areToldTheExponentThatIsTooLarge(BigDecimal stated, String exponent) {
            checks.number("/a", stated);

            assertThat(problems())
                    .containsExactly(new Problem(
                            "/a",
                            "a number with the exponent " + exponent,
                            "a number with an exponent from -20 to 20"));
        }

        @Test
        void areTakenBackAsTheyAreKept() {
            BigDecimal largest = new BigDecimal("99999999999999999999999999999999999990E+20");
            BigDecimal kept = Checks.stated(checks.number("", largest));

            assertThat(kept).isEqualByComparingTo(largest);
            assertThat(checks.number("", kept)).isEqualTo(kept);
        }

        @Test
        void ofFiftyNineDigitsAreRefusedWhateverTheirZeros() {
            checks.number("/a", BigDecimal.TEN.pow(58));

            assertThat(problems()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "0, true, false, true",
            "-0.0001, false, false, false",
            "0.0001, true, true, true",
            "100, true, true, true",
            "100.0001, true, true, false"
        })
        void haveTheirRange(BigDecimal number, boolean notNegative, boolean positive, boolean perCent) {
            assertThat(checks.notNegative("", number) != null).isEqualTo(notNegative);
            assertThat(checks.positive("", number) != null).isEqualTo(positive);
            assertThat(checks.perCent("", number) != null).isEqualTo(perCent);
        }
    }

    @Nested
    class Dates {
        @Test
        void areOfTheYearsOneToNineThousandNineHundredNinetyNine() {
            checks.date("/a", LocalDate.of(1, 1, 1));
            checks.date("/b", LocalDate.of(9999, 12, 31));
            checks.done();

            checks.date("/c", LocalDate.of(0, 12, 31));
            checks.date("/d", LocalDate.of(10_000, 1, 1));
            assertThat(problems()).extracting(Problem::pointer).containsExactly("/c", "/d");
        }
    }

    @Nested
    class Lists {
        @Test
        void thatAreAbsentAreEmpty() {
            assertThat(checks.list("/a", null)).isEmpty();
            checks.done();
        }

        @Test
        void haveNoItemThatIsMissing() {
            assertThat(checks.list("/a", Arrays.asList("x", null))).isEmpty();
            assertThat(problems()).extracting(Problem::pointer).containsExactly("/a/1");
        }

        @Test
        void haveAtMostTenThousandItems() {
            assertThat(checks.list("/a", Collections.nCopies(10_000, "x"))).hasSize(10_000);
            assertThat(checks.list("/b", Collections.nCopies(10_001, "x"))).isEmpty();
            assertThat(problems()).extracting(Problem::pointer).containsExactly("/b");
        }
    }

    @Nested
    class Parts {
        @Test
        void areGivenAsTheyAreBuilt() {
            assertThat(checks.part("/a", () -> "built")).isEqualTo("built");
            checks.done();
        }

        @Test
        void thatAreRefusedAreToldUnderTheirPlace() {
            Problem problem = new Problem("/b", "x", "y");

            String refused = checks.part("/a", () -> {
                throw new InvalidInputException(List.of(problem));
            });

            assertThat(refused).isNull();
            assertThat(problems()).extracting(Problem::pointer).containsExactly("/a/b");
        }
    }

    private List<Problem> problems() {
        try {
            checks.done();
            return List.of();
        } catch (InvalidInputException refused) {
            return BothLanguages.told(refused.problems());
        }
    }
}
