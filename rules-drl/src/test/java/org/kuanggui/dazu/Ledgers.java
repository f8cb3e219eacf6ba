package org.kuanggui.dazu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** Ledgers of the district, of 2024-06-30; a test says only what differs. */
final class Ledgers {
    private Ledgers() {}

    /** The district with these rights, both exploration blocks on offer. */
    static Ledger aLedger(LedgerRight... rights) {
        return aLedger(List.of(rights));
    }

    static Ledger aLedger(List<LedgerRight> rights) {
        return aLedger("500111", rights, List.of("T3-1", "T3-2"), List.of());
    }

    static Ledger aLedger(
            @Nullable String district, List<LedgerRight> rights, List<String> offered, List<String> granted) {
        return new Ledger("L-1", LocalDate.of(2024, 6, 30), district, rights, offered, granted);
    }

    /** As many large, medium, small and unclassed mines, all in blocks that stay. */
    static Ledger ofClasses(int large, int medium, int small, int unknown) {
        List<LedgerRight> rights = new ArrayList<>();
        add(rights, large, SizeClass.LARGE);
        add(rights, medium, SizeClass.MEDIUM);
        add(rights, small, SizeClass.SMALL);
        add(rights, unknown, null);
        return aLedger(rights);
    }

    private static void add(List<LedgerRight> rights, int count, @Nullable SizeClass sizeClass) {
        for (int i = 0; i < count; i++) {
            rights.add(new LedgerRight(
                    "R-" + rights.size(),
                    Mineral.BUILDING_SANDSTONE,
                    null,
                    sizeClass,
                    Truth.FALSE,
                    Truth.FALSE,
                    LedgerBlock.RETAINED));
        }
    }

    /** A medium mine in a block. */
    static LedgerRight aRight(String id, Mineral mineral, @Nullable LedgerBlock block) {
        return new LedgerRight(id, mineral, null, SizeClass.MEDIUM, Truth.FALSE, Truth.FALSE, block);
    }

    /** As many mines of a mineral in blocks of a kind. */
    static List<LedgerRight> rights(int count, Mineral mineral, @Nullable LedgerBlock block) {
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rights.add(aRight(block + "-" + mineral + "-" + i, mineral, block));
        }
        return rights;
    }

    /** A mine that is green or not. */
    static LedgerRight green(String id, Truth green) {
        return new LedgerRight(id, Mineral.STRONTIUM, null, SizeClass.MEDIUM, green, Truth.FALSE, LedgerBlock.RETAINED);
    }

    /** A mine in the key mining zone or not. */
    static LedgerRight inZone(String id, Mineral mineral, Truth within) {
        return new LedgerRight(id, mineral, null, SizeClass.MEDIUM, Truth.FALSE, within, LedgerBlock.RETAINED);
    }
}
