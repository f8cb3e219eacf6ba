package org.kuanggui.drools;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** The entry of a right in the district's ledger once an application for it is granted. */
final class GrantedRight {
    private GrantedRight() {}

    /**
     * The right as applied for; what an action does not touch stays as it was.
     *
     * @param before the entry of the right it starts from; {@code null} for a new one
     */
    static LedgerRight of(
            MiningApplication application, MiningCase terms, @Nullable LedgerRight before, String number) {
        if (before != null && !terms.reviewed()) {
            return before;
        }
        LedgerRight kept = terms.consolidating() ? null : before;
        LedgerBlock needed = terms.neededBlock();
        return new LedgerRight(
                number,
                application.mineral(),
                application.mineralName(),
                sizeClass(terms.sizeClass()),
                known(terms.reachedStandard(), kept == null ? Truth.UNKNOWN : kept.greenMine()),
                known(terms.inKeyMiningZone(), kept == null ? Truth.UNKNOWN : kept.inKeyMiningZone()),
                needed == null && kept != null ? kept.block() : needed);
    }

    private static Truth known(Truth told, Truth before) {
        return told.isKnown() ? told : before;
    }

    private static @Nullable SizeClass sizeClass(SizeAnswer answer) {
        return switch (answer) {
            case LARGE -> SizeClass.LARGE;
            case MEDIUM -> SizeClass.MEDIUM;
            case SMALL -> SizeClass.SMALL;
            case UNKNOWN, NOT_GIVEN -> null;
        };
    }
}
