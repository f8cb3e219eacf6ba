package org.kuanggui.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.SizeClass;

/** Ledgers, and partitions of them, that follow from a seed. */
final class AnyLedger {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final Random random;

    AnyLedger(long seed) {
        random = new Random(seed);
    }

    Ledger next() {
        List<LedgerRight> rights = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            rights.add(right("R-" + i));
        }
        return new Ledger("L-1", DAY, random.nextBoolean() ? "500111" : null, rights, blocks(), blocks());
    }

    LedgerRight right(String id) {
        return new LedgerRight(
                id,
                one(Mineral.values()),
                null,
                oneOrNone(SizeClass.values()),
                one(Truth.values()),
                one(Truth.values()),
                oneOrNone(LedgerBlock.values()));
    }

    /** Parts of a ledger in any order; some of what one tells, others tell too. */
    List<Ledger> partsOf(Ledger ledger) {
        List<Ledger> parts = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<LedgerRight> rights = shuffled(some(ledger.rights()));
            List<String> offered = some(ledger.explorationBlocksOffered());
            List<String> granted = some(ledger.explorationBlocksGranted());
            LocalDate day = DAY.minusDays(random.nextInt(400));
            String district = random.nextBoolean() ? ledger.district() : null;
            parts.add(new Ledger("L-" + (1 + random.nextInt(9)), day, district, rights, offered, granted));
        }
        parts.add(ledger);
        return shuffled(parts);
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> List<T> some(List<T> items) {
        return items.stream().filter(item -> random.nextBoolean()).toList();
    }

    private List<String> blocks() {
        return some(Arrays.asList("T3-2", "T3-1"));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T oneOrNone(T[] values) {
        int index = random.nextInt(values.length + 1);
        return index == values.length ? null : values[index];
    }
}
