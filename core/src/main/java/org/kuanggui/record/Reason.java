package org.kuanggui.record;

import org.kuanggui.fact.Problem;

/**
 * One reason why a record is not what would be recorded today.
 *
 * @param cause the reason
 * @param place where it shows: a JSON pointer into the record; empty for the whole
 * @param found what stands there
 * @param expected what would have to stand there for the reason to fall away
 */
public record Reason(Cause cause, String place, String found, String expected) {

    /** {@code OTHER_RULES /evaluation/ruleBase: found …, expected …}. */
    @Override
    public String toString() {
        return cause + " " + new Problem(place, found, expected);
    }
}
