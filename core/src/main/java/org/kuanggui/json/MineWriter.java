package org.kuanggui.json;

import java.math.BigDecimal;
import org.kuanggui.application.Closure;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Rehabilitation;
import org.kuanggui.application.Site;
import org.kuanggui.application.Utilization;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Mine;

/**
 * Writes mines under supervision as JSON documents of the contract, in the canonical form of {@link ApplicationWriter}.
 * {@link MineReader} reads what is written here as an equal mine.
 *
 * <p>Equal mines give the same bytes, on any machine, in any locale and time zone. Every method may be called by any
 * number of threads.
 */
public final class MineWriter {
    private MineWriter() {}

    /**
     * The canonical document.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(Mine mine) {
        return JsonWriter.compact(mine, MineWriter::write);
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(Mine mine) {
        return JsonWriter.compactUtf8(mine, MineWriter::write);
    }

    /**
     * The canonical document for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toPrettyJson(Mine mine) {
        return JsonWriter.pretty(mine, MineWriter::write);
    }

    static void write(JsonWriter json, Mine mine) {
        json.text("kind", Kind.MINE.word());
        json.text("id", mine.id());
        json.date("asOf", mine.asOf());
        json.text("name", mine.name());
        json.text("holder", mine.holder());
        json.constant("mineral", mine.mineral());
        json.text("mineralName", mine.mineralName());
        json.constants("associatedMinerals", mine.associatedMinerals());
        json.constant("method", mine.method());
        json.constant("status", mine.status());
        json.date("rightGrantedOn", mine.rightGrantedOn());
        json.part("site", mine.site(), Site.UNKNOWN, SharedPartsWriter::site);
        json.quantity("productionScale", mine.productionScale());
        json.truth("usesObsoleteTechnology", mine.usesObsoleteTechnology());
        json.part("utilization", mine.utilization(), Utilization.UNKNOWN, SharedPartsWriter::utilization);
        json.part("greenMine", mine.greenMine(), GreenMine.UNKNOWN, SharedPartsWriter::greenMine);
        json.part("rehabilitation", mine.rehabilitation(), Rehabilitation.UNKNOWN, SharedPartsWriter::rehabilitation);
        json.part("closure", mine.closure(), Closure.UNKNOWN, SharedPartsWriter::closure);
        json.part(
                "consolidationPriority",
                mine.consolidationPriority(),
                ConsolidationPriority.UNKNOWN,
                MineWriter::consolidationPriority);
        json.partsIfAny("annualReports", mine.annualReports(), MineWriter::annualReport);
        json.partsIfAny("incidents", mine.incidents(), MineWriter::incident);
    }

    private static void consolidationPriority(JsonWriter json, ConsolidationPriority priority) {
        json.truth("backwardTechnology", priority.backwardTechnology());
        json.truth("lowUtilization", priority.lowUtilization());
        json.truth("scaleLongBelowDesign", priority.scaleLongBelowDesign());
        json.truth("poorManagement", priority.poorManagement());
        json.truth("safetyHazards", priority.safetyHazards());
        json.truth("poorBenefits", priority.poorBenefits());
    }

    private static void annualReport(JsonWriter json, AnnualReport report) {
        json.number("year", BigDecimal.valueOf(report.year()));
        json.date("reportSubmittedOn", report.reportSubmittedOn());
        json.date("monitoringSubmittedOn", report.monitoringSubmittedOn());
        json.truth("missed", report.missed());
    }

    private static void incident(JsonWriter json, Incident incident) {
        json.date("date", incident.date());
        json.truth("measuresTaken", incident.measuresTaken());
        json.truth("reportedToTownship", incident.reportedToTownship());
        json.truth("reportedToDepartments", incident.reportedToDepartments());
        json.truth("restored", incident.restored());
        json.truth("damagedResidents", incident.damagedResidents());
        json.truth("damageCompensated", incident.damageCompensated());
    }
}
