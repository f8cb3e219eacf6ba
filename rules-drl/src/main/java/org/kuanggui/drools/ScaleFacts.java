package org.kuanggui.drools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.MinimumScale;

/** Production scale and reserves of an application for a mining right, as facts. */
public final class ScaleFacts {
    private static final String SCALE = "/productionScale";
    private static final String RESERVES = "/recoverableReserves";
    private static final String DENSITY = "/bulkDensity";
    private static final int SHOWN_DECIMALS = 2;

    private final MiningApplication application;
    private final Knowledge knowledge;
    private final Optional<MinimumScale> row;
    private final @Nullable Fact atLeastMinimum;

    ScaleFacts(MiningApplication application, boolean newMine, Knowledge knowledge) {
        this.application = application;
        this.knowledge = knowledge;
        this.row = knowledge.plan().minimumScale(application.mineral(), newMine);
        this.atLeastMinimum = row.map(minimum -> compare(minimum.scale())).orElse(null);
    }

    /** The row of 专栏5 that is closest to the action. */
    Optional<MinimumScale> row() {
        return row;
    }

    /** The scale reaches the row's minimum. */
    public Fact atLeastMinimum() {
        if (atLeastMinimum == null) {
            throw new IllegalStateException("no row of minimum scales for " + application.mineral());
        }
        return atLeastMinimum;
    }

    /** The scale lies below the minimum, for an action that no row names. */
    public Fact belowMinimumByReading() {
        return atLeastMinimum().by(knowledge.readings().named("scale-of-changes"));
    }

    /** The use of the mineral is not stated. */
    public Fact use() {
        return Fact.unsettled(
                List.of(new Evidence("/mineral", application.mineral().name(), null)), List.of("/mineral"));
    }

    private Fact compare(Quantity minimum) {
        String required = "≥ " + minimum;
        Quantity scale = application.productionScale();
        if (scale == null) {
            return Fact.unknown(SCALE, required);
        }
        Truth reached = scale.isAtLeast(minimum, application.bulkDensity());
        Evidence evidence = new Evidence(SCALE, scale.toString(), required);
        return reached == Truth.UNKNOWN
                ? Fact.unsettled(List.of(evidence), List.of(DENSITY))
                : Densities.beside(Fact.known(reached, evidence), scale, minimum, application.bulkDensity());
    }

    /** The recoverable reserves outlast the years of the plan, strictly. */
    public Fact serviceLife() {
        BigDecimal years = knowledge.plan().serviceLife().years();
        Quantity reserves = application.recoverableReserves();
        Quantity scale = application.productionScale();
        List<Evidence> evidence = List.of(
                new Evidence(
                        RESERVES, reserves == null ? null : reserves.toString(), "> " + years.toPlainString() + " 年"),
                new Evidence(SCALE, scale == null ? null : scale.toString(), null));
        List<String> missing = new ArrayList<>();
        if (reserves == null) {
            missing.add(RESERVES);
        }
        if (scale == null || scale.value().signum() == 0) {
            missing.add(SCALE);
        }
        Fact fact;
        if (reserves == null || scale == null || !missing.isEmpty()) {
            fact = Fact.unsettled(evidence, missing);
        } else {
            Truth lasts = reserves.outlasts(years, scale, application.bulkDensity());
            fact = lasts == Truth.UNKNOWN
                    ? Fact.unsettled(evidence, List.of(DENSITY))
                    : Densities.beside(
                            Fact.joined(lasts, Fact.known(lasts, evidence.get(0)), Fact.known(lasts, evidence.get(1))),
                            reserves,
                            scale,
                            application.bulkDensity());
        }
        return fact.by(knowledge.readings().named("service-life-scope"));
    }

    /** Whether the scale matches the reserves, as the authority states, beside the service life where it is known. */
    public Fact matchesReserves(Fact stated) {
        Quantity reserves = application.recoverableReserves();
        Quantity scale = application.productionScale();
        if (reserves == null || scale == null || scale.value().signum() == 0) {
            return stated;
        }
        return years(reserves, scale)
                .map(life -> Densities.beside(
                        Fact.joined(
                                stated.truth(),
                                stated,
                                Fact.shown(RESERVES, reserves + " ÷ " + scale + " ≈ " + life + " 年")),
                        reserves,
                        scale,
                        application.bulkDensity()))
                .orElse(stated);
    }

    /** For showing only: comparisons multiply, they never divide. */
    private Optional<String> years(Quantity reserves, Quantity scale) {
        BigDecimal density = reserves.isOfSameKindAs(scale) ? BigDecimal.ONE : application.bulkDensity();
        if (density == null) {
            return Optional.empty();
        }
        boolean volumeOfReserves = reserves.unit().kind() == Unit.Kind.VOLUME;
        BigDecimal reserve = volumeOfReserves ? reserves.amount().multiply(density) : reserves.amount();
        BigDecimal output = volumeOfReserves ? scale.amount() : scale.amount().multiply(density);
        BigDecimal life = reserve.divide(output, SHOWN_DECIMALS, RoundingMode.DOWN);
        return Optional.of(life.signum() == 0 ? "0" : life.stripTrailingZeros().toPlainString());
    }
}
