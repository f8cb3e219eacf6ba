package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Set<Integer> parallels = new TreeSet<>();
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

    private static void edges(List<Position> ring, List<Upright> edges, Set<Integer> parallels) {
        List<Position> corners = ring.stream().filter(Sweep::isOnGrid).toList();
        for (int i = 0; i < corners.size(); i++) {
            Position from = corners.get(i == 0 ? corners.size() - 1 : i - 1);
            Position to = corners.get(i);
            int fromX = nearest(from.longitude());
            int fromY = nearest(from.latitude());
            int toX = nearest(to.longitude());
            int toY = nearest(to.latitude());
            if (fromX != toX && fromY != toY) {
                throw new IllegalArgumentException("an edge aslant: " + from + " – " + to);
            }
            parallels.add(toY);
            if (fromY != toY) {
                edges.add(new Upright(toX, Math.min(fromY, toY), Math.max(fromY, toY)));
            }
        }
    }

    /**
     * Whether both coordinates of a corner are on the grid. Where one is, the corner lies amidst an edge, at which edges that are
     * a tenth of a millimetre apart cross.
     *
     * @throws IllegalArgumentException if neither is
     */
    private static boolean isOnGrid(Position corner) {
        boolean longitude = isOnGrid(corner.longitude());
        boolean latitude = isOnGrid(corner.latitude());
        if (!longitude && !latitude) {
            throw new IllegalArgumentException("off the grid: " + corner);
        }
        return longitude && latitude;
    }

    private static boolean isOnGrid(double degrees) {
        return Math.abs(degrees * Region.PER_DEGREE - nearest(degrees)) <= OFF_GRID;
    }

    private static int nearest(double degrees) {
        return (int) Math.round(degrees * Region.PER_DEGREE);
    }
}
