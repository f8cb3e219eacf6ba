package org.kuanggui.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures that a chart is drawn from, as comma-separated values: a row for each place on the one axis, a column a curve. */
final class Curves {
    private static final MathContext DIGITS = new MathContext(4);

    private final String along;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<Long, Map<String, Double>> rows = new TreeMap<>();

    /** @param along what grows, in the plural: {@code polygons} */
    Curves(String along) {
        this.along = along;
    }

    Curves add(long at, String curve, double figure) {
        names.add(curve);
        rows.computeIfAbsent(at, first -> new TreeMap<>()).put(curve, figure);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Four digits of each figure; nothing where none was measured. */
    String csv() {
        StringBuilder text = new StringBuilder(along);
        names.forEach(name -> text.append(',').append(name));
        rows.forEach((at, figures) -> text.append('\n')
                .append(at)
                .append(names.stream()
                        .map(name -> "," + (figures.containsKey(name) ? written(figures.get(name)) : ""))
                        .collect(Collectors.joining())));
        return text.append('\n').toString();
    }

    private static String written(double figure) {
        BigDecimal digits = new BigDecimal(figure).round(DIGITS).stripTrailingZeros();
        return digits.toPlainString();
    }
}
