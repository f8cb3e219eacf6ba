package org.kuanggui.drools;

/** Where the date of judgement lies in the plan's time, with what the reading {@code after-period} makes of it. */
public enum Period {
    BEFORE,
    /** The period has begun, the plan is not yet issued. */
    BEGUN,
    IN_FORCE,
    /** Over; what the plan says now is for review. */
    OVER_REVIEW,
    /** Over; judged as if in force. */
    OVER_APPLY,
    /** Over; out of scope. */
    OVER_OUT_OF_SCOPE
}
