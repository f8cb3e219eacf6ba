package org.kuanggui.peers.rules;

/** Whether a figure is reached. */
enum Reached {
    YES,
    NO,
    UNKNOWN,
    /** There is no figure. */
    NO_ROW,
    /** It is not asked. */
    NOT_ASKED
}
