package org.kuanggui.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kuanggui.mine.Ledger;

/**
 * Ledgers of the district, dates of judgement and choices of readings from a seed, in the manner of
 * {@link RandomApplications}. Their counts crowd at the plan's quotas, their shares at its target, and their days at the
 * day by which it is to be reached.
 */
public final class RandomLedgers {
    /** Days on which something changes, and their neighbours; the first three before the plan. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 3, 25),
            LocalDate.of(2023, 3, 26),
            LocalDate.of(2023, 3, 27),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 12, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));

    private static final LocalDate PLAN_ISSUED = LocalDate.of(2023, 3, 26);
    private static final int DAYS_IN_FORCE = 1012;
    private static final List<String> OTHER_BLOCKS = List.of("T3-3", "t3-1", "T3-10", "T3", "拾万镇", "KQ-07");

    private final SplittableRandom seeds;

    /** A row of cases; the same seed gives the same row. */
    public RandomLedgers(long seed) {
        this.seeds = new SplittableRandom(seed);
    }

    /**
     * One case.
     *
     * @param seed from which {@link RandomLedgers#caseOf} makes it again
     * @param ledger what is to be judged
     * @param asOf the date of judgement
     * @param choices choices by reading id
     */
    public record Case(long seed, Ledger ledger, LocalDate asOf, Map<String, String> choices) {}

    /** The next case of the row. */
    public Case next() {
        return caseOf(seeds.nextLong());
    }

    /** The case of a seed. */
    public static Case caseOf(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> choices = RandomApplications.choices(random);
        int mood = random.nextInt(100);
        LocalDate asOf = asOf(random, mood < 45);
        LocalDate told = random.nextInt(3) == 0 ? DAYS.get(random.nextInt(DAYS.size())) : asOf;
        String id = "case " + Long.toHexString(seed);
        return new Case(seed, RandomApplications.drawn(random, mood, dice -> ledger(id, told, dice)), asOf, choices);
    }

    private static LocalDate asOf(SplittableRandom random, boolean favourable) {
        boolean anyDay = random.nextInt(100) < 40;
        if (favourable && random.nextInt(100) < 85) {
            return anyDay
                    ? PLAN_ISSUED.plusDays(random.nextInt(DAYS_IN_FORCE))
                    : DAYS.get(3 + random.nextInt(DAYS.size() - 5));
        }
        return anyDay ? LocalDate.of(2020, 6, 1).plusDays(random.nextInt(2500)) : DAYS.get(random.nextInt(DAYS.size()));
    }

    private static Ledger ledger(String id, LocalDate told, Dice dice) {
        String elsewhere = !dice.favourable() && dice.chance(0.08) ? dice.pick(List.of("500112", "510100")) : "500111";
        return new Ledger(
                id,
                told,
                dice.stated(elsewhere, "500111"),
                RandomRights.of(dice),
                explorationBlocks(dice, 0.7),
                explorationBlocks(dice, 0.4));
    }

    /** Each of the two, where it is listed; perhaps twice, perhaps beside others. */
    private static List<String> explorationBlocks(Dice dice, double listed) {
        List<String> blocks = new ArrayList<>();
        for (String block : List.of("T3-2", "T3-1")) {
            if (dice.chance(dice.favourable() ? 0.95 : listed)) {
                blocks.add(dice.stated(block, dice.pick(OTHER_BLOCKS)));
            }
        }
        blocks.removeIf(block -> block == null);
        if (dice.chance(0.2)) {
            blocks.add(dice.pick(OTHER_BLOCKS));
        }
        if (dice.chance(0.1)) {
            blocks.addAll(List.copyOf(blocks));
        }
        return blocks;
    }
}
