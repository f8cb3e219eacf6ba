package org.kuanggui.mine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kuanggui.fact.Truth;

/**
 * A share of the district's rights, as far as the ledger tells: an interval, where a fact of some rights is unknown.
 * Shares are compared exactly; only {@link #toString()} rounds.
 *
 * @param known rights that count
 * @param unknown rights that may count: the fact is not stated of them
 * @param all all rights
 */
public record Share(int known, int unknown, int all) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** @throws IllegalArgumentException if a count is negative, or those that count are more than all */
    public Share {
        if (known < 0 || unknown < 0 || (long) known + unknown > all) {
            throw new IllegalArgumentException(known + " and perhaps " + unknown + " of " + all);
        }
    }

    /** The most that may count. */
    public int atMost() {
        return known + unknown;
    }

    /**
     * Whether the share is at least a figure. Unknown where that hangs on rights of which the fact is not stated, and
     * where there are no rights.
     *
     * @param perCent 0 to 100
     * @throws IllegalArgumentException if the figure is none of these
     */
    public Truth reaches(BigDecimal perCent) {
        if (all == 0) {
            return Truth.UNKNOWN;
        }
        if (known >= needed(perCent)) {
            return Truth.TRUE;
        }
        return atMost() < needed(perCent) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * How many more would have to count to reach a figure, if all that are unknown count; the number of all is fixed.
     *
     * @param perCent 0 to 100
     * @throws IllegalArgumentException if the figure is none of these
     */
    public int fewestMissing(BigDecimal perCent) {
        return Math.max(0, needed(perCent) - atMost());
    }

    /** As {@link #fewestMissing}, if none that is unknown counts. */
    public int mostMissing(BigDecimal perCent) {
        return Math.max(0, needed(perCent) - known);
    }

    private int needed(BigDecimal perCent) {
        if (perCent.signum() < 0 || perCent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(perCent + " %");
        }
        return perCent.multiply(BigDecimal.valueOf(all))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** {@code 12/19 = 63.16 %}; where some are unknown {@code 12/19 = 63.16 % – 13/19 = 68.42 %}. */
    @Override
    public String toString() {
        return unknown == 0 ? of(known) : of(known) + " – " + of(atMost());
    }

    private String of(int count) {
        if (all == 0) {
            return "0/0";
        }
        BigDecimal perCent = HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return count + "/" + all + " = " + perCent.toPlainString() + " %";
    }
}
