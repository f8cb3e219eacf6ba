package org.kuanggui.fact;

import org.jspecify.annotations.Nullable;

/**
 * Three values of a statement, with Kleene's connectives: a known operand decides where it can, an unknown one never
 * counts as yes or as no.
 */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** The truth of a stated yes or no; {@code null}, the field left out, is {@link #UNKNOWN}. */
    public static Truth of(@Nullable Boolean stated) {
        if (stated == null) {
            return UNKNOWN;
        }
        return stated ? TRUE : FALSE;
    }

    /** False where one is false, true where both are true, else unknown. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True where one is true, false where both are false, else unknown. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /** Turns true and false round; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** {@code true}, {@code false} or {@code unknown}. */
    @Override
    public String toString() {
        return switch (this) {
            case TRUE -> "true";
            case FALSE -> "false";
            case UNKNOWN -> "unknown";
        };
    }
}
