package org.kuanggui.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What scenarios reached of all there is of a kind.
 *
 * @param what the kind, in the plural: {@code provisions}
 * @param reached what they reached, in the order of all
 * @param unreached what they did not, likewise
 */
public record Reached(String what, List<String> reached, List<String> unreached) {
    private static final BigDecimal ALL = new BigDecimal("100.0");

    public Reached {
        reached = List.copyOf(reached);
        unreached = List.copyOf(unreached);
    }

    static Reached of(String what, Collection<String> all, Set<String> heard) {
        List<String> reached = new ArrayList<>();
        List<String> unreached = new ArrayList<>();
        all.forEach(one -> (heard.contains(one) ? reached : unreached).add(one));
        return new Reached(what, reached, unreached);
    }

    /** How many there are. */
    public int all() {
        return reached.size() + unreached.size();
    }

    /** The share that was reached, in per cent to one decimal, cut off: 100.0 only where nothing lacks. */
    public BigDecimal percent() {
        return all() == 0
                ? ALL
                : BigDecimal.valueOf(reached.size())
                        .multiply(ALL)
                        .divide(BigDecimal.valueOf(all()), 1, RoundingMode.DOWN);
    }

    /**
     * For a test: nothing happens where enough was reached.
     *
     * @param percent the least share, 0 to 100
     * @throws AssertionError if it is less; it lists what was not reached
     * @throws IllegalArgumentException if it is no share
     */
    public void requirePercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " per cent, expected 0 to 100");
        }
        if (percent().compareTo(BigDecimal.valueOf(percent)) < 0) {
            throw new AssertionError(
                    this + ", expected at least " + percent + " %; not reached:\n  " + String.join("\n  ", unreached));
        }
    }

    /** {@code provisions: 61 of 77, 79.2 %}. */
    @Override
    public String toString() {
        return what + ": " + reached.size() + " of " + all() + ", " + percent() + " %";
    }
}
