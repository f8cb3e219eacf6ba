package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kuanggui.area.Position;

/** Finds the boxes that polygons are made of: between two neighbouring parallels of corners, every second gap is ground. */
final class Sweep {
    /** How far a corner may lie off the grid, in tenths of a second: 6 mm. */
    private static final double OFF_GRID = 0.002;

    /** An edge along a meridian. */
    private record Upright(int at, int south, int north) {}

    private Sweep() {}

    /**
     * @param polygons lists of rings, of corners, the last again the first; their interiors do not meet
     * @throws IllegalArgumentException if a corner lies off the grid, or an edge aslant
     */
    static Region region(List<List<List<Position>>> polygons) {
        List<Upright> edges = new ArrayList<>();
        TreeSet<Integer> parallels = new TreeSet<>();
        polygons.forEach(rings -> rings.forEach(ring -> edges(ring, edges, parallels)));
        edges.sort((one, other) -> Integer.compare(one.at, other.at));
        List<Region.Box> boxes = new ArrayList<>();
        Integer south = null;
        for (int north : parallels) {
            if (south != null) {
                band(south, north, edges, boxes);
            }
            south = north;
        }
        return new Region(boxes);
    }

    private static void band(int south, int north, List<Upright> edges, List<Region.Box> boxes) {
        Upright west = null;
        for (Upright edge : edges) {
            if (edge.south <= south && edge.north >= north) {
                if (west == null) {
                    west = edge;
                } else {
                    if (west.at < edge.at) {
                        boxes.add(new Region.Box(west.at, south, edge.at, north));
                    }
                    west = null;
                }
            }
        }
    }

    private static void edges(List<Position> ring, List<Upright> edges, TreeSet<Integer> parallels) {
        for (int i = 1; i < ring.size(); i++) {
            int fromX = onGrid(ring.get(i - 1).longitude());
            int fromY = onGrid(ring.get(i - 1).latitude());
            int toX = onGrid(ring.get(i).longitude());
            int toY = onGrid(ring.get(i).latitude());
            if (fromX != toX && fromY != toY) {
                throw new IllegalArgumentException("an edge aslant: " + ring.get(i - 1) + " – " + ring.get(i));
            }
            parallels.add(toY);
            if (fromY != toY) {
                edges.add(new Upright(toX, Math.min(fromY, toY), Math.max(fromY, toY)));
            }
        }
    }

    private static int onGrid(double degrees) {
        double place = degrees * Region.PER_DEGREE;
        long nearest = Math.round(place);
        if (Math.abs(place - nearest) > OFF_GRID) {
            throw new IllegalArgumentException("off the grid: " + degrees);
        }
        return (int) nearest;
    }
}
