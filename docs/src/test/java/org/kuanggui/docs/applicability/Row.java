package org.kuanggui.docs.applicability;

import java.util.function.Predicate;

/**
 * A line of the catalogue's column "applies": a provision, and cells in which it speaks.
 *
 * @param provision its id
 * @param cells where it speaks
 * @param force whether it speaks there whatever is stated
 */
record Row(String provision, Predicate<Asked> cells, Force force) {
    enum Force {
        /** Whatever is stated. */
        ALWAYS,
        /** Where the facts are so: "else no finding". */
        CAN,
        /** The catalogue's °: whatever is stated, but for plain actions, where an unknown fact leaves it silent. */
        SPARING
    }

    static Row always(String provision, Predicate<Asked> cells) {
        return new Row(provision, cells, Force.ALWAYS);
    }

    static Row can(String provision, Predicate<Asked> cells) {
        return new Row(provision, cells, Force.CAN);
    }

    static Row sparing(String provision, Predicate<Asked> cells) {
        return new Row(provision, cells, Force.SPARING);
    }

    boolean can(Asked asked) {
        return cells.test(asked);
    }

    boolean always(Asked asked) {
        return cells.test(asked) && (force == Force.ALWAYS || (force == Force.SPARING && !asked.plain()));
    }
}
