package org.kuanggui.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Theme, Overlay> overlays = new EnumMap<>(Theme.class);
    private final Map<Theme, List<FeatureOverlap>> overlaps = new EnumMap<>(Theme.class);

    /**
     * What one feature covers of the area.
     *
     * @param feature which
     * @param part more than nothing
     */
    private record Piece(LayerFeature feature, MultiPolygon part) {}

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

    private Overlay overlay(Layer layer) {
        Footprint footprint = footprint(layer.coordinateSystem());
        MultiPolygon covered = covered(layer);
        BigDecimal overlapM2 = footprint.squareMetres(covered);
        boolean counts = counts(overlapM2);
        boolean complete = layer.completeness().isGivenFor(this::footprint, layers.toleranceM2());
        return new Overlay(
                layer.identity(),
                counts ? Truth.TRUE : complete ? Truth.FALSE : Truth.UNKNOWN,
                overlapM2,
                perCent(overlapM2),
                complete,
                layers.toleranceM2(),
                counts ? footprint.area(covered) : null);
    }

    private List<FeatureOverlap> overlaps(Layer layer) {
        Footprint footprint = footprint(layer.coordinateSystem());
        List<FeatureOverlap> overlaps = new ArrayList<>();
        for (Piece piece : pieces(layer)) {
            BigDecimal overlapM2 = footprint.squareMetres(piece.part());
            if (counts(overlapM2)) {
                MultiPolygon beyond = footprint.isWhole(piece.part())
                        ? Shapes.FACTORY.createMultiPolygon()
                        : piece.feature().beyond(footprint);
                overlaps.add(new FeatureOverlap(
                        piece.feature().feature(),
                        overlapM2,
                        footprint.area(piece.part()),
                        counts(footprint.squareMetres(beyond)) ? footprint.area(beyond) : null));
            }
        }
        return List.copyOf(overlaps);
    }

    /** What the features cover together; the area's own region where one covers all of it. */
    private MultiPolygon covered(Layer layer) {
        Footprint footprint = footprint(layer.coordinateSystem());
        List<MultiPolygon> parts = new ArrayList<>();
        for (Piece piece : pieces(layer)) {
            if (footprint.isWhole(piece.part())) {
                return piece.part();
            }
            parts.add(piece.part());
        }
        return Pieces.together(parts);
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

    private boolean counts(BigDecimal squareMetres) {
        return squareMetres.compareTo(layers.toleranceM2()) > 0;
    }

    private BigDecimal perCent(BigDecimal squareMetres) {
        BigDecimal whole = area.squareMetres();
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : squareMetres.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
