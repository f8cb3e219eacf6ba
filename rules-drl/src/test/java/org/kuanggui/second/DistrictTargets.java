package org.kuanggui.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.mine.Ledger;
import org.kuanggui.plan.SizeClass;

/**
 * Catalogue, the targets of the district: 2.3.1, 2.3.2, 4.0 and 6.2.
 *
 * <p>Doubt: a day is due where there is a duty or it was missed, and not where the matter is for review.
 */
final class DistrictTargets {
    /** 规划期末. */
    private static final LocalDate TARGET_DAY = LocalDate.of(2025, 12, 31);
    /** 不低于65%. */
    private static final int SHARE = 65;

    private static final int WHOLE = 100;

    private DistrictTargets() {}

    /** 2.3.1-exploration-blocks: 拟在规划期内全部投放. */
    static void explorationBlocks(Ledger ledger, LocalDate asOf, Notes notes) {
        for (String block : List.of("T3-1", "T3-2")) {
            Line line;
            if (ledger.explorationBlocksOffered().contains(block)
                    || ledger.explorationBlocksGranted().contains(block)) {
                line = Line.of("2.3.1-exploration-blocks", Outcome.SATISFIED);
            } else if (asOf.isAfter(TARGET_DAY)) {
                line = Line.of("2.3.1-exploration-blocks", Outcome.REVIEW);
            } else {
                line = Line.of("2.3.1-exploration-blocks", Outcome.DUTY).dueOn(TARGET_DAY);
            }
            notes.add(line.about(block));
        }
    }

    /** 4.0.2-large-medium-share: 到2025年，全区大中型矿山比例不低于65%. */
    static void largeAndMedium(Ledger ledger, LocalDate asOf, Notes notes) {
        String provision = "4.0.2-large-medium-share";
        Said reached = isReached(ledger);
        notes.add(
                switch (reached.truth()) {
                    case TRUE -> Line.of(provision, Outcome.SATISFIED);
                    case UNKNOWN -> Line.undetermined(provision, reached.missing(), List.of());
                    case FALSE -> {
                        if (asOf.isAfter(TARGET_DAY)) {
                            yield Line.of(provision, Outcome.REVIEW);
                        }
                        boolean onTheDay = asOf.equals(TARGET_DAY);
                        yield Line.of(provision, onTheDay ? Outcome.VIOLATED : Outcome.DUTY)
                                .dueOn(TARGET_DAY);
                    }
                });
    }

    /** The lowest and the highest possible share decide. */
    private static Said isReached(Ledger ledger) {
        int rights = ledger.rights().size();
        if (rights == 0) {
            return Said.unknown(List.of("/rights"));
        }
        int lowest = 0;
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < rights; i++) {
            SizeClass size = ledger.rights().get(i).sizeClass();
            if (size == null) {
                unknown.add("/rights/" + i + "/sizeClass");
            } else if (size != SizeClass.SMALL) {
                lowest++;
            }
        }
        int highest = lowest + unknown.size();
        if (lowest * WHOLE >= SHARE * rights) {
            return Said.of(true);
        }
        return highest * WHOLE < SHARE * rights ? Said.of(false) : Said.unknown(unknown);
    }
}
