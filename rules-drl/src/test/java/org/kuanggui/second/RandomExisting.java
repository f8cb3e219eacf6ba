package org.kuanggui.second;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Closure;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** The right as it was, and what the register says about closing it. */
final class RandomExisting {
    private RandomExisting() {}

    static ExistingRight right(
            Dice dice, MiningAction action, Mineral mineral, MiningMethod method, @Nullable BigDecimal density) {
        if (action == MiningAction.NEW && dice.chance(0.7)) {
            return ExistingRight.UNKNOWN;
        }
        Mineral another = dice.chance(0.3) ? neighbour(mineral) : dice.pick(RandomMining.MINERALS);
        boolean changes = action == MiningAction.MINERAL_CHANGE;
        Mineral before = dice.stated(changes ? another : mineral, changes ? mineral : another);
        MiningMethod methodBefore =
                dice.stated(method, method == MiningMethod.OPEN_PIT ? MiningMethod.UNDERGROUND : MiningMethod.OPEN_PIT);
        boolean silent = !dice.favourable() && dice.chance(0.4);
        Mineral measured = before == null ? mineral : before;
        Quantity scale = dice.figure(
                RandomFigures.sufficient(dice, measured, method), RandomFigures.scale(dice, measured, density));
        return ExistingRight.builder()
                .rightId(dice.stated("C5001112009107120039999"))
                .mineral(changes && silent ? null : before)
                .method(action == MiningAction.METHOD_CHANGE && silent ? null : methodBefore)
                .productionScale(scale)
                .canExpandCapacity(dice.fact(dice.chance(0.6)))
                .closure(closure(dice))
                .build();
    }

    /** A mineral of the same group where there is one. */
    private static Mineral neighbour(Mineral mineral) {
        return switch (mineral) {
            case BUILDING_STONE_LIMESTONE -> Mineral.CEMENT_LIMESTONE;
            case CEMENT_LIMESTONE, LIME_LIMESTONE, FLUX_LIMESTONE, FACING_LIMESTONE, LIMESTONE ->
                Mineral.BUILDING_STONE_LIMESTONE;
            case BUILDING_SANDSTONE -> Mineral.GLASS_SANDSTONE;
            case GLASS_SANDSTONE, BRICK_SANDSTONE, CARVING_SANDSTONE, SANDSTONE -> Mineral.BUILDING_SANDSTONE;
            case BRICK_SHALE -> Mineral.SHALE;
            case SHALE -> Mineral.BRICK_SHALE;
            default -> mineral;
        };
    }

    /** The register contradicts itself neither way: no ground is true where none is on record. */
    static Closure closure(Dice dice) {
        Truth noneOnRecord = dice.fact(dice.chance(0.4));
        boolean none = noneOnRecord == Truth.TRUE;
        boolean silent = none && dice.chance(0.6);
        return Closure.builder()
                .onEliminationList(ground(dice, none, silent))
                .orderedClosed(ground(dice, none, silent))
                .fourLicencesIncomplete(either(dice, none, silent))
                .refusedLicenceCorrection(ground(dice, none, silent))
                .illegalMining(either(dice, none, silent))
                .refusedIllegalMiningCorrection(ground(dice, none, silent))
                .refusedHazardRectification(ground(dice, none, silent))
                .accidentConcealed(ground(dice, none, silent))
                .fledAfterAccident(ground(dice, none, silent))
                .exhausted(ground(dice, none, silent))
                .includedInConsolidation(either(dice, none, silent))
                .consolidationNotCarriedOut(ground(dice, none, silent))
                .belowStandardAfterConsolidation(ground(dice, none, silent))
                .closurePrincipleFound(ground(dice, none, silent))
                .noneOnRecord(noneOnRecord)
                .build();
    }

    private static Truth ground(Dice dice, boolean none, boolean silent) {
        return settled(dice.fact(false), none, silent);
    }

    /** A fact that closes a mine only together with another. */
    private static Truth either(Dice dice, boolean none, boolean silent) {
        return settled(dice.fact(dice.chance(0.5)), none, silent);
    }

    private static Truth settled(Truth stated, boolean none, boolean silent) {
        if (silent) {
            return Truth.UNKNOWN;
        }
        return none && stated == Truth.TRUE ? Truth.FALSE : stated;
    }
}
