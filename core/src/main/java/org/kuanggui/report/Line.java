package org.kuanggui.report;

/**
 * A line of a report, in one tone.
 *
 * @param tone how it is said
 * @param text as it came, not escaped yet
 */
record Line(Tone tone, String text) {
    /** How a line is said. */
    enum Tone {
        PLAIN,
        STRONG,
        /** Words of the plan, which are Chinese in either language. */
        QUOTE,
        /** A name of the contract or of the rule base. */
        CODE
    }

    static Line plain(String text) {
        return new Line(Tone.PLAIN, text);
    }

    static Line strong(String text) {
        return new Line(Tone.STRONG, text);
    }

    static Line quote(String text) {
        return new Line(Tone.QUOTE, text);
    }

    static Line code(String text) {
        return new Line(Tone.CODE, text);
    }
}
