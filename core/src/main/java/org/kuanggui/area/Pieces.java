package org.kuanggui.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Pieces of an area, which may overlap, put together. */
final class Pieces {
    private final List<MultiPolygon> pieces;
    private final STRtree index = new STRtree();
    private final BitSet taken = new BitSet();
    private final List<Polygon> polygons = new ArrayList<>();

    private Pieces(List<MultiPolygon> pieces) {
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            index.insert(pieces.get(i).getEnvelopeInternal(), i);
        }
    }

    /** What several pieces cover. Only those whose envelopes hang together are overlaid: most do not. */
    static MultiPolygon together(List<MultiPolygon> pieces) {
        return switch (pieces.size()) {
            case 0 -> Shapes.FACTORY.createMultiPolygon();
            case 1 -> pieces.get(0);
            default -> new Pieces(pieces).together();
        };
    }

    private MultiPolygon together() {
        for (int i = taken.nextClearBit(0); i < pieces.size(); i = taken.nextClearBit(i)) {
            List<MultiPolygon> group = group(i);
            addAll(group.size() == 1 ? group.get(0) : Shapes.multiPolygon(Shapes.union(group)));
        }
        return Shapes.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** A piece, and those that hang together with it. */
    private List<MultiPolygon> group(int first) {
        List<MultiPolygon> group = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        taken.set(first);
        while (!open.isEmpty()) {
            MultiPolygon piece = pieces.get(open.remove());
            group.add(piece);
            index.query(piece.getEnvelopeInternal(), near -> {
                if (!taken.get((int) near)) {
                    taken.set((int) near);
                    open.add((int) near);
                }
            });
        }
        return group;
    }

    private void addAll(MultiPolygon group) {
        for (int i = 0; i < group.getNumGeometries(); i++) {
            polygons.add((Polygon) group.getGeometryN(i));
        }
    }
}
