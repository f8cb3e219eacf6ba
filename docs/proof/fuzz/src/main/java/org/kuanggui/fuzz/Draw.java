package org.kuanggui.fuzz;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Choices out of bytes: the fuzzer's input as a die. Where the bytes are at their end every choice is the first one, so
 * that whatever is drawn comes to an end. For one thread.
 */
final class Draw {
    private static final List<String> PLAIN = List.of("甲", "A-1", "T3-1", "500111", "古龙镇", "大足石膏有限公司");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "\u0000",
            "a\nb",
            "a\r\nb",
            "\u2028",
            "\u0085",
            "\u001b[31m",
            "\uFEFFx",
            "\u202Eabc",
            "\uD800",
            "\uDC00x",
            "😀".repeat(40),
            "矿".repeat(99),
            "/~",
            "~1~0",
            "a;b,c\\d:e\"f",
            "END:VEVENT\r\nBEGIN:VALARM",
            "{0}",
            "%s%n",
            "${x}",
            "x".repeat(10_001));
    private static final List<String> NUMBERS = List.of(
            "95",
            "0",
            "100",
            "0.5153",
            "1E+20",
            "1E-20",
            "1E+21",
            "-1",
            "-0",
            "0.10",
            "99999999999999999999999999999999999999",
            "100000000000000000000000000000000000000",
            "1E-400",
            "1E400",
            "1e2147483647",
            "1e-2147483647",
            "1e99999999999",
            "0E+20",
            "0E-2147483647",
            "2.5",
            "1e0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 5, 20),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(9999, 1, 1),
            LocalDate.of(0, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.MIN,
            LocalDate.MAX);

    private final byte[] bytes;
    private int next;

    Draw(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From 0 to below a bound, which is at most 65536. */
    int below(int bound) {
        int drawn = octet();
        if (bound > 256) {
            drawn = drawn << 8 | octet();
        }
        return drawn % bound;
    }

    boolean yes() {
        return below(2) == 1;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> T of(T[] choices) {
        return choices[below(choices.length)];
    }

    /** Whether there is more to draw from. */
    boolean goesOn() {
        return next < bytes.length;
    }

    /** A text: mostly a plain one, or one that is hard on somebody, or any at all. */
    String text() {
        if (below(8) < 6) {
            return PLAIN.get(below(PLAIN.size()));
        }
        int chosen = below(TEXTS.size() + 4);
        return chosen < TEXTS.size() ? TEXTS.get(chosen) : new String(some(below(32)), StandardCharsets.UTF_8);
    }

    /** A number as JSON has it, which need not be one that Java reads. */
    String number() {
        return below(8) < 6 ? below(120) + "." + below(100) : of(NUMBERS);
    }

    /** A number of any size and scale. */
    BigDecimal decimal() {
        int scale = of(List.of(0, 2, 20, -20, 21, -21, 400, -400, Integer.MAX_VALUE, Integer.MIN_VALUE));
        return BigDecimal.valueOf(below(65_536) - (yes() ? 30_000L : 0L), scale);
    }

    /** A day: mostly about the years of the plan, or of any year. */
    LocalDate day() {
        return below(8) < 6 ? LocalDate.of(2015 + below(12), 1, 1).plusDays(below(366)) : of(DAYS);
    }

    /** A fraction from 0 to below 1. */
    double fraction() {
        return below(65_536) / 65_536.0;
    }

    /** What is left. */
    byte[] rest() {
        return some(bytes.length - next);
    }

    private byte[] some(int length) {
        int end = Math.min(bytes.length, next + length);
        byte[] some = Arrays.copyOfRange(bytes, next, end);
        next = end;
        return some;
    }

    private int octet() {
        return next < bytes.length ? bytes[next++] & 0xFF : 0;
    }
}
