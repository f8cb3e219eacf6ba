package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Truth;

/**
 * A statement that is true, false or not known.
 *
 * <p>"Of <i>and</i> and <i>or</i> all unknown operands, none where known ones decide."
 *
 * @param truth its value
 * @param missing the unknown facts it hangs on; empty where it is true or false
 */
record Said(Truth truth, List<String> missing) {
    private static final Said YES = new Said(Truth.TRUE, List.of());
    private static final Said NO = new Said(Truth.FALSE, List.of());

    /** A stated fact. */
    static Said of(Truth stated, String pointer) {
        return switch (stated) {
            case TRUE -> YES;
            case FALSE -> NO;
            case UNKNOWN -> new Said(Truth.UNKNOWN, List.of(pointer));
        };
    }

    static Said of(boolean known) {
        return known ? YES : NO;
    }

    static Said unknown(List<String> missing) {
        return new Said(Truth.UNKNOWN, missing);
    }

    Said and(Said other) {
        if (truth == Truth.FALSE || other.truth == Truth.FALSE) {
            return NO;
        }
        if (truth == Truth.TRUE) {
            return other;
        }
        return other.truth == Truth.TRUE ? this : bothUnknown(other);
    }

    Said or(Said other) {
        if (truth == Truth.TRUE || other.truth == Truth.TRUE) {
            return YES;
        }
        if (truth == Truth.FALSE) {
            return other;
        }
        return other.truth == Truth.FALSE ? this : bothUnknown(other);
    }

    Said not() {
        return switch (truth) {
            case TRUE -> NO;
            case FALSE -> YES;
            case UNKNOWN -> this;
        };
    }

    private Said bothUnknown(Said other) {
        List<String> all = new ArrayList<>(missing.size() + other.missing.size());
        all.addAll(missing);
        all.addAll(other.missing);
        return new Said(Truth.UNKNOWN, all);
    }
}
