package org.kuanggui.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineStatus;

/**
 * Mines under supervision, dates of judgement, choices of readings and calendars from a seed, in the manner of
 * {@link RandomApplications}. Their days crowd at the issue of the plan, at ends of months and years, and about the day by
 * which a fund account must be open.
 */
public final class RandomMines {
    /** 2023-03-26, and the last day of the period. */
    private static final LocalDate PLAN_ISSUED = LocalDate.of(2023, 3, 26);

    private static final int DAYS_IN_FORCE = 1012;

    /** Days on which something changes, and their neighbours; the first three before the plan. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 3, 25),
            LocalDate.of(2023, 3, 26),
            LocalDate.of(2023, 3, 27),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 12, 30),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2025, 12, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1));

    private static final List<LocalDate> GRANTS = List.of(
            LocalDate.of(2019, 7, 1),
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 1, 31),
            LocalDate.of(2023, 3, 25),
            LocalDate.of(2023, 3, 26),
            LocalDate.of(2023, 3, 27),
            LocalDate.of(2023, 3, 31),
            LocalDate.of(2023, 8, 31),
            LocalDate.of(2023, 12, 30),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 30),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 9, 1),
            LocalDate.of(2025, 1, 31));

    private static final List<LocalDate> NATIONAL_DAYS =
            List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 10, 1), LocalDate.of(2025, 10, 1));

    /** Weekends alone; with holidays at both ends of months and weekend days worked; with nothing but a long rest. */
    private static final List<WorkCalendar> CALENDARS = List.of(WorkCalendar.WEEKENDS, holidays(), longRest());

    private final SplittableRandom seeds;

    /** A row of cases; the same seed gives the same row. */
    public RandomMines(long seed) {
        this.seeds = new SplittableRandom(seed);
    }

    /**
     * One case.
     *
     * @param seed from which {@link RandomMines#caseOf} makes it again
     * @param mine what is to be judged
     * @param asOf the date of judgement
     * @param choices choices by reading id
     * @param calendar which days are worked
     */
    public record Case(long seed, Mine mine, LocalDate asOf, Map<String, String> choices, WorkCalendar calendar) {}

    /** The next case of the row. */
    public Case next() {
        return caseOf(seeds.nextLong());
    }

    /** The case of a seed. */
    public static Case caseOf(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> choices = RandomApplications.choices(random);
        WorkCalendar calendar = CALENDARS.get(random.nextInt(CALENDARS.size()));
        int mood = random.nextInt(100);
        LocalDate asOf = asOf(random, mood < 45);
        String id = "case " + Long.toHexString(seed);
        Mine mine = RandomApplications.drawn(random, mood, dice -> mine(id, asOf, dice));
        return new Case(seed, mine, asOf, choices, calendar);
    }

    private static LocalDate asOf(SplittableRandom random, boolean favourable) {
        boolean anyDay = random.nextInt(100) < 60;
        if (favourable && random.nextInt(100) < 85) {
            return anyDay
                    ? PLAN_ISSUED.plusDays(random.nextInt(DAYS_IN_FORCE))
                    : DAYS.get(3 + random.nextInt(DAYS.size() - 6));
        }
        return anyDay ? LocalDate.of(2020, 6, 1).plusDays(random.nextInt(2500)) : DAYS.get(random.nextInt(DAYS.size()));
    }

    private static Mine mine(String id, LocalDate asOf, Dice dice) {
        Mineral mineral = mineral(dice);
        MiningMethod method = dice.pick(
                List.of(MiningMethod.OPEN_PIT, MiningMethod.OPEN_PIT, MiningMethod.UNDERGROUND, MiningMethod.WELL));
        LocalDate grantedOn = grantedOn(dice, asOf);
        BigDecimal area = new BigDecimal("0.5153");
        return Mine.builder()
                .id(id)
                .mineral(mineral)
                .mineralName(RandomParts.nameOf(mineral))
                .associatedMinerals(RandomParts.associated(dice, mineral))
                .method(method)
                .status(status(dice))
                .rightGrantedOn(grantedOn)
                .site(RandomParts.site(dice, "古龙镇", "龙水镇", area, area))
                .usesObsoleteTechnology(dice.fact(false))
                .utilization(RandomMining.utilization(dice, mineral, method))
                .greenMine(RandomMining.greenMine(dice))
                .rehabilitation(rehabilitation(dice, grantedOn, asOf))
                .closure(RandomExisting.closure(dice))
                .consolidationPriority(new ConsolidationPriority(
                        dice.fact(false),
                        dice.fact(false),
                        dice.fact(false),
                        dice.fact(false),
                        dice.fact(false),
                        dice.fact(false)))
                .annualReports(RandomRecords.annualReports(dice, grantedOn, asOf))
                .incidents(RandomRecords.incidents(dice, asOf))
                .build();
    }

