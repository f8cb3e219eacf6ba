package org.kuanggui.fact;

import java.io.Serial;
import java.util.List;

/**
 * Input that contradicts itself, breaks the contract or exceeds a limit. It lists every problem that was found, each
 * with its place; nothing of the input was used. The message is in English; each problem is told in Chinese as well.
 */
public final class InvalidInputException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<Problem> problems;

    /**
     * @param problems at least one
     * @throws IllegalArgumentException if there is no problem to tell
     */
    public InvalidInputException(List<Problem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order in which the input has them; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String describe(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to tell");
        }
        StringBuilder text = new StringBuilder(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        problems.forEach(problem -> text.append('\n').append(problem));
        return text.toString();
    }
}
