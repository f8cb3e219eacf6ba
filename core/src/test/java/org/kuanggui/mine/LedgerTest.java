package org.kuanggui.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Truth;

@DisplayName("A ledger that Java builds obeys the rules of the JSON contract")
class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void needsItsIdItsDayAndItsRights() {
        assertRefused(() -> new Ledger(null, null, null, null, null, null), "/id", "/asOf", "/rights");
        assertRefused(() -> new LedgerRight(" ", null, null, null, null, null, null), "/id", "/mineral");
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void hasNoBlocksWhereNoneAreStated() {
        Ledger ledger = new Ledger("L-1", DAY, null, List.of(), null, null);

        assertThat(ledger.explorationBlocksOffered()).isEmpty();
        assertThat(ledger.explorationBlocksGranted()).isEmpty();
    }

    @Test
    void hasADayOfTheYears1To9999() {
        assertRefused(
                () -> new Ledger("L-1", LocalDate.of(10_000, 1, 1), null, List.of(), List.of(), List.of()), "/asOf");
    }

    @Test
    void hasADistrictOfSixDigits() {
        assertRefused(() -> of("大足区", List.of()), "/district");
        assertRefused(() -> of("50011", List.of()), "/district");
        assertThat(of(" 500111 ", List.of()).district()).isEqualTo("500111");
        assertThat(of(" ", List.of()).district()).isNull();
    }

    @Test
    void hasEachRightOnce() {
        assertRefused(() -> of(null, List.of(right("A"), right("B"), right(" A "))), "/rights/2/id");
        assertThat(of(null, List.of(right("A"), right("a"))).rights()).hasSize(2);
    }

    @Test
    void hasEachRightOnceBesideOneThatIsMissing() {
        assertRefused(() -> of(null, Arrays.asList(right("A"), null, right("A"))), "/rights/1", "/rights/2/id");
    }

    @Test
    void hasTenThousandRightsAtTheMost() {
        List<String> blocks = Collections.nCopies(Checks.MOST_ITEMS + 1, "T3-1");

        assertRefused(() -> new Ledger("L-1", DAY, null, List.of(), blocks, List.of()), "/explorationBlocksOffered");
        assertThat(new Ledger("L-1", DAY, null, List.of(), List.of(), blocks.subList(1, blocks.size()))
                        .explorationBlocksGranted())
                .hasSize(Checks.MOST_ITEMS);
    }

    @Test
    void hasBlocksThatHaveAnId() {
        assertRefused(
                () -> new Ledger("L-1", DAY, null, List.of(), List.of("T3-1", " "), List.of("null")),
                "/explorationBlocksOffered/1",
                "/explorationBlocksGranted/0");
        assertThat(new Ledger("L-1", DAY, null, List.of(), List.of("\u00a0T3-1\u3000"), List.of())
                        .explorationBlocksOffered())
                .containsExactly("T3-1");
    }

    @Test
    void keepsListsOfItsOwn() {
        List<LedgerRight> rights = new ArrayList<>(List.of(right("A")));
        Ledger ledger = of(null, rights);
        rights.clear();

        assertThat(ledger.rights()).containsExactly(right("A"));
        assertThatThrownBy(() -> ledger.rights().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ledger.explorationBlocksOffered().add("T3-1"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesAMineralThatHasNoConstantOrNot() {
        assertThat(named(Mineral.OTHER, null).mineralName()).isNull();
        assertThat(named(Mineral.OTHER, " 萤石 ").mineralName()).isEqualTo("萤石");
        assertThat(named(Mineral.COAL, " ").mineralName()).isNull();
        assertRefused(() -> named(Mineral.COAL, "煤"), "/mineralName");
    }

    @Test
    @SuppressWarnings("NullAway") // what it is about
    void knowsNothingThatIsNotStated() {
        LedgerRight right = new LedgerRight("A", Mineral.COAL, null, null, null, null, null);

        assertThat(right.greenMine()).isEqualTo(Truth.UNKNOWN);
        assertThat(right.inKeyMiningZone()).isEqualTo(Truth.UNKNOWN);
    }

    private static Ledger of(@Nullable String district, List<LedgerRight> rights) {
        return new Ledger("L-1", DAY, district, rights, List.of(), List.of());
    }

    private static LedgerRight right(String id) {
        return new LedgerRight(id, Mineral.COAL, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null);
    }

    private static LedgerRight named(Mineral mineral, @Nullable String name) {
        return new LedgerRight("A", mineral, name, null, Truth.UNKNOWN, Truth.UNKNOWN, null);
    }

    private static void assertRefused(ThrowingCallable building, String... pointers) {
        assertThatThrownBy(building).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        BothLanguages.told(refused.problems()))
                .extracting(Problem::pointer)
                .containsExactly(pointers));
    }
}
