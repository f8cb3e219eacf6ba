package org.kuanggui.fact;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The canonical units of production scales and of reserves.
 *
 * <p>Mass and volume are different kinds: they are compared only through a stated bulk density
 * ({@link Quantity#isAtLeast}).
 */
public enum Unit {
    /** 10,000 tonnes a year. */
    WAN_TONNES_PER_YEAR("万吨/年", Use.PRODUCTION_SCALE, Kind.MASS, BigDecimal.ONE),
    /** 10,000 cubic metres a year. */
    WAN_CUBIC_METRES_PER_YEAR("万立方米/年", Use.PRODUCTION_SCALE, Kind.VOLUME, BigDecimal.ONE),
    /** 100,000,000 cubic metres a year; the same as 10,000 万立方米/年. */
    YI_CUBIC_METRES_PER_YEAR("亿立方米/年", Use.PRODUCTION_SCALE, Kind.VOLUME, BigDecimal.valueOf(10_000)),
    /** 10,000 tonnes. */
    WAN_TONNES("万吨", Use.RESERVES, Kind.MASS, BigDecimal.ONE),
    /** 10,000 cubic metres. */
    WAN_CUBIC_METRES("万立方米", Use.RESERVES, Kind.VOLUME, BigDecimal.ONE),
    /** 100,000,000 cubic metres; the same as 10,000 万立方米. */
    YI_CUBIC_METRES("亿立方米", Use.RESERVES, Kind.VOLUME, BigDecimal.valueOf(10_000));

    /** What a unit measures: a year's output, or what lies in the ground. */
    public enum Use {
        PRODUCTION_SCALE,
        RESERVES;

        /** The canonical symbols of this use, for people who have to choose one. */
        public List<String> symbols() {
            return List.of(Unit.values()).stream()
                    .filter(unit -> unit.use == this)
                    .map(Unit::symbol)
                    .toList();
        }
    }

    /** Mass or volume. */
    public enum Kind {
        MASS,
        VOLUME
    }

    private static final Map<String, Unit> BY_NAME = byName();

    private final String symbol;
    private final Use use;
    private final Kind kind;
    private final BigDecimal factor;

    Unit(String symbol, Use use, Kind kind, BigDecimal factor) {
        this.symbol = symbol;
        this.use = use;
        this.kind = kind;
        this.factor = factor;
    }

    /** The canonical symbol, {@code 万吨/年}. */
    public String symbol() {
        return symbol;
    }

    public Use use() {
        return use;
    }

    public Kind kind() {
        return kind;
    }

    /** How many 万吨 or 万立方米 one of this unit is. */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * The unit of a symbol or of an alias that is understood on reading: {@code t} for 吨, {@code m³} or {@code m3} for
     * 立方米, {@code /a} for /年, {@code 10kt} for 万吨. {@code 10km³} means cubic kilometres and is not among them.
     */
    public static Optional<Unit> named(String text) {
        return Optional.ofNullable(BY_NAME.get(text));
    }

    /** Every text {@link #named} understands, canonical symbols and aliases, with its unit. */
    public static Map<String, Unit> names() {
        return BY_NAME;
    }

    private static Map<String, Unit> byName() {
        Map<String, Unit> names = new LinkedHashMap<>();
        for (Unit unit : values()) {
            List<String> things = unit.kind == Kind.MASS ? List.of("吨", "t") : List.of("立方米", "m³", "m3");
            List<String> times = unit.use == Use.PRODUCTION_SCALE ? List.of("/年", "/a") : List.of("");
            String tenThousands = unit.symbol.substring(0, 1);
            for (String thing : things) {
                times.forEach(time -> names.put(tenThousands + thing + time, unit));
            }
        }
        names.put("10kt/a", WAN_TONNES_PER_YEAR);
        names.put("10kt", WAN_TONNES);
        return Collections.unmodifiableMap(names);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
