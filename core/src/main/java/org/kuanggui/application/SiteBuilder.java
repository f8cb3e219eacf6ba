package org.kuanggui.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kuanggui.area.Area;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/** Builds a {@link Site}; what is not set is unknown. For one thread. */
public final class SiteBuilder {
    private @Nullable String district;
    private @Nullable String township;
    private @Nullable BigDecimal areaKm2;
    private @Nullable Elevation elevation;
    private @Nullable Area ground;
    private Truth inEcologicalRedLine = Truth.UNKNOWN;
    private Truth inNatureReserve = Truth.UNKNOWN;
    private Truth inEcologicalProtectionArea = Truth.UNKNOWN;
    private Truth onPermanentBasicFarmland = Truth.UNKNOWN;
    private Truth damagesPermanentBasicFarmland = Truth.UNKNOWN;
    private Truth onCultivatedLand = Truth.UNKNOWN;
    private Truth inUrbanDevelopmentBoundary = Truth.UNKNOWN;
    private Truth inKeyMiningZone = Truth.UNKNOWN;

    SiteBuilder() {}

    SiteBuilder(Site start) {
        district = start.district();
        township = start.township();
        areaKm2 = start.areaKm2();
        elevation = start.elevation();
        ground = start.ground();
        inEcologicalRedLine = start.inEcologicalRedLine();
        inNatureReserve = start.inNatureReserve();
        inEcologicalProtectionArea = start.inEcologicalProtectionArea();
        onPermanentBasicFarmland = start.onPermanentBasicFarmland();
        damagesPermanentBasicFarmland = start.damagesPermanentBasicFarmland();
        onCultivatedLand = start.onCultivatedLand();
        inUrbanDevelopmentBoundary = start.inUrbanDevelopmentBoundary();
        inKeyMiningZone = start.inKeyMiningZone();
    }

    /** Administrative code of the district, six digits (GB/T 2260); Dazu is 500111. */
    public SiteBuilder district(@Nullable String district) {
        this.district = district;
        return this;
    }

    /** The township by its full name, 古龙镇. */
    public SiteBuilder township(@Nullable String township) {
        this.township = township;
        return this;
    }

    /** Area in km², ≥ 0. */
    public SiteBuilder areaKm2(@Nullable BigDecimal areaKm2) {
        this.areaKm2 = areaKm2;
        return this;
    }

    /** Vertical extent. */
    public SiteBuilder elevation(@Nullable Elevation elevation) {
        this.elevation = elevation;
        return this;
    }

    /** The area itself: the contract's {@code geometry} or {@code corners}. */
    public SiteBuilder ground(@Nullable Area ground) {
        this.ground = ground;
        return this;
    }

    /**
     * As {@link #ground}, by the register's text of corners.
     *
     * @throws InvalidInputException if anything is wrong with it; it lists every fault
     */
    public SiteBuilder corners(String corners) {
        return ground(Area.ofCorners(corners));
    }

    /** Whether it overlaps the ecological red line 生态保护红线. */
    public SiteBuilder inEcologicalRedLine(Truth inEcologicalRedLine) {
        this.inEcologicalRedLine = inEcologicalRedLine;
        return this;
    }

    /** As {@link #inEcologicalRedLine(Truth)}, of a known answer. */
    public SiteBuilder inEcologicalRedLine(boolean inEcologicalRedLine) {
        return inEcologicalRedLine(Truth.of(inEcologicalRedLine));
    }

    /** Whether it overlaps a nature reserve 自然保护地. */
    public SiteBuilder inNatureReserve(Truth inNatureReserve) {
        this.inNatureReserve = inNatureReserve;
        return this;
    }

    /** As {@link #inNatureReserve(Truth)}, of a known answer. */
    public SiteBuilder inNatureReserve(boolean inNatureReserve) {
        return inNatureReserve(Truth.of(inNatureReserve));
    }

    /** Whether it overlaps an ecological protection area 生态保护区. */
    public SiteBuilder inEcologicalProtectionArea(Truth inEcologicalProtectionArea) {
        this.inEcologicalProtectionArea = inEcologicalProtectionArea;
        return this;
    }

    /** As {@link #inEcologicalProtectionArea(Truth)}, of a known answer. */
    public SiteBuilder inEcologicalProtectionArea(boolean inEcologicalProtectionArea) {
        return inEcologicalProtectionArea(Truth.of(inEcologicalProtectionArea));
    }

    /** Whether it overlaps permanent basic farmland 永久基本农田. */
    public SiteBuilder onPermanentBasicFarmland(Truth onPermanentBasicFarmland) {
        this.onPermanentBasicFarmland = onPermanentBasicFarmland;
        return this;
    }

    /** As {@link #onPermanentBasicFarmland(Truth)}, of a known answer. */
    public SiteBuilder onPermanentBasicFarmland(boolean onPermanentBasicFarmland) {
        return onPermanentBasicFarmland(Truth.of(onPermanentBasicFarmland));
    }

    /** Whether the work damages permanent basic farmland. */
    public SiteBuilder damagesPermanentBasicFarmland(Truth damagesPermanentBasicFarmland) {
        this.damagesPermanentBasicFarmland = damagesPermanentBasicFarmland;
        return this;
    }

    /** As {@link #damagesPermanentBasicFarmland(Truth)}, of a known answer. */
    public SiteBuilder damagesPermanentBasicFarmland(boolean damagesPermanentBasicFarmland) {
        return damagesPermanentBasicFarmland(Truth.of(damagesPermanentBasicFarmland));
    }

    /** Whether it overlaps cultivated land 耕地. */
    public SiteBuilder onCultivatedLand(Truth onCultivatedLand) {
        this.onCultivatedLand = onCultivatedLand;
        return this;
    }

    /** As {@link #onCultivatedLand(Truth)}, of a known answer. */
    public SiteBuilder onCultivatedLand(boolean onCultivatedLand) {
        return onCultivatedLand(Truth.of(onCultivatedLand));
    }

    /** Whether it overlaps the urban development boundary 城镇开发边界. */
    public SiteBuilder inUrbanDevelopmentBoundary(Truth inUrbanDevelopmentBoundary) {
        this.inUrbanDevelopmentBoundary = inUrbanDevelopmentBoundary;
        return this;
    }

    /** As {@link #inUrbanDevelopmentBoundary(Truth)}, of a known answer. */
    public SiteBuilder inUrbanDevelopmentBoundary(boolean inUrbanDevelopmentBoundary) {
        return inUrbanDevelopmentBoundary(Truth.of(inUrbanDevelopmentBoundary));
    }

    /** Whether it lies in the key mining zone 重点开采区. */
    public SiteBuilder inKeyMiningZone(Truth inKeyMiningZone) {
        this.inKeyMiningZone = inKeyMiningZone;
        return this;
    }

    /** As {@link #inKeyMiningZone(Truth)}, of a known answer. */
    public SiteBuilder inKeyMiningZone(boolean inKeyMiningZone) {
        return inKeyMiningZone(Truth.of(inKeyMiningZone));
    }

    /**
     * The part as built.
     *
     * @throws InvalidInputException if a component breaks the contract; it lists every problem
     */
    public Site build() {
        return new Site(
                district,
                township,
                areaKm2,
                ground,
                elevation,
                inEcologicalRedLine,
                inNatureReserve,
                inEcologicalProtectionArea,
                onPermanentBasicFarmland,
                damagesPermanentBasicFarmland,
                onCultivatedLand,
                inUrbanDevelopmentBoundary,
                inKeyMiningZone);
    }
}
