package org.kuanggui.second;

import java.util.Locale;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.mine.Mine;

/** What sort of question it is. */
enum Sort {
    MINING,
    EXPLORATION,
    MINE,
    LEDGER,
    MINING_WITH_LEDGER,
    EXPLORATION_WITH_LEDGER,
    MINING_ON_GROUND,
    EXPLORATION_ON_GROUND,
    MINE_ON_GROUND,
    MINING_WITH_LEDGER_ON_GROUND,
    EXPLORATION_WITH_LEDGER_ON_GROUND;

    static Sort of(Question question) {
        if (question.subject() instanceof MiningApplication mining) {
            return of("MINING", question, mining.site());
        }
        if (question.subject() instanceof ExplorationApplication exploration) {
            return of("EXPLORATION", question, exploration.site());
        }
        return question.subject() instanceof Mine mine ? of("MINE", question, mine.site()) : LEDGER;
    }

    private static Sort of(String subject, Question question, Site site) {
        return valueOf(subject
                + (question.ledger() == null ? "" : "_WITH_LEDGER")
                + (site.ground() == null ? "" : "_ON_GROUND"));
    }

    /** What is judged, whatever is beside it. */
    Sort subject() {
        return switch (this) {
            case MINING, MINING_WITH_LEDGER, MINING_ON_GROUND, MINING_WITH_LEDGER_ON_GROUND -> MINING;
            case EXPLORATION, EXPLORATION_WITH_LEDGER, EXPLORATION_ON_GROUND, EXPLORATION_WITH_LEDGER_ON_GROUND ->
                EXPLORATION;
            case MINE, MINE_ON_GROUND -> MINE;
            case LEDGER -> LEDGER;
        };
    }

    /** {@code mining-with-ledger}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
