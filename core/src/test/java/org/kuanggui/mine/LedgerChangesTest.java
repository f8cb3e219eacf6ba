package org.kuanggui.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.SizeClass;

@DisplayName("A ledger changed")
class LedgerChangesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static LedgerRight right(String id, Mineral mineral) {
        return new LedgerRight(id, mineral, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null);
    }

    private static Ledger part(String id, LocalDate asOf, @Nullable String district, LedgerRight... rights) {
        return new Ledger(id, asOf, district, List.of(rights), List.of(), List.of());
    }

    private static List<Problem> problems(List<Ledger> parts) {
        try {
            Ledger.merged(parts);
        } catch (InvalidInputException refused) {
            return BothLanguages.told(refused.problems());
        }
        return List.of();
    }

    @Nested
    @DisplayName("with and without a right")
    class WithAndWithout {
        private final LedgerRight a = right("A", Mineral.STRONTIUM);
        private final Ledger ledger = part("L", DAY, "500111", a, right("B", Mineral.COAL));

        @Test
        void hasOneMoreAtTheEnd() {
            assertThat(ledger.with(right("C", Mineral.COAL)).rights())
                    .extracting(LedgerRight::id)
                    .containsExactly("A", "B", "C");
        }

        @Test
        void refusesANumberItHas() {
            assertThatThrownBy(() -> ledger.with(a))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("/rights/2/id")
                    .hasMessageContaining("A a second time");
        }

        @Test
        void losesOneAndOnlyThat() {
            assertThat(ledger.without("A").rights()).extracting(LedgerRight::id).containsExactly("B");
            assertThat(ledger.without("Z")).isSameAs(ledger);
        }

        @Test
        void replacesOneInItsPlace() {
            LedgerRight changed = right("A", Mineral.GYPSUM);
            assertThat(ledger.replacing(changed).rights().get(0)).isEqualTo(changed);
            assertThat(ledger.replacing(right("Z", Mineral.GYPSUM))).isEqualTo(ledger);
        }

        @Test
        void findsARightByItsNumber() {
            assertThat(ledger.right("A")).contains(a);
            assertThat(ledger.right("Z")).isEmpty();
        }

        @Test
        void listsAGrantedExplorationBlockOnce() {
            Ledger granted = ledger.withExplorationBlockGranted("T3-1");
            assertThat(granted.explorationBlocksGranted()).containsExactly("T3-1");
            assertThat(granted.withExplorationBlockGranted("T3-1")).isSameAs(granted);
        }
    }

    @Nested
    @DisplayName("merged from parts")
    class Merged {
        @Test
        void hasEachRightOnceByNumberAndTheLatestDay() {
            LedgerRight shared = right("B", Mineral.COAL);
            Ledger merged = Ledger.merged(List.of(
                    part("Y", DAY, null, right("C", Mineral.STRONTIUM), shared),
                    part("X", DAY.plusDays(1), "500111", shared, right("A", Mineral.GYPSUM))));
            assertThat(merged.rights()).extracting(LedgerRight::id).containsExactly("A", "B", "C");
            assertThat(merged.asOf()).isEqualTo(DAY.plusDays(1));
            assertThat(merged.id()).isEqualTo("X");
            assertThat(merged.district()).isEqualTo("500111");
        }

        @Test
        void hasTheExplorationBlocksOfAll() {
            Ledger a = new Ledger("A", DAY, null, List.of(), List.of("T3-2"), List.of("T3-1"));
            Ledger b = new Ledger("B", DAY, null, List.of(), List.of("T3-2", "T3-1"), List.of());
            Ledger merged = Ledger.merged(List.of(a, b));
            assertThat(merged.explorationBlocksOffered()).containsExactly("T3-1", "T3-2");
            assertThat(merged.explorationBlocksGranted()).containsExactly("T3-1");
            assertThat(merged.district()).isNull();
        }

        @Test
        void refusesARightToldDifferently() {
            List<Problem> problems = problems(List.of(
                    part("X", DAY, null, right("A", Mineral.COAL)),
                    part("Y", DAY, null, right("B", Mineral.COAL), right("A", Mineral.GYPSUM))));
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo("/1/rights/1/mineral");
                assertThat(problem.found()).isEqualTo("GYPSUM");
                assertThat(problem.expected()).isEqualTo("COAL, as at /0/rights/0/mineral");
            });
        }

        @Test
        void knowsOfARightWhatAnyPartKnows() {
            LedgerRight one =
                    new LedgerRight("A", Mineral.COAL, null, SizeClass.SMALL, Truth.UNKNOWN, Truth.FALSE, null);
            LedgerRight other =
                    new LedgerRight("A", Mineral.COAL, null, null, Truth.TRUE, Truth.FALSE, LedgerBlock.RETAINED);
            LedgerRight both = new LedgerRight(
                    "A", Mineral.COAL, null, SizeClass.SMALL, Truth.TRUE, Truth.FALSE, LedgerBlock.RETAINED);
            assertThat(Ledger.merged(List.of(part("X", DAY, null, one), part("Y", DAY, null, other)))
                            .rights())
                    .containsExactly(both);
            assertThat(Ledger.merged(List.of(part("Y", DAY, null, other), part("X", DAY, null, one)))
                            .rights())
                    .containsExactly(both);
        }

        @Test
        void listsEverythingThatIsToldDifferently() {
            LedgerRight one = new LedgerRight(
                    "A", Mineral.OTHER, "萤石", SizeClass.SMALL, Truth.TRUE, Truth.FALSE, LedgerBlock.NEW);
            LedgerRight other = new LedgerRight(
                    "A", Mineral.OTHER, "重晶石", SizeClass.LARGE, Truth.FALSE, Truth.TRUE, LedgerBlock.RETAINED);
            assertThat(problems(List.of(part("X", DAY, null, one), part("Y", DAY, null, other))))
                    .extracting(Problem::pointer)
                    .containsExactly(
                            "/1/rights/0/mineralName",
                            "/1/rights/0/sizeClass",
                            "/1/rights/0/greenMine",
                            "/1/rights/0/inKeyMiningZone",
                            "/1/rights/0/block");
        }

        @Test
        void refusesADifferentDistrict() {
            List<Problem> problems =
                    problems(List.of(part("X", DAY, null), part("Y", DAY, "500111"), part("Z", DAY, "500112")));
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.pointer()).isEqualTo("/2/district");
                assertThat(problem.expected()).isEqualTo("500111, as at /1/district");
            });
        }

        @Test
        void refusesNothingToMerge() {
            assertThat(problems(List.of())).extracting(Problem::expected).containsExactly("at least one");
        }
    }
}
