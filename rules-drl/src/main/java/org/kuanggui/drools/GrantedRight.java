package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;
import org.kuanggui.spi.Granted;

/** The entry of a right in the district's ledger once an application for it is granted. */
final class GrantedRight {
    private final MiningCase terms;
    private final @Nullable LedgerRight kept;
    private final List<String> missing = new ArrayList<>();

    private GrantedRight(MiningCase terms, @Nullable LedgerRight kept) {
        this.terms = terms;
        this.kept = kept;
    }

    /**
     * The right as applied for; what an action does not touch stays as it was. Empty where it touches nothing.
     *
     * @param before the entry of the right it starts from; {@code null} for a new one, or where it is not known
     */
    static Optional<Granted> of(
            MiningApplication application, MiningCase terms, @Nullable LedgerRight before, String number) {
        if (!terms.reviewed()) {
            return Optional.empty();
        }
        return Optional.of(new GrantedRight(terms, terms.consolidating() ? null : before).entry(application, number));
    }

    private Granted entry(MiningApplication application, String number) {
        LedgerBlock needed = terms.neededBlock();
        Truth green = known(terms.reachedStandard(), kept == null ? Truth.UNKNOWN : kept.greenMine());
        Truth inKeyZone = known(terms.inKeyMiningZone(), kept == null ? Truth.UNKNOWN : kept.inKeyMiningZone());
        LedgerRight right = new LedgerRight(
                number,
                application.mineral(),
                application.mineralName(),
                sizeClass(),
                hangsOn("/greenMine/reachedStandard", green),
                hangsOn("/site/inKeyMiningZone", inKeyZone),
                needed == null && kept != null ? kept.block() : needed);
        return new Granted(right, missing);
    }

    private static Truth known(Truth told, Truth before) {
        return told.isKnown() ? told : before;
    }

    private Truth hangsOn(String pointer, Truth truth) {
        if (!truth.isKnown()) {
            missing.add(pointer);
        }
        return truth;
    }

    private @Nullable SizeClass sizeClass() {
        return switch (terms.sizeClass()) {
            case LARGE -> SizeClass.LARGE;
            case MEDIUM -> SizeClass.MEDIUM;
            case SMALL -> SizeClass.SMALL;
            case NOT_GIVEN -> null;
            case UNKNOWN -> {
                missing.addAll(terms.classified().missing());
                yield null;
            }
        };
    }
}
