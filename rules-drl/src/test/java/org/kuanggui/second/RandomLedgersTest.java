package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

@Tag("once")
@DisplayName("the generated ledgers")
class RandomLedgersTest {
    private static final int CASES = 20_000;
    private static final int SEED = 4711;
    private static final String QUOTA = "3.3.6-block-quota";
    private static final LocalDate TARGET_DAY = LocalDate.of(2025, 12, 31);

    /** The outcomes that the catalogue allows to ledgers, in its rows' order. */
    private static final OutcomeTable ALLOWED = new OutcomeTable()
            .allow(Set.of(SATISFIED, UNDETERMINED, NOTED), "0-district")
            .allow(Set.of(SATISFIED, REVIEW, NOTED), "0-period")
            .allow(Set.of(SATISFIED, DUTY, REVIEW), "2.3.1-exploration-blocks")
            .allow(Set.of(NOTED), "2.3.2-green-mine-share")
            .allow(Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED), QUOTA)
            .allow(Set.of(NOTED), "4.0.1-key-zone")
            .allow(Set.of(SATISFIED, VIOLATED, REVIEW, DUTY, UNDETERMINED), "4.0.2-large-medium-share")
            .allow(Set.of(NOTED), "6.2-increment-control");

    @Test
    @DisplayName("reach every provision with every outcome the catalogue allows, and no other")
    void reachEverything() {
        OutcomeCounts counts = new OutcomeCounts();
        RandomLedgers ledgers = new RandomLedgers(SEED);
        for (int i = 0; i < CASES; i++) {
            counts.add(judge(ledgers.next()));
        }
        counts.assertReached(ALLOWED);
    }

    @Test
    @DisplayName("come to every verdict, and to a fair share of favourable ones")
    void everyVerdict() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        RandomLedgers ledgers = new RandomLedgers(SEED);
        for (int i = 0; i < CASES; i++) {
            counts.merge(judge(ledgers.next()).verdict(), 1, Integer::sum);
        }
        assertThat(counts).as("verdicts").containsOnlyKeys(Verdict.values());
        assertThat(counts.getOrDefault(Verdict.CONFORMS, 0) + counts.getOrDefault(Verdict.CONFORMS_WITH_DUTIES, 0))
                .as("favourable among %s", counts)
                .isGreaterThan(CASES / 20);
    }

    @Test
    @DisplayName("crowd at every quota: one block less, as many as planned, one more, and blocks that are not known")
    void crowdAtTheQuotas() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomLedgers ledgers = new RandomLedgers(SEED);
        for (int i = 0; i < CASES; i++) {
            RandomLedgers.Case sample = ledgers.next();
            for (SetBlock block : SetBlock.values()) {
                int many = (int) sample.ledger().rights().stream()
                        .filter(right -> right.block() == block.kind() && block.isFor(right.mineral()))
                        .count();
                about(counts, block.detail(), many, block.planned());
            }
            int retained = (int) sample.ledger().rights().stream()
                    .filter(right -> right.block() == LedgerBlock.RETAINED)
                    .count();
            about(counts, "RETAINED", retained, 14);
            about(counts, "ALL", sample.ledger().rights().size(), 28);
            for (Line line : judge(sample).lines()) {
                if (line.provision().equals(QUOTA) && line.outcome() == UNDETERMINED) {
                    counts.merge(
                            planned(line.detail()) ? line.detail() + " is open" : "not set, and open", 1, Integer::sum);
                }
            }
        }
        assertThat(counts.values())
                .as("%s", counts)
                .hasSize(10 * 3 + 9 + 1)
                .allMatch(count -> count >= OutcomeCounts.ENOUGH);
    }

    private static boolean planned(@Nullable String detail) {
        return "RETAINED".equals(detail)
                || Arrays.stream(SetBlock.values())
                        .anyMatch(block -> block.detail().equals(detail));
    }

    @Test
    @DisplayName("crowd at the share of large and medium mines, and at the day by which it is to be reached")
    void crowdAtTheShare() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomLedgers ledgers = new RandomLedgers(SEED);
        for (int i = 0; i < CASES; i++) {
            RandomLedgers.Case sample = ledgers.next();
            List<LedgerRight> rights = sample.ledger().rights();
            int all = rights.size();
            int unknown = count(rights, null);
            int lowest = count(rights, SizeClass.LARGE) + count(rights, SizeClass.MEDIUM);
            int highest = lowest + unknown;
            int enough = (65 * all + 99) / 100;
            boolean allKnown = unknown == 0 && all > 0;
            note(counts, "none at all", all == 0);
            note(counts, "no large or medium one", all > 0 && highest == 0);
            note(counts, "exactly 65 %", allKnown && lowest * 100 == all * 65);
            note(counts, "from 64.5 %, below 65 %", allKnown && lowest * 1000 >= all * 645 && lowest * 100 < all * 65);
            note(counts, "one too few", allKnown && lowest == enough - 1);
            note(counts, "one too many", allKnown && lowest == enough + 1);
            note(counts, "open by one class", lowest == enough - 1 && unknown == 1);
            note(counts, "open, and may just be reached", lowest < highest && highest == enough);
            note(counts, "one too few even so", lowest < highest && highest == enough - 1);
            note(counts, "just reached whatever they are", lowest < highest && lowest == enough && all > 0);
            boolean fallsShort = allKnown && lowest < enough;
            note(counts, "short the day before", fallsShort && sample.asOf().equals(TARGET_DAY.minusDays(1)));
            note(counts, "short on the day", fallsShort && sample.asOf().equals(TARGET_DAY));
            note(counts, "short the day after", fallsShort && sample.asOf().equals(TARGET_DAY.plusDays(1)));
        }
        assertThat(counts.values()).as("%s", counts).hasSize(13).allMatch(count -> count >= OutcomeCounts.ENOUGH);
    }

    @Test
    @DisplayName("list exploration blocks twice, in one list or in both, and blocks that the plan does not know")
    void explorationBlocksInManyWays() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomLedgers ledgers = new RandomLedgers(SEED);
        for (int i = 0; i < CASES; i++) {
            Ledger ledger = ledgers.next().ledger();
            List<String> offered = ledger.explorationBlocksOffered();
            List<String> granted = ledger.explorationBlocksGranted();
            note(counts, "twice", new HashSet<>(offered).size() < offered.size());
            note(counts, "granted alone", granted.contains("T3-1") && !offered.contains("T3-1"));
            note(counts, "offered alone", offered.contains("T3-1") && !granted.contains("T3-1"));
            note(counts, "both", offered.contains("T3-2") && granted.contains("T3-2"));
            note(counts, "neither", !offered.contains("T3-2") && !granted.contains("T3-2"));
            note(counts, "not of the plan", offered.contains("T3-10") || granted.contains("T3-3"));
        }
        assertThat(counts.values()).as("%s", counts).hasSize(6).allMatch(count -> count >= OutcomeCounts.ENOUGH);
    }

    @Test
    @DisplayName("have blocks in the order of text, each once")
    void detailsInOrder() {
        RandomLedgers ledgers = new RandomLedgers(SEED);
        for (int i = 0; i < CASES; i++) {
            List<String> details = judge(ledgers.next()).lines().stream()
                    .filter(line -> line.provision().equals(QUOTA))
                    .map(line -> Objects.requireNonNull(line.detail()))
                    .toList();
            assertThat(details).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    @DisplayName("are the same for the same seed")
    void sameSeed() {
        RandomLedgers one = new RandomLedgers(7);
        RandomLedgers other = new RandomLedgers(7);
        for (int i = 0; i < 500; i++) {
            RandomLedgers.Case sample = one.next();
            assertThat(other.next()).isEqualTo(sample);
            assertThat(RandomLedgers.caseOf(sample.seed())).isEqualTo(sample);
        }
    }

    private static void about(Map<String, Integer> counts, String what, int many, int planned) {
        note(counts, what + " one less", many == planned - 1);
        note(counts, what + " as planned", many == planned);
        note(counts, what + " one more", many == planned + 1);
    }

    private static void note(Map<String, Integer> counts, String what, boolean holds) {
        counts.merge(what, holds ? 1 : 0, Integer::sum);
    }

    private static int count(List<LedgerRight> rights, @Nullable SizeClass size) {
        return (int) rights.stream().filter(right -> right.sizeClass() == size).count();
    }

    private static Opinion judge(RandomLedgers.Case sample) {
        return SecondOpinion.monitor(sample.ledger(), sample.asOf(), sample.choices());
    }
}
