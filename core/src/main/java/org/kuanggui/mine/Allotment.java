package org.kuanggui.mine;

import java.util.List;
import java.util.Optional;

/**
 * Candidates in the order of their submission, each judged against the ledger that those granted before it leave.
 *
 * @param before the ledger at the start
 * @param usedUpBefore quotas that were used up already: mining blocks by {@link BlockCount#name()}, {@code NEW:limestones} or
 *     {@code ALL}, and exploration blocks, {@code T3-1}
 * @param turns one for each candidate, by day of submission, then by id
 * @param after the ledger at the end
 */
public record Allotment(Ledger before, List<String> usedUpBefore, List<Turn> turns, Ledger after) {

    public Allotment {
        usedUpBefore = List.copyOf(usedUpBefore);
        turns = List.copyOf(turns);
    }

    /** The turns that ended in a grant. */
    public List<Turn> granted() {
        return turns.stream().filter(Turn::granted).toList();
    }

    /**
     * The turn in which a quota ran out first; empty where none of the candidates took its last.
     *
     * @param quota {@code NEW:limestones}, {@code ALL}, {@code T3-1}
     */
    public Optional<Turn> ranOut(String quota) {
        return turns.stream().filter(turn -> turn.usedUp().contains(quota)).findFirst();
    }
}
