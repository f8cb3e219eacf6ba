package org.kuanggui.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/**
 * Where the right lies, as stated.
 *
 * @param district administrative code of the district, six digits (GB/T 2260); Dazu is 500111
 * @param township the township by its full name, 古龙镇
 * @param areaKm2 area in km², ≥ 0
 * @param ground the area itself; in JSON {@code geometry}, a Polygon or MultiPolygon in CGCS2000 degrees, or
 *     {@code corners}, the register's text
 * @param elevation vertical extent
 * @param inEcologicalRedLine whether it overlaps the ecological red line 生态保护红线
 * @param inNatureReserve whether it overlaps a nature reserve 自然保护地
 * @param inEcologicalProtectionArea whether it overlaps an ecological protection area 生态保护区
 * @param onPermanentBasicFarmland whether it overlaps permanent basic farmland 永久基本农田
 * @param damagesPermanentBasicFarmland whether the work damages permanent basic farmland
 * @param onCultivatedLand whether it overlaps cultivated land 耕地
 * @param inUrbanDevelopmentBoundary whether it overlaps the urban development boundary 城镇开发边界
 * @param inKeyMiningZone whether it lies in the key mining zone 重点开采区
 */
public record Site(
        @Nullable String district,
        @Nullable String township,
        @Nullable BigDecimal areaKm2,
        @Nullable Area ground,
        @Nullable Elevation elevation,
        Truth inEcologicalRedLine,
        Truth inNatureReserve,
        Truth inEcologicalProtectionArea,
        Truth onPermanentBasicFarmland,
        Truth damagesPermanentBasicFarmland,
        Truth onCultivatedLand,
        Truth inUrbanDevelopmentBoundary,
        Truth inKeyMiningZone) {

    /** The part when it is absent: every fact is unknown. */
    public static final Site UNKNOWN = new Site(
            null,
            null,
            null,
            null,
            null,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN,
            Truth.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public Site {
        Checks checks = new Checks();
        district = SharedChecks.district(checks, district);
        township = checks.text("/township", township);
        areaKm2 = checks.notNegative("/areaKm2", areaKm2);
        inEcologicalRedLine = inEcologicalRedLine == null ? Truth.UNKNOWN : inEcologicalRedLine;
        inNatureReserve = inNatureReserve == null ? Truth.UNKNOWN : inNatureReserve;
        inEcologicalProtectionArea = inEcologicalProtectionArea == null ? Truth.UNKNOWN : inEcologicalProtectionArea;
        onPermanentBasicFarmland = onPermanentBasicFarmland == null ? Truth.UNKNOWN : onPermanentBasicFarmland;
        damagesPermanentBasicFarmland =
                damagesPermanentBasicFarmland == null ? Truth.UNKNOWN : damagesPermanentBasicFarmland;
        onCultivatedLand = onCultivatedLand == null ? Truth.UNKNOWN : onCultivatedLand;
        inUrbanDevelopmentBoundary = inUrbanDevelopmentBoundary == null ? Truth.UNKNOWN : inUrbanDevelopmentBoundary;
        inKeyMiningZone = inKeyMiningZone == null ? Truth.UNKNOWN : inKeyMiningZone;
        checks.done();
    }

    /** A builder in which every fact is unknown. */
    public static SiteBuilder builder() {
        return new SiteBuilder();
    }

    /** A builder that starts from this part. */
    public SiteBuilder toBuilder() {
        return new SiteBuilder(this);
    }
}
