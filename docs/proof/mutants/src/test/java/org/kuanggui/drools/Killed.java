package org.kuanggui.drools;

/**
 * What became of a mutant.
 *
 * @param mutant the change
 * @param atLoading whether the mutated base does not load
 * @param bySecondOpinion whether a question has another answer than the second opinion
 * @param byTests whether a test of its provisions fails
 */
record Killed(Mutant mutant, boolean atLoading, boolean bySecondOpinion, boolean byTests) {

    boolean survives() {
        return !atLoading && !bySecondOpinion && !byTests;
    }

    /** What became of it, in a word. */
    String fate() {
        if (atLoading) {
            return "loading";
        }
        if (bySecondOpinion) {
            return byTests ? "both" : "second-opinion-only";
        }
        return byTests ? "tests-only" : "survives";
    }

    /** A line of {@code mutants.csv}. */
    String line() {
        return String.join(
                ",",
                quoted(mutant.name()),
                mutant.kind().toString(),
                atLoading ? "loading" : "",
                bySecondOpinion ? "second opinion" : "",
                byTests ? "tests" : "",
                quoted(mutant.change()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
