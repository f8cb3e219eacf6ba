package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;

/**
 * Ground whose edges lie along parallels and meridians, as boxes that do not overlap, on a grid of tenths of a second of
 * arc: everything about it but its size is whole numbers.
 *
 * @param boxes perhaps none
 */
public record Region(List<Box> boxes) {
    /** No ground. */
    public static final Region NONE = new Region(List.of());

    /** Tenths of a second in a degree. */
    static final int PER_DEGREE = 36_000;

    /**
     * A box of the grid, in tenths of a second from the meridian of Greenwich and the equator.
     *
     * @param west less than {@code east}
     * @param south less than {@code north}
     */
    public record Box(int west, int south, int east, int north) {

        public Box {
            if (west >= east || south >= north) {
                throw new IllegalArgumentException("an empty box");
            }
        }

        boolean meets(Box other) {
            return west < other.east && other.west < east && south < other.north && other.south < north;
        }

        boolean covers(Box other) {
            return west <= other.west && other.east <= east && south <= other.south && other.north <= north;
        }

        double squareMetres() {
            return Ellipsoid.squareMetres(west, south, east, north);
        }

        /** Its four corners, counterclockwise, the first again at the end. */
        List<Position> ring() {
            return List.of(at(west, south), at(east, south), at(east, north), at(west, north), at(west, south));
        }
    }

    public Region {
        boxes = List.copyOf(boxes);
    }

    /** One box, in tenths of a second. */
    public static Region box(int west, int south, int east, int north) {
        return new Region(List.of(new Box(west, south, east, north)));
    }

    /** The ground of an area whose corners lie on the grid, to a few millimetres. */
    public static Region of(Area area) {
        return Sweep.region(area.polygons());
    }

    static Position at(int east, int north) {
        return new Position(east / (double) PER_DEGREE, north / (double) PER_DEGREE);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    double squareMetres() {
        double squareMetres = 0;
        for (Box box : boxes) {
            squareMetres += box.squareMetres();
        }
        return squareMetres;
    }

    boolean meets(Region other) {
        for (Box box : boxes) {
            for (Box cut : other.boxes) {
                if (box.meets(cut)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What of it lies in another. */
    Region within(Region other) {
        List<Box> common = new ArrayList<>();
        for (Box box : boxes) {
            for (Box cut : other.boxes) {
                if (box.meets(cut)) {
                    common.add(new Box(
                            Math.max(box.west, cut.west),
                            Math.max(box.south, cut.south),
                            Math.min(box.east, cut.east),
                            Math.min(box.north, cut.north)));
                }
            }
        }
        return new Region(common);
    }

    /** What is left of it without another. */
    Region without(Region other) {
        List<Box> left = boxes;
        for (Box cut : other.boxes) {
            List<Box> rest = new ArrayList<>(left.size() + 3);
            for (Box box : left) {
                cut(box, cut, rest);
            }
            left = rest;
        }
        return new Region(left);
    }

    /** All of both. */
    Region and(Region other) {
        List<Box> all = new ArrayList<>(boxes);
        all.addAll(other.without(this).boxes);
        return new Region(all);
    }

    /** The same ground, however it is put together. */
    boolean isSameAs(Region other) {
        return without(other).isEmpty() && other.without(this).isEmpty();
    }

    /** Adds what is left of a box: below, above, and at both sides of the cut. */
    private static void cut(Box box, Box cut, List<Box> rest) {
        if (!box.meets(cut)) {
            rest.add(box);
            return;
        }
        int south = Math.max(box.south, cut.south);
        int north = Math.min(box.north, cut.north);
        add(box.west, box.south, box.east, south, rest);
        add(box.west, north, box.east, box.north, rest);
        add(box.west, south, Math.max(box.west, cut.west), north, rest);
        add(Math.min(box.east, cut.east), south, box.east, north, rest);
    }

    private static void add(int west, int south, int east, int north, List<Box> boxes) {
        if (west < east && south < north) {
            boxes.add(new Box(west, south, east, north));
        }
    }
}
