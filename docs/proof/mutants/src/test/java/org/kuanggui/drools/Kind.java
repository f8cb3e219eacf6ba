package org.kuanggui.drools;

import java.util.Locale;

/** How a knowledge base is changed. */
enum Kind {
    // ---- rules
    RULE_DROPPED,
    /** One of several constraints does not hold any longer. */
    CONDITION_DROPPED,
    CONDITION_NEGATED,
    /** All constraints together are negated. */
    CONDITIONS_NEGATED,
    /** One side of an "or" is gone, or is negated. */
    OPERAND_DROPPED,
    OPERAND_NEGATED,
    CONSTANT_EXCHANGED,
    /** A term may have all values but one, where it had to have one; or the other way round. */
    COMPARISON_WIDENED,
    COMPARISON_NARROWED,
    /** The rule takes more sorts of cases, or fewer. */
    PATTERN_WIDENED,
    PATTERN_NARROWED,
    WORD_EXCHANGED,
    FACT_EXCHANGED,
    FACT_DROPPED,
    /** What was made of a fact is not made. */
    FACT_UNWRAPPED,

    // ---- data
    NUMBER_MOVED,
    DATE_MOVED,
    ANGLE_MOVED,
    CODE_MOVED,
    ENTRY_EXCHANGED,
    ELEMENT_DROPPED,
    MEMBER_DROPPED,
    DEFAULT_EXCHANGED,
    PROVISION_DROPPED;

    /** Whether a rule so changed may speak where it had been silent. */
    boolean movesCondition() {
        return compareTo(CONDITION_DROPPED) >= 0 && compareTo(PATTERN_NARROWED) <= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
