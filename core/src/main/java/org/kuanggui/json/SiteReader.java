package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Elevation;
import org.kuanggui.application.Site;

/** Reads where a right lies. */
final class SiteReader {
    private SiteReader() {}

    @SuppressWarnings("NullAway") // null for unknown
    static @Nullable Site read(Part part) {
        var site = Site.builder()
                .district(part.at("district").text())
                .township(part.at("township").text())
                .areaKm2(part.at("areaKm2").decimal());
        refuseGround(part);
        site.elevation(part.at("elevation").part(SiteReader::elevation))
                .inEcologicalRedLine(part.at("inEcologicalRedLine").truth())
                .inNatureReserve(part.at("inNatureReserve").truth())
                .inEcologicalProtectionArea(
                        part.at("inEcologicalProtectionArea").truth())
                .onPermanentBasicFarmland(part.at("onPermanentBasicFarmland").truth())
                .damagesPermanentBasicFarmland(
                        part.at("damagesPermanentBasicFarmland").truth())
                .onCultivatedLand(part.at("onCultivatedLand").truth())
                .inUrbanDevelopmentBoundary(
                        part.at("inUrbanDevelopmentBoundary").truth())
                .inKeyMiningZone(part.at("inKeyMiningZone").truth());
        return part.build(site::build);
    }

    /** What the contract has and this version does not read; to be replaced by reading it. */
    private static void refuseGround(Part part) {
        String facts = "no area, which this version does not read: leave the field out, and state the facts as"
                + " inEcologicalRedLine, inNatureReserve and the others of site; geometry and corners never go together";
        part.at("geometry").refuseIfStated(facts);
        part.at("corners").refuseIfStated(facts);
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable Elevation elevation(Part part) {
        var top = part.required("top").decimal();
        var bottom = part.required("bottom").decimal();
        return part.build(() -> new Elevation(top, bottom));
    }
}
