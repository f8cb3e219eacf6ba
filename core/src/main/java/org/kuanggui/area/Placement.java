package org.kuanggui.area;

/** How an area lies to a box. */
public enum Placement {
    /** The closed box covers it. */
    INSIDE,
    /** Part of its interior lies in the box, and part of it outside. */
    CROSSING,
    /** Its interior does not meet the box's; edges may touch. */
    OUTSIDE
}
