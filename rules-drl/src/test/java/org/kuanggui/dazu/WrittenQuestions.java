package org.kuanggui.dazu;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.mine.Mine;
import org.kuanggui.second.RandomApplications;
import org.kuanggui.second.RandomCandidates;
import org.kuanggui.second.RandomLedgers;
import org.kuanggui.second.RandomMines;

/**
 * Questions of every sort in turn, from a seed: an application, a mine, a ledger, an application beside a ledger, and an
 * application or a mine that states its ground. The same seed, the same row.
 */
public final class WrittenQuestions {
    private final RandomApplications applications;
    private final RandomMines mines;
    private final RandomLedgers ledgers;
    private final RandomCandidates candidates;
    private final SplittableRandom random;

    private WrittenQuestions(long seed) {
        applications = new RandomApplications(seed);
        mines = new RandomMines(seed);
        ledgers = new RandomLedgers(seed);
        candidates = new RandomCandidates(seed);
        random = new SplittableRandom(seed);
    }

    /** So many rounds, each with a question of every sort. */
    public static List<WrittenQuestion> rounds(long seed, int rounds) {
        WrittenQuestions questions = new WrittenQuestions(seed);
        List<WrittenQuestion> row = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            row.add(questions.onAnApplication());
            row.add(questions.onAMine());
            row.add(questions.onALedger());
            row.add(questions.onACandidate());
            row.add(questions.onGround());
        }
        return row;
    }

    /** An evaluator with layers of every theme, some of which show something of the grounds asked about. */
    public static PlanEvaluator evaluator() {
        GroundLayers layers = Grounds.all(
                Grounds.layer(Theme.ECOLOGICAL_RED_LINE, Grounds.box(5, 5, 20, 20)),
                Grounds.layer(Theme.PERMANENT_BASIC_FARMLAND, Grounds.box(-20, -20, 2, 3)),
                Grounds.layer(
                        Theme.CULTIVATED_LAND, Grounds.boxes(new double[] {0, 0, 1, 1}, new double[] {8, 0, 9, 9})),
                Grounds.with(Grounds.layer(Theme.EXISTING_RIGHTS), Feature.of("C-1"), Grounds.box(9, 9, 30, 30))
                        .build(),
                Grounds.incomplete(Theme.NATURE_RESERVES).build());
        return PlanEvaluator.builder().layers(layers).build();
    }

    private WrittenQuestion onAnApplication() {
        RandomApplications.Case sample = applications.next();
        return WrittenQuestion.of(sample.application(), sample.asOf());
    }

    private WrittenQuestion onAMine() {
        RandomMines.Case sample = mines.next();
        return WrittenQuestion.of(sample.mine(), sample.asOf());
    }

    private WrittenQuestion onALedger() {
        RandomLedgers.Case sample = ledgers.next();
        return WrittenQuestion.of(sample.ledger(), sample.asOf());
    }

    private WrittenQuestion onACandidate() {
        RandomCandidates.Case sample = candidates.next();
        return WrittenQuestion.of(sample.application(), sample.asOf(), sample.ledger());
    }

    private WrittenQuestion onGround() {
        if (random.nextInt(4) == 0) {
            RandomMines.Case sample = mines.next();
            Mine mine = sample.mine();
            return WrittenQuestion.of(
                    mine.toBuilder().site(onGround(mine.site())).build(), sample.asOf());
        }
        RandomApplications.Case sample = applications.next();
        return WrittenQuestion.of(onGround(sample.application()), sample.asOf());
    }

    private Application onGround(Application application) {
        Site site = onGround(application.site());
        return application instanceof MiningApplication mining
                ? mining.toBuilder().site(site).build()
                : ((ExplorationApplication) application).toBuilder().site(site).build();
    }

    /** A box of up to a square kilometre or so, stated as a geometry or by its corners. */
    private Site onGround(Site site) {
        double west = random.nextDouble(-12, 12);
        double south = random.nextDouble(-12, 12);
        Area box = Grounds.box(west, south, west + random.nextDouble(1, 10), south + random.nextDouble(1, 10));
        return site.toBuilder()
                .ground(random.nextBoolean() ? box : Area.ofCorners(box.corners()))
                .build();
    }
}
