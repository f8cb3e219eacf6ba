package org.kuanggui.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.fact.Truth;

@DisplayName("A share of the rights")
class ShareTest {
    private static final BigDecimal TARGET = BigDecimal.valueOf(65);

    @ParameterizedTest
    @CsvSource({
        "12, 0, 19, FALSE, 1, 1",
        "13, 0, 19, TRUE, 0, 0",
        "12, 1, 19, UNKNOWN, 0, 1",
        "11, 1, 19, FALSE, 1, 2",
        "18, 0, 28, FALSE, 1, 1",
        "19, 0, 28, TRUE, 0, 0",
        "13, 0, 20, TRUE, 0, 0",
        "6499, 0, 9999, FALSE, 1, 1",
        "0, 1, 1, UNKNOWN, 0, 1",
        "0, 0, 0, UNKNOWN, 0, 0"
    })
    void reachesATargetOrFallsShort(int known, int unknown, int all, Truth reached, int fewest, int most) {
        Share share = new Share(known, unknown, all);
        assertThat(share.reaches(TARGET)).isEqualTo(reached);
        assertThat(share.fewestMissing(TARGET)).isEqualTo(fewest);
        assertThat(share.mostMissing(TARGET)).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 0, 19, '12/19 = 63.16 %'",
        "12, 1, 19, '12/19 = 63.16 % – 13/19 = 68.42 %'",
        "13, 0, 20, '13/20 = 65 %'",
        "2, 0, 2, '2/2 = 100 %'",
        "0, 0, 0, '0/0'"
    })
    void isPrintedWithTwoDecimals(int known, int unknown, int all, String text) {
        assertThat(new Share(known, unknown, all)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1E12"})
    void isHeldAgainstFiguresUpToAHundredPerCent(BigDecimal perCent) {
        Share share = new Share(1, 0, 2);
        assertThatThrownBy(() -> share.reaches(perCent)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> share.fewestMissing(perCent)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> share.mostMissing(perCent)).isInstanceOf(IllegalArgumentException.class);
        assertThat(share.mostMissing(BigDecimal.valueOf(100))).isEqualTo(1);
        assertThat(share.reaches(BigDecimal.ZERO)).isEqualTo(Truth.TRUE);
    }

    @Test
    void isOfAWhole() {
        assertThatThrownBy(() -> new Share(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
