package org.kuanggui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of all ledgers. */
class LedgerPropertiesTest {
    /** A build is red for what was changed, never for luck; other seeds try other cases. */
    private static final String SEED = "20260326";

    @Property(seed = SEED)
    void mergingInAnyOrderGivesTheSame(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        List<Ledger> parts = any.partsOf(any.next());

        assertThat(Ledger.merged(any.shuffled(parts))).isEqualTo(Ledger.merged(parts));
    }

    @Property(seed = SEED)
    void mergingPartsOfPartsGivesTheSame(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        List<Ledger> parts = any.partsOf(any.next());
        List<List<Ledger>> heaps = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        parts.forEach(part -> heaps.get(any.below(heaps.size())).add(part));
        List<Ledger> merged = heaps.stream()
                .filter(heap -> !heap.isEmpty())
                .map(Ledger::merged)
                .toList();

        assertThat(Ledger.merged(merged)).isEqualTo(Ledger.merged(parts));
    }

    @Property(seed = SEED)
    void mergingAPartitionGivesTheWhole(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();
        List<List<LedgerRight>> heaps = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
        ledger.rights().forEach(right -> heaps.get(any.below(heaps.size())).add(right));
        List<Ledger> parts = heaps.stream()
                .map(rights -> new Ledger(
                        ledger.id(),
                        ledger.asOf(),
                        ledger.district(),
                        rights,
                        ledger.explorationBlocksOffered(),
                        ledger.explorationBlocksGranted()))
                .toList();

        assertThat(Ledger.merged(any.shuffled(parts))).isEqualTo(Ledger.merged(List.of(ledger)));
        assertThat(Ledger.merged(List.of(ledger)).rights()).containsExactlyInAnyOrderElementsOf(ledger.rights());
    }

    @Property(seed = SEED)
    void addingARightAndTakingItAwayRestoresTheLedger(@ForAll long seed) {
        AnyLedger any = new AnyLedger(seed);
        Ledger ledger = any.next();

        assertThat(ledger.with(any.right("X")).without("X")).isEqualTo(ledger);
    }
}
