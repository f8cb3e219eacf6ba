package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Where edges meet that should not: those of one ring that are no neighbours, or those of two rings. It stops at a number
 * of places, and after a number of comparisons, so that no drawing takes it long.
 */
final class Crossings implements SegmentIntersector {
    /** As many as an area may take; an ordinary boundary of 100,000 corners takes a tenth. */
    static final long MOST_COMPARISONS = 2_000_000;

    private final LineIntersector lines = new RobustLineIntersector();
    private final List<Crossing> found = new ArrayList<>();
    private final boolean ofOneRing;
    private final int enough;
    private final long most;
    private long comparisons;

    /**
     * Two edges that meet, each by the corner it starts from.
     *
     * @param one the edge of the first ring
     * @param other the edge of the second ring, or of the same
     * @param at where they meet
     */
    record Crossing(int one, int other, Coordinate at) {}

    private Crossings(boolean ofOneRing, int enough, long most) {
        this.ofOneRing = ofOneRing;
        this.enough = enough;
        this.most = most;
    }

    /** The places where a ring meets itself. */
    static Crossings within(Ring ring, int enough) {
        return within(ring, enough, MOST_COMPARISONS);
    }

    /** As {@link #within(Ring, int)}, after a number of comparisons at the most. */
    static Crossings within(Ring ring, int enough, long most) {
        return new Crossings(true, enough, most).look(List.of(ring));
    }

    /** The places where two rings cross each other; where they only touch is none. */
    static Crossings between(Ring one, Ring other, int enough, long most) {
        return new Crossings(false, enough, most).look(List.of(one, other));
    }

    /** How many pairs of edges were looked at. */
    long comparisons() {
        return comparisons;
    }

    List<Crossing> found() {
        return found;
    }

    /** It gave up: there are too many edges side by side to compare. */
    boolean isTooIntricate() {
        return comparisons >= most;
    }

    private Crossings look(List<Ring> rings) {
        List<SegmentString> lines = new ArrayList<>(rings.size());
        rings.forEach(ring -> lines.add(new BasicSegmentString(ring.closed(), ring)));
        MCIndexNoder noder = new MCIndexNoder(this);
        noder.computeNodes(lines);
        return this;
    }

    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
        comparisons++;
        if (one.equals(other) != ofOneRing || isDone() || (ofOneRing && areNeighbours(i, j, one.size() - 1))) {
            return;
        }
        lines.computeIntersection(
                one.getCoordinate(i), one.getCoordinate(i + 1), other.getCoordinate(j), other.getCoordinate(j + 1));
        if (ofOneRing ? lines.hasIntersection() : lines.isProper()) {
            found.add(new Crossing(i, j, lines.getIntersection(0)));
        }
    }

    private static boolean areNeighbours(int i, int j, int edges) {
        int apart = Math.abs(i - j);
        return apart <= 1 || apart == edges - 1;
    }

    @Override
    public boolean isDone() {
        return found.size() >= enough || isTooIntricate();
    }
}
