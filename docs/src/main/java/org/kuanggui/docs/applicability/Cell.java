package org.kuanggui.docs.applicability;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/**
 * What is settled of a question before any fact of it is looked at. There are finitely many cells, and every question lies
 * in one.
 */
public sealed interface Cell permits MiningCell, ExplorationCell, MineCell, LedgerCell {

    /** Every cell, in the order of subjects, actions, minerals and methods. */
    static List<Cell> all() {
        return Stream.of(MiningCell.all(), ExplorationCell.all(), MineCell.all(), LedgerCell.all())
                .<Cell>flatMap(List::stream)
                .toList();
    }

    /** As the contract calls the document. */
    String kind();

    /** What is asked of the subject, or what it does: the action, the status. */
    String column();

    /** The main mineral; {@code null} where the subject has none. */
    @Nullable
    Mineral mineral();

    /** How it is mined; {@code null} where the subject is no mine. */
    @Nullable
    MiningMethod method();

    /** Kind, action, mineral, method, added resources, status; empty where the subject has none. */
    List<String> values();
}
