package org.kuanggui.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The minerals of the contract, with their Chinese names and, where there is one, their national code
 * (GB/T 9649.16).
 *
 * <p>An alias never guesses a use: 灰岩 is {@link #LIMESTONE}, whose use is not stated.
 */
public enum Mineral {
    COAL("煤", "11001", "煤炭", "原煤"),
    NATURAL_GAS("天然气", "11004"),
    SHALE_GAS("页岩气", null),
    COALBED_METHANE("煤层气", "11005", "煤成气"),
    GEOTHERMAL("地热", "17050", "地热水", "地热(热水)"),
    MINERAL_WATER("矿泉水", null),
    STRONTIUM("锶矿", "52404", "锶", "天青石", "锶矿(天青石)"),
    GALLIUM("镓矿", "52702", "镓"),
    PYRITE("硫铁矿", "73070"),
    GYPSUM("石膏", "83520"),
    BENTONITE("膨润土", "84290"),
    BUILDING_STONE_LIMESTONE("建筑石料用灰岩", "83907", "建筑石料用石灰岩", "建筑石料灰岩", "建筑用石料(灰岩)"),
    CEMENT_LIMESTONE("水泥用灰岩", "83906", "水泥用石灰岩"),
    LIME_LIMESTONE("制灰用灰岩", "83909", "制灰用石灰岩"),
    FLUX_LIMESTONE("熔剂用灰岩", "63904", "熔剂用石灰岩"),
    FACING_LIMESTONE("饰面用灰岩", "83908", "饰面用石灰岩"),
    /** Limestone of a use that is not stated. */
    LIMESTONE("石灰岩", "83900", "灰岩"),
    BUILDING_SANDSTONE("建筑用砂岩", "83978"),
    GLASS_SANDSTONE("玻璃用砂岩", "83972"),
    BRICK_SANDSTONE("砖瓦用砂岩", "83974"),
    CARVING_SANDSTONE("雕刻用砂岩", null),
    /** Sandstone of a use that is not stated. */
    SANDSTONE("砂岩", "83970"),
    BRICK_SHALE("砖瓦用页岩", "84132"),
    /** Shale of a use that is not stated. */
    SHALE("页岩", "84130"),
    BRICK_CLAY("砖瓦用粘土", "84412", "砖瓦用黏土", "砖瓦粘土"),
    /** Any other mineral; an application names it in {@code mineralName}. */
    OTHER("其他矿产", null);

    private static final Map<String, Mineral> BY_NAME = byName();

    private final String chineseName;
    private final @Nullable String nationalCode;
    private final List<String> aliases;

    Mineral(String chineseName, @Nullable String nationalCode, String... aliases) {
        this.chineseName = chineseName;
        this.nationalCode = nationalCode;
        this.aliases = List.of(aliases);
    }

    /** The name in the national list of minerals. */
    public String chineseName() {
        return chineseName;
    }

    /** The code in the national list of minerals, where the contract gives one. */
    public Optional<String> nationalCode() {
        return Optional.ofNullable(nationalCode);
    }

    /** Other names that are understood on reading, with half-width brackets. */
    public List<String> aliases() {
        return aliases;
    }

    /** One of the six limestones. */
    public boolean isLimestone() {
        return switch (this) {
            case BUILDING_STONE_LIMESTONE,
                    CEMENT_LIMESTONE,
                    LIME_LIMESTONE,
                    FLUX_LIMESTONE,
                    FACING_LIMESTONE,
                    LIMESTONE -> true;
            default -> false;
        };
    }

    /** One of the five sandstones. */
    public boolean isSandstone() {
        return switch (this) {
            case BUILDING_SANDSTONE, GLASS_SANDSTONE, BRICK_SANDSTONE, CARVING_SANDSTONE, SANDSTONE -> true;
            default -> false;
        };
    }

    /** Brick shale, or shale of a use that is not stated. */
    public boolean isShale() {
        return this == BRICK_SHALE || this == SHALE;
    }

    /** A gas, geothermal or mineral water; all others are solid. */
    public boolean isFluid() {
        return switch (this) {
            case NATURAL_GAS, SHALE_GAS, COALBED_METHANE, GEOTHERMAL, MINERAL_WATER -> true;
            default -> false;
        };
    }

    /** Limestone, sandstone or shale of a use that is not stated. */
    public boolean isOfUnstatedUse() {
        return this == LIMESTONE || this == SANDSTONE || this == SHALE;
    }

    /**
     * The mineral of a constant, a Chinese name, an alias or a national code. Full-width and half-width brackets are
     * one.
     *
     * @param text without surrounding white space
     */
    public static Optional<Mineral> named(String text) {
        return Optional.ofNullable(BY_NAME.get(text.replace('（', '(').replace('）', ')')));
    }

    /** Every text {@link #named} understands, with half-width brackets, and its mineral. */
    public static Map<String, Mineral> names() {
        return BY_NAME;
    }

    private static Map<String, Mineral> byName() {
        Map<String, Mineral> names = new LinkedHashMap<>();
        for (Mineral mineral : values()) {
            names.put(mineral.name(), mineral);
            if (mineral != OTHER) {
                names.put(mineral.chineseName, mineral);
            }
            mineral.aliases.forEach(alias -> names.put(alias, mineral));
            mineral.nationalCode().ifPresent(code -> names.put(code, mineral));
        }
        return Collections.unmodifiableMap(names);
    }
}
