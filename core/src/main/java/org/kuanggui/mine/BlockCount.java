package org.kuanggui.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.PlanEdition;

/**
 * How many rights of the ledger lie in mining blocks of one kind, beside how many the plan sets (sentences 180 to 183).
 *
 * <p>A right whose block is not stated may lie in a block of any kind that takes its mineral. It is never taken for room:
 * a count of which too many such rights may be part is neither within the plan's nor above it.
 *
 * @param name kind and group, {@code NEW:sandstones}; for blocks the plan does not set kind and mineral, {@code
 *     ADJUSTED:CEMENT_LIMESTONE}; {@value #RETAINED} and {@value #ALL}
 * @param known rights that lie in such blocks
 * @param perhaps numbers of the rights whose block is not stated and that may lie in one, sorted
 * @param plannedOrNull how many the plan sets; {@code null} where it sets none of this kind for the mineral
 */
public record BlockCount(
        String name,
        int known,
        List<String> perhaps,
        @Nullable Integer plannedOrNull) {
    /** Rights that stay as they are. */
    public static final String RETAINED = "RETAINED";
    /** All rights. */
    public static final String ALL = "ALL";

    public BlockCount {
        perhaps = List.copyOf(perhaps);
    }

    /** How many the plan sets; empty where it sets none of this kind for the mineral. */
    public OptionalInt planned() {
        return plannedOrNull == null ? OptionalInt.empty() : OptionalInt.of(plannedOrNull);
    }

    /** The most that may lie in such blocks. */
    public int atMost() {
        return known + perhaps.size();
    }

    /** Whether the count stays within the plan's; unknown where rights decide whose block is not stated. */
    public Truth withinPlan() {
        if (plannedOrNull == null) {
            return Truth.UNKNOWN;
        }
        if (atMost() <= plannedOrNull) {
            return Truth.TRUE;
        }
        return known > plannedOrNull ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether every block that the plan sets is taken, for certain. */
    public boolean isUsedUp() {
        return plannedOrNull != null && known >= plannedOrNull;
    }

    /** The count of one kind and group that the plan sets. */
    public static BlockCount of(Ledger ledger, MiningBlocks blocks) {
        LedgerBlock kind = LedgerBlock.of(blocks.kind());
        return counted(
                ledger, blocks.name(), kind, right -> blocks.minerals().contains(right.mineral()), blocks.count());
    }

    /**
     * Every count: of the blocks that the plan sets, in its order; of kinds and minerals for which it sets none, as far
     * as the ledger has rights that lie or may lie in such blocks, by name; of rights that stay as they are; of all rights.
     */
    public static List<BlockCount> all(Ledger ledger, PlanEdition plan) {
        List<BlockCount> counts = new ArrayList<>();
        for (MiningBlocks blocks : plan.miningBlocks()) {
            counts.add(of(ledger, blocks));
        }
        counts.addAll(notSet(ledger, plan));
        counts.add(counted(ledger, RETAINED, LedgerBlock.RETAINED, right -> true, plan.retainedBlocks()));
        counts.add(new BlockCount(ALL, ledger.rights().size(), List.of(), plan.allBlocks()));
        return List.copyOf(counts);
    }

    private static List<BlockCount> notSet(Ledger ledger, PlanEdition plan) {
        SortedMap<String, BlockCount> counts = new TreeMap<>();
        for (LedgerRight example : ledger.rights()) {
            for (MiningBlocks.Kind kind : MiningBlocks.Kind.values()) {
                LedgerBlock block = LedgerBlock.of(kind);
                boolean mayLieThere = example.block() == null || example.block() == block;
                if (mayLieThere && plan.miningBlocks(kind, example.mineral()).isEmpty()) {
                    counts.computeIfAbsent(
                            kind + ":" + example.mineral(),
                            name -> counted(ledger, name, block, right -> right.mineral() == example.mineral(), null));
                }
            }
        }
        return List.copyOf(counts.values());
    }

    private static BlockCount counted(
            Ledger ledger, String name, LedgerBlock kind, Predicate<LedgerRight> fits, @Nullable Integer planned) {
        int known = 0;
        List<String> perhaps = new ArrayList<>();
        for (LedgerRight right : ledger.rights()) {
            if (fits.test(right)) {
                if (right.block() == kind) {
                    known++;
                } else if (right.block() == null) {
                    perhaps.add(right.id());
                }
            }
        }
        perhaps.sort(null);
        return new BlockCount(name, known, perhaps, planned);
    }

    /** {@code 3}; where some are unknown {@code 3 – 5}. */
    @Override
    public String toString() {
        return perhaps.isEmpty() ? Integer.toString(known) : known + " – " + atMost();
    }
}
