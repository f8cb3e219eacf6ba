package org.kuanggui.drools;

/** How a year's report stands. */
public enum ReportState {
    /** Report and monitoring were both handed in by the last day. */
    IN_TIME,
    /** The last day has not passed. */
    OPEN,
    /** One of the two was late, or was missed. */
    LATE,
    /** Facts are missing. */
    UNKNOWN
}
