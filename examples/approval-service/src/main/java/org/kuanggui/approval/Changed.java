package org.kuanggui.approval;

import org.kuanggui.Question;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentChanges;

/**
 * A question with changes. The question is sound, so that what is wrong comes of the changes: it is told at the one that is nearest, else of
 * all of them.
 */
public final class Changed {
    private static final String CHANGES = "/changes";
    private static final Text CHANGED_DOCUMENT = new Text("改动后的文档", "the changed document");

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
        return changes.nearest(problem.pointer())
                .map(pointer -> problem.at(
                        Problem.pointer(CHANGES, pointer) + problem.pointer().substring(pointer.length())))
                .orElseGet(() -> problem.in(CHANGED_DOCUMENT, CHANGES));
    }
}
