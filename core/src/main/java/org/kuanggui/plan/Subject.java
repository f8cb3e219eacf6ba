package org.kuanggui.plan;

/** Kinds of subject that a provision speaks of. */
public enum Subject {
    /** An application for a mining right. */
    MINING_APPLICATION,
    /** An application for an exploration right. */
    EXPLORATION_APPLICATION,
    /** A mine under supervision. */
    MINE,
    /** The district's ledger. */
    LEDGER
}
