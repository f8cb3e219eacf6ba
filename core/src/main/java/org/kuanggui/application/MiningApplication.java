package org.kuanggui.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/**
 * An application for a mining right (kind {@code mining}).
 *
 * @param id the document's own name
 * @param submittedOn the day of submission
 * @param action what is applied for
 * @param mineral the main mineral
 * @param mineralName the mineral's name: required with OTHER, refused beside any other
 * @param method how it is mined
 * @param addsResources whether resources are added; the one field with a default, false
 * @param associatedMinerals minerals beside the main one
 * @param addedToExistingOilGasRight whether it is added within an existing oil and gas right
 * @param applicant who applies
 * @param site where
 * @param productionScale a year's output as applied for
 * @param recoverableReserves recoverable reserves 可采储量
 * @param bulkDensity t/m³, > 0; the only way to compare a mass with a volume
 * @param usesObsoleteTechnology whether obsolete techniques are used
 * @param downstream downstream industries
 * @param planning what the authorities state
 * @param utilization rates
 * @param greenMine green mine
 * @param rehabilitation restoration
 * @param existing the right as it was; carried and not judged beside NEW
 * @param consolidation the consolidation; carried and not judged beside another action
 */
public record MiningApplication(
        String id,
        LocalDate submittedOn,
        MiningAction action,
        Mineral mineral,
        @Nullable String mineralName,
        MiningMethod method,
        boolean addsResources,
        List<Mineral> associatedMinerals,
        Truth addedToExistingOilGasRight,
        Applicant applicant,
        Site site,
        @Nullable Quantity productionScale,
        @Nullable Quantity recoverableReserves,
        @Nullable BigDecimal bulkDensity,
        Truth usesObsoleteTechnology,
        List<Downstream> downstream,
        Planning planning,
        Utilization utilization,
        GreenMine greenMine,
        Rehabilitation rehabilitation,
        ExistingRight existing,
        @Nullable Consolidation consolidation)
        implements Application {

    private static final Text AN_ACTION = Phrases.aConstantOf("action");
    private static final Text A_MINERAL = Phrases.aConstantOf("mineral");
    private static final Text A_METHOD = Phrases.aConstantOf("method");
    private static final Text AN_APPLICANT = new Text("申请人", "an applicant");

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public MiningApplication {
        Checks checks = new Checks();
        id = checks.requiredText("/id", id);
        checks.required("/submittedOn", submittedOn, Phrases.A_DATE);
        checks.date("/submittedOn", submittedOn);
        checks.required("/action", action, AN_ACTION);
        checks.required("/mineral", mineral, A_MINERAL);
        mineralName = checks.text("/mineralName", mineralName);
        checks.required("/method", method, A_METHOD);
        associatedMinerals = checks.list("/associatedMinerals", associatedMinerals);
        addedToExistingOilGasRight = addedToExistingOilGasRight == null ? Truth.UNKNOWN : addedToExistingOilGasRight;
        checks.required("/applicant", applicant, AN_APPLICANT);
        site = site == null ? Site.UNKNOWN : site;
        bulkDensity = checks.positive("/bulkDensity", bulkDensity);
        usesObsoleteTechnology = usesObsoleteTechnology == null ? Truth.UNKNOWN : usesObsoleteTechnology;
        downstream = checks.list("/downstream", downstream);
        planning = planning == null ? Planning.UNKNOWN : planning;
        utilization = utilization == null ? Utilization.UNKNOWN : utilization;
        greenMine = greenMine == null ? GreenMine.UNKNOWN : greenMine;
        rehabilitation = rehabilitation == null ? Rehabilitation.UNKNOWN : rehabilitation;
        existing = existing == null ? ExistingRight.UNKNOWN : existing;
        SharedChecks.mineralName(checks, mineral, mineralName);
        SharedChecks.scale(checks, "/productionScale", productionScale);
        SharedChecks.reserves(checks, "/recoverableReserves", recoverableReserves);
        if (addsResources && action == MiningAction.CANCELLATION) {
            checks.refuse(
                    "/addsResources",
                    new Text("true，而 action 为 CANCELLATION", "true beside CANCELLATION"),
                    new Text("false：注销时不增划资源", "false: who leaves adds no resources"));
        }
        checks.done();
    }

    /** A builder in which nothing is stated. */
    public static MiningApplicationBuilder builder() {
        return new MiningApplicationBuilder();
    }

    /** A builder that starts from this application. */
    public MiningApplicationBuilder toBuilder() {
        return new MiningApplicationBuilder(this);
    }
}
