package org.kuanggui.drools;

/** What the table of size classes answers about a production scale. */
public enum SizeAnswer {
    LARGE,
    MEDIUM,
    SMALL,
    /** The table has a row, but the scale is missing or cannot be compared. */
    UNKNOWN,
    /** The table has no row. */
    NOT_GIVEN
}
