package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.chain.MonotoneChain;
import org.locationtech.jts.index.chain.MonotoneChainBuilder;
import org.locationtech.jts.index.chain.MonotoneChainOverlapAction;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * How much JTS would have to compare to tell whether polygons are sound: edges whose boxes meet, and rings with those that
 * they may lie within. Up to a hundred comparisons a corner are ordinary; of edges that all lie side by side aslant, each
 * is compared with each. It stops at a number of comparisons a corner, so that no drawing takes it long.
 */
final class Intricacy {
    private static final long MOST_A_CORNER = 250;

    /** How many corners JTS passes on its way along a ring in the time of one comparison of edges. */
    private static final int PASSED_IN_A_COMPARISON = 40;

    private final List<Part> parts = new ArrayList<>();
    private final long most;
    private long comparisons;

    /**
     * A ring.
     *
     * @param polygon which it belongs to
     */
    private record Part(int polygon, LinearRing ring) {
        Envelope envelope() {
            return ring.getEnvelopeInternal();
        }
    }

    private Intricacy(Geometry polygons, long corners) {
        this.most = MOST_A_CORNER * corners;
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) polygons.getGeometryN(i);
            parts.add(new Part(i, polygon.getExteriorRing()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                parts.add(new Part(i, polygon.getInteriorRingN(hole)));
            }
        }
    }

    /** Whether the check of polygons would take more than their share of comparisons. */
    static boolean isTooGreat(Geometry polygons) {
        long corners = polygons.getNumPoints(); // fewer than these do not have so many pairs
        return corners > 2 * MOST_A_CORNER && new Intricacy(polygons, corners).isTooGreat();
    }

    private boolean isTooGreat() {
        countRings();
        if (!isEnough()) {
            countEdges();
        }
        return isEnough();
    }

    private boolean isEnough() {
        return comparisons > most;
    }

    /** Rings that may lie within others: JTS goes along the others to find out, in one polygon without an index. */
    private void countRings() {
        HPRtree index = new HPRtree();
        parts.forEach(part -> index.insert(part.envelope(), part));
        for (int i = 0; i < parts.size() && !isEnough(); i++) {
            Part inner = parts.get(i);
            index.query(inner.envelope(), found -> {
                Part outer = (Part) found;
                boolean mayBeWithin = outer.envelope().covers(inner.envelope());
                comparisons += mayBeWithin && outer.polygon() == inner.polygon()
                        ? 1 + outer.ring().getNumPoints() / PASSED_IN_A_COMPARISON
                        : 1;
            });
        }
    }

    /** Edges, in chains of those that run into one quarter: the boxes of the chains are compared, then what they hold. */
    private void countEdges() {
        List<MonotoneChain> chains = new ArrayList<>();
        for (Part part : parts) {
            for (Object chain : MonotoneChainBuilder.getChains(part.ring().getCoordinates())) {
                chains.add((MonotoneChain) chain);
            }
        }
        HPRtree index = new HPRtree();
        for (int i = 0; i < chains.size(); i++) {
            chains.get(i).setId(i);
            index.insert(chains.get(i).getEnvelope(), chains.get(i));
        }
        Counter counter = new Counter();
        for (int i = 0; i < chains.size() && !isEnough(); i++) {
            MonotoneChain one = chains.get(i);
            index.query(one.getEnvelope(), found -> {
                MonotoneChain other = (MonotoneChain) found;
                if (one.getId() < other.getId() && !isEnough()) {
                    comparisons++;
                    one.computeOverlaps(other, counter);
                }
            });
        }
    }

    private final class Counter extends MonotoneChainOverlapAction {
        @Override
        public void overlap(MonotoneChain one, int i, MonotoneChain other, int j) {
            comparisons++;
        }
    }
}
