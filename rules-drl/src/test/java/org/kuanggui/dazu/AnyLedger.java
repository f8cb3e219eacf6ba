package org.kuanggui.dazu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** Ledgers that follow from a seed, many of them near the plan's figures. */
final class AnyLedger {
    private static final int RIGHTS = 32;
    private static final int DAYS = 900;

    private final Random random;

    AnyLedger(long seed) {
        random = new Random(seed);
    }

    Ledger next() {
        List<LedgerRight> rights = new ArrayList<>();
        int count = random.nextInt(RIGHTS);
        int knownOfTen = random.nextInt(11);
        for (int i = 0; i < count; i++) {
            rights.add(right("R-" + i, knownOfTen));
        }
        LocalDate day = LocalDate.of(2023, 9, 1).plusDays(random.nextInt(DAYS));
        return new Ledger("L-1", day, "500111", rights, some(List.of("T3-1", "T3-2")), some(List.of("T3-1")));
    }

    LedgerRight right(String id, int knownOfTen) {
        return new LedgerRight(
                id,
                one(Mineral.values()),
                null,
                random.nextInt(10) < knownOfTen ? one(SizeClass.values()) : null,
                one(Truth.values()),
                one(Truth.values()),
                random.nextInt(10) < knownOfTen ? one(LedgerBlock.values()) : null);
    }

    /** The same ledger, with one unknown fact of one right filled in. */
    Ledger withOneMoreFact(Ledger ledger) {
        List<LedgerRight> unknown = ledger.rights().stream()
                .filter(right -> right.block() == null || right.sizeClass() == null)
                .toList();
        if (unknown.isEmpty()) {
            return ledger;
        }
        LedgerRight right = unknown.get(random.nextInt(unknown.size()));
        boolean block = right.block() == null && (right.sizeClass() != null || random.nextBoolean());
        return ledger.replacing(
                block
                        ? known(right, right.sizeClass(), one(LedgerBlock.values()))
                        : known(right, one(SizeClass.values()), right.block()));
    }

    /** The same ledger, with the class or the block of one right left out. */
    Ledger withOneFactLess(Ledger ledger) {
        if (ledger.rights().isEmpty()) {
            return ledger;
        }
        LedgerRight right = ledger.rights().get(random.nextInt(ledger.rights().size()));
        return ledger.replacing(
                random.nextBoolean() ? known(right, null, right.block()) : known(right, right.sizeClass(), null));
    }

    private static LedgerRight known(LedgerRight right, @Nullable SizeClass sizeClass, @Nullable LedgerBlock block) {
        return new LedgerRight(
                right.id(),
                right.mineral(),
                right.mineralName(),
                sizeClass,
                right.greenMine(),
                right.inKeyMiningZone(),
                block);
    }

    /** The same ledger, with its rights in another order. */
    Ledger shuffled(Ledger ledger) {
        List<LedgerRight> rights = new ArrayList<>(ledger.rights());
        Collections.shuffle(rights, random);
        return of(ledger, rights);
    }

    /** The ledger in parts, in any order; what one part knows of a right another may leave open. */
    List<Ledger> parts(Ledger ledger) {
        List<List<LedgerRight>> heaps = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (LedgerRight right : shuffled(ledger).rights()) {
            int first = random.nextInt(heaps.size());
            int second = random.nextInt(heaps.size());
            heaps.get(first).add(first == second ? right : known(right, right.sizeClass(), null));
            if (first != second) {
                heaps.get(second).add(known(right, null, right.block()));
            }
        }
        return heaps.stream().map(rights -> of(ledger, rights)).toList();
    }

    private static Ledger of(Ledger ledger, List<LedgerRight> rights) {
        return new Ledger(
                ledger.id(),
                ledger.asOf(),
                ledger.district(),
                rights,
                ledger.explorationBlocksOffered(),
                ledger.explorationBlocksGranted());
    }

    private List<String> some(List<String> blocks) {
        return blocks.stream().filter(block -> random.nextBoolean()).toList();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
