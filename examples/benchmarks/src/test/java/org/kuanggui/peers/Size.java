package org.kuanggui.peers;

/** The class of a production scale. */
public enum Size {
    LARGE,
    MEDIUM,
    SMALL,
    /** The table has no row; this is decided before {@link #UNKNOWN}. */
    NOT_GIVEN,
    UNKNOWN
}
