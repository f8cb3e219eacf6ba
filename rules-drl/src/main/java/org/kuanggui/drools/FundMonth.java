package org.kuanggui.drools;

/** How the month stands in which the fund account of a new right has to be opened. */
public enum FundMonth {
    /** The account was opened in time. */
    KEPT,
    /** There is time left, or the month has not begun. */
    RUNNING,
    /** It is over, and the account was not opened in it. */
    OVERRUN,
    /** Facts are missing. */
    UNKNOWN
}
