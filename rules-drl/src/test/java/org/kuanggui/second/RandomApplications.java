package org.kuanggui.second;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.kuanggui.application.Application;

/**
 * Applications, dates of judgement and choices of readings from a seed: the same seed, the same cases. They crowd at
 * the bounds of the plan; some are complete and favourable, some but for one fact, some are patchy.
 */
public final class RandomApplications {
    /** Readings with their choices, the default first; the last three have a part in mines alone. */
    private static final List<List<String>> READINGS = List.of(
            List.of("after-period", "REVIEW", "APPLY", "OUT_OF_SCOPE"),
            List.of("scope-before-notice", "APPLY", "REVIEW"),
            List.of("service-life-scope", "NEW_ONLY", "ALL_ROWS"),
            List.of("scale-of-changes", "REVIEW", "STRICT"),
            List.of("building-limestone-class", "LIMESTONE_ROW", "BUILDING_STONE_ROW"),
            List.of("building-sandstone-class", "GLASS_SAND_ROW", "BUILDING_STONE_ROW", "NOT_GIVEN"),
            List.of("strontium-class", "NOT_GIVEN", "RARE_METAL_ROW"),
            List.of("protection-area", "BOTH", "RED_LINE", "NATURE_RESERVE"),
            List.of("increase-and-expansion", "ADDS_GROUND", "ALSO_CAPACITY_AND_CONSOLIDATION"),
            List.of("closed-block-count", "REVIEW", "VIOLATED"),
            List.of("block-kind-of-changes", "ADJUSTED", "NONE"),
            List.of("fund-of-existing-mines", "REQUIRED", "REVIEW"),
            List.of("month-count", "REST_DAYS_ROLL", "CALENDAR_DAY"),
            List.of("plan-before-grant", "LATER", "APPROVAL"),
            List.of("first-report-year", "GRANT_YEAR", "NEXT_YEAR"));

    /** Days on which something changes, and their neighbours. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 3, 25),
            LocalDate.of(2023, 3, 26),
            LocalDate.of(2023, 3, 27),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 17),
            LocalDate.of(2024, 3, 18),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2025, 12, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));

    private static final LocalDate PLAN_ISSUED = LocalDate.of(2023, 3, 26);
    private static final int DAYS_IN_FORCE = 1012;

    private final SplittableRandom seeds;

    /** A row of cases; the same seed gives the same row. */
    public RandomApplications(long seed) {
        this.seeds = new SplittableRandom(seed);
    }

    /**
     * One case.
     *
     * @param seed from which {@link RandomApplications#caseOf} makes it again
     * @param application what is to be judged
     * @param asOf the date of judgement
     * @param choices choices by reading id
     */
    public record Case(long seed, Application application, LocalDate asOf, Map<String, String> choices) {}

    /** The next case of the row. */
    public Case next() {
        return caseOf(seeds.nextLong());
    }

    /** The case of a seed. */
    public static Case caseOf(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> choices = choices(random);
        boolean mining = random.nextInt(100) < 68;
        int mood = random.nextInt(100);
        LocalDate asOf = asOf(random, mood < 45);
        LocalDate submittedOn = random.nextInt(3) == 0 ? DAYS.get(random.nextInt(DAYS.size())) : asOf;
        String id = "case " + Long.toHexString(seed);
        Function<Dice, Application> draw = dice -> mining
                ? RandomMining.application(id, submittedOn, asOf, dice)
                : RandomExploration.application(id, submittedOn, asOf, dice);
        return new Case(seed, drawn(random, mood, draw), asOf, choices);
    }

    /** One of them, from dice that are thrown by its mood: complete, complete but for one fact, or patchy. */
    static <T> T drawn(SplittableRandom random, int mood, Function<Dice, T> draw) {
        long seed = random.nextLong();
        double contrary = List.of(0.04, 0.15, 0.4).get(random.nextInt(3));
        if (mood < 45) {
            Dice dice = Dice.of(seed, 0, 0);
            T complete = draw.apply(dice);
            if (mood < 17) {
                return complete;
            }
            // all but one: hidden, or turned
            return draw.apply(Dice.except(seed, random.nextInt(dice.thrown()), mood < 33));
        }
        if (mood < 62) {
            return draw.apply(Dice.of(seed, 0, contrary));
        }
        return draw.apply(Dice.of(seed, mood < 90 ? 0.2 : 0.65, contrary));
    }

    private static LocalDate asOf(SplittableRandom random, boolean favourable) {
        boolean anyDay = random.nextInt(100) < 50;
        if (favourable && random.nextInt(100) < 85) {
            return anyDay
                    ? PLAN_ISSUED.plusDays(random.nextInt(DAYS_IN_FORCE))
                    : DAYS.get(3 + random.nextInt(DAYS.size() - 5));
        }
        return anyDay ? LocalDate.of(2020, 6, 1).plusDays(random.nextInt(2500)) : DAYS.get(random.nextInt(DAYS.size()));
    }

    /** Often the defaults; else every default by name, every last alternative, or one or two other choices. */
    static Map<String, String> choices(SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return Map.of();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        if (kind < 60) {
            READINGS.forEach(reading -> choices.put(reading.get(0), kind < 52 ? reading.get(1) : last(reading)));
            return choices;
        }
        int many = kind < 85 ? 1 : 2;
        for (int i = 0; i < many; i++) {
            List<String> reading = READINGS.get(random.nextInt(READINGS.size()));
            choices.put(reading.get(0), reading.get(1 + random.nextInt(reading.size() - 1)));
        }
        return choices;
    }

    private static String last(List<String> reading) {
        return reading.get(reading.size() - 1);
    }
}
