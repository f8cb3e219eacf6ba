package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "万吨/年, WAN_TONNES_PER_YEAR",
        "10kt/a, WAN_TONNES_PER_YEAR",
        "万t/a, WAN_TONNES_PER_YEAR",
        "万立方米/年, WAN_CUBIC_METRES_PER_YEAR",
        "万m³/年, WAN_CUBIC_METRES_PER_YEAR",
        "万m3/a, WAN_CUBIC_METRES_PER_YEAR",
        "亿立方米/年, YI_CUBIC_METRES_PER_YEAR",
        "亿m³/a, YI_CUBIC_METRES_PER_YEAR",
        "万吨, WAN_TONNES",
        "万立方米, WAN_CUBIC_METRES",
        "亿立方米, YI_CUBIC_METRES",
        "亿m3, YI_CUBIC_METRES"
    })
    void isKnownByItsSymbolAndAliases(String name, Unit unit) {
        assertThat(Unit.named(name)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10km³/a", "10km³", "km³", "亿吨", "吨/年", "t", "m³/a", "万吨/月", "", " 万吨", "万T"})
    void isNotGuessed(String name) {
        assertThat(Unit.named(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isPrintedAsTheSymbolItIsReadBy(Unit unit) {
        assertThat(Unit.named(unit.toString())).contains(unit);
        assertThat(unit).hasToString(unit.symbol());
    }

    @Test
    void measuresAYearsOutputOrReserves() {
        assertThat(Unit.Use.PRODUCTION_SCALE.symbols()).containsExactly("万吨/年", "万立方米/年", "亿立方米/年");
        assertThat(Unit.Use.RESERVES.symbols()).containsExactly("万吨", "万立方米", "亿立方米");
        assertThat(Set.copyOf(Unit.names().values())).containsExactlyInAnyOrder(Unit.values());
    }
}
