package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kuanggui.fact.Truth;
import org.locationtech.jts.geom.MultiPolygon;

/** One area, and what the host's layers show of it. Computed when it is asked for, and kept. For one thread. */
public final class Ground {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final GroundLayers layers;
    private final Area area;
    private final Map<CoordinateSystem, Footprint> footprints = new HashMap<>();
    private final Map<Theme, List<Piece>> pieces = new EnumMap<>(Theme.class);
    private final Map<Theme, Coverage> coverages = new EnumMap<>(Theme.class);
    private final Map<Theme, Overlay> overlays = new EnumMap<>(Theme.class);
    private final Map<Theme, List<FeatureOverlap>> overlaps = new EnumMap<>(Theme.class);

    Ground(GroundLayers layers, Area area) {
        this.layers = layers;
        this.area = area;
    }

    /** The area. */
    public Area area() {
        return area;
    }

    /** What a layer shows of the area; empty where the host brought none of the theme. */
    public Optional<Overlay> overlay(Theme theme) {
        return layers.layer(theme).map(layer -> overlays.computeIfAbsent(theme, asked -> overlay(layer)));
    }

    /** The features of a layer that cover more than the tolerance of the area, in the layer's order; empty without layer. */
    public List<FeatureOverlap> overlaps(Theme theme) {
        return layers.layer(theme)
                .map(layer -> overlaps.computeIfAbsent(theme, asked -> overlaps(layer)))
                .orElse(List.of());
    }

    /**
     * What the features of a layer that are asked for cover of the area together, however little of it each one covers;
     * empty without layer.
     *
     * @param asked which features; asked of those near the area, in the layer's order
     */
    public Optional<Coverage> coverage(Theme theme, Predicate<Feature> asked) {
        return layers.layer(theme).map(layer -> {
            List<Piece> pieces = pieces(layer).stream()
                    .filter(piece -> asked.test(piece.feature().feature()))
                    .toList();
            return pieces.size() == pieces(layer).size() ? all(layer) : coverage(layer, pieces);
        });
    }

    private Overlay overlay(Layer layer) {
        Coverage all = all(layer);
        boolean complete = layer.completeness().isGivenFor(this::footprint, layers.toleranceM2());
        return new Overlay(
                layer.identity(),
                all.counts() ? Truth.TRUE : complete ? Truth.FALSE : Truth.UNKNOWN,
                all.overlapM2(),
                perCent(all.overlapM2()),
                complete,
                layers.toleranceM2(),
                all.counts() ? all.part() : null);
    }

    private List<FeatureOverlap> overlaps(Layer layer) {
        List<FeatureOverlap> overlaps = new ArrayList<>();
        for (Piece piece : pieces(layer)) {
            Coverage one = coverage(layer, List.of(piece));
            if (one.counts()) {
                Feature feature = piece.feature().feature();
                overlaps.add(new FeatureOverlap(feature, one.overlapM2(), one.part(), one.isWithin()));
            }
        }
        return List.copyOf(overlaps);
    }

    /** What all features cover together. */
    private Coverage all(Layer layer) {
        return coverages.computeIfAbsent(layer.identity().theme(), theme -> coverage(layer, pieces(layer)));
    }

    private Coverage coverage(Layer layer, List<Piece> covering) {
        return new Coverage(area, footprint(layer.coordinateSystem()), covering, layers.toleranceM2());
    }

    private List<Piece> pieces(Layer layer) {
        return pieces.computeIfAbsent(layer.identity().theme(), theme -> {
            Footprint footprint = footprint(layer.coordinateSystem());
            List<Piece> found = new ArrayList<>();
            for (LayerFeature feature : layer.near(footprint)) {
                MultiPolygon part = feature.within(footprint);
                if (!part.isEmpty()) {
                    found.add(new Piece(feature, part));
                }
            }
            return found;
        });
    }

    private Footprint footprint(CoordinateSystem wanted) {
        return footprints.computeIfAbsent(wanted, system -> new Footprint(area, system));
    }

    private BigDecimal perCent(BigDecimal squareMetres) {
        BigDecimal whole = area.squareMetres();
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : squareMetres.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