    private static Mineral mineral(Dice dice) {
        Mineral mineral = dice.pick(RandomMining.MINERALS);
        return mineral == Mineral.BRICK_CLAY && dice.favourable() ? Mineral.BRICK_SHALE : mineral;
    }

    private static MineStatus status(Dice dice) {
        return dice.chance(0.75)
                ? dice.pick(List.of(MineStatus.OPERATING, MineStatus.OPERATING, MineStatus.SUSPENDED))
                : dice.pick(List.of(MineStatus.REVOKED, MineStatus.TERMINATED));
    }

    /** A bound, or some days to some months before the date of judgement, which is when a month may be running. */
    private static LocalDate grantedOn(Dice dice, LocalDate asOf) {
        LocalDate bound = dice.pick(GRANTS);
        LocalDate late = asOf.minusDays(dice.below(dice.chance(0.5) ? 70 : 700));
        LocalDate granted = dice.chance(0.5) ? bound : late;
        return granted.isAfter(asOf) ? late : granted;
    }

    /** What was approved or opened in good time, as far as the dice are kind. */
    private static Rehabilitation rehabilitation(Dice dice, LocalDate grantedOn, LocalDate asOf) {
        LocalDate approvedOn = dice.chance(0.75)
                ? dice.figure(earliest(approvedOn(dice, grantedOn, asOf), asOf), approvedOn(dice, grantedOn, asOf))
                : null;
        LocalDate start = approvedOn != null && approvedOn.isAfter(grantedOn) ? approvedOn : grantedOn;
        Truth prepared = dice.fact(true);
        return Rehabilitation.builder()
                .requirementsInGrantTerms(dice.fact(true))
                .planPrepared(approvedOn == null ? prepared : RandomParts.notFalse(prepared))
                .planApprovedOn(approvedOn)
                .fundAccount(account(dice, start, asOf))
                .completed(dice.fact(true))
                .build();
    }

    /** About the grant, or about a month before the date of judgement. */
    private static LocalDate approvedOn(Dice dice, LocalDate grantedOn, LocalDate asOf) {
        return dice.chance(0.5)
                ? grantedOn.plusDays(dice.pick(List.of(-400, -31, -1, 0, 1, 30, 31, 90)))
                : asOf.minusDays(dice.pick(List.of(-30, -1, 0, 1, 20, 27, 28, 29, 30, 31, 32, 33, 34, 40, 300)));
    }

    /** An account opened within the month, about its end, or on a day that has not come. */
    private static FundAccount account(Dice dice, LocalDate start, LocalDate asOf) {
        LocalDate inTime = earliest(start.plusDays(dice.below(28)), asOf);
        LocalDate aboutItsEnd = start.plusMonths(1).plusDays(dice.pick(List.of(-3, -1, 0, 0, 1, 1, 2, 3, 4, 8, 30)));
        LocalDate other = dice.chance(0.8) ? aboutItsEnd : RandomParts.dayAfter(dice, asOf);
        LocalDate openedOn = dice.chance(0.6) ? dice.figure(inTime, other) : null;
        Truth opened = dice.fact(true);
        return new FundAccount(
                openedOn == null ? opened : RandomParts.notFalse(opened), openedOn, dice.fact(true), dice.fact(true));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Holidays of a week at the national day, at new year and at the ends of months, with the Sundays before worked. */
    private static WorkCalendar holidays() {
        List<LocalDate> holidays = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate first : NATIONAL_DAYS) {
            for (int day = 0; day < 7; day++) {
                holidays.add(first.plusDays(day));
            }
            worked.add(sundayBefore(first));
            holidays.add(first.plusMonths(3));
            holidays.add(first.minusMonths(5));
            worked.add(sundayBefore(first.minusMonths(5)));
        }
        for (int sunday = 0; sunday < 52; sunday++) {
            worked.add(sundayBefore(LocalDate.of(2024, 1, 7).plusWeeks(2L * sunday)));
        }
        return new WorkCalendar(Set.copyOf(holidays), without(worked, holidays));
    }

    private static Set<LocalDate> without(List<LocalDate> days, List<LocalDate> others) {
        List<LocalDate> rest = new ArrayList<>(days);
        rest.removeAll(others);
        return Set.copyOf(rest);
    }

    private static LocalDate sundayBefore(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue());
    }

    /** Three weeks in which nothing is worked, each spring. */
    private static WorkCalendar longRest() {
        List<LocalDate> holidays = new ArrayList<>();
        for (int year = 2023; year <= 2027; year++) {
            for (int day = 0; day < 21; day++) {
                holidays.add(LocalDate.of(year, 4, 15).plusDays(day));
            }
        }
        return new WorkCalendar(Set.copyOf(holidays), Set.of());
    }
}
