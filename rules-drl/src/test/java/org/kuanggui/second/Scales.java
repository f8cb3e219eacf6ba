package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** Catalogue, 4, first part: 专栏5, 矿山最低开采规模标准, and what would satisfy it. */
final class Scales {
    private static final String MINIMUM = "4-minimum-scale";
    private static final String LIFE = "4-service-life";
    private static final BigDecimal FIVE_YEARS = BigDecimal.valueOf(5);

    /** A row of 专栏5; the figure in 万吨/年 or 万立方米/年. */
    private record Row(BigDecimal figure, boolean mass) {
        static Row mass(int figure) {
            return new Row(BigDecimal.valueOf(figure), true);
        }
    }

    private static final Row BUILDING_LIMESTONE_NEW = Row.mass(100);
    private static final Row BUILDING_LIMESTONE = Row.mass(51);
    private static final Row SANDSTONE = Row.mass(10);
    private static final Row GEOTHERMAL = new Row(BigDecimal.valueOf(30), false);
    private static final Row BRICK_SHALE_NEW = Row.mass(8);
    private static final Row BRICK_SHALE = Row.mass(6);

    private Scales() {}

    static void judge(MiningQuestion question, Notes notes) {
        Line minimum = minimumScale(question);
        if (minimum != null && minimum.outcome() == Outcome.VIOLATED && row(question) != null) {
            minimum = minimum.with(moreScale(question));
        }
        notes.add(minimum);

        Line life = serviceLife(question);
        if (life != null && life.outcome() == Outcome.VIOLATED) {
            life = life.with(lessScale(question));
        }
        notes.add(life);
    }

    /** 4-minimum-scale, without a remedy. */
    private static @Nullable Line minimumScale(MiningQuestion question) {
        MiningApplication application = question.application();
        if (!question.reviewed() || application.mineral() == Mineral.BRICK_CLAY) {
            return null;
        }
        if (application.mineral() == Mineral.LIMESTONE
                || application.mineral() == Mineral.SANDSTONE
                || application.mineral() == Mineral.SHALE) {
            return Line.undetermined(MINIMUM, List.of("/mineral"), List.of());
        }
        Row row = row(question);
        if (row == null) {
            return switch (application.planning().municipalPlanConforms()) {
                case TRUE -> Line.of(MINIMUM, Outcome.SATISFIED);
                case FALSE -> Line.of(MINIMUM, Outcome.VIOLATED);
                case UNKNOWN -> Line.of(MINIMUM, Outcome.REVIEW);
            };
        }
        Quantity scale = application.productionScale();
        if (scale == null) {
            return Line.undetermined(MINIMUM, List.of("/productionScale"), List.of());
        }
        return switch (Amounts.atLeast(scale, row.figure, row.mass, application.bulkDensity())) {
            case TRUE -> Line.of(MINIMUM, Outcome.SATISFIED);
            case FALSE -> below(question);
            case UNKNOWN -> Line.undetermined(MINIMUM, List.of("/bulkDensity"), List.of());
        };
    }

    /** Below the minimum: NEW, CONSOLIDATION and added resources are named by a row, other actions by none. */
    private static Line below(MiningQuestion question) {
        if (question.isNew()
                || question.action() == MiningAction.CONSOLIDATION
                || question.application().addsResources()) {
            return Line.of(MINIMUM, Outcome.VIOLATED);
        }
        boolean strict = question.choices().is("scale-of-changes", "STRICT");
        return Line.of(
                MINIMUM,
                strict ? Outcome.VIOLATED : Outcome.REVIEW,
                List.of(question.choices().named("scale-of-changes")));
    }

    /** The row of the table with its figure, {@code null} where the mineral has none. */
    private static @Nullable Row row(MiningQuestion question) {
        return switch (question.application().mineral()) {
            case BUILDING_STONE_LIMESTONE -> question.isNew() ? BUILDING_LIMESTONE_NEW : BUILDING_LIMESTONE;
            case BUILDING_SANDSTONE, GLASS_SANDSTONE -> SANDSTONE;
            case GEOTHERMAL -> GEOTHERMAL;
            case BRICK_SHALE -> question.isNew() ? BRICK_SHALE_NEW : BRICK_SHALE;
            default -> null;
        };
    }

