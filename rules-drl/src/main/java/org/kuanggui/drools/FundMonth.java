package org.kuanggui.drools;

/** How the month stands in which the fund account of a new right has to be opened. */
public enum FundMonth {
    /** The account was opened in time. */
    KEPT,
    /** The account is not open, and the restoration plan is not approved yet. */
    NOT_BEGUN,
    /** There is time left. */
    RUNNING,
    /** It is over, and the account is not open. */
    OVERRUN,
    /** The account was opened after it was over. */
    OPENED_LATE,
    /** Facts are missing. */
    UNKNOWN
}
