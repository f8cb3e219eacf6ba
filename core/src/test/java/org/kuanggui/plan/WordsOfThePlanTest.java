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
        assertThatThrownBy(() -> new Extent(2, 2, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extent(1, 2, 4, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
