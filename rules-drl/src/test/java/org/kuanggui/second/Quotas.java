package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;

/**
 * Catalogue, {@code 3.3.6-block-quota}: 划定规划开采区块28个.
 *
 * <p>Doubt: the row counts, and says nothing of a right whose block is not known. It may lie in a block of any kind, so that
 * a count has a least and a most; where the plan's figure lies between, the answer hangs on those blocks. So it does for
 * a kind and mineral without a set block, where no right is known to be of it and some may be. The detail is the
 * district's; of an application the row speaks of one thing.
 */
final class Quotas {
    private static final String PROVISION = "3.3.6-block-quota";
    /** 已设采矿权保留14个. */
    private static final int RETAINED = 14;
    /** 划定规划开采区块28个. */
    private static final int ALL = 28;

    private Quotas() {}

    /** Of the district: a line for each set block, for each other kind and mineral there is, for the retained and all. */
    static void district(Ledger ledger, Notes notes) {
        Map<String, Line> lines = new TreeMap<>();
        for (SetBlock block : SetBlock.values()) {
            Count count = Count.of(ledger, block.kind(), block::isFor);
            put(lines, block.detail(), count.isAtMost(block.planned()));
        }
        put(
                lines,
                "RETAINED",
                Count.of(ledger, LedgerBlock.RETAINED, any -> true).isAtMost(RETAINED));
        put(lines, "ALL", Said.of(ledger.rights().size() <= ALL));
        for (LedgerRight right : ledger.rights()) {
            for (LedgerBlock kind : List.of(LedgerBlock.NEW, LedgerBlock.ADJUSTED, LedgerBlock.CONSOLIDATED)) {
                if (SetBlock.of(kind, right.mineral()) == null) {
                    notSet(Count.of(ledger, kind, right.mineral()::equals), kind + ":" + right.mineral(), lines);
                }
            }
        }
        lines.values().forEach(notes::add);
    }

    /**
     * Of an application: one more than the ledger's count, without the right it starts from.
     *
     * <p>Doubt: where that right is not named, it may be one of those counted, or none of them.
     */
    static void mining(MiningQuestion question, Notes notes) {
        Ledger ledger = question.ledger();
        BlockNeed need = BlockNeed.of(question);
        SetBlock block = need == null
                ? null
                : SetBlock.of(need.kind(), question.application().mineral());
        if (ledger == null || need == null || block == null) {
            return;
        }
        String own = question.existing() ? question.application().existing().rightId() : null;
        Count count = Count.of(ledger, own, block.kind(), block::isFor);
        Said within = question.existing() && own == null
                ? count.leavesRoomPerhapsWithoutOne(block.planned(), "/existing/rightId")
                : count.isAtMost(block.planned() - 1);
        notes.add(line(within, need.readings()));
    }

    private static void notSet(Count count, String detail, Map<String, Line> lines) {
        if (count.known() > 0) {
            lines.put(detail, Line.of(PROVISION, Outcome.REVIEW).about(detail));
        } else if (!count.unknown().isEmpty()) {
            put(lines, detail, Said.unknown(count.unknown()));
        }
    }

    private static void put(Map<String, Line> lines, String detail, Said within) {
        lines.put(detail, line(within, List.of()).about(detail));
    }

    private static Line line(Said within, List<String> readings) {
        return Notes.line(PROVISION, within, Outcome.SATISFIED, Outcome.VIOLATED, readings);
    }

    /** How many rights lie in blocks of a kind, and which may. */
    private record Count(int known, List<String> unknown) {

        static Count of(Ledger ledger, LedgerBlock kind, Predicate<Mineral> minerals) {
            return of(ledger, null, kind, minerals);
        }

        /** As above, without a right. */
        static Count of(Ledger ledger, @Nullable String without, LedgerBlock kind, Predicate<Mineral> minerals) {
            int known = 0;
            List<String> unknown = new ArrayList<>();
            for (int i = 0; i < ledger.rights().size(); i++) {
                LedgerRight right = ledger.rights().get(i);
                if (right.id().equals(without) || !minerals.test(right.mineral())) {
                    continue;
                }
                if (right.block() == null) {
                    unknown.add("/rights/" + i + "/block");
                } else if (right.block() == kind) {
                    known++;
                }
            }
            return new Count(known, unknown);
        }

        Said isAtMost(int planned) {
            if (known > planned) {
                return Said.of(false);
            }
            return known + unknown.size() <= planned ? Said.of(true) : Said.unknown(unknown);
        }

        /** Whether there is room for one more, if it is not known whether one of them, and which, is to be left out. */
        Said leavesRoomPerhapsWithoutOne(int planned, String pointer) {
            int least = Math.max(known - 1, 0);
            if (least + 1 > planned) {
                return Said.of(false);
            }
            if (known + unknown.size() + 1 <= planned) {
                return Said.of(true);
            }
            List<String> missing = new ArrayList<>(unknown);
            missing.add(pointer);
            return Said.unknown(missing);
        }
    }
}
