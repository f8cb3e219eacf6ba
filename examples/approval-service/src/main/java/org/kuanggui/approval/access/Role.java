package org.kuanggui.approval.access;

/** What somebody may do; each but the last may do what those before it may. */
enum Role {
    /** Has applications judged, and asks what would have to change. */
    APPLICANT,
    /** Records decisions, and finds them again. */
    EXAMINER,
    /** Verifies the chain of records, and reads the metrics. */
    ADMINISTRATOR,
    /** Reads the metrics, and may do nothing else: the program that collects them. */
    METRICS
}
