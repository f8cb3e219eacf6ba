package org.kuanggui.plan;

/** How sure a fact from another instrument is. */
public enum Sureness {
    /** The text itself was seen. */
    SEEN,
    /** A copy or a report of it was seen. */
    REPORTED,
    /** Known only in general; a message that leans on it says {@code unverified}. */
    UNVERIFIED
}
