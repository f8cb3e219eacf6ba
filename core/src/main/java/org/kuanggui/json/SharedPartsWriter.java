package org.kuanggui.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Closure;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.area.Area;

/** Writes the parts that several kinds of documents share, in the order of the contract. */
final class SharedPartsWriter {
    private SharedPartsWriter() {}

    static void applicant(JsonWriter json, Applicant applicant) {
        json.text("name", applicant.name());
        json.constant("type", applicant.type());
        json.text("creditCode", applicant.creditCode());
    }

    static void site(JsonWriter json, Site site) {
        json.text("district", site.district());
        json.text("township", site.township());
        json.number("areaKm2", site.areaKm2());
        ground(json, site.ground());
        json.part("elevation", site.elevation(), null, (part, elevation) -> {
            part.number("top", elevation.top());
            part.number("bottom", elevation.bottom());
        });
        json.truth("inEcologicalRedLine", site.inEcologicalRedLine());
        json.truth("inNatureReserve", site.inNatureReserve());
        json.truth("inEcologicalProtectionArea", site.inEcologicalProtectionArea());
        json.truth("onPermanentBasicFarmland", site.onPermanentBasicFarmland());
        json.truth("damagesPermanentBasicFarmland", site.damagesPermanentBasicFarmland());
        json.truth("onCultivatedLand", site.onCultivatedLand());
        json.truth("inUrbanDevelopmentBoundary", site.inUrbanDevelopmentBoundary());
        json.truth("inKeyMiningZone", site.inKeyMiningZone());
    }

    /** In the form in which it was stated, so that what is read again is the same. */
    private static void ground(JsonWriter json, @Nullable Area ground) {
        if (ground != null) {
            switch (ground.form()) {
                case GEOMETRY -> json.geometry("geometry", ground);
                case CORNERS -> json.text("corners", ground.corners());
            }
        }
    }

    static void planning(JsonWriter json, Planning planning) {
        json.part("block", planning.block(), BlockReference.UNKNOWN, (part, block) -> {
            part.text("id", block.id());
            part.truth("listed", block.listed());
        });
        Integer scheduledYear = planning.scheduledYear();
        json.number("scheduledYear", scheduledYear == null ? null : BigDecimal.valueOf(scheduledYear));
        json.truth("municipalPlanConforms", planning.municipalPlanConforms());
        json.truth("scaleMatchesReserves", planning.scaleMatchesReserves());
        json.text("exemptionBasis", planning.exemptionBasis());
        json.truth("withinAnnualTargets", planning.withinAnnualTargets());
        json.constant("determination", planning.determination());
    }

    static void utilization(JsonWriter json, Utilization utilization) {
        json.number("miningRecovery", utilization.miningRecovery());
        json.number("processingRecovery", utilization.processingRecovery());
        json.number("comprehensiveUtilization", utilization.comprehensiveUtilization());
        json.truth("meetsStandard", utilization.meetsStandard());
    }

    static void greenMine(JsonWriter json, GreenMine greenMine) {
        json.truth("designedToStandard", greenMine.designedToStandard());
        json.truth("reachedStandard", greenMine.reachedStandard());
        json.truth("registered", greenMine.registered());
        json.part("implementationPlan", greenMine.implementationPlan(), ImplementationPlan.UNKNOWN, (part, plan) -> {
            part.truth("objectives", plan.objectives());
            part.truth("content", plan.content());
            part.truth("milestones", plan.milestones());
        });
    }

    static void rehabilitation(JsonWriter json, Rehabilitation rehabilitation) {
        json.truth("requirementsInGrantTerms", rehabilitation.requirementsInGrantTerms());
        json.truth("planPrepared", rehabilitation.planPrepared());
        json.date("planApprovedOn", rehabilitation.planApprovedOn());
        json.part("fundAccount", rehabilitation.fundAccount(), FundAccount.UNKNOWN, (part, account) -> {
            part.truth("opened", account.opened());
            part.date("openedOn", account.openedOn());
            part.truth("scopeDefined", account.scopeDefined());
            part.truth("accrualDefined", account.accrualDefined());
        });
        json.truth("completed", rehabilitation.completed());
    }

    static void closure(JsonWriter json, Closure closure) {
        json.truth("onEliminationList", closure.onEliminationList());
        json.truth("orderedClosed", closure.orderedClosed());
        json.truth("fourLicencesIncomplete", closure.fourLicencesIncomplete());
        json.truth("refusedLicenceCorrection", closure.refusedLicenceCorrection());
        json.truth("illegalMining", closure.illegalMining());
        json.truth("refusedIllegalMiningCorrection", closure.refusedIllegalMiningCorrection());
        json.truth("refusedHazardRectification", closure.refusedHazardRectification());
        json.truth("accidentConcealed", closure.accidentConcealed());
        json.truth("fledAfterAccident", closure.fledAfterAccident());
        json.truth("exhausted", closure.exhausted());
        json.truth("includedInConsolidation", closure.includedInConsolidation());
        json.truth("consolidationNotCarriedOut", closure.consolidationNotCarriedOut());
        json.truth("belowStandardAfterConsolidation", closure.belowStandardAfterConsolidation());
        json.truth("closurePrincipleFound", closure.closurePrincipleFound());
        json.truth("noneOnRecord", closure.noneOnRecord());
    }
}
