package org.kuanggui.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kuanggui.fact.BothLanguages;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;

/** A host's layers. */
class GroundLayersTest {
    @Test
    void haveOneLayerATheme() {
        Layer farmland = layer(Theme.PERMANENT_BASIC_FARMLAND);
        Layer redLine = layer(Theme.ECOLOGICAL_RED_LINE);
        GroundLayers layers = GroundLayers.builder().add(farmland).add(redLine).build();

        assertThat(layers.layers()).containsExactly(redLine, farmland);
        assertThat(layers.layer(Theme.ECOLOGICAL_RED_LINE)).containsSame(redLine);
        assertThat(layers.layer(Theme.KEY_MINING_ZONE)).isEmpty();
        assertThat(layers.toleranceM2()).isEqualByComparingTo("1");
    }

    @Test
    void areNoneWhereTheHostBringsNone() {
        assertThat(GroundLayers.NONE.layers()).isEmpty();
        assertThat(GroundLayers.NONE.toleranceM2()).isEqualByComparingTo("1");
    }

    @Test
    void refuseASecondLayerOfATheme() {
        Layer layer = layer(Theme.KEY_MINING_ZONE);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> GroundLayers.builder()
                        .add(layer)
                        .add(layer)
                        .toleranceM2(new BigDecimal("-0.1"))
                        .build())
                .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                        .containsExactly(
                                new Problem("/toleranceM2", "-0.1", "a number ≥ 0"),
                                new Problem(
                                        "/layers/1",
                                        "a second layer of the theme: " + layer,
                                        "one layer a theme; the first is " + layer)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refuseAToleranceThatIsMissing() {
        BigDecimal none = null;
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> GroundLayers.builder().toleranceM2(none).build())
                .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                        .containsExactly(new Problem("/toleranceM2", "nothing", "a number ≥ 0, in m²")));
    }

    @Test
    void refuseAToleranceOfTooManyDigits() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> GroundLayers.builder()
                        .toleranceM2(new BigDecimal("1E-100000000"))
                        .build())
                .satisfies(refused -> assertThat(BothLanguages.told(refused.problems()))
                        .extracting(Problem::pointer)
                        .containsExactly("/toleranceM2"));
    }

    private static Layer layer(Theme theme) {
        return Layer.builder(theme).version("1").date(LocalDate.of(2024, 1, 1)).build();
    }
}
