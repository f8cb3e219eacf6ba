package org.kuanggui.area;

import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/** What messages say of rings and corners, in both languages. */
final class RingMessages {
    static final Text OUTER_RING = new Text("一个外环，可另有内环", "an outer ring, and perhaps holes");

    private static final Text COMMA = new Text("，", ", ");

    private RingMessages() {}

    /** A ring, counted from 1. */
    static Text ring(int position) {
        return new Text("第 " + position + " 环", "ring " + position);
    }

    /** A corner of a ring, by what the text calls it. */
    static Text corner(int ring, String number) {
        return ring(ring).then(new Text(" " + number + " 号拐点", ", corner " + number));
    }

    /** Coordinates, to stand behind what lies there. */
    static Text at(String coordinates) {
        return new Text("（" + coordinates + "）", " (" + coordinates + ")");
    }

    /** What is wrong, behind the place where it is. */
    static Text fault(Text place, Text found) {
        return place.then(COMMA).then(found);
    }

    /** So many corners. */
    static Text corners(int count) {
        return new Text(count + " 个拐点", count + " corners");
    }

    /** As many rings as an area may have. */
    static Text atMostRings() {
        return Phrases.atMost(new Text(Area.MOST_RINGS + " 个环", Area.MOST_RINGS + " rings"));
    }
}