    /** 4-service-life, 可开采储量＞5年, without a remedy. */
    private static @Nullable Line serviceLife(MiningQuestion question) {
        MiningApplication application = question.application();
        boolean inScope =
                question.isNew() || (question.reviewed() && question.choices().is("service-life-scope", "ALL_ROWS"));
        if (!inScope
                || (application.mineral() != Mineral.BUILDING_STONE_LIMESTONE
                        && application.mineral() != Mineral.BRICK_SHALE)) {
            return null;
        }
        List<String> readings = List.of(question.choices().named("service-life-scope"));
        Quantity reserves = application.recoverableReserves();
        Quantity scale = application.productionScale();
        if (reserves == null || scale == null || scale.value().signum() == 0) {
            List<String> missing = new ArrayList<>(2);
            if (reserves == null) {
                missing.add("/recoverableReserves");
            }
            if (scale == null || scale.value().signum() == 0) {
                missing.add("/productionScale");
            }
            return Line.undetermined(LIFE, missing, readings);
        }
        BigDecimal fiveYears = Amounts.inWan(scale).multiply(FIVE_YEARS);
        Truth lasts = Amounts.moreThan(reserves, fiveYears, Amounts.isMass(scale), application.bulkDensity());
        return switch (lasts) {
            case TRUE -> Line.of(LIFE, Outcome.SATISFIED, readings);
            case FALSE -> Line.of(LIFE, Outcome.VIOLATED, readings);
            case UNKNOWN -> Line.undetermined(LIFE, List.of("/bulkDensity"), readings);
        };
    }

    /** Raises the scale to the row, where that does not break the service life. */
    private static Remedy moreScale(MiningQuestion question) {
        Row row = row(question);
        Quantity scale = question.application().productionScale();
        if (row == null || scale == null) {
            return Remedy.NONE;
        }
        BigDecimal density = question.application().bulkDensity();
        return tried(question, scale, Amounts.smallestAtLeast(scale, row.figure, row.mass, density), true);
    }

    /** Lowers the scale until the reserves outlast five years, where that does not break the minimum. */
    private static Remedy lessScale(MiningQuestion question) {
        Quantity scale = question.application().productionScale();
        Quantity reserves = question.application().recoverableReserves();
        if (scale == null || reserves == null) {
            return Remedy.NONE;
        }
        BigDecimal density = question.application().bulkDensity();
        // reserves > 5 × scale: the scale has to stay below a fifth of the reserves
        BigDecimal bound = Amounts.inWan(reserves).divide(FIVE_YEARS);
        return tried(question, scale, Amounts.largestBelow(scale, bound, Amounts.isMass(reserves), density), false);
    }

    /** Offers a scale only where the changed application, judged again, bears it out. */
    private static Remedy tried(MiningQuestion question, Quantity scale, BigDecimal candidate, boolean forMinimum) {
        BigDecimal to = Amounts.plain(candidate);
        if (to == null || to.signum() <= 0) {
            return Remedy.NONE;
        }
        MiningApplication changed = question.application().toBuilder()
                .productionScale(new Quantity(to, scale.unit()))
                .build();
        MiningQuestion again = question.of(changed, question.place());
        Line aimed = forMinimum ? minimumScale(again) : serviceLife(again);
        Line other = forMinimum ? serviceLife(again) : minimumScale(again);
        boolean helps = aimed != null && aimed.outcome() == Outcome.SATISFIED;
        boolean breaks = other != null && other.outcome() == Outcome.VIOLATED;
        return helps && !breaks
                ? Remedy.of("/productionScale", scale.value(), to, scale.unit().symbol())
                : Remedy.NONE;
    }
}
