package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Outcome;

@Tag("once")
@DisplayName("the generated applications with a ledger")
class RandomCandidatesTest {
    private static final int CASES = 60_000;
    private static final int SEED = 4711;
    private static final String QUOTA = "3.3.6-block-quota";

    @Test
    @DisplayName("reach every provision with every outcome the catalogue allows, and no other")
    void reachEverything() {
        OutcomeCounts counts = new OutcomeCounts();
        RandomCandidates candidates = new RandomCandidates(SEED);
        for (int i = 0; i < CASES; i++) {
            counts.add(judge(candidates.next()));
        }
        counts.assertReached(RandomApplicationsTest.allowed().allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), QUOTA));
    }

    @Test
    @DisplayName("differ from those without a ledger in three provisions alone, and in each of them")
    void whatALedgerChanges() {
        Map<String, Integer> changed = new TreeMap<>();
        RandomCandidates candidates = new RandomCandidates(SEED);
        for (int i = 0; i < CASES; i++) {
            RandomCandidates.Case sample = candidates.next();
            List<Line> added = new ArrayList<>(judge(sample).lines());
            added.removeAll(SecondOpinion.judge(sample.application(), sample.asOf(), sample.choices())
                    .lines());
            added.forEach(line -> changed.merge(line.provision() + " " + line.outcome(), 1, Integer::sum));
        }
        assertThat(changed.keySet())
                .containsExactly(
                        "3.3.5-exploration-block " + VIOLATED,
                        QUOTA + " " + SATISFIED,
                        QUOTA + " " + UNDETERMINED,
                        QUOTA + " " + VIOLATED,
                        "6.3-plan-adjustment " + Outcome.NOTED);
        assertThat(changed.values()).as("%s", changed).allMatch(count -> count >= OutcomeCounts.ENOUGH);
    }

    @Test
    @DisplayName("hang on the right they start from, on blocks that are not known, and on both")
    void openQuotas() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomCandidates candidates = new RandomCandidates(SEED);
        for (int i = 0; i < CASES; i++) {
            Line line = judge(candidates.next()).line(QUOTA);
            if (line != null && line.outcome() == UNDETERMINED) {
                boolean right = line.missing().contains("/existing/rightId");
                boolean blocks = line.missing().size() > (right ? 1 : 0);
                counts.merge((right ? "right " : "") + (blocks ? "blocks" : ""), 1, Integer::sum);
            }
        }
        assertThat(counts).containsOnlyKeys("right ", "blocks", "right blocks");
        assertThat(counts.values()).as("%s", counts).allMatch(count -> count >= OutcomeCounts.ENOUGH);
    }

    @Test
    @DisplayName("are the same for the same seed")
    void sameSeed() {
        RandomCandidates one = new RandomCandidates(7);
        RandomCandidates other = new RandomCandidates(7);
        for (int i = 0; i < 500; i++) {
            RandomCandidates.Case sample = one.next();
            assertThat(other.next()).isEqualTo(sample);
            assertThat(RandomCandidates.caseOf(sample.seed())).isEqualTo(sample);
        }
    }

    private static Opinion judge(RandomCandidates.Case sample) {
        return SecondOpinion.judge(sample.application(), sample.asOf(), sample.ledger(), sample.choices());
    }
}
