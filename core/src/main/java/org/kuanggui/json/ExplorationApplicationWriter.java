package org.kuanggui.json;

import org.kuanggui.application.Compliance;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Funding;
import org.kuanggui.application.GreenExploration;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;

/** Writes documents of the kind {@code exploration}, in the order of the contract. */
final class ExplorationApplicationWriter {
    private ExplorationApplicationWriter() {}

    static void write(JsonWriter json, ExplorationApplication application) {
        json.text("kind", Kind.EXPLORATION.word());
        json.text("id", application.id());
        json.date("submittedOn", application.submittedOn());
        json.constant("action", application.action());
        json.constant("mineral", application.mineral());
        json.text("mineralName", application.mineralName());
        json.constant("stage", application.stage());
        json.constants("associatedMinerals", application.associatedMinerals());
        json.part("applicant", application.applicant(), null, SharedPartsWriter::applicant);
        json.part("site", application.site(), Site.UNKNOWN, SharedPartsWriter::site);
        json.part("planning", application.planning(), Planning.UNKNOWN, SharedPartsWriter::planning);
        json.truth("addedToExistingOilGasRight", application.addedToExistingOilGasRight());
        json.part("funding", application.funding(), Funding.UNKNOWN, (part, funding) -> {
            part.number("budget", funding.budget());
            part.number("committed", funding.committed());
        });
        json.part(
                "greenExploration",
                application.greenExploration(),
                GreenExploration.UNKNOWN,
                ExplorationApplicationWriter::greenExploration);
        json.part("compliance", application.compliance(), Compliance.UNKNOWN, ExplorationApplicationWriter::compliance);
    }

    private static void greenExploration(JsonWriter json, GreenExploration exploration) {
        json.truth("schemePrepared", exploration.schemePrepared());
        json.truth("followsNorms", exploration.followsNorms());
        json.truth("lowDisturbanceTechniques", exploration.lowDisturbanceTechniques());
    }

    private static void compliance(JsonWriter json, Compliance compliance) {
        json.truth("lawful", compliance.lawful());
        json.truth("documentsComplete", compliance.documentsComplete());
        json.truth("documentsTruthful", compliance.documentsTruthful());
        json.truth("submittedThroughLevels", compliance.submittedThroughLevels());
    }
}
