package org.kuanggui.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Determination;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Planning;
import org.kuanggui.dazu.Applications;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/** Documents from a seed: every mineral and action, amounts on both sides of each bound, and any fact unknown. */
public final class SliceDocuments {
    /** With these every mass is a whole volume, if it has four zeros. */
    private static final List<String> DENSITIES = List.of("1", "2", "2.5", "0.8");

    private final SplittableRandom random;

    private SliceDocuments(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many documents, the same for the same seed. */
    public static List<SliceDocument> generate(int many, long seed) {
        SliceDocuments documents = new SliceDocuments(seed);
        List<SliceDocument> generated = new ArrayList<>(many);
        while (generated.size() < many) {
            documents.whole().ifPresent(generated::add);
        }
        return List.copyOf(generated);
    }

    /** The next document; none where an amount is no whole number of tonnes. */
    private Optional<SliceDocument> whole() {
        try {
            return Optional.of(SliceDocument.of(next()));
        } catch (ArithmeticException uneven) {
            return Optional.empty();
        }
    }

    private MiningApplication next() {
        Mineral mineral = mineral();
        MiningAction action = chance(40) ? MiningAction.NEW : pick(MiningAction.values());
        Planning planning = Applications.aPlanning().toBuilder()
                .municipalPlanConforms(pick(Truth.values()))
                .exemptionBasis(chance(15) ? "渝规资〔2024〕7号" : null)
                .determination(chance(60) ? null : pick(Determination.values()))
                .build();
        return Applications.aMiningApplication(mineral)
                .action(action)
                .method(pick(MiningMethod.values()))
                .addsResources(action != MiningAction.CANCELLATION && chance(25))
                .associatedMinerals(chance(10) ? List.of(Mineral.BRICK_CLAY) : List.of())
                .bulkDensity(chance(40) ? null : new BigDecimal(pick(DENSITIES.toArray(new String[0]))))
                .productionScale(scale(mineral))
                .recoverableReserves(reserves(mineral))
                .planning(planning)
                .existing(before(mineral))
                .build();
    }

    private ExistingRight before(Mineral mineral) {
        return ExistingRight.builder()
                .mineral(chance(30) ? null : chance(50) ? mineral : mineral())
                .method(chance(30) ? null : pick(MiningMethod.values()))
                .productionScale(scale(mineral))
                .canExpandCapacity(pick(Truth.values()))
                .build();
    }

    private Mineral mineral() {
        List<Mineral> inRows = Rows.MINIMUM.stream().map(MinimumRow::mineral).toList();
        return chance(50) ? inRows.get(random.nextInt(inRows.size())) : pick(Mineral.values());
    }

    /** About a bound of the mineral; of another kind of amount, or unknown, at times. */
    private @Nullable Quantity scale(Mineral mineral) {
        if (chance(12)) {
            return null;
        }
        boolean mass = Rows.isMass(mineral) != chance(20);
        return new Quantity(about(bound(mineral)), mass ? Unit.WAN_TONNES_PER_YEAR : Unit.WAN_CUBIC_METRES_PER_YEAR);
    }

    /** About five years of a bound. */
    private @Nullable Quantity reserves(Mineral mineral) {
        if (chance(12)) {
            return null;
        }
        boolean mass = Rows.isMass(mineral) != chance(20);
        return new Quantity(about(5 * bound(mineral)), mass ? Unit.WAN_TONNES : Unit.WAN_CUBIC_METRES);
    }

    private long bound(Mineral mineral) {
        List<Long> bounds = Rows.bounds(mineral);
        return bounds.isEmpty() ? 100_000 : bounds.get(random.nextInt(bounds.size()));
    }

    /** An amount in ten thousands: at the bound, one tonne off, far off, or none. */
    private BigDecimal about(long bound) {
        long amount =
                switch (random.nextInt(10)) {
                    case 0, 1 -> bound;
                    case 2, 3 -> bound - 1;
                    case 4, 5 -> bound + 1;
                    case 6 -> bound / 2;
                    case 7 -> 2 * bound;
                    case 8 -> 5 * bound;
                    default -> chance(30) ? 0 : bound - 10_000;
                };
        return BigDecimal.valueOf(Math.max(0, amount)).movePointLeft(4);
    }

    private boolean chance(int perCent) {
        return random.nextInt(100) < perCent;
    }

    private <T> T pick(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
