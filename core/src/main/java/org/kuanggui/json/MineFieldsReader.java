package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.mine.AnnualReport;
import org.kuanggui.mine.ConsolidationPriority;
import org.kuanggui.mine.Incident;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineStatus;

/** Reads documents of the kind {@code mine}, in the order of the contract. */
final class MineFieldsReader {
    private static final Vocabulary<MineStatus> STATUSES =
            Vocabulary.constants(MineStatus.class, MineStatus::chineseName);

    private MineFieldsReader() {}

    @SuppressWarnings("NullAway") // the builder refuses what is missing, and takes null for unknown
    static @Nullable Mine read(Part document) {
        var mine = Mine.builder()
                .id(document.required("id").text())
                .asOf(document.at("asOf").date())
                .name(document.at("name").text())
                .holder(document.at("holder").text())
                .mineral(document.required("mineral").mineral())
                .mineralName(document.at("mineralName").text())
                .associatedMinerals(document.at("associatedMinerals").list(Value::mineral))
                .method(document.required("method").word(SharedParts.METHODS))
                .status(document.required("status").word(STATUSES))
                .rightGrantedOn(document.required("rightGrantedOn").date())
                .site(document.at("site").part(SiteReader::read))
                .productionScale(document.at("productionScale").quantity())
                .usesObsoleteTechnology(document.at("usesObsoleteTechnology").truth())
                .utilization(document.at("utilization").part(SharedParts::utilization))
                .greenMine(document.at("greenMine").part(SharedParts::greenMine))
                .rehabilitation(document.at("rehabilitation").part(SharedParts::rehabilitation))
                .closure(document.at("closure").part(SharedParts::closure))
                .consolidationPriority(
                        document.at("consolidationPriority").part(MineFieldsReader::consolidationPriority))
                .annualReports(document.at("annualReports").list(item -> item.part(MineFieldsReader::annualReport)))
                .incidents(document.at("incidents").list(item -> item.part(MineFieldsReader::incident)));
        return document.build(mine::build);
    }

    private static ConsolidationPriority consolidationPriority(Part part) {
        return new ConsolidationPriority(
                part.at("backwardTechnology").truth(),
                part.at("lowUtilization").truth(),
                part.at("scaleLongBelowDesign").truth(),
                part.at("poorManagement").truth(),
                part.at("safetyHazards").truth(),
                part.at("poorBenefits").truth());
    }

    private static @Nullable AnnualReport annualReport(Part part) {
        Integer year = part.required("year").integer();
        var reportSubmittedOn = part.at("reportSubmittedOn").date();
        var monitoringSubmittedOn = part.at("monitoringSubmittedOn").date();
        var missed = part.at("missed").truth();
        return year == null
                ? null
                : part.build(() -> new AnnualReport(year, reportSubmittedOn, monitoringSubmittedOn, missed));
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable Incident incident(Part part) {
        var date = part.required("date").date();
        var measuresTaken = part.at("measuresTaken").truth();
        var reportedToTownship = part.at("reportedToTownship").truth();
        var reportedToDepartments = part.at("reportedToDepartments").truth();
        var restored = part.at("restored").truth();
        var damagedResidents = part.at("damagedResidents").truth();
        var damageCompensated = part.at("damageCompensated").truth();
        return part.build(() -> new Incident(
                date,
                measuresTaken,
                reportedToTownship,
                reportedToDepartments,
                restored,
                damagedResidents,
                damageCompensated));
    }
}
