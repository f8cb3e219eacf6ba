package org.kuanggui.drools;

import java.util.List;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.ExplorationBlock;

/** One of the plan's exploration blocks in the district's ledger, as rules see it. */
public final class ExplorationBlockCase extends Case {
    private final Ledger ledger;
    private final String block;

    private ExplorationBlockCase(Ledger ledger, ExplorationBlock block, Knowledge knowledge) {
        super(knowledge, block.id());
        this.ledger = ledger;
        this.block = block.id();
    }

    /** A case for every block that the plan sets. */
    static List<Case> of(Ledger ledger, Knowledge knowledge) {
        return knowledge.plan().explorationBlocks().stream()
                .<Case>map(block -> new ExplorationBlockCase(ledger, block, knowledge))
                .toList();
    }

    // ---- terms

    /** Offered, or granted. */
    public boolean listed() {
        return ledger.explorationBlocksOffered().contains(block)
                || ledger.explorationBlocksGranted().contains(block);
    }

    /** The plan's period is over. */
    public boolean periodOver() {
        return asOf().isAfter(plan().dates().periodEnds());
    }

    // ---- facts

    /** What the ledger lists, with the day by which the block is to be offered. */
    public Fact listing() {
        return Fact.joined(
                        Truth.of(listed()),
                        list("/explorationBlocksOffered", ledger.explorationBlocksOffered()),
                        list("/explorationBlocksGranted", ledger.explorationBlocksGranted()))
                .due(plan().dates().periodEnds());
    }

    private Fact list(String place, List<String> blocks) {
        String stated = blocks.isEmpty() ? null : Fact.listed(blocks);
        return Fact.known(blocks.contains(block), new Evidence(place, stated, block));
    }
}
