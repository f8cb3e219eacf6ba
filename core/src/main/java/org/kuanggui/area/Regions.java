package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Puts rings together to one region: shells added, holes cut out. What overlaps by less than 1 m² does not count. */
final class Regions {
    private static final double TOLERANCE_M2 = 1;
    private static final int MOST_CROSSINGS = 1_000;
    private static final long MOST_WORK = 2_000_000;

    private static final Text TOO_SMALL = new Text("总面积不超过 1 m²", "no more than 1 m² in all");
    private static final Text AN_AREA = new Text("大于 1 m² 的范围", "an area");
    private static final Text A_HOLE_OUTSIDE =
            new Text("挖除的环不在任何计入的环之内", "a ring cut out where no ring added holds it");
    private static final Text A_HOLE_WITHIN = new Text("位于外环之内的内环", "a hole within its outer ring");
    private static final Text RINGS_APART = new Text("互不重叠的环", "rings beside each other");
    private static final Text TOO_INTRICATE = new Text("各环过于复杂，无法检查", "rings too intricate to be checked");
    private static final Text FEWER_RINGS = new Text("相互叠置较少的环", "fewer rings upon each other");

    private final CoordinateSystem system;
    private final RingChecks checks;
    private long work;

    /**
     * A ring with what it holds.
     *
     * @param ring as stated
     * @param shape a polygon; where holes are cut out of it, any number of polygons
     */
    private record Patch(Ring ring, Geometry shape) {

        static Patch of(Ring ring) {
            return new Patch(ring, ring.polygon());
        }

        boolean isNear(Patch other) {
            return shape.getEnvelopeInternal().intersects(other.shape.getEnvelopeInternal());
        }
    }

    /**
     * A ring that is added, and those cut out of it.
     *
     * @param filled without its holes
     * @param holes may be empty
     */
    private record Shell(Patch filled, List<Patch> holes) {

        Shell(Ring ring) {
            this(Patch.of(ring), new ArrayList<>());
        }

        Polygon asStated() {
            LinearRing[] rings = holes.stream().map(hole -> hole.ring().line()).toArray(LinearRing[]::new);
            return Shapes.FACTORY.createPolygon(filled.ring().line(), rings);
        }

        /** What is left of it, whether or not its rings touch: no overlay takes a polygon whose rings overlap. */
        Geometry computed() {
            Geometry left = filled.shape();
            for (Patch hole : holes) {
                left = Shapes.difference(left, hole.shape());
            }
            return left;
        }

        Patch cut() {
            Polygon asStated = asStated();
            return new Patch(filled.ring(), asStated.isValid() ? asStated : computed());
        }
    }

    Regions(CoordinateSystem system, RingChecks checks) {
        this.system = system;
        this.checks = checks;
    }

    /** The region of rings whose holes go with the smallest shell around them. */
    MultiPolygon of(List<Ring> added, List<Ring> cutOut) {
        List<Shell> shells = added.stream().map(Shell::new).toList();
        for (Ring ring : cutOut) {
            Patch hole = Patch.of(ring);
            Shell around = smallestAround(hole, shells);
            if (around == null) {
                refuseOutside(ring);
            } else {
                around.holes().add(hole);
            }
        }
        return region(shells);
    }

    /** The region of polygons, each a shell with its holes. */
    MultiPolygon of(List<List<Ring>> polygons) {
        List<Shell> shells = new ArrayList<>(polygons.size());
        for (List<Ring> rings : polygons) {
            Shell shell = new Shell(rings.get(0));
            for (Ring ring : rings.subList(1, rings.size())) {
                Patch hole = Patch.of(ring);
                if (isWithin(hole, shell)) {
                    shell.holes().add(hole);
                } else {
                    refuseOutside(ring);
                }
            }
            shells.add(shell);
        }
        return region(shells);
    }

    private MultiPolygon region(List<Shell> shells) {
        shells.forEach(shell -> apart(shell.holes()));
        checks.done();
        List<Patch> parts = shells.stream().map(Shell::cut).toList();
        apart(parts);
        checks.done();
        MultiPolygon asStated = Shapes.FACTORY.createMultiPolygon(
                shells.stream().map(Shell::asStated).toArray(Polygon[]::new));
        MultiPolygon region = asStated.isValid() ? asStated : computed(shells);
        if (StraightArea.squareMetres(region, system) <= TOLERANCE_M2) {
            checks.add(parts.get(0).ring().problem(0, TOO_SMALL, AN_AREA));
            checks.done();
        }
        return region;
    }

    /** Where rings share edges, or touch, the region is computed; its corners lie on the grid like those that are stated. */
    private MultiPolygon computed(List<Shell> shells) {
        List<Geometry> parts = shells.stream().map(Shell::computed).toList();
        Geometry onGrid = GeometryPrecisionReducer.reduce(Shapes.union(parts), system.grid());
        return Shapes.turned(Shapes.multiPolygon(onGrid));
    }

    private @Nullable Shell smallestAround(Patch hole, List<Shell> shells) {
        Shell smallest = null;
        for (Shell shell : shells) {
            boolean smaller = smallest == null
                    || shell.filled().shape().getArea()
                            < smallest.filled().shape().getArea();
            if (smaller && isWithin(hole, shell)) {
                smallest = shell;
            }
        }
        return smallest;
    }

    private boolean isWithin(Patch hole, Shell shell) {
        return hole.isNear(shell.filled())
                && !crossTooOften(hole.ring(), shell.filled().ring())
                && StraightArea.squareMetres(
                                Shapes.difference(hole.shape(), shell.filled().shape()), system)
                        <= TOLERANCE_M2;
    }

    private void refuseOutside(Ring hole) {
        checks.add(hole.problem(0, A_HOLE_OUTSIDE, A_HOLE_WITHIN));
    }

    private void apart(List<Patch> patches) {
        for (int i = 0; i < patches.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(patches.get(j), patches.get(i))) {
                    Text other = patches.get(j).ring().named(0);
                    checks.add(patches.get(i).ring().problem(0, overlapping(other), RINGS_APART));
                }
            }
        }
    }

    private static Text overlapping(Text other) {
        return new Text("该环与", "a ring that overlaps the ring of ").then(other).then(new Text("所在的环重叠", ""));
    }

    private boolean overlap(Patch one, Patch other) {
        return one.isNear(other)
                && (crossTooOften(one.ring(), other.ring())
                        || StraightArea.squareMetres(Shapes.intersection(one.shape(), other.shape()), system)
                                > TOLERANCE_M2);
    }

    private boolean crossTooOften(Ring one, Ring other) {
        work += one.size() + other.size();
        if (work > MOST_WORK) {
            checks.add(other.problem(0, TOO_INTRICATE, FEWER_RINGS));
            checks.done();
        }
        Crossings crossings = checks.crossings(one, other, MOST_CROSSINGS);
        return crossings.found().size() >= MOST_CROSSINGS || crossings.isTooIntricate();
    }
}
