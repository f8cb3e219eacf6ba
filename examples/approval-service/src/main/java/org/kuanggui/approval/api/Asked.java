package org.kuanggui.approval.api;

import org.kuanggui.Question;
import org.kuanggui.approval.Changed;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentChanges;

/**
 * What a client asks.
 *
 * @param question what is to be judged
 * @param changes what might be otherwise; {@link DocumentChanges#NONE} where the client names nothing
 */
record Asked(Question question, DocumentChanges changes) {

    /**
     * The question with the changes.
     *
     * @throws InvalidInputException if the changed document breaks the contract; it lists everything
     */
    Question changed() {
        return Changed.of(question, changes);
    }
}
