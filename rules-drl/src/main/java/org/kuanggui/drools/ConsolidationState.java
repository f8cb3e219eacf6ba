package org.kuanggui.drools;

/** How a consolidation looks (sentence 142). */
public enum ConsolidationState {
    /** Fewer than two parties. */
    TOO_FEW_PARTIES,
    /** Who leads is not among the parties. */
    LEAD_NOT_A_PARTY,
    /** Who leads is smaller than a party whose scale is known. */
    LEAD_SMALLER,
    /** By a method the plan does not name. */
    OTHER_METHOD,
    /** By a method the plan names, led by the largest. */
    AS_PLANNED,
    /** A fact is missing. */
    UNKNOWN
}
