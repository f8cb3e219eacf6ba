package org.kuanggui.drools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.BoundingBox;
import org.kuanggui.area.Coverage;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.Ground;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Placement;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.Extent;

/**
 * The ground that was stated, as facts: by itself, and by the host's layers. What a layer shows is computed when it is
 * first asked for, once a judgement.
 */
final class GroundFacts {
    private static final int SHOWN_DECIMALS = 4;
    private static final int GRID_DECIMALS = 11;
    private static final int MINUTES = 60;
    private static final String INCOMPLETE = ": 对该范围不完整 (not complete for this area)";

    private final Ground ground;
    private final GroundLayers layers;

    private GroundFacts(Ground ground, GroundLayers layers) {
        this.ground = ground;
        this.layers = layers;
    }

    /** The ground of a site; {@code null} where none is stated. */
    static @Nullable GroundFacts of(Site site, GroundLayers layers) {
        Area area = site.ground();
        return area == null ? null : new GroundFacts(layers.under(area), layers);
    }

    Area area() {
        return ground.area();
    }

    /** Where it stands in the document. */
    String place() {
        return place(area());
    }

    /** Where an area stands in the document, by the way it is stated. */
    static String place(Area area) {
        return area.form() == Area.Form.CORNERS ? "/site/corners" : "/site/geometry";
    }

    // ---- by itself

    /** How it lies to the plan's box. */
    Placement placement(Extent extent) {
        return area().placement(new BoundingBox(
                degrees(extent.west()), degrees(extent.south()), degrees(extent.east()), degrees(extent.north())));
    }

    /** Where it lies, beside the plan's box. */
    Fact position(Extent extent) {
        BoundingBox box = area().boundingBox();
        String stated = "E " + shown(box.west()) + "–" + shown(box.east()) + ", N " + shown(box.south()) + "–"
                + shown(box.north());
        String required = "E " + minutes(extent.west()) + "–" + minutes(extent.east()) + ", N "
                + minutes(extent.south()) + "–" + minutes(extent.north());
        return Fact.known(Truth.TRUE, new Evidence(place(), stated, required));
    }

    /** Its area, as reports print it. */
    String squareKilometres() {
        return area().squareKilometres().toPlainString() + " km²";
    }

    /** On the grid that coordinates are kept to, so that an edge on a side of the box does not cross it. */
    private static double degrees(int minutes) {
        return new BigDecimal(minutes)
                .divide(new BigDecimal(MINUTES), GRID_DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static String minutes(int minutes) {
        int rest = minutes % MINUTES;
        return minutes / MINUTES + "°" + (rest < 10 ? "0" : "") + rest + "′";
    }

    private static String shown(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    // ---- by layers

    /** The host brought a layer of a theme. */
    boolean shows(Theme theme) {
        return layers.layer(theme).isPresent();
    }

    /** The layer of a theme that is there. */
    Layer layer(Theme theme) {
        return layers.layer(theme).orElseThrow();
    }

    /** What a layer that is there shows. */
    Overlay overlay(Theme theme) {
        return ground.overlay(theme).orElseThrow();
    }

    List<FeatureOverlap> overlaps(Theme theme) {
        return ground.overlaps(theme);
    }

    /** What features of a layer that is there cover together. */
    Coverage coverage(Theme theme, Predicate<Feature> asked) {
        return ground.coverage(theme, asked).orElseThrow();
    }

    /**
     * What a layer decided, beside what the document states of it.
     *
     * @param pointer where the document states it, and misses it where the layer does not know
     * @param shown what the layer shows
     */
    static Fact settled(LayerAnswer answer, String pointer, Fact... shown) {
        Fact onGround = Fact.joined(answer.answer(), shown);
        if (answer.answer() == Truth.UNKNOWN) {
            return Fact.joined(Truth.UNKNOWN, Fact.stated(pointer, answer.stated()), onGround)
                    .unsettled(List.of(pointer))
                    .on(Overlaid.by(answer));
        }
        Fact beside = answer.stated().isKnown()
                ? Fact.joined(answer.answer(), Fact.stated(pointer, answer.stated()), onGround)
                : onGround;
        return beside.on(Overlaid.by(answer));
    }

    /** How much of the area a layer covers, or that it is not complete. */
    Fact shown(LayerAnswer answer, @Nullable String required) {
        return answer.overlay().overlaps() == Truth.UNKNOWN
                ? shown(answer.overlay(), INCOMPLETE, required)
                : shown(answer.overlay(), ": " + answer.overlap(), required);
    }

    /** A layer is not complete for the area. */
    Fact incomplete(Overlay overlay) {
        return shown(overlay, INCOMPLETE, null);
    }

    /**
     * A line on what a layer shows.
     *
     * @param what behind the layer's name, {@code ": 0.012345 km² (2.39 %)"}
     */
    Fact shown(Overlay overlay, String what, @Nullable String required) {
        String layer =
                overlay.layer().theme().chineseName() + " " + overlay.layer().version();
        return Fact.known(Truth.TRUE, new Evidence(place(), layer + what, required));
    }
}
