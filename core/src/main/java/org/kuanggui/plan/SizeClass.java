package org.kuanggui.plan;

/** The size class of a mine by its production scale. */
public enum SizeClass {
    LARGE,
    MEDIUM,
    SMALL
}
