package org.kuanggui.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kuanggui.evaluation.Verdict;

@Tag("once")
@DisplayName("the generated mines")
class RandomMinesTest {
    private static final int CASES = 40_000;
    private static final int SEED = 4711;
    private static final String FUND = "5.3.1-fund-within-a-month";

    /** The outcomes that the catalogue allows to mines without ground, in its rows' order. */
    private static final OutcomeTable ALLOWED = new OutcomeTable()
            .allow(Set.of(SATISFIED, UNDETERMINED, NOTED), "0-district")
            .allow(Set.of(SATISFIED, REVIEW, NOTED), "0-period")
            .allow(Set.of(SATISFIED, VIOLATED), "3.1-prohibited-minerals")
            .allow(Set.of(NOTED), "3.3.1-consolidation-priority")
            .allow(Set.of(REVIEW), "3.3.1-closure-principle")
            .allow(
                    Set.of(SATISFIED, VIOLATED, UNDETERMINED),
                    "3.3.1-closure-industrial-policy",
                    "3.3.1-closure-government-order",
                    "3.3.1-closure-four-licences",
                    "3.3.1-closure-illegal-mining",
                    "3.3.1-closure-safety",
                    "3.3.1-closure-exhausted",
                    "3.3.1-closure-consolidation-default")
            .allow(Set.of(SATISFIED, DUTY, UNDETERMINED), "3.3.2-protected-open-pit-exit")
            .allow(Set.of(SATISFIED, REVIEW), "3.3.4-obsolete-technology")
            .allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "4.1.3-utilization-rates")
            .allow(Set.of(SATISFIED, DUTY, UNDETERMINED), "4.1.4-green-mine-upgrade")
            .allow(Set.of(NOTED), "4.1.4-support")
            .allow(Set.of(SATISFIED, VIOLATED, REVIEW, UNDETERMINED), "4.1.5-fund-existing")
            .allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "5.2-implementation-plan")
            .allow(Set.of(REVIEW, DUTY), "5.2-registered-mine")
            .allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "5.3.1-rehabilitation-plan")
            .allow(Set.of(SATISFIED, VIOLATED, DUTY, UNDETERMINED), "5.3.1-fund-terms", FUND, "5.3.2-annual-report")
            .allow(Set.of(SATISFIED, DUTY), "5.3.3-duty-survives")
            .allow(Set.of(SATISFIED, VIOLATED, UNDETERMINED), "5.3.3-emergency")
            .allow(Set.of(SATISFIED, VIOLATED, DUTY, UNDETERMINED), "5.3.3-restoration-and-compensation");

    @Test
    @DisplayName("reach every provision with every outcome the catalogue allows, and no other")
    void reachEverything() {
        OutcomeCounts counts = new OutcomeCounts();
        RandomMines mines = new RandomMines(SEED);
        for (int i = 0; i < CASES; i++) {
            counts.add(judge(mines.next()));
        }
        counts.assertReached(ALLOWED);
    }

    @Test
    @DisplayName("come to every verdict, and to a fair share of favourable ones")
    void everyVerdict() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int mustClose = 0;
        RandomMines mines = new RandomMines(SEED);
        for (int i = 0; i < CASES; i++) {
            Opinion opinion = judge(mines.next());
            counts.merge(opinion.verdict(), 1, Integer::sum);
            mustClose += opinion.mustClose() ? 1 : 0;
        }
        assertThat(counts).as("verdicts").containsOnlyKeys(Verdict.values());
        assertThat(mustClose).as("mines to be closed").isGreaterThan(CASES / 100);
        assertThat(counts.getOrDefault(Verdict.CONFORMS, 0) + counts.getOrDefault(Verdict.CONFORMS_WITH_DUTIES, 0))
                .as("favourable among %s", counts)
                .isGreaterThan(CASES / 20);
    }

    @Test
    @DisplayName("crowd at the last day of the month, on both sides, and at days on which it rolls on")
    void crowdAtTheDueDay() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomMines mines = new RandomMines(SEED);
        for (int i = 0; i < CASES; i++) {
            RandomMines.Case sample = mines.next();
            Line line = judge(sample).line(FUND);
            if (line == null || line.due() == null) {
                continue;
            }
            LocalDate due = Objects.requireNonNull(line.due());
            count(counts, "judged on the day", sample.asOf().equals(due));
            count(counts, "judged a day late", sample.asOf().equals(due.plusDays(1)));
            LocalDate opened = sample.mine().rehabilitation().fundAccount().openedOn();
            count(counts, "opened a day late", due.plusDays(1).equals(opened));
            count(counts, "not opened yet", opened != null && opened.isAfter(sample.asOf()));
            count(counts, "after a rest day", !sample.calendar().isWorked(due.minusDays(1)));
            count(counts, "on a rest day", !sample.calendar().isWorked(due));
            count(
                    counts,
                    "on a weekend day that is worked",
                    sample.calendar().worked().contains(due));
            LocalDate approved = sample.mine().rehabilitation().planApprovedOn();
            boolean beforeTheGrant =
                    approved != null && approved.isBefore(sample.mine().rightGrantedOn());
            count(counts, "plan before grant", beforeTheGrant);
        }
        assertThat(counts.values()).as("%s", counts).hasSize(8).allMatch(count -> count >= OutcomeCounts.ENOUGH);
    }

    @Test
    @DisplayName("have years and incidents in their own order, and incidents of one day apart")
    void detailsInOrder() {
        int secondOfADay = 0;
        int tenthOfADay = 0;
        RandomMines mines = new RandomMines(SEED);
        for (int i = 0; i < CASES; i++) {
            List<Line> lines = judge(mines.next()).lines();
            for (String provision : List.of("5.3.2-annual-report", "5.3.3-emergency")) {
                List<String> details = lines.stream()
                        .filter(line -> line.provision().equals(provision))
                        .map(line -> Objects.requireNonNull(line.detail()))
                        .toList();
                assertThat(details).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
                secondOfADay += details.stream().anyMatch(detail -> detail.endsWith("#2")) ? 1 : 0;
                tenthOfADay += details.stream().anyMatch(detail -> detail.endsWith("#10")) ? 1 : 0;
            }
        }
        assertThat(secondOfADay).as("two of one day").isGreaterThan(CASES / 100);
        assertThat(tenthOfADay).as("ten of one day").isPositive();
    }

    @Test
    @DisplayName("are the same for the same seed")
    void sameSeed() {
        RandomMines one = new RandomMines(7);
        RandomMines other = new RandomMines(7);
        for (int i = 0; i < 500; i++) {
            RandomMines.Case sample = one.next();
            assertThat(other.next()).isEqualTo(sample);
            assertThat(RandomMines.caseOf(sample.seed())).isEqualTo(sample);
        }
    }

    private static void count(Map<String, Integer> counts, String what, boolean holds) {
        counts.merge(what, holds ? 1 : 0, Integer::sum);
    }

    private static Opinion judge(RandomMines.Case sample) {
        return SecondOpinion.inspect(sample.mine(), sample.asOf(), sample.choices(), sample.calendar());
    }
}
