package org.kuanggui.plan;

import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Quantity;

/**
 * A row of the table of minimum production scales (专栏5).
 *
 * @param minerals the minerals it holds for
 * @param scope for which mines
 * @param scale the lowest production scale, included
 */
public record MinimumScale(Set<Mineral> minerals, Scope scope, Quantity scale) {

    public MinimumScale {
        minerals = Set.copyOf(minerals);
    }

    /** Which mines a row speaks of. */
    public enum Scope {
        /** 新建矿山. */
        NEW_MINES,
        /** 整合及采矿证到期后新增划资源的矿山, and the closest row for every other action. */
        EXISTING_MINES,
        /** A mineral that has one row. */
        ALL_MINES
    }
}
