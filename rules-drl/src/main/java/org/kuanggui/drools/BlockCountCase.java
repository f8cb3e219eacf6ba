package org.kuanggui.drools;

import java.util.List;
import org.kuanggui.mine.BlockCount;
import org.kuanggui.mine.Ledger;

/** The number of rights in mining blocks of one kind and group, as rules see it. */
public final class BlockCountCase extends Case {
    private final BlockQuota quota;

    private BlockCountCase(BlockQuota quota, Knowledge knowledge) {
        super(knowledge, quota.name());
        this.quota = quota;
    }

    /** A case for every count. */
    static List<Case> of(Ledger ledger, List<BlockCount> counts, Knowledge knowledge) {
        return counts.stream()
                .<Case>map(count -> new BlockCountCase(BlockQuota.of(ledger, count), knowledge))
                .toList();
    }

    // ---- terms

    /** The plan sets such blocks. */
    public boolean blockSet() {
        return quota.isSet();
    }

    /** The ledger has such a right for certain. */
    public boolean found() {
        return quota.isFound();
    }

    // ---- facts

    /** The ledger's count, beside the plan's. */
    public Fact count() {
        return quota.fact();
    }
}
