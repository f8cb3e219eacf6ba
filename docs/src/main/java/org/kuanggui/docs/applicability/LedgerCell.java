package org.kuanggui.docs.applicability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;

/** The district's ledger, of which nothing is settled beforehand. */
public record LedgerCell() implements Cell {

    static List<LedgerCell> all() {
        return List.of(new LedgerCell());
    }

    @Override
    public String kind() {
        return "ledger";
    }

    @Override
    public String column() {
        return "ledger";
    }

    @Override
    public @Nullable Mineral mineral() {
        return null;
    }

    @Override
    public @Nullable MiningMethod method() {
        return null;
    }

    @Override
    public List<String> values() {
        return List.of(kind(), "", "", "", "", "");
    }
}
