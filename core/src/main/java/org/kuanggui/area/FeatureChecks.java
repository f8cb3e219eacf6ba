package org.kuanggui.area;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
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
    private static final Text NO_GEOMETRY = new Text("没有几何图形", "no geometry");
    private static final Text EMPTY = new Text("空的几何图形", "an empty geometry");
    private static final Text POLYGONS = new Text("Polygon 或 MultiPolygon", "a Polygon or MultiPolygon");
    private static final Text NO_RINGS = new Text("没有环的多边形", "a polygon without rings");
    private static final Text POSITIONS = new Text("至少有 4 个点位的环", "a ring of at least 4 positions");
    private static final Text CLOSED = new Text("闭合的环，末点即首点", "a closed ring, its last position its first");
    private static final Text NUMBERS = new Text("均为数字的坐标", "coordinates that are numbers");
    private static final Text TOO_INTRICATE = new Text("过于复杂、无法检查的多边形", "polygons too intricate to be checked");
    private static final Text PLAIN = new Text(
            "若干较小的图斑，或并非所有边都彼此紧挨的环", "several smaller features, or rings whose edges do not all lie side by side");
    private static final Text SOUND = new Text(
            "互不相交、互不重叠的环，内环在其外环之内", "rings that neither cross nor lie on each other, holes within their outer ring");
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
            return new Problem(GEOMETRY, NO_GEOMETRY, POLYGONS);
        }
        if (!(geometry instanceof Polygonal)) {
            String type = geometry.getGeometryType();
            return new Problem(GEOMETRY, new Text(type, "a " + type), POLYGONS);
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
                return new Problem(GEOMETRY, NO_RINGS, RingMessages.OUTER_RING);
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
            return new Problem(GEOMETRY, cutOff(ring), POSITIONS);
        }
        if (ring[0] != ring[last] || ring[1] != ring[last + 1]) {
            return isNumber(ring[0]) && isNumber(ring[1]) && isNumber(ring[last]) && isNumber(ring[last + 1])
                    ? new Problem(GEOMETRY, open(at(ring, 0), at(ring, last)), CLOSED)
                    : null; // told of its places
        }
        return null;
    }

    private static Text cutOff(double[] ring) {
        if (ring.length % 2 != 0) {
            return new Text(ring.length + " 个数字的环", "a ring of " + ring.length + " numbers");
        }
        int positions = ring.length / 2;
        Text few = new Text("只有 " + positions + " 个点位的环", "a ring of " + positions + " positions");
        return positions == 0 ? few : few.then(lyingAt(at(ring, 0)));
    }

    private static Text open(String from, String to) {
        return new Text("从 " + from + " 到 " + to + " 的环", "a ring from " + from + " to " + to);
    }

    /** Where something lies, to stand behind it. */
    private static Text lyingAt(String at) {
        return new Text("，位于 " + at, " at " + at);
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
                return new Problem(GEOMETRY, Text.plain(at(ring, i)), NUMBERS);
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
            return new Problem(GEOMETRY, TOO_INTRICATE, PLAIN);
        }
        IsValidOp check = new IsValidOp(geometry);
        if (check.isValid()) {
            return null;
        }
        TopologyValidationError error = check.getValidationError();
        Coordinate at = error.getCoordinate();
        Text fault = fault(error);
        return new Problem(
                GEOMETRY,
                at == null ? fault : fault.then(lyingAt(String.format(Locale.ROOT, format(), at.x, at.y))),
                SOUND);
    }

    private String format() {
        return system.isDegrees() ? "[%.8f, %.8f]" : "[%.3f, %.3f]";
    }

    private static Text fault(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION -> new Text("相交的环", "rings that cross");
            case TopologyValidationError.RING_SELF_INTERSECTION -> new Text("自接触的环", "a ring that touches itself");
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> new Text("外环之外的内环", "a hole outside its outer ring");
            case TopologyValidationError.NESTED_HOLES -> new Text("内环中的内环", "a hole within a hole");
            case TopologyValidationError.NESTED_SHELLS -> new Text("另一外环之内的外环", "an outer ring within another");
            case TopologyValidationError.DISCONNECTED_INTERIOR ->
                new Text("把多边形切成两块的内环", "holes that cut the polygon in two");
            case TopologyValidationError.TOO_FEW_POINTS ->
                new Text("不同拐点少于 3 个的环", "a ring of fewer than 3 different corners");
            default -> new Text("无效的多边形（" + error.getMessage() + "）", error.getMessage());
        };
    }
}
