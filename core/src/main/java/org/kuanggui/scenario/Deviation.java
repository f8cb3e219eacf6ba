package org.kuanggui.scenario;

/**
 * Where an answer is not as a scenario expects.
 *
 * @param of {@code verdict}, {@code provision} or {@code provision[detail]}
 * @param expected what was expected, {@code SATISFIED}
 * @param found what was found, {@code UNDETERMINED, missing [/bulkDensity]}
 */
public record Deviation(String of, String expected, String found) {
    static final String VERDICT = "verdict";

    boolean isOfVerdict() {
        return of.equals(VERDICT);
    }

    /** {@code 4-minimum-scale: expected SATISFIED, found UNDETERMINED, missing [/bulkDensity]}. */
    @Override
    public String toString() {
        return of + ": expected " + expected + ", found " + found;
    }
}
