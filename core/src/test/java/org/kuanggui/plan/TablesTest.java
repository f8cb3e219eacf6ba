package org.kuanggui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

@DisplayName("A row of the plan's tables")
class TablesTest {
    private static final int MOST = 1_000_000;

    private static void refused(ThrowingCallable made, String... pointers) {
        assertThatThrownBy(made).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(
                        BothLanguages.told(refused.problems()))
                .extracting(Problem::pointer)
                .containsExactly(pointers));
    }

    private static MiningBlocks blocks(Set<Mineral> minerals, int count) {
        return new MiningBlocks(MiningBlocks.Kind.NEW, "GYPSUM", minerals, count);
    }

    @Test
    @DisplayName("of mining blocks has a mineral, and a number from 0 to a million")
    void miningBlocks() {
        Set<Mineral> gypsum = Set.of(Mineral.GYPSUM);
        assertThat(blocks(gypsum, 0).name()).isEqualTo("NEW:GYPSUM");
        assertThat(blocks(gypsum, MOST).count()).isEqualTo(MOST);
        refused(() -> blocks(gypsum, -1), "/count");
        refused(() -> blocks(Set.of(), MOST + 1), "/minerals", "/count");
    }

    @Test
    @DisplayName("of the key mining zone sums up its rights")
    void keyMiningZone() {
        assertThat(new KeyMiningZone(Set.of(), BigDecimal.TEN, 3, 9, 1).rights())
                .isEqualTo(13);
        refused(
                () -> new KeyMiningZone(Set.of(), BigDecimal.ZERO, -1, -1, -1),
                "/areaKm2",
                "/strontiumRights",
                "/limestoneRights",
                "/sandstoneRights");
    }

    @Test
    @DisplayName("of the share of large and medium mines has no number below 0")
    void shareTarget() {
        LocalDate due = LocalDate.of(2025, 12, 31);
        assertThat(new ShareTarget(new BigDecimal("65"), due, 2, 10, 7).mines()).isEqualTo(19);
        refused(
                () -> new ShareTarget(new BigDecimal("101"), due, -1, -1, -1),
                "/perCent",
                "/large",
                "/medium",
                "/small");
    }

    @Test
    @DisplayName("of the extent lies on the globe, up to its edges, in minutes of arc")
    void extent() {
        assertThatCode(() -> new Extent(-10_800, 10_800, -5_400, 5_400)).doesNotThrowAnyException();
        refused(() -> new Extent(-10_801, 10_800, -5_400, 5_400), "");
        refused(() -> new Extent(-10_800, 10_801, -5_400, 5_400), "");
        refused(() -> new Extent(-10_800, 10_800, -5_401, 5_400), "");
        refused(() -> new Extent(-10_800, 10_800, -5_400, 5_401), "");
        refused(() -> new Extent(60, 60, 60, 60), "", "");
        assertThatCode(() -> new Extent(60, 61, 60, 61)).doesNotThrowAnyException();
    }
}
