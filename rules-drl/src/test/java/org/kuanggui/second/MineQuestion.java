package org.kuanggui.second;

import java.time.LocalDate;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Mine;

/**
 * A mine under supervision with the catalogue's words for it.
 *
 * @param mine what is judged
 * @param place where it lies, and what the host's layers show of it
 * @param asOf the date of judgement
 * @param choices how doubtful places are read
 * @param calendar which days are worked
 */
record MineQuestion(Mine mine, Place place, LocalDate asOf, Choices choices, WorkCalendar calendar) {
    /** 2023-03-26, the date of the document (reading {@code dates-of-issue}). */
    private static final LocalDate PLAN_ISSUED = LocalDate.of(2023, 3, 26);

    /** <i>live</i> = a mine OPERATING or SUSPENDED. */
    boolean live() {
        return switch (mine.status()) {
            case OPERATING, SUSPENDED -> true;
            case REVOKED, TERMINATED -> false;
        };
    }

    /** 新设采矿权: granted since the plan was issued. */
    boolean grantedUnderThePlan() {
        return !mine.rightGrantedOn().isBefore(PLAN_ISSUED);
    }

    /** As {@link MiningQuestion#accountOpen()}. */
    Truth accountOpen() {
        return MiningQuestion.accountOpen(mine.rehabilitation().fundAccount(), asOf);
    }

    /** Whether a day has come. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }
}
