package org.kuanggui.plan;

import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;

/**
 * A row of the national table of size classes (国土资发〔2004〕208号).
 *
 * @param id {@code limestone}; readings name rows by it
 * @param minerals whose own row it is; empty for a row that only a reading chooses
 * @param methods the methods it holds for
 * @param large the lowest large scale, included
 * @param medium the lowest medium scale, included
 * @param sureness how sure the row is
 */
public record SizeClassRow(
        String id,
        Set<Mineral> minerals,
        Set<MiningMethod> methods,
        Quantity large,
        Quantity medium,
        Sureness sureness) {

    public SizeClassRow {
        minerals = Set.copyOf(minerals);
        methods = Set.copyOf(methods);
    }
}
