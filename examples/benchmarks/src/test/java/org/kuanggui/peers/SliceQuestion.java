package org.kuanggui.peers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Determination;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/**
 * What the slice asks of an application, flat: the words of the catalogue settled, each amount as a mass in tonnes and as
 * a volume in cubic metres. A {@code null} is unknown. Every peer gets this, and none gets more.
 *
 * @param mineral the main mineral
 * @param method how it is mined
 * @param reviewed an action that plan review covers
 * @param newRight a new right
 * @param leaving the right is given up
 * @param addsGround an existing right that grows
 * @param named an action that 专栏5 names: new, consolidation, resources added
 * @param prohibitedBeside a prohibited mineral is among those beside the main one
 * @param determination what the authority found of the mineral
 * @param municipalPlanConforms whether the municipal plan has room for it
 * @param exempted a document permits the exception
 * @param scaleTonnes production scale, tonnes a year
 * @param scaleVolume production scale, cubic metres a year
 * @param reservesTonnes recoverable reserves in tonnes
 * @param reservesVolume recoverable reserves in cubic metres
 * @param mineralBefore the mineral of the right as it was
 * @param methodBefore its method
 * @param tonnesBefore its scale, tonnes a year
 * @param volumeBefore its scale, cubic metres a year
 * @param canExpandCapacity whether it can expand its capacity
 */
public record SliceQuestion(
        Mineral mineral,
        MiningMethod method,
        boolean reviewed,
        boolean newRight,
        boolean leaving,
        boolean addsGround,
        boolean named,
        boolean prohibitedBeside,
        @Nullable Determination determination,
        @Nullable Boolean municipalPlanConforms,
        boolean exempted,
        @Nullable Long scaleTonnes,
        @Nullable Long scaleVolume,
        @Nullable Long reservesTonnes,
        @Nullable Long reservesVolume,
        @Nullable Mineral mineralBefore,
        @Nullable MiningMethod methodBefore,
        @Nullable Long tonnesBefore,
        @Nullable Long volumeBefore,
        @Nullable Boolean canExpandCapacity) {

    /**
     * The question of an application.
     *
     * @throws ArithmeticException if an amount is no whole number of tonnes or of cubic metres: such applications are left out
     */
    public static SliceQuestion of(MiningApplication application) {
        MiningAction action = application.action();
        boolean newRight = action == MiningAction.NEW;
        ExistingRight before = application.existing();
        Mineral mineralBefore = before.mineral();
        MiningMethod methodBefore = before.method();
        BigDecimal density = application.bulkDensity();
        return new SliceQuestion(
                application.mineral(),
                application.method(),
                reviewed(application),
                newRight,
                action == MiningAction.CANCELLATION,
                !newRight && (action == MiningAction.EXPANSION || application.addsResources()),
                newRight || action == MiningAction.CONSOLIDATION || application.addsResources(),
                application.associatedMinerals().contains(Mineral.BRICK_CLAY),
                application.planning().determination(),
                stated(application.planning().municipalPlanConforms()),
                application.planning().exemptionBasis() != null,
                amount(application.productionScale(), density, Unit.Kind.MASS),
                amount(application.productionScale(), density, Unit.Kind.VOLUME),
                amount(application.recoverableReserves(), density, Unit.Kind.MASS),
                amount(application.recoverableReserves(), density, Unit.Kind.VOLUME),
                mineralBefore == null && action != MiningAction.MINERAL_CHANGE ? application.mineral() : mineralBefore,
                methodBefore == null && action != MiningAction.METHOD_CHANGE ? application.method() : methodBefore,
                amount(before.productionScale(), density, Unit.Kind.MASS),
                amount(before.productionScale(), density, Unit.Kind.VOLUME),
                stated(before.canExpandCapacity()));
    }

    /** The production scale, in tonnes or in cubic metres a year. */
    public @Nullable Long scale(boolean mass) {
        return mass ? scaleTonnes : scaleVolume;
    }

    /** The recoverable reserves, likewise. */
    public @Nullable Long reserves(boolean mass) {
        return mass ? reservesTonnes : reservesVolume;
    }

    /** The scale of the right as it was, likewise. */
    public @Nullable Long scaleBefore(boolean mass) {
        return mass ? tonnesBefore : volumeBefore;
    }

    private static boolean reviewed(MiningApplication application) {
        return switch (application.action()) {
            case NEW, EXPANSION, CAPACITY_CHANGE, MINERAL_CHANGE, METHOD_CHANGE, CONSOLIDATION -> true;
            case RENEWAL, REDUCTION, TRANSFER, NAME_CHANGE, CANCELLATION -> application.addsResources();
        };
    }

    private static @Nullable Boolean stated(Truth truth) {
        return truth == Truth.UNKNOWN ? null : Boolean.valueOf(truth == Truth.TRUE);
    }

    /** In tonnes or cubic metres; {@code null} where the amount, or the density it takes, is unknown. */
    private static @Nullable Long amount(@Nullable Quantity stated, @Nullable BigDecimal density, Unit.Kind kind) {
        if (stated == null) {
            return null;
        }
        BigDecimal own = stated.amount().movePointRight(4);
        if (stated.unit().kind() == kind) {
            return own.longValueExact();
        }
        if (density == null) {
            return null;
        }
        return (kind == Unit.Kind.MASS ? own.multiply(density) : own.divide(density)).longValueExact();
    }
}
