package org.kuanggui.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Funding;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Party;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Mine;
import org.kuanggui.plan.MinimumScale;
import org.kuanggui.plan.SizeClassRow;

/** Figures on both sides of every bound that a scale, reserves or a density is held against. */
final class FigureAnswers {
    private static final int DECIMALS = 4;

    /** Below it a density that is rounded to the step no longer lies where the bound does. */
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private static final int DECIMALS_OF_SMALL = 20;

    /** Of the kind of units that only a bulk density brings together with a bound. */
    private static final String ANY = "10";

    private final PlanEvaluator evaluator;
    private final Question question;

    FigureAnswers(PlanEvaluator evaluator, Question question) {
        this.evaluator = evaluator;
        this.question = question;
    }

    /**
     * Scales around the rows of 专栏5 and the size classes, the other parties' scales, and what the reserves allow. Tons and cubic
     * metres are among them: there are size classes of both for whatever has none of its own.
     */
    List<String> scales(String fact) {
        Map<Unit, List<BigDecimal>> bounds = new EnumMap<>(Unit.class);
        scaleBounds().forEach(bound -> add(bounds, bound));
        if (question.document() instanceof MiningApplication application) {
            if (application.consolidation() != null) {
                application.consolidation().parties().stream()
                        .map(Party::productionScale)
                        .forEach(scale -> add(bounds, scale));
            }
            Quantity reserves = application.recoverableReserves();
            if (fact.equals("/productionScale") && reserves != null) {
                Unit yearly = reserves.unit().kind() == Unit.Kind.MASS
                        ? Unit.WAN_TONNES_PER_YEAR
                        : Unit.WAN_CUBIC_METRES_PER_YEAR;
                add(bounds, yearly, rounded(reserves.amount().divide(years(), 20, RoundingMode.HALF_UP)));
            }
        }
        List<String> answers = new ArrayList<>();
        bounds.forEach((unit, figures) -> PossibleAnswers.bounds(figures)
                .forEach(figure -> answers.add(PossibleAnswers.quantity(figure, unit.symbol()))));
        return answers;
    }

    /** Reserves around what the scale uses up in the years of the plan. */
    List<String> reserves() {
        Quantity scale = application().productionScale();
        boolean isVolume = scale != null && scale.unit().kind() == Unit.Kind.VOLUME;
        List<BigDecimal> bounds =
                scale == null ? List.of() : List.of(rounded(scale.amount().multiply(years())));
        Unit unit = isVolume ? Unit.WAN_CUBIC_METRES : Unit.WAN_TONNES;
        Unit other = isVolume ? Unit.WAN_TONNES : Unit.WAN_CUBIC_METRES;
        List<String> answers = new ArrayList<>();
        PossibleAnswers.bounds(bounds).forEach(figure -> answers.add(PossibleAnswers.quantity(figure, unit.symbol())));
        answers.add(PossibleAnswers.quantity(ANY, other.symbol()));
        return answers;
    }

    /** Funds around those that are stated: the committed are held against the budget. */
    List<String> funds() {
        Funding funding = ((ExplorationApplication) question.document()).funding();
        List<BigDecimal> bounds = new ArrayList<>();
        for (BigDecimal stated : Arrays.asList(funding.budget(), funding.committed())) {
            if (stated != null) {
                bounds.add(stated);
            }
        }
        return PossibleAnswers.bounds(bounds);
    }

    /** Densities around those at which a scale or reserves meet a bound of the other kind. */
    List<String> bulkDensities() {
        Set<BigDecimal> densities = new TreeSet<>();
        List<Quantity> bounds = scaleBounds();
        Quantity scale = application().productionScale();
        Quantity reserves = application().recoverableReserves();
        if (scale != null) {
            bounds.forEach(bound -> addRatio(densities, scale.amount(), bound.amount()));
            if (reserves != null) {
                addRatio(densities, reserves.amount(), scale.amount().multiply(years()));
            }
        }
        Quantity existing = application().existing().productionScale();
        if (existing != null) {
            bounds.forEach(bound -> addRatio(densities, existing.amount(), bound.amount()));
        }
        return PossibleAnswers.bounds(List.copyOf(densities));
    }

    private List<Quantity> scaleBounds() {
        Set<Mineral> minerals = minerals();
        List<Quantity> bounds = new ArrayList<>();
        for (MinimumScale row : evaluator.plan().minimumScales()) {
            if (row.minerals().stream().anyMatch(minerals::contains)) {
                bounds.add(row.scale());
            }
        }
        Set<String> byReading = rowsByReading(minerals);
        for (SizeClassRow row : evaluator.standards().sizeClasses()) {
            if (row.minerals().isEmpty()
                    || row.minerals().stream().anyMatch(minerals::contains)
                    || byReading.contains(row.id())) {
                bounds.add(row.large());
                bounds.add(row.medium());
            }
        }
        return bounds;
    }

    private Set<String> rowsByReading(Set<Mineral> minerals) {
        Set<String> rows = new TreeSet<>();
        evaluator.standards().sizeClassReadings().forEach((mineral, reading) -> {
            if (minerals.contains(mineral)) {
                rows.addAll(reading.rows().values());
            }
        });
        return rows;
    }

    private Set<Mineral> minerals() {
        if (question.document() instanceof Mine mine) {
            return EnumSet.of(mine.mineral());
        }
        Set<Mineral> minerals = EnumSet.of(application().mineral());
        if (application().existing().mineral() != null) {
            minerals.add(application().existing().mineral());
        }
        return minerals;
    }

    private MiningApplication application() {
        return (MiningApplication) question.document();
    }

    private BigDecimal years() {
        return evaluator.plan().serviceLife().years();
    }

    private static void addRatio(Set<BigDecimal> ratios, BigDecimal one, BigDecimal other) {
        if (one.signum() > 0 && other.signum() > 0) {
            addRatio(ratios, other.divide(one, DECIMALS_OF_SMALL, RoundingMode.UP));
            addRatio(ratios, one.divide(other, DECIMALS_OF_SMALL, RoundingMode.UP));
        }
    }

    private static void addRatio(Set<BigDecimal> ratios, BigDecimal ratio) {
        if (ratio.compareTo(SMALL) < 0) {
            ratios.add(ratio.stripTrailingZeros());
            ratios.add(ratio.divide(BigDecimal.valueOf(2), DECIMALS_OF_SMALL, RoundingMode.UP)
                    .stripTrailingZeros());
        } else {
            ratios.add(ratio.setScale(DECIMALS, RoundingMode.UP).stripTrailingZeros());
        }
    }

    private static void add(Map<Unit, List<BigDecimal>> bounds, @Nullable Quantity bound) {
        if (bound != null) {
            add(bounds, bound.unit(), bound.value());
        }
    }

    private static void add(Map<Unit, List<BigDecimal>> bounds, Unit unit, BigDecimal bound) {
        bounds.computeIfAbsent(unit, unused -> new ArrayList<>()).add(bound);
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
    }
}
