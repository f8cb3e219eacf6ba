package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Site;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Placement;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MiningBlocks;

/**
 * Where it lies, as facts. Where there is ground, and the host brought a layer of the theme, the layer decides; else the
 * stated fact holds.
 */
public final class SiteFacts {
    private static final String PROTECTION_AREA = "protection-area";
    private static final String AREA = "/site/areaKm2";
    private static final int PER_CENT_DIGITS = 2;
    private static final int KM2_DIGITS = 6;
    private static final BigDecimal ROUNDED_KM2 = new BigDecimal("0.00005");

    private final Site site;
    private final @Nullable GroundFacts ground;
    private final Knowledge knowledge;
    private @Nullable Placement placement;

    SiteFacts(Site site, @Nullable GroundFacts ground, Knowledge knowledge) {
        this.site = site;
        this.ground = ground;
        this.knowledge = knowledge;
    }

    public Fact township() {
        return Fact.shown("/site/township", site.township());
    }

    public Fact inEcologicalRedLine() {
        return fact(Theme.ECOLOGICAL_RED_LINE);
    }

    public Fact onPermanentBasicFarmland() {
        return fact(Theme.PERMANENT_BASIC_FARMLAND);
    }

    /** On permanent basic farmland, and damaging it. */
    public Fact damagesPermanentBasicFarmland() {
        return Fact.all(
                onPermanentBasicFarmland(),
                Fact.stated("/site/damagesPermanentBasicFarmland", site.damagesPermanentBasicFarmland()));
    }

    public Fact onCultivatedLand() {
        return fact(Theme.CULTIVATED_LAND);
    }

    public Fact inUrbanDevelopmentBoundary() {
        return fact(Theme.URBAN_DEVELOPMENT_BOUNDARY);
    }

    public Fact inKeyMiningZone() {
        return fact(Theme.KEY_MINING_ZONE);
    }

    /** In a township of the key mining zone, where it is not known whether it lies in the zone. */
    public Fact perhapsInKeyMiningZone() {
        return isShown(Theme.KEY_MINING_ZONE) ? Fact.joined(Truth.TRUE, township(), inKeyMiningZone()) : township();
    }

    /** Within 生态保护区, by the reading {@code protection-area}. */
    public Fact inProtectionArea() {
        Fact fact =
                switch (knowledge.readings().choice(PROTECTION_AREA)) {
                    case "RED_LINE" -> inEcologicalRedLine();
                    case "NATURE_RESERVE" -> fact(Theme.NATURE_RESERVES);
                    default -> inEither();
                };
        return fact.by(knowledge.readings().named(PROTECTION_AREA));
    }

    /** True where one of the three is; false where the area itself is denied, or both that could make it up are. */
    private Fact inEither() {
        Truth itself = site.inEcologicalProtectionArea();
        Truth parts = truth(Theme.ECOLOGICAL_RED_LINE).or(truth(Theme.NATURE_RESERVES));
        Truth either = itself.or(parts);
        if (either == Truth.UNKNOWN && (itself == Truth.FALSE || parts == Truth.FALSE)) {
            either = Truth.FALSE;
        }
        return Fact.joined(
                either,
                Fact.stated("/site/inEcologicalProtectionArea", itself),
                inEcologicalRedLine(),
                fact(Theme.NATURE_RESERVES));
    }

    // ---- the ground by itself

    /** How the ground lies to the plan's box; {@code null} where none is stated. */
    @Nullable
    Placement placement() {
        if (placement == null && ground != null) {
            placement = ground.placement(knowledge.plan().extent());
        }
        return placement;
    }

    /** Where the ground lies, beside the plan's box. */
    Fact position() {
        return stated().position(knowledge.plan().extent());
    }

    /** No larger than a bound, in km²: by the ground, else as stated. */
    Fact areaAtMost(BigDecimal bound) {
        String required = "≤ " + bound.toPlainString() + " km²";
        if (ground != null) {
            return Fact.known(
                    ground.area().squareKilometres().compareTo(bound) <= 0,
                    new Evidence(ground.place(), ground.squareKilometres(), required));
        }
        BigDecimal area = site.areaKm2();
        return area == null
                ? Fact.unknown(AREA, required)
                : Fact.known(area.compareTo(bound) <= 0, new Evidence(AREA, area.toPlainString() + " km²", required));
    }

