package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Elevation;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/** Reads where a right lies. */
final class SiteReader {
    private SiteReader() {}

    @SuppressWarnings("NullAway") // null for unknown
    static @Nullable Site read(Part part) {
        var site = Site.builder()
                .district(part.at("district").text())
                .township(part.at("township").text())
                .areaKm2(part.at("areaKm2").decimal());
        site.ground(ground(part.at("geometry"), part.at("corners")))
                .elevation(part.at("elevation").part(SiteReader::elevation))
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

    private static @Nullable Area ground(Value geometry, Value corners) {
        Area stated = geometry.part(GeometryReader::area);
        Area ofCorners = corners.built(Area::ofCorners);
        if (geometry.isStated() && corners.isStated()) {
            corners.refuse(new Text("corners 与 geometry 并存", "corners together with geometry"), Phrases.ONE_OF_THE_TWO);
        }
        return stated == null ? ofCorners : stated;
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable Elevation elevation(Part part) {
        var top = part.required("top").decimal();
        var bottom = part.required("bottom").decimal();
        return part.build(() -> new Elevation(top, bottom));
    }
}
