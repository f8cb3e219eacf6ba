package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Party;
import org.kuanggui.fact.Truth;

/** Reads documents of the kind {@code mining}, in the order of the contract. */
final class MiningApplicationReader {
    private static final Vocabulary<MiningAction> ACTIONS =
            Vocabulary.constants(MiningAction.class, MiningAction::chineseName);
    private static final Vocabulary<Downstream> DOWNSTREAM =
            Vocabulary.constants(Downstream.class, Downstream::chineseName);
    private static final Vocabulary<ConsolidationMethod> CONSOLIDATION_METHODS =
            Vocabulary.constants(ConsolidationMethod.class, ConsolidationMethod::chineseName);

    private MiningApplicationReader() {}

    @SuppressWarnings("NullAway") // the builder refuses what is missing, and takes null for unknown
    static @Nullable MiningApplication read(Part document) {
        var application = MiningApplication.builder()
                .id(document.required("id").text())
                .submittedOn(document.required("submittedOn").date())
                .action(document.required("action").word(ACTIONS))
                .mineral(document.required("mineral").mineral())
                .mineralName(document.at("mineralName").text())
                .method(document.required("method").word(SharedParts.METHODS))
                .addsResources(document.at("addsResources").truth() == Truth.TRUE)
                .associatedMinerals(document.at("associatedMinerals").list(Value::mineral))
                .addedToExistingOilGasRight(
                        document.at("addedToExistingOilGasRight").truth())
                .applicant(document.required("applicant").part(SharedParts::applicant))
                .site(document.at("site").part(SiteReader::read))
                .productionScale(document.at("productionScale").quantity())
                .recoverableReserves(document.at("recoverableReserves").quantity())
                .bulkDensity(document.at("bulkDensity").decimal())
                .usesObsoleteTechnology(document.at("usesObsoleteTechnology").truth())
                .downstream(document.at("downstream").list(item -> item.word(DOWNSTREAM)))
                .planning(document.at("planning").part(SharedParts::planning))
                .utilization(document.at("utilization").part(SharedParts::utilization))
                .greenMine(document.at("greenMine").part(SharedParts::greenMine))
                .rehabilitation(document.at("rehabilitation").part(SharedParts::rehabilitation))
                .existing(document.at("existing").part(MiningApplicationReader::existing))
                .consolidation(document.at("consolidation").part(MiningApplicationReader::consolidation));
        return document.build(application::build);
    }

    @SuppressWarnings("NullAway") // null for unknown
    private static @Nullable ExistingRight existing(Part part) {
        var right = ExistingRight.builder()
                .rightId(part.at("rightId").text())
                .mineral(part.at("mineral").mineral())
                .method(part.at("method").word(SharedParts.METHODS))
                .productionScale(part.at("productionScale").quantity())
                .canExpandCapacity(part.at("canExpandCapacity").truth())
                .closure(part.at("closure").part(SharedParts::closure));
        return part.build(right::build);
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable Consolidation consolidation(Part part) {
        var lead = part.required("lead").text();
        var method = part.at("method").word(CONSOLIDATION_METHODS);
        var parties = part.required("parties").list(item -> item.part(MiningApplicationReader::party));
        return part.build(() -> new Consolidation(lead, method, parties));
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable Party party(Part part) {
        var name = part.required("name").text();
        var productionScale = part.at("productionScale").quantity();
        return part.build(() -> new Party(name, productionScale));
    }
}
