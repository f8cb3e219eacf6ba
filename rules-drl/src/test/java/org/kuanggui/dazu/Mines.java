package org.kuanggui.dazu;

import java.time.LocalDate;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;
import org.kuanggui.scenario.StartingDocuments;

/** Mines under supervision that conform as built, but for the report of the running year; a test says only what differs. */
public final class Mines {
    private Mines() {}

    /** An open pit for building-stone limestone at work since 2019, inspected on 2024-05-20. */
    public static MineBuilder aMine() {
        return StartingDocuments.aMine();
    }

    /**
     * The same mine, granted on 2023-06-01 after the plan was issued; its restoration plan was approved on 2023-07-03, and
     * its fund account opened a fortnight later.
     */
    public static MineBuilder aNewMine() {
        return aMine().rightGrantedOn(LocalDate.of(2023, 6, 1))
                .rehabilitation(Rehabilitation.builder()
                        .planPrepared(true)
                        .planApprovedOn(LocalDate.of(2023, 7, 3))
                        .fundAccount(new FundAccount(Truth.TRUE, LocalDate.of(2023, 7, 17), Truth.TRUE, Truth.TRUE))
                        .build());
    }

    /** The same mine whose account is not open, its plan approved and its right granted on given days. */
    public static MineBuilder withoutAccount(LocalDate approved, LocalDate granted) {
        return aMine().asOf(null)
                .rightGrantedOn(granted)
                .rehabilitation(Rehabilitation.builder()
                        .planPrepared(true)
                        .planApprovedOn(approved)
                        .fundAccount(new FundAccount(Truth.FALSE, null, Truth.UNKNOWN, Truth.UNKNOWN))
                        .build());
    }

    /** The mine in another state. */
    public static MineBuilder aMine(MineStatus status) {
        return aMine().status(status);
    }

    /** The same mine for another mineral; a mineral that is not listed gets a name. */
    public static MineBuilder aMine(Mineral mineral) {
        return aMine().mineral(mineral).mineralName(mineral == Mineral.OTHER ? "重晶石" : null);
    }

    /** A mine of which only what must be stated is stated. */
    public static MineBuilder anUnknownMine(MineStatus status) {
        return Mine.builder()
                .id("O-2")
                .asOf(LocalDate.of(2024, 5, 20))
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .status(status)
                .rightGrantedOn(LocalDate.of(2019, 8, 15));
    }

    /** What was handed in for a year, and when. */
    public static AnnualReport report(int year, String reportedOn, String monitoredOn) {
        return new AnnualReport(year, LocalDate.parse(reportedOn), LocalDate.parse(monitoredOn), Truth.UNKNOWN);
    }
}
