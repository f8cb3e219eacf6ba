package org.kuanggui.approval;

import java.util.Optional;
import org.kuanggui.Question;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentChanges;

/** A question with changes. What is wrong with it is told where it was sent: among the changes, or in the document. */
public final class Changed {
    private static final String CHANGES = "/changes";
    private static final String DOCUMENT = "/document";

    private Changed() {}

    /**
     * Makes the changes.
     *
     * @throws InvalidInputException if the changed document breaks the contract; it lists everything
     */
    public static Question of(Question question, DocumentChanges changes) {
        try {
            return question.with(changes);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.problems().stream()
                    .map(problem -> asSent(problem, changes))
                    .toList());
        }
    }

    private static Problem asSent(Problem problem, DocumentChanges changes) {
        Optional<String> changed = changes.byPointer().keySet().stream()
                .filter(pointer -> isAtOrWithin(problem.pointer(), pointer))
                .findFirst();
        return new Problem(
                changed.map(pointer -> Problem.pointer(CHANGES, pointer)
                                + problem.pointer().substring(pointer.length()))
                        .orElse(DOCUMENT + problem.pointer()),
                problem.found(),
                problem.expected(),
                problem.guess());
    }

    private static boolean isAtOrWithin(String place, String pointer) {
        return place.equals(pointer) || place.startsWith(pointer + "/");
    }
}
