package org.kuanggui.application;

import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Truth;

/**
 * The planned block an application refers to.
 *
 * @param id block number: T3-1 or T3-2 for exploration (table 3, 专栏3)
 * @param listed whether it stands in the block table of the mining plan, which is not public
 */
public record BlockReference(@Nullable String id, Truth listed) {

    /** The part when it is absent: every fact is unknown. */
    public static final BlockReference UNKNOWN = new BlockReference(null, Truth.UNKNOWN);

    /** @throws InvalidInputException if a component breaks the contract; it lists every problem */
    public BlockReference {
        Checks checks = new Checks();
        id = checks.text("/id", id);
        listed = listed == null ? Truth.UNKNOWN : listed;
        checks.done();
    }
}
