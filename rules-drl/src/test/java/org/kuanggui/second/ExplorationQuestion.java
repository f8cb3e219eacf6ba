package org.kuanggui.second;

import java.time.LocalDate;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;

/**
 * An exploration application with the catalogue's words for it.
 *
 * @param application what is judged
 * @param asOf the date of judgement
 * @param choices how doubtful places are read
 */
record ExplorationQuestion(ExplorationApplication application, LocalDate asOf, Choices choices) {

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
