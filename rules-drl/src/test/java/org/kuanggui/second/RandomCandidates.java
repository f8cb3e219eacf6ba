package org.kuanggui.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kuanggui.application.Application;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;

/**
 * Those of {@link RandomApplications}, each with one of {@link RandomLedgers} beside it. The ledger often has the right
 * that an application starts from, and mostly under the mineral that is applied for.
 */
public final class RandomCandidates {
    private final SplittableRandom seeds;

    /** A row of cases; the same seed gives the same row. */
    public RandomCandidates(long seed) {
        this.seeds = new SplittableRandom(seed);
    }

    /**
     * One case.
     *
     * @param seed from which {@link RandomCandidates#caseOf} makes it again
     * @param application what is to be judged
     * @param ledger beside it
     * @param asOf the date of judgement
     * @param choices choices by reading id
     */
    public record Case(
            long seed, Application application, Ledger ledger, LocalDate asOf, Map<String, String> choices) {}

    /** The next case of the row. */
    public Case next() {
        return caseOf(seeds.nextLong());
    }

    /** The case of a seed. */
    public static Case caseOf(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomApplications.Case asked = RandomApplications.caseOf(random.nextLong());
        Ledger ledger = RandomLedgers.caseOf(random.nextLong()).ledger();
        if (asked.application() instanceof MiningApplication mining) {
            ledger = entered(ledger, mining, random);
        }
        return new Case(seed, asked.application(), ledger, asked.asOf(), asked.choices());
    }

    /** The same ledger in which some right has the number of the one that the application starts from. */
    private static Ledger entered(Ledger ledger, MiningApplication application, SplittableRandom random) {
        String own = application.existing().rightId();
        if (own == null || ledger.rights().isEmpty() || random.nextInt(100) < 40) {
            return ledger;
        }
        List<LedgerRight> rights = new ArrayList<>(ledger.rights());
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < rights.size(); i++) {
            LedgerBlock block = rights.get(i).block();
            boolean retained = block == LedgerBlock.RETAINED;
            if (rights.get(i).mineral() == application.mineral() && !retained) {
                alike.add(i);
            }
        }
        int place = alike.isEmpty() || random.nextInt(100) < 30
                ? random.nextInt(rights.size())
                : alike.get(random.nextInt(alike.size()));
        rights.set(place, renamed(rights.get(place), own));
        return new Ledger(
                ledger.id(),
                ledger.asOf(),
                ledger.district(),
                rights,
                ledger.explorationBlocksOffered(),
                ledger.explorationBlocksGranted());
    }

    private static LedgerRight renamed(LedgerRight right, String id) {
        return new LedgerRight(
                id,
                right.mineral(),
                right.mineralName(),
                right.sizeClass(),
                right.greenMine(),
                right.inKeyMiningZone(),
                right.block());
    }
}
