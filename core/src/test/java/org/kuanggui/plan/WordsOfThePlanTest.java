package org.kuanggui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.MineStatus;

@DisplayName("The words of the plan")
class WordsOfThePlanTest {
    private static final Text TITLE = new Text("某办法", "some rules");

    @Test
    void areThoseOfTheField() {
        assertThat(Arrays.stream(SizeClass.values()).map(SizeClass::chineseName))
                .containsExactly("大型", "中型", "小型");
        assertThat(LedgerBlock.RETAINED.chineseName()).isEqualTo("已设采矿权保留");
        assertThat(MineStatus.REVOKED.chineseName()).isEqualTo("被吊销");
    }

    @Test
    void sayWhichSourceIsNotVerified() {
        Source unverified = new Source("s", TITLE, null, Sureness.UNVERIFIED);
        assertThat(unverified.in(Locale.CHINESE)).isEqualTo("某办法，unverified 未核实");
        assertThat(unverified.in(Locale.ENGLISH)).isEqualTo("some rules, unverified");
        assertThat(unverified.as(Sureness.SEEN).in(Locale.ENGLISH)).isEqualTo("some rules");
    }

    @Test
    void nameAProvisionByItsId() {
        assertThat(new Provision(
                        "4-x", TITLE, "", "", List.of(), Norm.REQUIREMENT, Set.of(Subject.LEDGER), false, Map.of()))
                .hasToString("4-x");
    }

    @Test
    void boundAnExtentThatHasAnInside() {
        assertThat(new Extent(1, 2, 3, 4).north()).isEqualTo(4);
        assertThatThrownBy(() -> new Extent(122, 121, 4, 4))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("west 2°2′, east 2°1′", "south 0°4′, north 0°4′");
        assertThatThrownBy(() -> new Extent(-10_801, 10_801, -5_401, 5_401))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("longitudes up to 180°", "latitudes up to 90°");
        assertThat(new Extent(-10_800, 10_800, -5_400, 5_400).west()).isEqualTo(-10_800);
    }
}
