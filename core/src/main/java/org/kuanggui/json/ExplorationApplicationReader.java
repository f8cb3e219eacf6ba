package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Funding;
import org.kuanggui.application.GreenExploration;

/** Reads documents of the kind {@code exploration}, in the order of the contract. */
final class ExplorationApplicationReader {
    private static final Vocabulary<ExplorationAction> ACTIONS =
            Vocabulary.constants(ExplorationAction.class, ExplorationAction::chineseName);
    private static final Vocabulary<ExplorationStage> STAGES =
            Vocabulary.constants(ExplorationStage.class, ExplorationStage::chineseName);

    private ExplorationApplicationReader() {}

    @SuppressWarnings("NullAway") // the builder refuses what is missing, and takes null for unknown
    static @Nullable ExplorationApplication read(Part document) {
        var application = ExplorationApplication.builder()
                .id(document.required("id").text())
                .submittedOn(document.required("submittedOn").date())
                .action(document.required("action").word(ACTIONS))
                .mineral(document.required("mineral").mineral())
                .mineralName(document.at("mineralName").text())
                .stage(document.required("stage").word(STAGES))
                .associatedMinerals(document.at("associatedMinerals").list(Value::mineral))
                .applicant(document.required("applicant").part(SharedParts::applicant))
                .site(document.at("site").part(SiteReader::read))
                .planning(document.at("planning").part(SharedParts::planning))
                .addedToExistingOilGasRight(
                        document.at("addedToExistingOilGasRight").truth())
                .funding(document.at("funding").part(ExplorationApplicationReader::funding))
                .greenExploration(document.at("greenExploration").part(ExplorationApplicationReader::greenExploration))
                .compliance(document.at("compliance").part(ExplorationApplicationReader::compliance));
        return document.build(application::build);
    }

    private static @Nullable Funding funding(Part part) {
        var budget = part.at("budget").decimal();
        var committed = part.at("committed").decimal();
        return part.build(() -> new Funding(budget, committed));
    }

    private static GreenExploration greenExploration(Part part) {
        return new GreenExploration(
                part.at("schemePrepared").truth(),
                part.at("followsNorms").truth(),
                part.at("lowDisturbanceTechniques").truth());
    }

    private static Compliance compliance(Part part) {
        return new Compliance(
                part.at("lawful").truth(),
                part.at("documentsComplete").truth(),
                part.at("documentsTruthful").truth(),
                part.at("submittedThroughLevels").truth());
    }
}
