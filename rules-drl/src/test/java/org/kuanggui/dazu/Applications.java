package org.kuanggui.dazu;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Applications that conform as built; a test says only what differs. */
public final class Applications {
    private Applications() {}

    /** A new open pit for building-stone limestone of 120 万吨/年; complete, so that any other action conforms too. */
    public static MiningApplicationBuilder aMiningApplication() {
        return MiningApplication.builder()
                .id("M-1")
                .submittedOn(LocalDate.of(2024, 5, 20))
                .action(MiningAction.NEW)
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .applicant(Applicant.of("大足石料有限公司", ApplicantType.ENTERPRISE_LEGAL_PERSON))
                .site(aSite())
                .productionScale(scale("120"))
                .recoverableReserves(reserves("1200"))
                .usesObsoleteTechnology(false)
                .planning(aPlanning())
                .utilization(new Utilization(null, null, null, Truth.TRUE))
                .greenMine(new GreenMine(
                        Truth.TRUE, Truth.TRUE, Truth.TRUE, new ImplementationPlan(Truth.TRUE, Truth.TRUE, Truth.TRUE)))
                .rehabilitation(Rehabilitation.builder()
                        .requirementsInGrantTerms(true)
                        .planPrepared(true)
                        .fundAccount(new FundAccount(Truth.TRUE, null, Truth.TRUE, Truth.TRUE))
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
                        "大足石料有限公司",
                        ConsolidationMethod.ACQUISITION,
                        List.of(new Party("大足石料有限公司", scale("100")), new Party("古龙采石场", scale("20")))));
    }

    /** An existing mine that asks for something else than a new right. */
    public static MiningApplicationBuilder anExistingMine(MiningAction action) {
        return aMiningApplication().action(action);
    }

    /** The planned exploration of geothermal water in block T3-1; nothing but its duty to restore is left. */
    public static ExplorationApplicationBuilder anExplorationApplication() {
        return ExplorationApplication.builder()
                .id("E-1")
                .submittedOn(LocalDate.of(2024, 5, 20))
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

    /** The same application for another mineral; a mineral that is not listed gets a name. */
    public static MiningApplicationBuilder aMiningApplication(Mineral mineral) {
        return aMiningApplication().mineral(mineral).mineralName(mineral == Mineral.OTHER ? "重晶石" : null);
    }

    /** The same exploration for another mineral; a mineral that is not listed gets a name. */
    public static ExplorationApplicationBuilder anExplorationApplication(Mineral mineral) {
        return anExplorationApplication().mineral(mineral).mineralName(mineral == Mineral.OTHER ? "重晶石" : null);
    }

    /** In Dazu, 古龙镇, clear of everything that is kept clear. */
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

    /** Everything an authority can state in favour. */
    public static Planning aPlanning() {
        return Planning.builder()
                .block(new BlockReference(null, Truth.TRUE))
                .scheduledYear(2024)
                .municipalPlanConforms(true)
                .scaleMatchesReserves(true)
                .withinAnnualTargets(true)
                .build();
    }

    /** A production scale in 万吨/年. */
    public static Quantity scale(String value) {
        return Quantity.of(value, Unit.WAN_TONNES_PER_YEAR);
    }

    /** A production scale in 万立方米/年. */
    public static Quantity volume(String value) {
        return Quantity.of(value, Unit.WAN_CUBIC_METRES_PER_YEAR);
    }

    /** Reserves in 万吨. */
    public static Quantity reserves(String value) {
        return Quantity.of(value, Unit.WAN_TONNES);
    }

    /** A quantity as reports print it: {@code 95 万吨/年}. */
    public static Quantity quantity(String text) {
        int space = text.indexOf(' ');
        return Quantity.of(
                text.substring(0, space), Unit.named(text.substring(space + 1)).orElseThrow());
    }
}
