package org.kuanggui.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A production scale or an amount of reserves.
 *
 * @param value ≥ 0, at most 38 digits, a scale within ±20; kept without trailing zeros, so that 100.00 and 100 are equal
 * @param unit one of the canonical units
 */
public record Quantity(BigDecimal value, Unit unit) {

    private static final Text A_UNIT = new Text("单位", "a unit");

    /** @throws InvalidInputException if the value or the unit is missing, or the value is out of range */
    public Quantity {
        Checks checks = new Checks();
        checks.required("/value", value, Phrases.A_NUMBER_FROM_0);
        checks.required("/unit", unit, A_UNIT);
        BigDecimal checked = checks.notNegative("/value", value);
        checks.done();
        value = Checks.stated(checked);
    }

    /**
     * A quantity from a number as people write it.
     *
     * @throws InvalidInputException as the constructor
     * @throws NumberFormatException if the text is no decimal number
     */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /**
     * Whether this is at least a bound, exactly: by multiplication, never by division.
     *
     * @param bulkDensity t/m³; used only where one is a mass and the other a volume, and never assumed
     * @return {@link Truth#UNKNOWN} where a mass meets a volume and no bulk density is stated
     */
    public Truth isAtLeast(Quantity bound, @Nullable BigDecimal bulkDensity) {
        return compare(bound, BigDecimal.ONE, bulkDensity, false);
    }

    /**
     * Whether this, reserves, outlasts a number of years of a yearly output: this &gt; years × output, strictly.
     *
     * @param years &gt; 0
     * @param output the yearly output
     * @param bulkDensity as in {@link #isAtLeast}
     */
    public Truth outlasts(BigDecimal years, Quantity output, @Nullable BigDecimal bulkDensity) {
        return compare(output, years, bulkDensity, true);
    }

    /** Whether the two can be compared without a bulk density. */
    public boolean isOfSameKindAs(Quantity other) {
        return unit.kind() == other.unit.kind();
    }

    /** The amount in 万吨, or in 万立方米. */
    public BigDecimal amount() {
        BigDecimal factor = unit.factor();
        return factor.compareTo(BigDecimal.ONE) == 0 ? value : value.multiply(factor);
    }

    private Truth compare(Quantity other, BigDecimal times, @Nullable BigDecimal bulkDensity, boolean strictly) {
        BigDecimal mine = amount();
        BigDecimal others = other.amount().multiply(times);
        if (!isOfSameKindAs(other)) {
            if (bulkDensity == null) {
                return Truth.UNKNOWN;
            }
            if (unit.kind() == Unit.Kind.VOLUME) {
                mine = mine.multiply(bulkDensity);
            } else {
                others = others.multiply(bulkDensity);
            }
        }
        int order = mine.compareTo(others);
        return Truth.of(strictly ? order > 0 : order >= 0);
    }

    /** As a report prints it: {@code 95 万吨/年}. */
    @Override
    public String toString() {
        // a whole number keeps this text, which is the plain one
        String number = value.scale() == 0 ? value.toString() : value.toPlainString();
        return number + " " + unit;
    }
}
