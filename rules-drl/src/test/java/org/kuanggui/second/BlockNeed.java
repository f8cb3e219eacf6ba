package org.kuanggui.second;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.LedgerBlock;

/**
 * Catalogue, 3.3.6: the kind of block that an application needs.
 *
 * @param kind "NEW needs a new block, CONSOLIDATION a consolidated one, the rest an adjusted one"
 * @param readings the reading that says so of the rest
 */
record BlockNeed(LedgerBlock kind, List<String> readings) {

    /** What an application needs; {@code null} where it needs no block. */
    static @Nullable BlockNeed of(MiningQuestion question) {
        if (!isNeeded(question)) {
            return null;
        }
        return switch (question.action()) {
            case NEW -> new BlockNeed(LedgerBlock.NEW, List.of());
            case CONSOLIDATION -> new BlockNeed(LedgerBlock.CONSOLIDATED, List.of());
            default -> {
                Choices choices = question.choices();
                yield choices.is("block-kind-of-changes", "NONE")
                        ? null
                        : new BlockNeed(LedgerBlock.ADJUSTED, List.of(choices.named("block-kind-of-changes")));
            }
        };
    }

    private static boolean isNeeded(MiningQuestion question) {
        MiningApplication application = question.application();
        MiningAction action = question.action();
        return switch (action) {
            case NEW, EXPANSION, CONSOLIDATION -> true;
            case MINERAL_CHANGE ->
                application.addsResources()
                        || isOutOfGroup(application.existing().mineral(), application.mineral());
            default -> application.addsResources();
        };
    }

    /** An old mineral that is unknown or OTHER counts as out; the same mineral is within. */
    private static boolean isOutOfGroup(@Nullable Mineral before, Mineral after) {
        if (before == null || before == Mineral.OTHER) {
            return true;
        }
        boolean within = before == after
                || (Minerals.limestone(before) && Minerals.limestone(after))
                || (Minerals.sandstone(before) && Minerals.sandstone(after))
                || (Minerals.shale(before) && Minerals.shale(after));
        return !within;
    }
}
