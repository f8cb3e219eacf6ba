package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.BlockCount;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.MiningBlocks;

/**
 * How many rights lie in mining blocks of one kind, beside how many the plan sets.
 *
 * <p>The catalogue asks for the ledger's count and is silent on rights whose block is not stated. Unknown is never no:
 * where so many of them may lie in such a block that the answer hangs on them, it is unknown, and their blocks are
 * missing. The same goes for the number of an existing right that an application leaves out: the right may be one of
 * those that were counted, or none.
 */
final class BlockQuota {
    private final String name;
    private final int lowest;
    private final int highest;
    private final @Nullable Integer planned;
    private final List<String> missing;

    private BlockQuota(String name, int lowest, int highest, @Nullable Integer planned, List<String> missing) {
        this.name = name;
        this.lowest = lowest;
        this.highest = highest;
        this.planned = planned;
        this.missing = missing;
    }

    /** The ledger's count as it is. */
    static BlockQuota of(Ledger ledger, BlockCount count) {
        return new BlockQuota(
                count.name(), count.known(), count.atMost(), count.plannedOrNull(), blocksNotStated(ledger, count));
    }

    /** The count with the block that an application needs, and without the right it starts from. */
    static BlockQuota with(MiningApplication application, Ledger ledger, MiningBlocks blocks) {
        boolean existing = application.action() != MiningAction.NEW;
        String own = existing ? application.existing().rightId() : null;
        BlockCount others = BlockCount.of(own == null ? ledger : ledger.without(own), blocks);
        List<String> missing = new ArrayList<>(blocksNotStated(ledger, others));
        boolean ownMayBeCounted = existing && own == null && others.atMost() > 0;
        if (ownMayBeCounted) {
            missing.add("/existing/rightId");
        }
        int lowest = others.known() + (ownMayBeCounted && others.known() > 0 ? 0 : 1);
        return new BlockQuota(blocks.name(), lowest, others.atMost() + 1, blocks.count(), missing);
    }

    private static List<String> blocksNotStated(Ledger ledger, BlockCount count) {
        Set<String> perhaps = Set.copyOf(count.perhaps());
        return IntStream.range(0, ledger.rights().size())
                .filter(i -> perhaps.contains(ledger.rights().get(i).id()))
                .mapToObj(i -> LedgerCase.RIGHTS + "/" + i + "/block")
                .toList();
    }

    /** Kind and group. */
    String name() {
        return name;
    }

    /** The plan sets such blocks. */
    boolean isSet() {
        return planned != null;
    }

    /** There is at least one. */
    boolean isFound() {
        return lowest > 0;
    }

    /** No more than the plan sets; where it sets none, whether there are any is all that may be unknown. */
    Truth withinPlan() {
        if (planned == null) {
            return isFound() ? Truth.TRUE : Truth.UNKNOWN;
        }
        if (highest <= planned) {
            return Truth.TRUE;
        }
        return lowest > planned ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The count, beside the plan's. */
    Fact fact() {
        String count = lowest == highest ? Integer.toString(lowest) : lowest + " – " + highest;
        Evidence shown = new Evidence(LedgerCase.RIGHTS, count, planned == null ? null : "≤ " + planned);
        return Fact.joined(withinPlan(), Fact.unsettled(List.of(shown), missing));
    }
}
