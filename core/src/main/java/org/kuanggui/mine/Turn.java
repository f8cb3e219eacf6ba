package org.kuanggui.mine;

import java.util.List;
import org.kuanggui.application.Application;
import org.kuanggui.evaluation.Evaluation;

/**
 * One candidate's turn in an allotment.
 *
 * @param application the candidate
 * @param evaluation its evaluation, against the ledger as it stood after the grants before it
 * @param effect what granting it changes of that ledger
 * @param granted whether it was granted, so that later candidates find the ledger changed
 * @param usedUp quotas of which its grant took the last: mining blocks by {@link BlockCount#name()}, {@code NEW:limestones} or
 *     {@code ALL}, and exploration blocks, {@code T3-1}; empty where it was not granted
 */
public record Turn(
        Application application, Evaluation evaluation, GrantEffect effect, boolean granted, List<String> usedUp) {

    public Turn {
        usedUp = List.copyOf(usedUp);
    }
}
