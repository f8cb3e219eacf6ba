package org.kuanggui.docs.applicability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Closure;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineBuilder;

/** What is asked of mines under supervision. */
final class MineProfiles {
    /** Before the plan was issued. */
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 8, 15);

    /** Since the plan was issued. */
    private static final LocalDate LATELY = LocalDate.of(2024, 1, 10);

    static final Profile<MineCell> AFTER_PERIOD = on("after the period", Parts.AFTER_PERIOD, MineProfiles::favourable);

    private MineProfiles() {}

    static List<Profile<MineCell>> deciding() {
        return List.of(
                stated("nothing stated", MineProfiles::unstated),
                stated("all in favour", MineProfiles::favourable),
                stated("all against", MineProfiles::contrary),
                stated("granted since the plan, nothing stated", MineProfiles::recent),
                on("plan not issued yet", Parts.NOT_ISSUED, MineProfiles::favourable),
                AFTER_PERIOD);
    }

    static List<Profile<MineCell>> answering() {
        return List.of(
                stated("granted since the plan, all in favour", cell -> favourable(cell)
                        .rightGrantedOn(LATELY)),
                stated("granted since the plan, all against", cell -> contrary(cell)
                        .rightGrantedOn(LATELY)),
                on("the period's last day", Parts.LAST_DAY, MineProfiles::favourable),
                stated("on both sides of the plan's box", cell -> favourable(cell)
                        .site(Site.builder().ground(Places.CROSSING).build())),
                stated("rates far below any minimum", cell -> favourable(cell)
                        .utilization(new Utilization(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Truth.UNKNOWN))),
                stated("protected, not exhausted", cell -> favourable(cell)
                        .site(Parts.site(true).build())),
                stated("protected, exhausted and restored", cell -> favourable(cell)
                        .site(Parts.site(true).build())
                        .closure(Closure.builder().exhausted(true).build())),
                stated("a registered green mine below standard", cell -> favourable(cell)
                        .greenMine(new GreenMine(Truth.UNKNOWN, Truth.FALSE, Truth.TRUE, ImplementationPlan.UNKNOWN))),
                stated("an incident, restored", cell -> favourable(cell)
                        .incidents(List.of(incident(Truth.TRUE, Truth.FALSE)))),
                stated("an incident, not restored", cell -> favourable(cell)
                        .incidents(List.of(incident(Truth.FALSE, Truth.FALSE)))),
                stated("an incident, restoration unknown", cell -> favourable(cell)
                        .incidents(List.of(incident(Truth.UNKNOWN, Truth.FALSE)))),
                stated("two incidents of one day that did damage", cell -> favourable(cell)
                        .incidents(List.of(incident(Truth.TRUE, Truth.TRUE), incident(Truth.TRUE, Truth.UNKNOWN)))),
                stated("reported late", cell -> favourable(cell)
                        .annualReports(List.of(report(LocalDate.of(2024, 2, 1))))),
                stated("account: month not begun", cell -> account(cell, LocalDate.of(2024, 9, 2), false, null)),
                stated("account: month running", cell -> account(cell, LocalDate.of(2024, 5, 20), false, null)),
                stated("account: month over", cell -> account(cell, LocalDate.of(2024, 1, 15), false, null)),
                stated(
                        "account: opened in time",
                        cell -> account(cell, LocalDate.of(2024, 1, 15), true, LocalDate.of(2024, 1, 20))),
                stated(
                        "account: opened late",
                        cell -> account(cell, LocalDate.of(2024, 1, 15), true, LocalDate.of(2024, 4, 1))));
    }

    static List<Profile<MineCell>> beyond() {
        return List.of(
                on("before the period", Parts.BEFORE_PERIOD, MineProfiles::contrary),
                stated("another district", cell -> contrary(cell)
                        .site(Parts.site(true).district("500112").build())),
                stated("outside the plan's box", cell -> contrary(cell)
                        .site(Site.builder().ground(Places.OUTSIDE).build())));
    }

    private static MineBuilder unstated(MineCell cell) {
        return Mine.builder()
                .id("O-1")
                .mineral(cell.mineral())
                .mineralName(Parts.nameOf(cell.mineral()))
                .method(cell.method())
                .status(cell.status())
                .rightGrantedOn(LONG_AGO);
    }

    private static MineBuilder recent(MineCell cell) {
        return unstated(cell).rightGrantedOn(LATELY);
    }

    private static MineBuilder favourable(MineCell cell) {
        return unstated(cell)
                .site(Parts.site(false).build())
                .usesObsoleteTechnology(Truth.FALSE)
                .utilization(Parts.utilization(true))
                .greenMine(Parts.greenMine(true))
                .rehabilitation(Parts.rehabilitation(true))
                .closure(Parts.noneOnRecord())
                .annualReports(List.of(report(LocalDate.of(2023, 12, 20))));
    }

    private static MineBuilder contrary(MineCell cell) {
        Truth yes = Truth.TRUE;
        return unstated(cell)
                .site(Parts.site(true).build())
                .usesObsoleteTechnology(yes)
                .utilization(Parts.utilization(false))
                .greenMine(Parts.greenMine(false))
                .rehabilitation(Parts.rehabilitation(false))
                .closure(Parts.everyGround())
                .consolidationPriority(new ConsolidationPriority(yes, yes, yes, yes, yes, yes))
                .incidents(List.of(incident(Truth.FALSE, Truth.TRUE)));
    }

    /** A mine granted since the plan, with its restoration plan approved and its account open or not. */
    private static MineBuilder account(
            MineCell cell, LocalDate approved, boolean opened, @Nullable LocalDate openedOn) {
        return recent(cell)
                .rehabilitation(Rehabilitation.builder()
                        .planApprovedOn(approved)
                        .fundAccount(new FundAccount(Truth.of(opened), openedOn, Truth.UNKNOWN, Truth.UNKNOWN))
                        .build());
    }

    /** An incident of which nothing but the harm is told. */
    private static Incident incident(Truth restored, Truth damagedResidents) {
        return new Incident(
                LocalDate.of(2021, 5, 1),
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                restored,
                damagedResidents,
                Truth.UNKNOWN);
    }

    /** What was handed in for 2023. */
    private static AnnualReport report(LocalDate day) {
        return new AnnualReport(2023, day, day, Truth.UNKNOWN);
    }

    private static Profile<MineCell> stated(String name, Function<MineCell, MineBuilder> facts) {
        return on(name, Parts.DAY, facts);
    }

    private static Profile<MineCell> on(String name, LocalDate day, Function<MineCell, MineBuilder> facts) {
        return new Profile<>(
                name, (evaluator, cell) -> evaluator.inspect(facts.apply(cell).build(), day));
    }
}
