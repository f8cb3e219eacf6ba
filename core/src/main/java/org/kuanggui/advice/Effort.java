package org.kuanggui.advice;

import org.jspecify.annotations.Nullable;
import org.kuanggui.Question;
import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** What may still be spent on trying answers, so that no question takes long, however much it leaves open. For one thread. */
final class Effort {
    /** Of items in lists that cost as much to judge as an application. */
    private static final int ITEMS = 10;

    /** As many applications without ground cost as much to judge as a district, or as what states its ground. */
    private static final int DISTRICT = 5;

    private static final int GROUND = 10;

    private final @Nullable Effort whole;
    private int left;

    private Effort(@Nullable Effort whole, int left) {
        this.whole = whole;
        this.left = left;
    }

    /** @param evaluations of applications or mines; of districts, and of what states its ground or has long lists, fewer */
    static Effort of(int evaluations) {
        return new Effort(null, evaluations);
    }

    /** Of this, so many at most. */
    Effort part(int evaluations) {
        return new Effort(this, evaluations);
    }

    /** @throws SpentException if it does not suffice for another evaluation */
    void spend(Question question) {
        spend(itself(question.document()) + items(question) / ITEMS);
    }

    private void spend(int evaluations) {
        if (left < evaluations) {
            throw new SpentException();
        }
        left -= evaluations;
        if (whole != null) {
            whole.spend(evaluations);
        }
    }

    private static int itself(Document document) {
        if (document instanceof Ledger) {
            return DISTRICT;
        }
        Site site = document instanceof Mine mine ? mine.site() : ((Application) document).site();
        return site.ground() == null ? 1 : GROUND;
    }

    private static int items(Question question) {
        int beside = question.ledger().map(ledger -> ledger.rights().size()).orElse(0);
        if (question.document() instanceof Ledger ledger) {
            return ledger.rights().size();
        }
        if (question.document() instanceof Mine mine) {
            return mine.incidents().size() + mine.annualReports().size();
        }
        return question.document() instanceof MiningApplication application && application.consolidation() != null
                ? beside + application.consolidation().parties().size()
                : beside;
    }

    /** There are more answers than are gone through. */
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1;

        SpentException() {
            super("more answers than are gone through", null, false, false);
        }
    }
}
