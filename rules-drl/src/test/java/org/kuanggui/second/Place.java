package org.kuanggui.second;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Truth;

/**
 * Where it lies: what is stated of it, its ground, and the host's layers. "Where the caller supplies a layer and there is
 * ground, the layer decides; else the stated fact."
 *
 * <p>Doubt: a layer that is not complete for the ground decides as well, that it is not known; an overlap counts when it is
 * larger than the tolerance.
 *
 * @param site as stated
 * @param ground {@code null} where none is stated
 * @param groundM2 its size
 * @param atlas the host's layers
 */
record Place(Site site, @Nullable Region ground, double groundM2, Atlas atlas) {
    /** E 105°28′–106°02′, N 29°23′–29°52′. */
    private static final Region.Box PLAN =
            new Region.Box((105 * 60 + 28) * 600, (29 * 60 + 23) * 600, (106 * 60 + 2) * 600, (29 * 60 + 52) * 600);

    private static final BigDecimal KM2 = BigDecimal.valueOf(1_000_000);

    /** How ground lies to the plan's box. */
    enum Lie {
        INSIDE,
        CROSSING,
        OUTSIDE
    }

    static Place of(Site site, Atlas atlas) {
        Area area = site.ground();
        return area == null
                ? new Place(site, null, 0, atlas)
                : new Place(site, Region.of(area), Ellipsoid.squareMetres(area.polygons()), atlas);
    }

    /** The same with other ground, whose size is what is stated. */
    Place on(Region left) {
        return new Place(site, left, left.squareMetres(), atlas);
    }

    /** The plan's box. */
    static Region.Box plan() {
        return PLAN;
    }

    /** Wholly outside: its interior does not meet the box's; inside: covered by the closed box. */
    Lie lie() {
        boolean meets = false;
        boolean covered = true;
        for (Region.Box box : ground().boxes()) {
            meets |= PLAN.meets(box);
            covered &= PLAN.covers(box);
        }
        return covered ? Lie.INSIDE : meets ? Lie.CROSSING : Lie.OUTSIDE;
    }

    boolean hasGround() {
        return ground != null;
    }

    @Override
    public Region ground() {
        return ground == null ? Region.NONE : ground;
    }

    /** "Where there is ground its computed area decides, to four decimals; else areaKm2." */
    @Nullable
    BigDecimal squareKilometres() {
        return ground == null ? site.areaKm2() : squareKilometres(groundM2);
    }

    static BigDecimal squareKilometres(double squareMetres) {
        return BigDecimal.valueOf(squareMetres)
                .setScale(2, RoundingMode.HALF_UP)
                .divide(KM2, 4, RoundingMode.HALF_UP);
    }

    /** The layer of a theme that decides; {@code null} where there is none, or no ground. */
    @Nullable
    Sheet shown(Theme theme) {
        return ground == null ? null : atlas.sheet(theme);
    }

    // ---- facts

    Said inEcologicalRedLine() {
        return said(Theme.ECOLOGICAL_RED_LINE, site.inEcologicalRedLine(), "/site/inEcologicalRedLine");
    }

    Said inNatureReserve() {
        return said(Theme.NATURE_RESERVES, site.inNatureReserve(), "/site/inNatureReserve");
    }

    Said onPermanentBasicFarmland() {
        return said(Theme.PERMANENT_BASIC_FARMLAND, site.onPermanentBasicFarmland(), "/site/onPermanentBasicFarmland");
    }

    Said onCultivatedLand() {
        return said(Theme.CULTIVATED_LAND, site.onCultivatedLand(), "/site/onCultivatedLand");
    }

    Said inUrbanDevelopmentBoundary() {
        return said(
                Theme.URBAN_DEVELOPMENT_BOUNDARY,
                site.inUrbanDevelopmentBoundary(),
                "/site/inUrbanDevelopmentBoundary");
    }

    Said inKeyMiningZone() {
        return said(Theme.KEY_MINING_ZONE, site.inKeyMiningZone(), "/site/inKeyMiningZone");
    }

    private Said said(Theme theme, Truth stated, String pointer) {
        Sheet sheet = shown(theme);
        if (sheet == null) {
            return Said.of(stated, pointer);
        }
        if (!covered(sheet, any -> true).isEmpty()) {
            return Said.of(true);
        }
        return isComplete(sheet) ? Said.of(false) : Said.of(Truth.UNKNOWN, pointer);
    }

    // ---- layers

    /** What of the ground offends by a theme; nothing where no layer shows it. */
    Region offending(Theme theme) {
        Sheet sheet = shown(theme);
        return sheet == null ? Region.NONE : covered(sheet, any -> true);
    }

    /** What features cover of the ground together; nothing where that is no more than the tolerance. */
    Region covered(Sheet sheet, Predicate<Feature> asked) {
        Region covered = Region.NONE;
        for (Sheet.Plot plot : sheet.plots()) {
            if (plot.region().meets(ground()) && asked.test(plot.feature())) {
                covered = covered.and(ground().within(plot.region()));
            }
        }
        return counts(covered) ? covered : Region.NONE;
    }

    /** The features that cover more than the tolerance of the ground, each by itself. */
    List<Sheet.Plot> beneath(Sheet sheet) {
        return sheet.plots().stream()
                .filter(plot -> counts(ground().within(plot.region())))
                .toList();
    }

    /** The ground lies within features, taken together, but for no more than the tolerance. */
    boolean isWithin(Sheet sheet, Predicate<Feature> asked) {
        Region covered = covered(sheet, asked);
        return !covered.isEmpty() && !counts(ground().without(covered));
    }

    /** No more than the tolerance lies beyond the extent or in a gap. */
    boolean isComplete(Sheet sheet) {
        Region extent = sheet.extent();
        return extent != null && !counts(ground().without(extent).and(ground().within(sheet.gap())));
    }

    boolean counts(Region part) {
        return atlas.counts(part.squareMetres());
    }
}
