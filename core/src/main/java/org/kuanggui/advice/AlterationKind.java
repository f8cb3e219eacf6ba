package org.kuanggui.advice;

/** Sorts of changes, from the one that asks least of an applicant. */
public enum AlterationKind {
    /** A fact that was not stated would have to be so: nothing changes if it is. */
    STATEMENT,
    /** A paper, a plan, an account or a piece of work would have to be there. */
    PAPER,
    /** A day that was not stated would have to be that one. */
    DATE,
    /** A figure that the applicant chooses would have to be another one. */
    FIGURE,
    /** Ground would have to be cut away. */
    GROUND
}
