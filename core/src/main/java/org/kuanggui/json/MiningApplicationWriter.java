package org.kuanggui.json;

import org.kuanggui.application.Closure;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Party;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;

/** Writes documents of the kind {@code mining}, in the order of the contract. */
final class MiningApplicationWriter {
    private MiningApplicationWriter() {}

    static void write(JsonWriter json, MiningApplication application) {
        json.text("kind", Kind.MINING.word());
        json.text("id", application.id());
        json.date("submittedOn", application.submittedOn());
        json.constant("action", application.action());
        json.constant("mineral", application.mineral());
        json.text("mineralName", application.mineralName());
        json.constant("method", application.method());
        if (application.addsResources()) {
            json.truth("addsResources", true);
        }
        json.constants("associatedMinerals", application.associatedMinerals());
        json.truth("addedToExistingOilGasRight", application.addedToExistingOilGasRight());
        json.part("applicant", application.applicant(), null, SharedPartsWriter::applicant);
        json.part("site", application.site(), Site.UNKNOWN, SharedPartsWriter::site);
        json.quantity("productionScale", application.productionScale());
        json.quantity("recoverableReserves", application.recoverableReserves());
        json.number("bulkDensity", application.bulkDensity());
        json.truth("usesObsoleteTechnology", application.usesObsoleteTechnology());
        json.constants("downstream", application.downstream());
        json.part("planning", application.planning(), Planning.UNKNOWN, SharedPartsWriter::planning);
        json.part("utilization", application.utilization(), Utilization.UNKNOWN, SharedPartsWriter::utilization);
        json.part("greenMine", application.greenMine(), GreenMine.UNKNOWN, SharedPartsWriter::greenMine);
        json.part(
                "rehabilitation",
                application.rehabilitation(),
                Rehabilitation.UNKNOWN,
                SharedPartsWriter::rehabilitation);
        json.part("existing", application.existing(), ExistingRight.UNKNOWN, MiningApplicationWriter::existing);
        json.part("consolidation", application.consolidation(), null, MiningApplicationWriter::consolidation);
    }

    private static void existing(JsonWriter json, ExistingRight right) {
        json.text("rightId", right.rightId());
        json.constant("mineral", right.mineral());
        json.constant("method", right.method());
        json.quantity("productionScale", right.productionScale());
        json.truth("canExpandCapacity", right.canExpandCapacity());
        json.part("closure", right.closure(), Closure.UNKNOWN, SharedPartsWriter::closure);
    }

    private static void consolidation(JsonWriter json, Consolidation consolidation) {
        json.text("lead", consolidation.lead());
        json.constant("method", consolidation.method());
        json.parts("parties", consolidation.parties(), MiningApplicationWriter::party);
    }

    private static void party(JsonWriter json, Party party) {
        json.text("name", party.name());
        json.quantity("productionScale", party.productionScale());
    }
}
