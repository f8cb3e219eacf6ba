package org.kuanggui.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.area.Crossings.Crossing;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.locationtech.jts.geom.Coordinate;

/** What is wrong with single rings: too few corners, corners and edges that come twice, edges that cross. */
final class RingChecks {
    /** The most problems of an area that are listed. */
    static final int MOST_PROBLEMS = 100;

    private static final int FEWEST_CORNERS = 3;
    private static final int MOST_CROSSINGS = 10;
    private static final double SAME_PLACE_M = 0.001;
    private static final double METRES_OF_A_DEGREE = 111_319.49;

    private static final Text A_SOUND_AREA =
            new Text("能够绘出的范围；检查到此为止", "an area that can be drawn; the checks stopped here");
    private static final Text A_SPIKE =
            new Text("尖刺：前后两条边重叠", "a spike: the edges to it and from it lie on each other");
    private static final Text A_TURN =
            new Text("边界转折处的拐点，而非原路折回处", "a corner where the boundary turns, not one where it goes back");
    private static final Text A_SOUND_BOUNDARY =
            new Text("既不自相交也不自接触的边界", "a boundary that neither crosses nor touches itself");
    private static final Text TOO_INTRICATE = new Text("该环过于复杂，无法检查", "a ring too intricate to be checked");
    private static final Text A_PLAIN_RING = new Text("并非所有边都彼此紧挨的环", "a ring whose edges do not all lie side by side");

    private final List<Problem> problems = new ArrayList<>();
    private final CoordinateSystem system;

    private long comparisonsLeft = Crossings.MOST_COMPARISONS;

    RingChecks(CoordinateSystem system) {
        this.system = system;
    }

    /**
     * Notes a problem.
     *
     * @throws InvalidInputException if it is the last one that is listed
     */
    void add(Problem problem) {
        problems.add(problem);
        if (problems.size() >= MOST_PROBLEMS) {
            problems.add(new Problem(
                    problem.pointer(), new Text(MOST_PROBLEMS + " 个问题", MOST_PROBLEMS + " problems"), A_SOUND_AREA));
            done();
        }
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    /** @throws InvalidInputException if anything was found; it lists everything */
    void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** Looks at the rings, each by itself. */
    void each(List<Ring> rings) {
        for (Ring ring : rings) {
            int before = problems.size();
            doubledCorners(ring);
            if (problems.size() == before) {
                spikes(ring);
            }
            if (problems.size() == before) {
                crossings(ring);
            }
        }
    }

    /** Where two rings cross each other; the comparisons of all rings of an area are counted together. */
    Crossings crossings(Ring one, Ring other, int enough) {
        return counted(Crossings.between(one, other, enough, comparisonsLeft));
    }

    private Crossings counted(Crossings crossings) {
        comparisonsLeft -= crossings.comparisons();
        return crossings;
    }

    /** Notes a ring of too few corners. */
    void cornersEnough(Ring ring) {
        if (ring.size() < FEWEST_CORNERS) {
            add(ring.problem(
                    0,
                    new Text("该环只有 " + ring.size() + " 个拐点", "a ring of " + ring.size() + " corners"),
                    new Text("至少 " + FEWEST_CORNERS + " 个拐点", "at least " + FEWEST_CORNERS)));
        }
    }

    private void doubledCorners(Ring ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (metres(ring.corner(i), ring.corner(i + 1)) < SAME_PLACE_M) {
                add(ring.problem(i + 1, samePlace(ring.named(i)), new Text("不重复的拐点", "each corner once")));
            }
        }
    }

    private static Text samePlace(Text other) {
        return new Text("与", "the same place as ").then(other).then(new Text("重合", ""));
    }

    private void spikes(Ring ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (turnsBack(ring.corner(i - 1), ring.corner(i), ring.corner(i + 1))) {
                add(ring.problem(i, A_SPIKE, A_TURN));
            }
        }
    }

    private void crossings(Ring ring) {
        Crossings crossings = counted(Crossings.within(ring, MOST_CROSSINGS, comparisonsLeft));
        for (Crossing crossing : crossings.found()) {
            int one = Math.min(crossing.one(), crossing.other());
            int other = Math.max(crossing.one(), crossing.other());
            add(ring.problem(one, meeting(ring.named(other), crossing.at()), A_SOUND_BOUNDARY));
        }
        if (crossings.isTooIntricate()) {
            add(ring.problem(0, TOO_INTRICATE, A_PLAIN_RING));
        }
    }

    private Text meeting(Text other, Coordinate at) {
        return new Text("此处起的边与", "whose edge meets that of ")
                .then(other)
                .then(new Text("起的边相交或接触", " at"))
                .then(RingMessages.at(place(at)));
    }

    /** The three corners go out and back on one line, to a millimetre. */
    private boolean turnsBack(Coordinate from, Coordinate over, Coordinate to) {
        Coordinate out = metresFrom(over, from);
        Coordinate back = metresFrom(over, to);
        double along = out.x * back.x + out.y * back.y;
        if (along <= 0) {
            return false;
        }
        double longer = Math.max(Math.hypot(out.x, out.y), Math.hypot(back.x, back.y));
        return Math.abs(out.x * back.y - out.y * back.x) < SAME_PLACE_M * longer;
    }

    private double metres(Coordinate one, Coordinate other) {
        Coordinate between = metresFrom(one, other);
        return Math.hypot(between.x, between.y);
    }

    /** How far one lies from the other to east and north, near enough to compare with a millimetre. */
    private Coordinate metresFrom(Coordinate start, Coordinate end) {
        double scale = system.isDegrees() ? METRES_OF_A_DEGREE : 1;
        double shrinks = system.isDegrees() ? Math.cos(Math.toRadians(start.y)) : 1;
        return new Coordinate((end.x - start.x) * scale * shrinks, (end.y - start.y) * scale);
    }

    private String place(Coordinate at) {
        return system.isDegrees()
                ? String.format(Locale.ROOT, "%.6f, %.6f", at.x, at.y)
                : String.format(Locale.ROOT, "X %.3f, Y %.3f", at.y, at.x);
    }
}
