package org.kuanggui.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/**
 * Arithmetic of quantities: in 万吨 or 万立方米, exactly; mass and volume meet only through a stated density.
 *
 * <p>1 亿立方米 = 10,000 万立方米; t/m³ is also 万吨 per 万立方米.
 */
final class Amounts {
    private static final BigDecimal YI_IN_WAN = new BigDecimal("10000");
    private static final BigDecimal STEP = new BigDecimal("0.0001");
    private static final int STEP_DECIMALS = 4;
    private static final int MOST_DIGITS = 38;

    private Amounts() {}

    static boolean isMass(Quantity quantity) {
        return quantity.unit() == Unit.WAN_TONNES_PER_YEAR || quantity.unit() == Unit.WAN_TONNES;
    }

    /** The amount in 万吨 or in 万立方米. */
    static BigDecimal inWan(Quantity quantity) {
        return isYi(quantity) ? quantity.value().multiply(YI_IN_WAN) : quantity.value();
    }

    static boolean comparable(Quantity quantity, boolean withMass, @Nullable BigDecimal density) {
        return isMass(quantity) == withMass || density != null;
    }

    /**
     * Whether a quantity is at least a bound.
     *
     * @param bound in 万吨 or 万立方米
     * @param boundIsMass whether the bound is in 万吨
     */
    static Truth atLeast(Quantity quantity, BigDecimal bound, boolean boundIsMass, @Nullable BigDecimal density) {
        if (!comparable(quantity, boundIsMass, density)) {
            return Truth.UNKNOWN;
        }
        return order(quantity, bound, boundIsMass, density) >= 0 ? Truth.TRUE : Truth.FALSE;
    }

    /** Whether a quantity is more than a bound; else as {@link #atLeast}. */
    static Truth moreThan(Quantity quantity, BigDecimal bound, boolean boundIsMass, @Nullable BigDecimal density) {
        if (!comparable(quantity, boundIsMass, density)) {
            return Truth.UNKNOWN;
        }
        return order(quantity, bound, boundIsMass, density) > 0 ? Truth.TRUE : Truth.FALSE;
    }

    /** The order of two that can be compared: the volume is turned into a mass, by multiplication. */
    private static int order(Quantity quantity, BigDecimal bound, boolean boundIsMass, @Nullable BigDecimal density) {
        BigDecimal amount = inWan(quantity);
        if (isMass(quantity) == boundIsMass || density == null) {
            return amount.compareTo(bound);
        }
        return boundIsMass ? amount.multiply(density).compareTo(bound) : amount.compareTo(bound.multiply(density));
    }

    /** The smallest multiple of 0.0001 of the quantity's own unit that is at least the bound. */
    static BigDecimal smallestAtLeast(
            Quantity quantity, BigDecimal bound, boolean boundIsMass, @Nullable BigDecimal density) {
        BigDecimal inWan = bound;
        BigDecimal wanPerUnit = isYi(quantity) ? YI_IN_WAN : BigDecimal.ONE;
        if (isMass(quantity) != boundIsMass && density != null) {
            if (boundIsMass) {
                wanPerUnit = wanPerUnit.multiply(density);
            } else {
                inWan = bound.multiply(density);
            }
        }
        return inWan.divide(wanPerUnit, STEP_DECIMALS, RoundingMode.CEILING);
    }

    /** The largest multiple of 0.0001 of the quantity's own unit that is less than the bound, perhaps not above 0. */
    static BigDecimal largestBelow(
            Quantity quantity, BigDecimal bound, boolean boundIsMass, @Nullable BigDecimal density) {
        return smallestAtLeast(quantity, bound, boundIsMass, density).subtract(STEP);
    }

    /** A number rounded up to a multiple of 0.0001. */
    static BigDecimal roundedUp(BigDecimal number) {
        return number.setScale(STEP_DECIMALS, RoundingMode.CEILING);
    }

    /** A number as the contract writes it, {@code null} where the contract cannot carry it. */
    static @Nullable BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        return plain.precision() > MOST_DIGITS ? null : plain;
    }

    private static boolean isYi(Quantity quantity) {
        return quantity.unit() == Unit.YI_CUBIC_METRES_PER_YEAR || quantity.unit() == Unit.YI_CUBIC_METRES;
    }
}
