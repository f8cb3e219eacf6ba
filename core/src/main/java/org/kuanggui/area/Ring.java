package org.kuanggui.area;

import java.util.Arrays;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A ring as it was stated, its first corner not repeated, with the places that messages name. */
final class Ring {
    /** Says of a corner what is wrong. */
    interface Places {
        /** A problem at a corner, counted from 0. */
        Problem problem(int corner, Text found, Text expected);

        /** A corner with its ring, for people: {@code ring 1, corner 14}. */
        Text named(int corner);
    }

    private final Coordinate[] corners;
    private final Places places;

    Ring(Coordinate[] corners, Places places) {
        this.corners = corners;
        this.places = places;
    }

    int size() {
        return corners.length;
    }

    /** A corner, counted round and round. */
    Coordinate corner(int i) {
        return corners[index(i)];
    }

    Text named(int corner) {
        return places.named(index(corner));
    }

    Problem problem(int corner, Text found, Text expected) {
        return places.problem(index(corner), found, expected);
    }

    private int index(int corner) {
        return corners.length == 0 ? 0 : Math.floorMod(corner, corners.length);
    }

    /** The corners with the first repeated as the last. */
    Coordinate[] closed() {
        Coordinate[] closed = Arrays.copyOf(corners, corners.length + 1);
        closed[corners.length] = corners[0].copy();
        return closed;
    }

    LinearRing line() {
        return Shapes.FACTORY.createLinearRing(closed());
    }

    Polygon polygon() {
        return Shapes.FACTORY.createPolygon(line());
    }
}
