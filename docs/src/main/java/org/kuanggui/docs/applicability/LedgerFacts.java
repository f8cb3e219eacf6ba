package org.kuanggui.docs.applicability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** Ledgers of the district. */
final class LedgerFacts {
    private static final List<String> BLOCKS = List.of("T3-1", "T3-2");

    private LedgerFacts() {}

    /** Without rights, without exploration blocks. */
    static Ledger empty() {
        return of(List.of(), List.of());
    }

    /** With a right more in every planned mining block than the plan sets, both exploration blocks granted. */
    static Ledger full() {
        List<LedgerRight> rights = new ArrayList<>();
        for (LedgerBlock kind : LedgerBlock.values()) {
            for (Mineral mineral : List.of(
                    Mineral.BUILDING_STONE_LIMESTONE,
                    Mineral.BUILDING_SANDSTONE,
                    Mineral.BRICK_SHALE,
                    Mineral.GEOTHERMAL)) {
                for (int i = 0; i < 8; i++) {
                    rights.add(right(kind + "-" + mineral + "-" + i, mineral, SizeClass.SMALL, kind));
                }
            }
        }
        return of(rights, BLOCKS);
    }

    /** With one right. */
    static Ledger with(Mineral mineral, @Nullable SizeClass sizeClass, @Nullable LedgerBlock block) {
        return of(List.of(right("R-1", mineral, sizeClass, block)), BLOCKS);
    }

    /** Of a district that is stated, or not. */
    static Ledger of(@Nullable String district) {
        return new Ledger("L-1", Parts.DAY, district, List.of(), List.of(), List.of());
    }

    private static Ledger of(List<LedgerRight> rights, List<String> granted) {
        return new Ledger("L-1", Parts.DAY, Parts.DISTRICT, rights, List.of(), granted);
    }

    private static LedgerRight right(
            String id, Mineral mineral, @Nullable SizeClass sizeClass, @Nullable LedgerBlock block) {
        return new LedgerRight(id, mineral, null, sizeClass, Truth.UNKNOWN, Truth.UNKNOWN, block);
    }
}
