package org.kuanggui.second;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.mine.Ledger;

/**
 * An exploration application with the catalogue's words for it.
 *
 * @param application what is judged
 * @param place where it lies, and what the host's layers show of it
 * @param ledger the district's, beside it; {@code null} where there is none
 * @param asOf the date of judgement
 * @param choices how doubtful places are read
 */
record ExplorationQuestion(
        ExplorationApplication application,
        Place place,
        @Nullable Ledger ledger,
        LocalDate asOf,
        Choices choices) {

    /** The same on other ground. */
    ExplorationQuestion on(Place ground) {
        return new ExplorationQuestion(application, ground, ledger, asOf, choices);
    }

    ExplorationAction action() {
        return application.action();
    }

    /** <i>reviewed</i>: for exploration NEW, EXPANSION, MINERAL_CHANGE. */
    boolean reviewed() {
        return switch (application.action()) {
            case NEW, EXPANSION, MINERAL_CHANGE -> true;
            case RENEWAL, RETENTION, REDUCTION, TRANSFER, NAME_CHANGE, CANCELLATION -> false;
        };
    }

    boolean isNew() {
        return application.action() == ExplorationAction.NEW;
    }

    /** <i>leaving</i> = CANCELLATION. */
    boolean leaving() {
        return application.action() == ExplorationAction.CANCELLATION;
    }
}
