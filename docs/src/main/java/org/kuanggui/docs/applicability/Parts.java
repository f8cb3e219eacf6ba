package org.kuanggui.docs.applicability;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Closure;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Planning;
import org.kuanggui.application.PlanningBuilder;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.SiteBuilder;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/** Parts that documents of several kinds have, stated throughout: all in favour, or all against. */
final class Parts {
    static final String DISTRICT = "500111";

    /** Within the plan's time, and after the notice that frees some actions from review. */
    static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    /** Within the plan's time, before that notice. */
    static final LocalDate BEFORE_NOTICE = LocalDate.of(2023, 6, 1);

    /** The plan's period has begun, the plan is not issued yet. */
    static final LocalDate NOT_ISSUED = LocalDate.of(2022, 6, 1);

    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    static final LocalDate AFTER_PERIOD = LocalDate.of(2026, 3, 2);
    static final LocalDate BEFORE_PERIOD = LocalDate.of(2020, 12, 31);

    private Parts() {}

    /** The name that the contract asks for beside OTHER. */
    static @Nullable String nameOf(Mineral mineral) {
        return mineral == Mineral.OTHER ? "重晶石" : null;
    }

    /** In the district, on ground that is or is not protected. */
    static SiteBuilder site(boolean isProtected) {
        return Site.builder()
                .district(DISTRICT)
                .township("龙岗街道")
                .areaKm2(BigDecimal.ONE)
                .inEcologicalRedLine(isProtected)
                .inNatureReserve(isProtected)
                .inEcologicalProtectionArea(isProtected)
                .onPermanentBasicFarmland(isProtected)
                .damagesPermanentBasicFarmland(isProtected)
                .onCultivatedLand(isProtected)
                .inUrbanDevelopmentBoundary(isProtected)
                .inKeyMiningZone(false);
    }

    /** What authorities state in favour, or against. */
    static PlanningBuilder planning(boolean inFavour) {
        return Planning.builder()
                .block(new BlockReference(null, Truth.of(inFavour)))
                .scheduledYear(inFavour ? DAY.getYear() : 2021)
                .municipalPlanConforms(inFavour)
                .scaleMatchesReserves(inFavour)
                .withinAnnualTargets(inFavour);
    }

    static Utilization utilization(boolean meetsStandard) {
        return new Utilization(null, null, null, Truth.of(meetsStandard));
    }

    static GreenMine greenMine(boolean isGreen) {
        Truth green = Truth.of(isGreen);
        return new GreenMine(green, green, green, new ImplementationPlan(green, green, green));
    }

    static Rehabilitation rehabilitation(boolean isDone) {
        Truth done = Truth.of(isDone);
        return Rehabilitation.builder()
                .requirementsInGrantTerms(isDone)
                .planPrepared(isDone)
                .fundAccount(new FundAccount(done, null, done, done))
                .completed(isDone)
                .build();
    }

    /** The register shows no ground for closing the mine. */
    static Closure noneOnRecord() {
        return Closure.builder().noneOnRecord(true).build();
    }

    /** Every ground for closing the mine. */
    static Closure everyGround() {
        return Closure.builder()
                .onEliminationList(true)
                .orderedClosed(true)
                .fourLicencesIncomplete(true)
                .refusedLicenceCorrection(true)
                .illegalMining(true)
                .refusedIllegalMiningCorrection(true)
                .refusedHazardRectification(true)
                .exhausted(true)
                .includedInConsolidation(true)
                .consolidationNotCarriedOut(true)
                .closurePrincipleFound(true)
                .build();
    }

    /** In 万吨/年; beside a bulk density it can be compared with every row. */
    static Quantity scale(String value) {
        return Quantity.of(value, Unit.WAN_TONNES_PER_YEAR);
    }
}
