package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Closure;
import org.kuanggui.application.Determination;
import org.kuanggui.application.FundAccount;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.ImplementationPlan;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Utilization;

/** Reads the parts that several kinds of documents share, in the order of the contract. */
final class SharedParts {
    static final Vocabulary<MiningMethod> METHODS = Vocabulary.constants(MiningMethod.class, MiningMethod::chineseName);

    private static final Vocabulary<ApplicantType> APPLICANT_TYPES =
            Vocabulary.constants(ApplicantType.class, ApplicantType::chineseName);
    private static final Vocabulary<Determination> DETERMINATIONS =
            Vocabulary.constants(Determination.class, Determination::chineseName);

    private SharedParts() {}

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    static @Nullable Applicant applicant(Part part) {
        var name = part.required("name").text();
        var type = part.at("type").word(APPLICANT_TYPES);
        var creditCode = part.at("creditCode").text();
        return part.build(() -> new Applicant(name, type, creditCode));
    }

    @SuppressWarnings("NullAway") // null for unknown
    static @Nullable Planning planning(Part part) {
        var planning = Planning.builder()
                .block(part.at("block").part(SharedParts::block))
                .scheduledYear(part.at("scheduledYear").integer())
                .municipalPlanConforms(part.at("municipalPlanConforms").truth())
                .scaleMatchesReserves(part.at("scaleMatchesReserves").truth())
                .exemptionBasis(part.at("exemptionBasis").text())
                .withinAnnualTargets(part.at("withinAnnualTargets").truth())
                .determination(part.at("determination").word(DETERMINATIONS));
        return part.build(planning::build);
    }

    private static BlockReference block(Part part) {
        return new BlockReference(part.at("id").text(), part.at("listed").truth());
    }

    static @Nullable Utilization utilization(Part part) {
        var miningRecovery = part.at("miningRecovery").decimal();
        var processingRecovery = part.at("processingRecovery").decimal();
        var comprehensiveUtilization = part.at("comprehensiveUtilization").decimal();
        var meetsStandard = part.at("meetsStandard").truth();
        return part.build(
                () -> new Utilization(miningRecovery, processingRecovery, comprehensiveUtilization, meetsStandard));
    }

    @SuppressWarnings("NullAway") // null for unknown
    static GreenMine greenMine(Part part) {
        return new GreenMine(
                part.at("designedToStandard").truth(),
                part.at("reachedStandard").truth(),
                part.at("registered").truth(),
                part.at("implementationPlan").part(SharedParts::implementationPlan));
    }

    private static ImplementationPlan implementationPlan(Part part) {
        return new ImplementationPlan(
                part.at("objectives").truth(),
                part.at("content").truth(),
                part.at("milestones").truth());
    }

    @SuppressWarnings("NullAway") // null for unknown
    static @Nullable Rehabilitation rehabilitation(Part part) {
        var rehabilitation = Rehabilitation.builder()
                .requirementsInGrantTerms(part.at("requirementsInGrantTerms").truth())
                .planPrepared(part.at("planPrepared").truth())
                .planApprovedOn(part.at("planApprovedOn").date())
                .fundAccount(part.at("fundAccount").part(SharedParts::fundAccount))
                .completed(part.at("completed").truth());
        return part.build(rehabilitation::build);
    }

    private static @Nullable FundAccount fundAccount(Part part) {
        var opened = part.at("opened").truth();
        var openedOn = part.at("openedOn").date();
        var scopeDefined = part.at("scopeDefined").truth();
        var accrualDefined = part.at("accrualDefined").truth();
        return part.build(() -> new FundAccount(opened, openedOn, scopeDefined, accrualDefined));
    }

    static @Nullable Closure closure(Part part) {
        var closure = Closure.builder()
                .onEliminationList(part.at("onEliminationList").truth())
                .orderedClosed(part.at("orderedClosed").truth())
                .fourLicencesIncomplete(part.at("fourLicencesIncomplete").truth())
                .refusedLicenceCorrection(part.at("refusedLicenceCorrection").truth())
                .illegalMining(part.at("illegalMining").truth())
                .refusedIllegalMiningCorrection(
                        part.at("refusedIllegalMiningCorrection").truth())
                .refusedHazardRectification(
                        part.at("refusedHazardRectification").truth())
                .accidentConcealed(part.at("accidentConcealed").truth())
                .fledAfterAccident(part.at("fledAfterAccident").truth())
                .exhausted(part.at("exhausted").truth())
                .includedInConsolidation(part.at("includedInConsolidation").truth())
                .consolidationNotCarriedOut(
                        part.at("consolidationNotCarriedOut").truth())
                .belowStandardAfterConsolidation(
                        part.at("belowStandardAfterConsolidation").truth())
                .closurePrincipleFound(part.at("closurePrincipleFound").truth())
                .noneOnRecord(part.at("noneOnRecord").truth());
        return part.build(closure::build);
    }
}
