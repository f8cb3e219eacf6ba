package org.kuanggui.second;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** Questions of every sort from a seed: the same seed, the same questions. */
public final class Questions {
    /** How many of a hundred applications and mines have ground, and layers. */
    private static final int ON_GROUND = 15;

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
        boolean onGround = random.nextInt(100) < ON_GROUND;
        long drawn = random.nextLong();
        if (sort < 46) {
            RandomApplications.Case asked = RandomApplications.caseOf(drawn);
            return asked(asked.application(), null, asked.asOf(), asked.choices(), onGround, random);
        }
        if (sort < 72) {
            return inspected(RandomMines.caseOf(drawn), onGround, random);
        }
        if (sort < 80) {
            RandomLedgers.Case told = RandomLedgers.caseOf(drawn);
            return new Question(told.ledger(), null, told.asOf(), told.choices(), Atlas.NONE, WorkCalendar.WEEKENDS);
        }
        RandomCandidates.Case asked = RandomCandidates.caseOf(drawn);
        return asked(asked.application(), asked.ledger(), asked.asOf(), asked.choices(), onGround, random);
    }

    private static Question asked(
            Application application,
            @Nullable Ledger ledger,
            LocalDate asOf,
            Map<String, String> choices,
            boolean onGround,
            SplittableRandom random) {
        Atlas atlas = onGround ? RandomAtlases.any(random) : Atlas.NONE;
        Application subject = onGround ? RandomGrounds.application(application, atlas, random) : application;
        return new Question(subject, ledger, asOf, choices, atlas, WorkCalendar.WEEKENDS);
    }

    private static Question inspected(RandomMines.Case asked, boolean onGround, SplittableRandom random) {
        Atlas atlas = onGround ? RandomAtlases.any(random) : Atlas.NONE;
        Mine mine = onGround ? RandomGrounds.mine(asked.mine(), atlas, random) : asked.mine();
        return new Question(mine, null, asked.asOf(), asked.choices(), atlas, asked.calendar());
    }
}
