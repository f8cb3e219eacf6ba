package org.kuanggui.second;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** A ledger of Dazu, written by hand; its rights are numbered and so on. */
final class LedgerExample {
    private final List<LedgerRight> rights = new ArrayList<>();
    private @Nullable String district = "500111";
    private List<String> offered = List.of();
    private List<String> granted = List.of();

    /** Retained rights of a size class. */
    LedgerExample sized(int many, @Nullable SizeClass size) {
        return add(many, Mineral.STRONTIUM, size, LedgerBlock.RETAINED);
    }

    /** Medium mines in blocks of a kind. */
    LedgerExample blocks(int many, Mineral mineral, @Nullable LedgerBlock block) {
        return add(many, mineral, SizeClass.MEDIUM, block);
    }

    LedgerExample district(@Nullable String code) {
        district = code;
        return this;
    }

    LedgerExample offered(String... blocks) {
        offered = List.of(blocks);
        return this;
    }

    LedgerExample granted(String... blocks) {
        granted = List.of(blocks);
        return this;
    }

    Ledger ledger() {
        return new Ledger("ledger", Examples.DAY, district, rights, offered, granted);
    }

    private LedgerExample add(int many, Mineral mineral, @Nullable SizeClass size, @Nullable LedgerBlock block) {
        for (int i = 0; i < many; i++) {
            rights.add(new LedgerRight(
                    "R-" + (rights.size() + 1), mineral, null, size, Truth.UNKNOWN, Truth.UNKNOWN, block));
        }
        return this;
    }
}
