package org.kuanggui.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.SizeClass;

/**
 * Ledgers around what a plan counts: its quotas of blocks, alone and beside each application for one, and the share of large
 * and medium mines.
 */
final class BoundaryLedgers {
    private static final int A_HUNDRED = 100;

    private final List<PlanEdition> plans;
    private final BoundaryStarts starts;

    BoundaryLedgers(List<PlanEvaluator> evaluators, BoundaryStarts starts) {
        this.plans = evaluators.stream().map(PlanEvaluator::plan).toList();
        this.starts = starts;
    }

    void forEach(BiConsumer<String, Question> questions) {
        for (Place place : starts.places()) {
            Set<MiningBlocks> rows = new LinkedHashSet<>();
            plans.forEach(plan -> rows.addAll(plan.miningBlocks()));
            rows.forEach(row -> quota(place, row, questions));
            around(PlanEdition::retainedBlocks)
                    .forEach(count -> ask(place, count + " RETAINED", retained(count), questions));
            around(PlanEdition::allBlocks).forEach(count -> ask(place, count + " rights", unplaced(count), questions));
            around(BoundaryLedgers::medium)
                    .forEach(count -> ask(place, count + " of 100 medium", shared(count), questions));
        }
    }

    private void quota(Place place, MiningBlocks row, BiConsumer<String, Question> questions) {
        Mineral mineral = row.minerals().stream().sorted().findFirst().orElseThrow();
        LedgerBlock block = LedgerBlock.valueOf(row.kind().name());
        for (int count : around(row.count())) {
            String name = count + " " + row.name();
            List<LedgerRight> rights = rights(count, mineral, SizeClass.MEDIUM, block);
            ask(place, name, rights, questions);
            for (MiningAction action : MiningAction.values()) {
                Question question =
                        Question.of(starts.mining(place, action, mineral).build());
                questions.accept(
                        "mining " + action + " " + mineral + " " + place + ", beside " + name,
                        question.beside(ledger(place, rights)));
            }
        }
    }

    private static void ask(
            Place place, String name, List<LedgerRight> rights, BiConsumer<String, Question> questions) {
        questions.accept("ledger " + place + ", " + name, Question.of(ledger(place, rights)));
    }

    /** One less, as many and one more, as far as a ledger may hold so many. */
    private static List<Integer> around(int count) {
        List<Integer> around = new ArrayList<>();
        for (int number = Math.max(0, count - 1); number <= Math.min(Checks.MOST_ITEMS, count + 1); number++) {
            around.add(number);
        }
        return around;
    }

    private Set<Integer> around(ToIntFunction<PlanEdition> count) {
        Set<Integer> around = new TreeSet<>();
        plans.forEach(plan -> around.addAll(around(count.applyAsInt(plan))));
        return around;
    }

    /** The fewest of a hundred mines that reach the share. */
    private static int medium(PlanEdition plan) {
        BigDecimal share = plan.shareTarget().perCent();
        return Math.min(A_HUNDRED - 1, share.setScale(0, RoundingMode.CEILING).intValue());
    }

    private static List<LedgerRight> retained(int count) {
        return rights(count, Mineral.GYPSUM, SizeClass.MEDIUM, LedgerBlock.RETAINED);
    }

    private static List<LedgerRight> unplaced(int count) {
        return rights(count, Mineral.GYPSUM, SizeClass.MEDIUM, null);
    }

    private static List<LedgerRight> shared(int medium) {
        List<LedgerRight> rights = new ArrayList<>(retained(medium));
        for (int i = medium; i < A_HUNDRED; i++) {
            rights.add(right(i, Mineral.GYPSUM, SizeClass.SMALL, LedgerBlock.RETAINED));
        }
        return rights;
    }

    private static List<LedgerRight> rights(
            int count, Mineral mineral, SizeClass sizeClass, @Nullable LedgerBlock block) {
        List<LedgerRight> rights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rights.add(right(i, mineral, sizeClass, block));
        }
        return rights;
    }

    private static LedgerRight right(int number, Mineral mineral, SizeClass sizeClass, @Nullable LedgerBlock block) {
        return new LedgerRight("R-" + number, mineral, null, sizeClass, Truth.TRUE, Truth.TRUE, block);
    }

    private static Ledger ledger(Place place, List<LedgerRight> rights) {
        return new Ledger("L-1", place.day(), place.district(), rights, List.of(), List.of());
    }
}
