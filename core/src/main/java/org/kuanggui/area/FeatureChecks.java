package org.kuanggui.area;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * What keeps a feature out of a layer. Doubled corners, the direction of rings and heights do not. Pointers are seen from
 * the feature.
 */
final class FeatureChecks {
    private static final String GEOMETRY = "/geometry";
    private static final String EMPTY = "an empty geometry";
    private static final String POLYGONS = "a Polygon or MultiPolygon";
    private static final int FEWEST_NUMBERS = 8;

    private final CoordinateSystem system;
    private final Reach reach;

    FeatureChecks(CoordinateSystem system) {
        this.system = system;
        this.reach = new Reach(system);
    }

    /** What is wrong with a geometry by its kind; {@code null} where it has polygons, not all of them empty. */
    static @Nullable Problem ofKind(@Nullable Geometry geometry) {
        if (geometry == null) {
            return new Problem(GEOMETRY, "no geometry", POLYGONS);
        }
        if (!(geometry instanceof Polygonal)) {
            return new Problem(GEOMETRY, "a " + geometry.getGeometryType(), POLYGONS);
        }
        return geometry.isEmpty() ? new Problem(GEOMETRY, EMPTY, POLYGONS) : null;
    }

    /** What is wrong with polygons; {@code null} where nothing is. */
    @Nullable
    Problem of(double[][][] polygons) {
        Problem problem = ofRings(polygons);
        if (problem == null) {
            problem = ofPlaces(polygons);
        }
        return problem == null ? ofTopology(polygons) : problem;
    }

    /**
     * Where polygons lie; {@code null} where that cannot be trusted: something was cut off, and may have lain anywhere, or
     * a corner is out of reach.
     */
    @Nullable
    Envelope place(double[][][] polygons) {
        return isCutOff(polygons) || ofPlaces(polygons) != null ? null : Ordinates.envelope(polygons);
    }

    /** There is no polygon, one without rings, or a ring of too few positions. */
    private static boolean isCutOff(double[][][] polygons) {
        for (double[][] rings : polygons) {
            for (double[] ring : rings) {
                if (isCutOff(ring)) {
                    return true;
                }
            }
            if (rings.length == 0) {
                return true;
            }
        }
        return polygons.length == 0;
    }

    private static boolean isCutOff(double[] ring) {
        return ring.length < FEWEST_NUMBERS || ring.length % 2 != 0;
    }

    private static @Nullable Problem ofRings(double[][][] polygons) {
        if (polygons.length == 0) {
            return new Problem(GEOMETRY, EMPTY, POLYGONS);
        }
        for (double[][] rings : polygons) {
            if (rings.length == 0) {
                return new Problem(GEOMETRY, "a polygon without rings", "an outer ring, and perhaps holes");
            }
            for (double[] ring : rings) {
                Problem problem = ofRing(ring);
                if (problem != null) {
                    return problem;
                }
            }
        }
        return null;
    }

    private static @Nullable Problem ofRing(double[] ring) {
        int last = ring.length - 2;
        if (isCutOff(ring)) {
            return new Problem(
                    GEOMETRY,
                    ring.length % 2 == 0
                            ? "a ring of " + ring.length / 2 + " positions" + (last < 0 ? "" : " at " + at(ring, 0))
                            : "a ring of " + ring.length + " numbers",
                    "a ring of at least 4 positions");
        }
        if (ring[0] != ring[last] || ring[1] != ring[last + 1]) {
            return isNumber(ring[0]) && isNumber(ring[1]) && isNumber(ring[last]) && isNumber(ring[last + 1])
                    ? new Problem(
                            GEOMETRY,
                            "a ring from " + at(ring, 0) + " to " + at(ring, last),
                            "a closed ring, its last position its first")
                    : null; // told of its places
        }
        return null;
    }

    private @Nullable Problem ofPlaces(double[][][] polygons) {
        for (double[][] rings : polygons) {
            for (double[] ring : rings) {
                if (!isFinite(ring) || !reach.has(Ordinates.envelope(new double[][][] {{ring}}))) {
                    Problem problem = ofPlaces(ring);
                    if (problem != null) {
                        return problem;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Problem ofPlaces(double[] ring) {
        for (int i = 0; i + 1 < ring.length; i += 2) {
            if (!isNumber(ring[i]) || !isNumber(ring[i + 1])) {
                return new Problem(GEOMETRY, at(ring, i), "coordinates that are numbers");
            }
            if (!reach.has(ring[i], ring[i + 1])) {
                return reach.problem(ring[i], ring[i + 1]);
            }
        }
        return null;
    }

    private static boolean isFinite(double[] ring) {
        for (double number : ring) {
            if (!isNumber(number)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(double number) {
        return Double.isFinite(number);
    }

    private static String at(double[] ring, int i) {
        return "[" + ring[i] + ", " + ring[i + 1] + "]";
    }

    private @Nullable Problem ofTopology(double[][][] polygons) {
        Geometry geometry = Ordinates.geometry(polygons);
        if (Intricacy.isTooGreat(geometry)) {
            return new Problem(
                    GEOMETRY,
                    "polygons too intricate to be checked",
                    "several smaller features, or rings whose edges do not all lie side by side");
        }
        IsValidOp check = new IsValidOp(geometry);
        if (check.isValid()) {
            return null;
        }
        TopologyValidationError error = check.getValidationError();
        Coordinate at = error.getCoordinate();
        return new Problem(
                GEOMETRY,
                fault(error) + (at == null ? "" : " at " + String.format(Locale.ROOT, format(), at.x, at.y)),
                "rings that neither cross nor lie on each other, holes within their outer ring");
    }

    private String format() {
        return system.isDegrees() ? "[%.8f, %.8f]" : "[%.3f, %.3f]";
    }

    private static String fault(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION -> "rings that cross";
            case TopologyValidationError.RING_SELF_INTERSECTION -> "a ring that touches itself";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "a hole outside its outer ring";
            case TopologyValidationError.NESTED_HOLES -> "a hole within a hole";
            case TopologyValidationError.NESTED_SHELLS -> "an outer ring within another";
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "holes that cut the polygon in two";
            case TopologyValidationError.TOO_FEW_POINTS -> "a ring of fewer than 3 different corners";
            default -> error.getMessage();
        };
    }
}
