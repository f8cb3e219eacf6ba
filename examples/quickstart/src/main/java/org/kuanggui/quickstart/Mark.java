package org.kuanggui.quickstart;

import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

/**
 * How an outcome or a verdict looks.
 *
 * @param symbol one character, so that the answer is there without colour too
 * @param tone its colour
 */
record Mark(String symbol, Page.Tone tone) {
    private static final Mark GOOD = new Mark("✓", Page.Tone.GOOD);
    private static final Mark BAD = new Mark("✗", Page.Tone.BAD);
    private static final Mark UNKNOWN = new Mark("?", Page.Tone.OPEN);
    private static final Mark REVIEW = new Mark("!", Page.Tone.OPEN);
    private static final Mark DUTY = new Mark("+", Page.Tone.GOOD);
    private static final Mark ASIDE = new Mark("·", Page.Tone.QUIET);

    /** What could not be judged at all. */
    static final Mark INVALID = BAD;

    static Mark of(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> GOOD;
            case VIOLATED -> BAD;
            case UNDETERMINED -> UNKNOWN;
            case REVIEW -> REVIEW;
            case DUTY -> DUTY;
            case NOTED -> ASIDE;
        };
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> GOOD;
            case CONFORMS_WITH_DUTIES -> DUTY;
            case NEEDS_REVIEW -> REVIEW;
            case UNDETERMINED -> UNKNOWN;
            case DOES_NOT_CONFORM -> BAD;
            case OUT_OF_SCOPE -> ASIDE;
        };
    }
}
