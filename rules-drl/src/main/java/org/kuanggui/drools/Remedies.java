package org.kuanggui.drools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Funding;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Remedy;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.plan.ExplorationBlock;
import org.kuanggui.plan.MinimumScale;
import org.kuanggui.plan.PlanEdition;

/**
 * The smallest change of a figure that satisfies a violated provision, in steps of 0.0001 of the figure's unit; where a
 * part of the ground offends, the ground without it. Each is judged before it is offered; one that would leave another
 * provision on the same figure violated is not.
 */
final class Remedies {
    private static final int STEP_DECIMALS = 4;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(STEP_DECIMALS);
    private static final String MINIMUM_SCALE = "4-minimum-scale";
    private static final String SERVICE_LIFE = "4-service-life";
    private static final String FUNDING = "4.1.1-funding";
    private static final String BLOCK = "3.3.5-exploration-block";
    private static final Set<String> ON_SCALE = Set.of(MINIMUM_SCALE, SERVICE_LIFE);

    private final PlanEdition plan;
    private final GroundRemedies onGround;
    private final Function<Application, List<Finding>> judge;

    /**
     * @param layers the host's layers
     * @param judge judges a changed application, without remedies
     */
    Remedies(PlanEdition plan, GroundLayers layers, Function<Application, List<Finding>> judge) {
        this.plan = plan;
        this.onGround = new GroundRemedies(layers, judge);
        this.judge = judge;
    }

    /**
     * A change, and the application it makes.
     *
     * @param change the change of one figure
     * @param changed the application with it; {@code null} where the figure cannot be written in the contract
     */
    private record Candidate(Change change, @Nullable Application changed) {}

    /** The findings, those with a remedy where a figure decides. */
    List<Finding> with(Application application, List<Finding> findings) {
        if (findings.stream().noneMatch(finding -> finding.outcome() == Outcome.VIOLATED)) {
            return findings;
        }
        List<Finding> answered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Remedy remedy = finding.outcome() == Outcome.VIOLATED ? remedy(application, finding, findings) : null;
            answered.add(remedy == null ? finding : finding.with(remedy));
        }
        return answered;
    }

    private @Nullable Remedy remedy(Application application, Finding finding, List<Finding> findings) {
        String provision = finding.provision().id();
        Area offending = finding.ground().overlapOrNull();
        if (offending != null) {
            return onGround.without(offending, application, finding, findings);
        }
        if (application instanceof MiningApplication mining) {
            return switch (provision) {
                case MINIMUM_SCALE -> raiseScale(mining);
                case SERVICE_LIFE -> offered(lowerScale(mining), provision);
                default -> null;
            };
        }
        ExplorationApplication exploration = (ExplorationApplication) application;
        return switch (provision) {
            case FUNDING -> offered(raiseFunds(exploration), provision);
            case BLOCK -> shrink(exploration);
            default -> null;
        };
    }

    /** Offers a change after judging the changed application; nothing helps where there is none, or it fails. */
    private Remedy offered(@Nullable Candidate candidate, String provision) {
        if (candidate == null || candidate.changed() == null) {
            return Remedy.NONE;
        }
        boolean satisfied = false;
        for (Finding finding : judge.apply(candidate.changed())) {
            String id = finding.provision().id();
            if (id.equals(provision)) {
                satisfied = finding.outcome() == Outcome.SATISFIED;
            } else if (finding.outcome() == Outcome.VIOLATED && ON_SCALE.contains(id) && ON_SCALE.contains(provision)) {
                return Remedy.NONE;
            }
        }
        return satisfied ? new Remedy(List.of(candidate.change()), true) : Remedy.NONE;
    }

    private @Nullable Remedy raiseScale(MiningApplication application) {
        MinimumScale row = plan.minimumScale(application.mineral(), application.action() == MiningAction.NEW)
                .orElse(null);
        if (row == null) {
            return null;
        }
        Quantity stated = Objects.requireNonNull(application.productionScale());
        Fraction bound = Fraction.of(row.scale(), stated, application.bulkDensity());
        return offered(scale(application, stated, bound.roundedUp(BigDecimal.ONE)), MINIMUM_SCALE);
    }

    private @Nullable Candidate lowerScale(MiningApplication application) {
        Quantity stated = Objects.requireNonNull(application.productionScale());
        Quantity reserves = Objects.requireNonNull(application.recoverableReserves());
        Fraction lasting = Fraction.of(reserves, stated, application.bulkDensity());
        BigDecimal to = plain(lasting.roundedUp(plan.serviceLife().years()).subtract(STEP));
        return to.signum() <= 0 ? null : scale(application, stated, to);
    }

    /**
     * An amount in the unit of another, exactly: a density may have no finite inverse.
     *
     * @param above numerator
     * @param below denominator, &gt; 0
     */
    private record Fraction(BigDecimal above, BigDecimal below) {

        static Fraction of(Quantity amount, Quantity inUnitOf, @Nullable BigDecimal bulkDensity) {
            BigDecimal factor = inUnitOf.unit().factor();
            if (amount.isOfSameKindAs(inUnitOf)) {
                return new Fraction(amount.amount(), factor);
            }
            BigDecimal density = Objects.requireNonNull(bulkDensity);
            return inUnitOf.unit().kind() == Unit.Kind.VOLUME
                    ? new Fraction(amount.amount(), factor.multiply(density))
                    : new Fraction(amount.amount().multiply(density), factor);
        }

        /** A part of it, rounded up to a step. */
        BigDecimal roundedUp(BigDecimal divisor) {
            return plain(above.divide(below.multiply(divisor), STEP_DECIMALS, RoundingMode.CEILING));
        }
    }

    private static Candidate scale(MiningApplication application, Quantity stated, BigDecimal to) {
        FigureChange change = new FigureChange("/productionScale", stated.value(), to, stated.unit());
        return new Candidate(change, changed(() -> application.toBuilder()
                .productionScale(new Quantity(to, stated.unit()))
                .build()));
    }

    private static Candidate raiseFunds(ExplorationApplication application) {
        Funding funding = application.funding();
        BigDecimal to = plain(Objects.requireNonNull(funding.budget()).setScale(STEP_DECIMALS, RoundingMode.CEILING));
        FigureChange change =
                new FigureChange("/funding/committed", Objects.requireNonNull(funding.committed()), to, null);
        return new Candidate(change, changed(() -> application.toBuilder()
                .funding(new Funding(funding.budget(), to))
                .build()));
    }

    /** Where everything else fits the block, the area decides; the stated one, where no ground is stated. */
    private @Nullable Remedy shrink(ExplorationApplication application) {
        String id = application.planning().block().id();
        BigDecimal stated = application.site().areaKm2();
        ExplorationBlock block = id == null ? null : plan.explorationBlock(id).orElse(null);
        boolean decides = application.site().ground() == null;
        if (block == null || !decides || stated == null || stated.compareTo(block.areaKm2()) <= 0) {
            return null;
        }
        BigDecimal to = plain(block.areaKm2().setScale(STEP_DECIMALS, RoundingMode.FLOOR));
        Candidate candidate =
                new Candidate(new FigureChange("/site/areaKm2", stated, to, null), changed(() -> application.toBuilder()
                        .site(application.site().toBuilder().areaKm2(to).build())
                        .build()));
        Remedy remedy = offered(candidate, BLOCK);
        return remedy.satisfiable() ? remedy : null;
    }

    private static @Nullable Application changed(Supplier<Application> change) {
        try {
            return change.get();
        } catch (InvalidInputException notRepresentable) {
            return null;
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
