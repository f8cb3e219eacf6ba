package org.kuanggui.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * An axis of a chart: where a figure lies on it, and where it has ticks.
 *
 * @param label what it tells, with its unit
 * @param scale how figures go along it
 * @param from the first figure
 * @param to the last
 * @param ticks the figures that are written at it
 */
record Axis(String label, Scale scale, double from, double to, List<Double> ticks) {
    private static final int[] STEPS = {1, 2, 5};
    private static final int TICKS = 7;
    private static final int DECADE = 10;

    /** How figures go along an axis. */
    enum Scale {
        /** From nothing on, by equal steps. */
        LINEAR,
        /** By equal factors, over a decade at least, so that little does not look like much. */
        LOGARITHMIC,
        /** By equal factors, from the first of the figures to the last, with a tick at each. */
        LOGARITHMIC_AT_FIGURES
    }

    /** @throws IllegalArgumentException if there are no figures, or one that is not above 0 */
    static Axis of(String label, Scale scale, Collection<Double> figures) {
        List<Double> sorted = figures.stream().distinct().sorted().toList();
        if (sorted.isEmpty() || !(sorted.get(0) > 0)) {
            throw new IllegalArgumentException(label + ": found " + sorted + ", expected figures above 0");
        }
        double least = sorted.get(0);
        double most = sorted.get(sorted.size() - 1);
        return switch (scale) {
            case LINEAR -> linear(label, most);
            case LOGARITHMIC -> logarithmic(label, least, most);
            case LOGARITHMIC_AT_FIGURES -> new Axis(label, scale, least, most, sorted);
        };
    }

    private static Axis linear(String label, double most) {
        BigDecimal step = BigDecimal.valueOf(roundAbove(most / (TICKS - 1)));
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; ticks.isEmpty() || ticks.get(ticks.size() - 1) < most; i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)).doubleValue());
        }
        return new Axis(label, Scale.LINEAR, 0, ticks.get(ticks.size() - 1), ticks);
    }

    private static Axis logarithmic(String label, double least, double most) {
        List<Double> steps = new ArrayList<>();
        double from = roundBelow(least);
        double to = Math.max(roundAbove(most), from * DECADE);
        for (double at = from; at <= to * (1 + 1e-9); at = roundAbove(at * 1.01)) {
            steps.add(at);
        }
        List<Double> ticks = steps.size() <= TICKS
                ? steps
                : steps.stream().filter(Axis::isPower).toList();
        return new Axis(label, Scale.LOGARITHMIC, from, to, ticks);
    }

    /** Where a figure lies: 0 at the beginning, 1 at the end; a lone one in the midst. */
    double position(double figure) {
        if (from == to) {
            return 0.5;
        }
        return scale == Scale.LINEAR ? (figure - from) / (to - from) : Math.log(figure / from) / Math.log(to / from);
    }

    /** A figure as it is written: {@code 10,000}, {@code 0.5}. */
    static String written(double figure) {
        BigDecimal exact = BigDecimal.valueOf(figure).stripTrailingZeros();
        return exact.scale() <= 0 ? String.format(Locale.ROOT, "%,d", exact.toBigInteger()) : exact.toPlainString();
    }

    private static boolean isPower(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().unscaledValue().intValueExact() == 1;
    }

    /** The least of 1, 2, 5, 10, 20 … that is no less. */
    private static double roundAbove(double figure) {
        int power = (int) Math.floor(Math.log10(figure)) - 1;
        while (true) {
            for (int step : STEPS) {
                double round = round(step, power);
                if (round >= figure) {
                    return round;
                }
            }
            power++;
        }
    }

    /** The greatest of them that is no more. */
    private static double roundBelow(double figure) {
        int power = (int) Math.floor(Math.log10(figure)) + 1;
        while (true) {
            for (int i = STEPS.length - 1; i >= 0; i--) {
                double round = round(STEPS[i], power);
                if (round <= figure) {
                    return round;
                }
            }
            power--;
        }
    }

    /** Exactly the decimal number. */
    private static double round(int step, int power) {
        return BigDecimal.valueOf(step).scaleByPowerOfTen(power).doubleValue();
    }
}
