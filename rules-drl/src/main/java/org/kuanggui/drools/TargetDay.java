package org.kuanggui.drools;

/** Where the date of judgement lies to the day on which a target is due. */
public enum TargetDay {
    AHEAD,
    TODAY,
    PAST
}
