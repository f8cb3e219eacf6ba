package org.kuanggui.dazu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
        return ledger.replacing(new LedgerRight(
                right.id(),
                right.mineral(),
                right.mineralName(),
                block ? right.sizeClass() : one(SizeClass.values()),
                right.greenMine(),
                right.inKeyMiningZone(),
                block ? one(LedgerBlock.values()) : right.block()));
    }

    /** The same ledger, with its rights in another order. */
    Ledger shuffled(Ledger ledger) {
        List<LedgerRight> rights = new ArrayList<>(ledger.rights());
        Collections.shuffle(rights, random);
        return of(ledger, rights);
    }

    /** The ledger in parts, in any order. */
    List<Ledger> parts(Ledger ledger) {
        List<List<LedgerRight>> heaps = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        shuffled(ledger).rights().forEach(right -> heaps.get(random.nextInt(heaps.size()))
                .add(right));
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
