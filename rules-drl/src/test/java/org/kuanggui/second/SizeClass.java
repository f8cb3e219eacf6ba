package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/**
 * The <i>class of Q</i>: 矿山生产建设规模分类一览表, 国土资发〔2004〕208号, as standards.md gives it.
 *
 * @param size the class
 * @param missing where the size is unknown, the leaves it hangs on
 * @param readings the reading that chose the mineral's row, if one did
 */
record SizeClass(Size size, List<String> missing, List<String> readings) {

    enum Size {
        LARGE,
        MEDIUM,
        SMALL,
        /** The table has no row for the mineral; this is decided before {@link #UNKNOWN}. */
        NOT_GIVEN,
        UNKNOWN
    }

    /** Lower bounds, included, in 万吨 or 万立方米. */
    private record Row(boolean mass, BigDecimal large, BigDecimal medium) {
        static Row mass(int large, int medium) {
            return new Row(true, BigDecimal.valueOf(large), BigDecimal.valueOf(medium));
        }

        static Row volume(int large, int medium) {
            return new Row(false, BigDecimal.valueOf(large), BigDecimal.valueOf(medium));
        }
    }

    private static final Row COAL_UNDERGROUND = Row.mass(120, 45);
    private static final Row COAL_OPEN_PIT = Row.mass(400, 100);
    /** 5 and 1 亿立方米. */
    private static final Row GAS = Row.volume(50_000, 10_000);

    private static final Row HOT_WATER = Row.volume(20, 10);
    private static final Row LIMESTONE = Row.mass(100, 50);
    private static final Row BUILDING_STONE = Row.volume(10, 5);
    private static final Row GLASS_SAND = Row.mass(30, 10);
    private static final Row PYRITE = Row.mass(50, 20);
    private static final Row BENTONITE = Row.mass(10, 5);
    private static final Row SHALE_OR_CLAY = Row.mass(30, 5);
    private static final Row GYPSUM = Row.mass(30, 10);
    private static final Row RARE_METAL = Row.mass(100, 30);

    /** The class of {@code productionScale}. */
    static SizeClass applied(MiningQuestion question) {
        MiningApplication application = question.application();
        return of(question, application.mineral(), application.method(), application.productionScale(), "");
    }

    /**
     * The class of {@code existing.productionScale}: by its own mineral and method; unstated, by the application's,
     * except that MINERAL_CHANGE leaves the mineral, and METHOD_CHANGE the method, unknown.
     */
    static SizeClass existing(MiningQuestion question) {
        MiningApplication application = question.application();
        ExistingRight existing = application.existing();
        Mineral mineral = existing.mineral();
        if (mineral == null && question.action() != MiningAction.MINERAL_CHANGE) {
            mineral = application.mineral();
        }
        MiningMethod method = existing.method();
        if (method == null && question.action() != MiningAction.METHOD_CHANGE) {
            method = application.method();
        }
        return of(question, mineral, method, existing.productionScale(), "/existing");
    }

    private static SizeClass of(
            MiningQuestion question,
            @Nullable Mineral mineral,
            @Nullable MiningMethod method,
            @Nullable Quantity scale,
            String part) {
        BigDecimal density = question.application().bulkDensity();
        if (mineral == null) {
            // without a mineral there is no row, so nothing is said about method and density, and no reading consulted
            return unknown(part + "/mineral", scale == null ? part + "/productionScale" : null, List.of());
        }
        if (mineral == Mineral.COAL && method == null) {
            // which row, or none at all for WELL, cannot be said; all rows of coal are in 万吨
            return unknown(part + "/method", whatKeepsFromComparing(scale, true, density, part), List.of());
        }
        List<String> readings = readings(question.choices(), mineral);
        Row row = row(question.choices(), mineral, method);
        if (row == null) {
            return new SizeClass(Size.NOT_GIVEN, List.of(), readings);
        }
        String obstacle = whatKeepsFromComparing(scale, row.mass, density, part);
        if (obstacle != null || scale == null) {
            return unknown(obstacle, null, readings);
        }
        if (Amounts.atLeast(scale, row.large, row.mass, density) == Truth.TRUE) {
            return new SizeClass(Size.LARGE, List.of(), readings);
        }
        boolean medium = Amounts.atLeast(scale, row.medium, row.mass, density) == Truth.TRUE;
        return new SizeClass(medium ? Size.MEDIUM : Size.SMALL, List.of(), readings);
    }

    private static @Nullable String whatKeepsFromComparing(
            @Nullable Quantity scale, boolean withMass, @Nullable BigDecimal density, String part) {
        if (scale == null) {
            return part + "/productionScale";
        }
        return Amounts.comparable(scale, withMass, density) ? null : "/bulkDensity";
    }

    private static SizeClass unknown(@Nullable String first, @Nullable String second, List<String> readings) {
        List<String> missing = new ArrayList<>(2);
        if (first != null) {
            missing.add(first);
        }
        if (second != null) {
            missing.add(second);
        }
        return new SizeClass(Size.UNKNOWN, missing, readings);
    }

    private static List<String> readings(Choices choices, Mineral mineral) {
        return switch (mineral) {
            case BUILDING_STONE_LIMESTONE -> List.of(choices.named("building-limestone-class"));
            case BUILDING_SANDSTONE -> List.of(choices.named("building-sandstone-class"));
            case STRONTIUM -> List.of(choices.named("strontium-class"));
            default -> List.of();
        };
    }

    private static @Nullable Row row(Choices choices, Mineral mineral, @Nullable MiningMethod method) {
        return switch (mineral) {
            case COAL -> coal(method);
            case NATURAL_GAS, COALBED_METHANE -> GAS;
            case GEOTHERMAL -> HOT_WATER;
            case BUILDING_STONE_LIMESTONE ->
                choices.is("building-limestone-class", "BUILDING_STONE_ROW") ? BUILDING_STONE : LIMESTONE;
            case CEMENT_LIMESTONE, LIME_LIMESTONE, FLUX_LIMESTONE, FACING_LIMESTONE, LIMESTONE -> LIMESTONE;
            case BUILDING_SANDSTONE -> buildingSandstone(choices);
            case GLASS_SANDSTONE -> GLASS_SAND;
            case PYRITE -> PYRITE;
            case BENTONITE -> BENTONITE;
            case BRICK_SHALE, SHALE, BRICK_CLAY -> SHALE_OR_CLAY;
            case GYPSUM -> GYPSUM;
            case STRONTIUM -> choices.is("strontium-class", "RARE_METAL_ROW") ? RARE_METAL : null;
            case GALLIUM, SHALE_GAS, MINERAL_WATER, BRICK_SANDSTONE, CARVING_SANDSTONE, SANDSTONE, OTHER -> null;
        };
    }

    private static @Nullable Row coal(@Nullable MiningMethod method) {
        if (method == MiningMethod.UNDERGROUND) {
            return COAL_UNDERGROUND;
        }
        return method == MiningMethod.OPEN_PIT ? COAL_OPEN_PIT : null;
    }

    private static @Nullable Row buildingSandstone(Choices choices) {
        if (choices.is("building-sandstone-class", "NOT_GIVEN")) {
            return null;
        }
        return choices.is("building-sandstone-class", "BUILDING_STONE_ROW") ? BUILDING_STONE : GLASS_SAND;
    }
}
