package org.kuanggui.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Closure;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.Funding;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Party;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;
import org.kuanggui.plan.SizeClass;

/**
 * Made-up documents that conform as built, to start from: a test says only what differs.
 *
 * <p>Every method gives a builder, or a document, of its own.
 */
public final class StartingDocuments {
    private static final String HOLDER = "大足石料有限公司";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    private StartingDocuments() {}

    /**
     * A new open pit for building-stone limestone of 120 万吨/年, submitted on 2024-05-20. It is complete, so that no other
     * action violates anything, or lacks a fact, either.
     */
    public static MiningApplicationBuilder aMiningApplication() {
        return MiningApplication.builder()
                .id("M-1")
                .submittedOn(DAY)
                .action(MiningAction.NEW)
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .applicant(Applicant.of(HOLDER, ApplicantType.ENTERPRISE_LEGAL_PERSON))
                .site(aSite())
                .productionScale(scale("120"))
                .recoverableReserves(Quantity.of("1200", Unit.WAN_TONNES))
                .usesObsoleteTechnology(false)
                .planning(aPlanning())
                .utilization(new Utilization(null, null, null, Truth.TRUE))
                .greenMine(new GreenMine(Truth.TRUE, Truth.TRUE, Truth.TRUE, carriedOut()))
                .rehabilitation(Rehabilitation.builder()
                        .requirementsInGrantTerms(true)
                        .planPrepared(true)
                        .fundAccount(opened())
                        .completed(true)
                        .build())
                .existing(ExistingRight.builder()
                        .rightId("C5001112020117130000001")
                        .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                        .method(MiningMethod.OPEN_PIT)
                        .productionScale(scale("100"))
                        .canExpandCapacity(true)
                        .closure(Closure.builder().noneOnRecord(true).build())
                        .build())
                .consolidation(new Consolidation(
                        HOLDER,
                        ConsolidationMethod.ACQUISITION,
                        List.of(new Party(HOLDER, scale("100")), new Party("古龙采石场", scale("20")))));
    }

    /**
     * The planned exploration of geothermal water in block T3-1, submitted on 2024-05-20; the duty to restore is left to
     * do.
     */
    public static ExplorationApplicationBuilder anExplorationApplication() {
        return ExplorationApplication.builder()
                .id("E-1")
                .submittedOn(DAY)
                .action(ExplorationAction.NEW)
                .mineral(Mineral.GEOTHERMAL)
                .stage(ExplorationStage.GENERAL_EXPLORATION)
                .applicant(Applicant.of("重庆地热勘查院", ApplicantType.INSTITUTION_LEGAL_PERSON))
                .site(aSite().toBuilder()
                        .township("拾万镇")
                        .areaKm2(new BigDecimal("3.5"))
                        .build())
                .planning(aPlanning().toBuilder()
                        .block(new BlockReference("T3-1", Truth.UNKNOWN))
                        .build())
                .funding(new Funding(BigDecimal.valueOf(500), BigDecimal.valueOf(500)))
                .greenExploration(new GreenExploration(Truth.TRUE, Truth.TRUE, Truth.TRUE))
                .compliance(new Compliance(Truth.TRUE, Truth.TRUE, Truth.TRUE, Truth.TRUE));
    }

    /**
     * An open pit for building-stone limestone at work since 2019, inspected on 2024-05-20; the report of the running year
     * is left to do.
     */
    public static MineBuilder aMine() {
        return Mine.builder()
                .id("O-1")
                .asOf(DAY)
                .name("古龙采石场")
                .holder(HOLDER)
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .status(MineStatus.OPERATING)
                .rightGrantedOn(LocalDate.of(2019, 8, 15))
                .site(aSite())
                .productionScale(scale("120"))
                .usesObsoleteTechnology(Truth.FALSE)
                .utilization(new Utilization(null, null, null, Truth.TRUE))
                .greenMine(new GreenMine(Truth.UNKNOWN, Truth.TRUE, Truth.UNKNOWN, carriedOut()))
                .rehabilitation(Rehabilitation.builder()
                        .planPrepared(true)
                        .fundAccount(opened())
                        .build())
                .closure(Closure.builder().noneOnRecord(true).build())
                .annualReports(List.of(
                        new AnnualReport(2023, LocalDate.of(2023, 12, 20), LocalDate.of(2023, 12, 20), Truth.UNKNOWN)));
    }

    /**
     * The district on 2024-06-30 with ten medium mines, all green, in the key mining zone and in blocks that stay, and
     * both exploration blocks on offer.
     */
    public static Ledger aLedger() {
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            rights.add(new LedgerRight(
                    "R-" + i,
                    Mineral.BUILDING_STONE_LIMESTONE,
                    null,
                    SizeClass.MEDIUM,
                    Truth.TRUE,
                    Truth.TRUE,
                    LedgerBlock.RETAINED));
        }
        return new Ledger("L-1", LocalDate.of(2024, 6, 30), "500111", rights, List.of("T3-1", "T3-2"), List.of());
    }

    /** In Dazu, 古龙镇, within the key mining zone, and clear of everything that is kept clear. */
    public static Site aSite() {
        return Site.builder()
                .district("500111")
                .township("古龙镇")
                .areaKm2(new BigDecimal("0.5153"))
                .inEcologicalRedLine(false)
                .inNatureReserve(false)
                .inEcologicalProtectionArea(false)
                .onPermanentBasicFarmland(false)
                .damagesPermanentBasicFarmland(false)
                .onCultivatedLand(false)
                .inUrbanDevelopmentBoundary(false)
                .inKeyMiningZone(true)
                .build();
    }

    /** Everything that an authority can state in favour. */
    public static Planning aPlanning() {
        return Planning.builder()
                .block(new BlockReference(null, Truth.TRUE))
                .scheduledYear(2024)
                .municipalPlanConforms(true)
                .scaleMatchesReserves(true)
                .withinAnnualTargets(true)
                .build();
    }

    private static Quantity scale(String value) {
        return Quantity.of(value, Unit.WAN_TONNES_PER_YEAR);
    }

    private static ImplementationPlan carriedOut() {
        return new ImplementationPlan(Truth.TRUE, Truth.TRUE, Truth.TRUE);
    }

    private static FundAccount opened() {
        return new FundAccount(Truth.TRUE, null, Truth.TRUE, Truth.TRUE);
    }
}
