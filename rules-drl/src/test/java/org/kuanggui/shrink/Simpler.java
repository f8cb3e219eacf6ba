package org.kuanggui.shrink;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuanggui.application.Mineral;

/** What may stand in place of a value, the simplest first; every row ends before the value itself. */
final class Simpler {
    private static final List<String> LETTERS =
            IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
    private static final List<String> PLAIN_DAYS = List.of("2024-01-01", "2021-01-01", "2025-01-01");
    private static final List<String> MINERALS =
            Arrays.stream(Mineral.values()).map(Mineral::name).toList();
    private static final String ONE_OF = "one of ";

    /** 0 before 1, then the shorter, then the one with more zeros. */
    private static final Comparator<String> BY_FIGURE = Comparator.<String>comparingInt(
                    figure -> List.of("1", "0").indexOf(figure))
            .reversed()
            .thenComparingInt(String::length)
            .thenComparingLong(
                    figure -> figure.chars().filter(digit -> digit > '0').count());

    private Simpler() {}

    /**
     * In place of a text.
     *
     * @param expected what the reader says is to be written there in place of nonsense; the empty text where it took it
     */
    static List<String> text(String value, String expected) {
        if (expected.isEmpty()) {
            return before(value, LETTERS.stream());
        }
        if (expected.startsWith("a date")) {
            return before(
                    value,
                    Stream.concat(
                            PLAIN_DAYS.stream(),
                            Stream.of(value.substring(0, 4) + "-01-01", value.substring(0, 7) + "-01")));
        }
        if (expected.startsWith("a mineral")) {
            return before(value, MINERALS.stream());
        }
        return expected.startsWith(ONE_OF)
                ? before(
                        value, Arrays.stream(expected.substring(ONE_OF.length()).split(", ")))
                : List.of();
    }

    /** In place of a number. */
    static List<String> figure(String written) {
        String whole = new BigDecimal(written).toBigInteger().toString();
        Set<String> figures = new LinkedHashSet<>(List.of("0", "1", whole, whole.substring(0, 1) + zeros(whole)));
        figures.add("1" + zeros(whole));
        shortened(written).forEach(figures::add);
        return figures.stream()
                .filter(figure -> figure.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?"))
                .filter(figure -> BY_FIGURE.compare(figure, written) < 0)
                .toList();
    }

    private static String zeros(String whole) {
        return "0".repeat(whole.length() - 1);
    }

    /** With ever fewer digits at the end, but for the zeros that then would be last. */
    private static List<String> shortened(String written) {
        List<String> shortened = new ArrayList<>();
        for (int length = 1; length < written.length(); length++) {
            shortened.add(written.substring(0, length));
        }
        return shortened;
    }

    private static List<String> before(String value, Stream<String> row) {
        return row.takeWhile(simpler -> !simpler.equals(value)).toList();
    }
}