    /**
     * A fact, and beside it the stated area where it differs from that of the ground by more than 1 % of the latter, and by
     * more than rounding to four decimals does.
     */
    Fact besideDifferingArea(Fact fact) {
        BigDecimal stated = site.areaKm2();
        if (ground == null || stated == null) {
            return fact;
        }
        BigDecimal computed = ground.area().squareMetres().movePointLeft(KM2_DIGITS);
        BigDecimal allowed = computed.movePointLeft(PER_CENT_DIGITS).max(ROUNDED_KM2);
        if (stated.subtract(computed).abs().compareTo(allowed) <= 0) {
            return fact;
        }
        String figure = stated.toPlainString() + " km²";
        String byGround = ground.squareKilometres();
        Fact area = Fact.known(Truth.TRUE, new Evidence(AREA, figure, byGround + "，据范围计算 (computed from the ground)"));
        return Fact.joined(fact.truth(), fact, area)
                .on(Overlaid.remarked(new Text(
                        "填报面积 " + figure + " 与据范围计算的 " + byGround + " 相差超过 1 %",
                        "the area stated, " + figure + ", differs by more than 1 % from " + byGround
                                + ", which is computed from the ground")));
    }

    private GroundFacts stated() {
        return Objects.requireNonNull(ground, "no ground");
    }

    // ---- blocks and rights

    /** Within the planned exploration block with an id, by the layer that is there. */
    Fact withinExplorationBlock(String id) {
        return BlocksOnGround.exploration(stated(), id);
    }

    /** Within a planned mining block that fits, by the layer that is there. */
    Fact withinMiningBlock(MiningBlocks needed, BlockReference block) {
        return BlocksOnGround.mining(stated(), needed, block);
    }

    /** The existing rights of others beneath; nothing where the layer shows none, or there is no layer. */
    Optional<Fact> rightsOfOthers(Predicate<Feature> own) {
        return isShown(Theme.EXISTING_RIGHTS) ? RightsOnGround.ofOthers(stated(), own) : Optional.empty();
    }

    // ---- layers

    /** There is ground, and a layer of the theme. */
    boolean isShown(Theme theme) {
        return ground != null && ground.shows(theme);
    }

    /** What decides on a theme: the layer, else what is stated. */
    Truth truth(Theme theme) {
        return ground != null && ground.shows(theme) ? ground.overlay(theme).overlaps() : stated(theme);
    }

    private Fact fact(Theme theme) {
        if (ground == null || !ground.shows(theme)) {
            return Fact.stated(pointer(theme), stated(theme));
        }
        Overlay overlay = ground.overlay(theme);
        LayerAnswer answer = new LayerAnswer(overlay, overlay.overlaps(), stated(theme));
        boolean offends = theme != Theme.KEY_MINING_ZONE;
        Fact shown = GroundFacts.settled(
                answer, pointer(theme), ground.shown(answer, offends ? "≤ " + answer.tolerance() : null));
        return overlay.part()
                .filter(part -> offends)
                .map(part -> shown.on(Overlaid.offendingIn(part)))
                .orElse(shown);
    }

    private Truth stated(Theme theme) {
        return switch (theme) {
            case ECOLOGICAL_RED_LINE -> site.inEcologicalRedLine();
            case NATURE_RESERVES -> site.inNatureReserve();
            case PERMANENT_BASIC_FARMLAND -> site.onPermanentBasicFarmland();
            case CULTIVATED_LAND -> site.onCultivatedLand();
            case URBAN_DEVELOPMENT_BOUNDARY -> site.inUrbanDevelopmentBoundary();
            case KEY_MINING_ZONE -> site.inKeyMiningZone();
            case PLANNED_MINING_BLOCKS, PLANNED_EXPLORATION_BLOCKS, EXISTING_RIGHTS -> Truth.UNKNOWN;
        };
    }

    private static String pointer(Theme theme) {
        return switch (theme) {
            case ECOLOGICAL_RED_LINE -> "/site/inEcologicalRedLine";
            case NATURE_RESERVES -> "/site/inNatureReserve";
            case PERMANENT_BASIC_FARMLAND -> "/site/onPermanentBasicFarmland";
            case CULTIVATED_LAND -> "/site/onCultivatedLand";
            case URBAN_DEVELOPMENT_BOUNDARY -> "/site/inUrbanDevelopmentBoundary";
            case KEY_MINING_ZONE -> "/site/inKeyMiningZone";
            case PLANNED_MINING_BLOCKS, PLANNED_EXPLORATION_BLOCKS, EXISTING_RIGHTS ->
                throw new IllegalArgumentException(theme + " is no fact of the site");
        };
    }
}
