package org.kuanggui.second;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.mine.Ledger;

/** Questions of every sort from a seed: the same seed, the same questions. */
public final class Questions {
    private final SplittableRandom seeds;

    /** A row of questions; the same seed gives the same row. */
    public Questions(long seed) {
        this.seeds = new SplittableRandom(seed);
    }

    /** The next question of the row. */
    public Question next() {
        return of(nextSeed());
    }

    /** The seed from which {@link #of} makes the next question of the row. */
    long nextSeed() {
        return seeds.nextLong();
    }

    /** The question of a seed. */
    public static Question of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int sort = random.nextInt(100);
        long drawn = random.nextLong();
        if (sort < 46) {
            return applied(RandomApplications.caseOf(drawn));
        }
        if (sort < 72) {
            return inspected(RandomMines.caseOf(drawn));
        }
        if (sort < 80) {
            RandomLedgers.Case told = RandomLedgers.caseOf(drawn);
            return new Question(told.ledger(), null, told.asOf(), told.choices(), Atlas.NONE, WorkCalendar.WEEKENDS);
        }
        return beside(RandomCandidates.caseOf(drawn));
    }

    private static Question applied(RandomApplications.Case asked) {
        return asked(asked.application(), null, asked);
    }

    private static Question beside(RandomCandidates.Case asked) {
        return new Question(
                asked.application(), asked.ledger(), asked.asOf(), asked.choices(), Atlas.NONE, WorkCalendar.WEEKENDS);
    }

    private static Question asked(Application application, @Nullable Ledger ledger, RandomApplications.Case asked) {
        return new Question(application, ledger, asked.asOf(), asked.choices(), Atlas.NONE, WorkCalendar.WEEKENDS);
    }

    private static Question inspected(RandomMines.Case asked) {
        return new Question(asked.mine(), null, asked.asOf(), asked.choices(), Atlas.NONE, asked.calendar());
    }
}
