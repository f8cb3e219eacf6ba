package org.kuanggui.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

/** Figures at, just below and just above the bounds. */
final class RandomFigures {
    private static final BigDecimal STEP = new BigDecimal("0.0001");
    private static final BigDecimal YI = new BigDecimal(10_000);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    /** The most the contract carries: 38 digits. */
    private static final BigDecimal LARGEST = new BigDecimal("9".repeat(38));

    private static final List<BigDecimal> DENSITIES =
            numbers("1", "1", "2.65", "2.65", "2.7", "0.9", "1.3333", "3.000000007", "0.00000000000000000001", "1E+20");

    private RandomFigures() {}

    private static List<BigDecimal> numbers(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }

    /** A bound of the plan or of the size classes, in 万吨 or 万立方米. */
    private record Bound(BigDecimal amount, boolean mass) {}

    static BigDecimal density(Dice dice) {
        return dice.pick(DENSITIES);
    }

    /** The smallest scale, in the usual unit, with which a complete application passes. */
    static Quantity sufficient(Dice dice, Mineral mineral, MiningMethod method) {
        long enough =
                switch (mineral) {
                    case BUILDING_STONE_LIMESTONE,
                            CEMENT_LIMESTONE,
                            LIME_LIMESTONE,
                            FLUX_LIMESTONE,
                            FACING_LIMESTONE,
                            LIMESTONE -> 100;
                    case COAL -> method == MiningMethod.OPEN_PIT ? 100 : 45;
                    case NATURAL_GAS, COALBED_METHANE -> 10_000;
                    case GEOTHERMAL -> 30;
                    case BRICK_SHALE -> 8;
                    case PYRITE -> 20;
                    default -> 10;
                };
        BigDecimal amount = BigDecimal.valueOf(enough);
        BigDecimal more = dice.pick(List.of(amount, amount.add(STEP), amount.multiply(FIVE)));
        boolean mass = isMass(mineral);
        boolean yi = !mass && dice.chance(0.3);
        return new Quantity(yi ? more.divide(YI) : more, scaleUnit(mass, yi));
    }

    /** A scale about any bound that may matter for the mineral, in any unit. */
    static Quantity scale(Dice dice, Mineral mineral, @Nullable BigDecimal density) {
        if (dice.chance(0.01)) {
            return new Quantity(LARGEST.subtract(BigDecimal.valueOf(dice.below(3))), scaleUnit(isMass(mineral), false));
        }
        Bound bound = bound(dice, mineral);
        boolean mass = dice.chance(0.75) == bound.mass;
        boolean yi = !mass && dice.chance(0.3);
        return new Quantity(about(dice, inUnit(bound.amount, bound.mass, mass, yi, density)), scaleUnit(mass, yi));
    }

    /** Reserves that outlast five years of a scale. */
    static Quantity lasting(Dice dice, Quantity scale) {
        boolean mass = Amounts.isMass(scale);
        BigDecimal fiveYears = Amounts.inWan(scale).multiply(FIVE);
        BigDecimal more = dice.chance(0.5) ? fiveYears.add(STEP) : fiveYears.multiply(FIVE);
        return new Quantity(fits(more) ? more : LARGEST, mass ? Unit.WAN_TONNES : Unit.WAN_CUBIC_METRES);
    }

    /** Reserves about five years of a scale, in any unit. */
    static Quantity reserves(Dice dice, @Nullable Quantity scale, @Nullable BigDecimal density) {
        boolean scaleIsMass = scale == null ? dice.chance(0.7) : Amounts.isMass(scale);
        BigDecimal fiveYears =
                scale == null ? new BigDecimal(500) : Amounts.inWan(scale).multiply(FIVE);
        boolean mass = dice.chance(0.75) == scaleIsMass;
        boolean yi = !mass && dice.chance(0.3);
        Unit unit = mass ? Unit.WAN_TONNES : yi ? Unit.YI_CUBIC_METRES : Unit.WAN_CUBIC_METRES;
        BigDecimal value = about(dice, inUnit(fiveYears, scaleIsMass, mass, yi, density));
        return new Quantity(fits(value) ? value : LARGEST, unit);
    }

