package org.kuanggui.dazu;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Closure;
import org.kuanggui.application.ClosureBuilder;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineStatus;

/** A mine of any sort, made from a number; its facts are true, false and unknown in any mixture, its days near each other. */
final class AnyMine {
    private static final List<Mineral> MINERALS = List.of(
            Mineral.BUILDING_STONE_LIMESTONE, Mineral.STRONTIUM, Mineral.COAL, Mineral.PYRITE, Mineral.BRICK_CLAY);
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final int DAYS = 1_250;
    private static final int GRANTED_BEFORE = 900;

    private final SplittableRandom random;
    private final double known;
    private final LocalDate asOf;

    private AnyMine(long seed) {
        random = new SplittableRandom(seed);
        known = random.nextInt(4) / 3.0;
        asOf = FIRST.plusDays(random.nextInt(DAYS));
    }

    static Mine of(long seed) {
        return new AnyMine(seed).mine();
    }

    private Mine mine() {
        LocalDate granted = asOf.minusDays(random.nextInt(random.nextInt(4) == 0 ? 60 : GRANTED_BEFORE));
        return Mine.builder()
                .id("O")
                .asOf(asOf)
                .mineral(MINERALS.get(random.nextInt(MINERALS.size())))
                .associatedMinerals(random.nextInt(10) == 0 ? List.of(Mineral.BRICK_CLAY) : List.of())
                .method(random.nextInt(3) == 0 ? MiningMethod.UNDERGROUND : MiningMethod.OPEN_PIT)
                .status(random.nextInt(3) > 0 ? MineStatus.OPERATING : any(MineStatus.values()))
                .rightGrantedOn(granted)
                .site(site())
                .usesObsoleteTechnology(fact())
                .utilization(new Utilization(rate(), rate(), rate(), fact()))
                .greenMine(new GreenMine(fact(), fact(), fact(), new ImplementationPlan(fact(), fact(), fact())))
                .rehabilitation(rehabilitation(granted))
                .closure(closure())
                .consolidationPriority(new ConsolidationPriority(fact(), fact(), fact(), fact(), fact(), fact()))
                .annualReports(reports())
                .incidents(incidents())
                .build();
    }

    private Truth fact() {
        if (random.nextDouble() >= known) {
            return Truth.UNKNOWN;
        }
        return Truth.of(random.nextBoolean());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private @Nullable BigDecimal rate() {
        return random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(101)) : null;
    }

    /** A day about another, perhaps after the day of judgement; or none. */
    private @Nullable LocalDate dayAbout(LocalDate day) {
        return random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(-70, 71));
    }

    private Site site() {
        return Site.builder()
                .district(random.nextInt(12) == 0 ? null : random.nextInt(12) == 0 ? "500243" : "500111")
                .inEcologicalRedLine(fact())
                .inNatureReserve(fact())
                .inEcologicalProtectionArea(fact())
                .build();
    }

    private Rehabilitation rehabilitation(LocalDate granted) {
        LocalDate approvedOn = dayAbout(random.nextBoolean() ? granted : asOf);
        LocalDate openedOn = dayAbout(approvedOn == null ? asOf : approvedOn.plusDays(30));
        Truth prepared = fact();
        Truth opened = fact();
        return Rehabilitation.builder()
                .planPrepared(approvedOn != null && prepared == Truth.FALSE ? Truth.UNKNOWN : prepared)
                .planApprovedOn(approvedOn)
                .fundAccount(new FundAccount(
                        openedOn != null && opened == Truth.FALSE ? Truth.UNKNOWN : opened, openedOn, fact(), fact()))
                .completed(fact())
                .build();
    }

    private Closure closure() {
        if (random.nextInt(3) == 0) {
            return Closure.builder().noneOnRecord(true).exhausted(Truth.UNKNOWN).build();
        }
        ClosureBuilder closure = Closure.builder()
                .onEliminationList(rarely())
                .orderedClosed(rarely())
                .fourLicencesIncomplete(fact())
                .refusedLicenceCorrection(fact())
                .illegalMining(fact())
                .refusedIllegalMiningCorrection(fact())
                .refusedHazardRectification(rarely())
                .accidentConcealed(rarely())
                .fledAfterAccident(rarely())
                .exhausted(fact())
                .includedInConsolidation(fact())
                .consolidationNotCarriedOut(fact())
                .belowStandardAfterConsolidation(fact())
                .closurePrincipleFound(fact());
        return closure.build();
    }

    private Truth rarely() {
        return random.nextInt(4) == 0 ? fact() : fact().and(Truth.FALSE);
    }

    private List<AnnualReport> reports() {
        TreeSet<Integer> years = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            years.add(random.nextInt(2022, 2027));
        }
        List<AnnualReport> reports = new ArrayList<>();
        for (int year : years.descendingSet()) {
            LocalDate lastDay = LocalDate.of(year, 12, 31);
            reports.add(new AnnualReport(year, dayAbout(lastDay), dayAbout(lastDay), fact()));
        }
        return reports;
    }

    private List<Incident> incidents() {
        List<Incident> incidents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate day = asOf.plusDays(random.nextInt(-2, 2));
            incidents.add(new Incident(day, fact(), fact(), fact(), fact(), fact(), fact()));
        }
        return incidents;
    }
}
