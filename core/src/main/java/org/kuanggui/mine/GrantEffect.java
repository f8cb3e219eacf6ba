package org.kuanggui.mine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What granting an application would change in the district's figures, whatever the verdict on it.
 *
 * <p>A new right is added. A right that is cancelled is taken away. Where the plan reviews the action, the right takes
 * the state applied for: mineral, size class, kind of block; whether the mine is green, and lies in the key mining zone,
 * as the application or the layers tell, else as the ledger did. Where the size class of what is applied for cannot be
 * told it is unknown, whatever it was. Any other action leaves the figures as they are. A consolidation replaces the
 * right of the lead; nothing of what the lead's mine was is taken to hold of the whole. A new exploration right grants
 * its block; giving one up does not take the block off the list of those that were granted.
 *
 * @param before the figures of the ledger as it stands
 * @param ledgerOrNull the ledger after the grant; {@code null} where it cannot be told which right changes
 * @param afterOrNull its figures; {@code null} likewise
 * @param missing what the effect hangs on beside: JSON pointers into the application, sorted. {@code /existing/rightId}
 *     where it does not give the number of the right it changes, {@code /rights} where the ledger has no right of that
 *     number, {@code /consolidation} where the parties are not told, {@code /planning/block/id} where the exploration
 *     block is not; and the facts for want of which a field of the entry is unknown, such as {@code /productionScale}
 * @param endingUnnamed how many more rights end with a consolidation than the ledger after it shows: those of the
 *     parties beside the lead. An application gives no numbers of theirs, so which rights they are, and what ends with
 *     them, cannot be known; they are counted still
 */
public record GrantEffect(
        Indicators before,
        @Nullable Ledger ledgerOrNull,
        @Nullable Indicators afterOrNull,
        List<String> missing,
        int endingUnnamed) {

    public GrantEffect {
        missing = List.copyOf(missing);
    }

    /** The ledger after the grant; empty where it cannot be told which right changes. */
    public Optional<Ledger> ledger() {
        return Optional.ofNullable(ledgerOrNull);
    }

    /** The figures after the grant; empty where it cannot be told which right changes. */
    public Optional<Indicators> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Whether nothing is missing, and no right ends that is counted still. */
    public boolean isCertain() {
        return missing.isEmpty() && endingUnnamed == 0;
    }
}