    /** A number at, next to, or away from another; never below 0. */
    static BigDecimal about(Dice dice, BigDecimal bound) {
        BigDecimal number =
                switch (dice.below(14)) {
                    case 0, 1, 2 -> bound;
                    case 3, 4 -> bound.subtract(STEP);
                    case 5, 6 -> bound.add(STEP);
                    case 7 -> bound.subtract(new BigDecimal("0.00000001"));
                    case 8 -> bound.add(new BigDecimal("0.00001"));
                    case 9 -> bound.subtract(BigDecimal.ONE);
                    case 10 -> bound.multiply(new BigDecimal("0.95"));
                    case 11 -> bound.multiply(new BigDecimal("2"));
                    case 12 -> bound.multiply(new BigDecimal("0.3"));
                    default -> dice.chance(0.5) ? BigDecimal.ZERO : STEP;
                };
        return number.signum() < 0 || !fits(number) ? BigDecimal.ZERO : number;
    }

    private static Bound bound(Dice dice, Mineral mineral) {
        List<Integer> mass =
                switch (mineral) {
                    case BUILDING_STONE_LIMESTONE -> List.of(100, 51, 50, 100, 51);
                    case CEMENT_LIMESTONE, LIME_LIMESTONE, FLUX_LIMESTONE, FACING_LIMESTONE, LIMESTONE ->
                        List.of(100, 50);
                    case BUILDING_SANDSTONE, GLASS_SANDSTONE, GYPSUM -> List.of(10, 30);
                    case BRICK_SHALE -> List.of(8, 6, 30, 5);
                    case COAL -> List.of(120, 45, 400, 100);
                    case PYRITE -> List.of(50, 20);
                    case BENTONITE -> List.of(10, 5);
                    case SHALE, BRICK_CLAY -> List.of(30, 5);
                    case STRONTIUM -> List.of(100, 30);
                    default -> List.of(10);
                };
        List<Integer> volume =
                switch (mineral) {
                    case BUILDING_STONE_LIMESTONE, BUILDING_SANDSTONE -> List.of(10, 5);
                    case GEOTHERMAL -> List.of(30, 20, 10, 30);
                    case NATURAL_GAS, COALBED_METHANE, SHALE_GAS -> List.of(50_000, 10_000);
                    default -> mass;
                };
        boolean ofMass = dice.chance(0.8) == isMass(mineral);
        return new Bound(BigDecimal.valueOf(dice.pick(ofMass ? mass : volume)), ofMass);
    }

    /** The amount in another unit, rounded where it does not come out even. */
    private static BigDecimal inUnit(
            BigDecimal amount, boolean fromMass, boolean toMass, boolean yi, @Nullable BigDecimal density) {
        BigDecimal converted = amount;
        if (fromMass != toMass && density != null) {
            converted = toMass ? amount.multiply(density) : amount.divide(density, 8, RoundingMode.HALF_UP);
        }
        if (yi) {
            converted = converted.divide(YI);
        }
        return fits(converted) ? converted : converted.setScale(4, RoundingMode.HALF_UP);
    }

    private static boolean fits(BigDecimal number) {
        return number.precision() <= 38 && number.scale() <= 20 && number.scale() >= -20;
    }

    private static boolean isMass(Mineral mineral) {
        return switch (mineral) {
            case NATURAL_GAS, SHALE_GAS, COALBED_METHANE, GEOTHERMAL, MINERAL_WATER -> false;
            default -> true;
        };
    }

    private static Unit scaleUnit(boolean mass, boolean yi) {
        if (mass) {
            return Unit.WAN_TONNES_PER_YEAR;
        }
        return yi ? Unit.YI_CUBIC_METRES_PER_YEAR : Unit.WAN_CUBIC_METRES_PER_YEAR;
    }
}
