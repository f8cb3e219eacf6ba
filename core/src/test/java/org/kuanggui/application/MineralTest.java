package org.kuanggui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MineralTest {

    @ParameterizedTest
    @EnumSource
    void isKnownByEveryNameItHas(Mineral mineral) {
        assertThat(Mineral.named(mineral.name())).contains(mineral);
        mineral.aliases().forEach(alias -> assertThat(Mineral.named(alias)).contains(mineral));
        mineral.nationalCode().ifPresent(code -> assertThat(Mineral.named(code)).contains(mineral));
    }

    /** The contract's table of codes and aliases, written again. */
    @ParameterizedTest
    @CsvSource({
        "11001, 煤",
        "11004, 天然气",
        "11005, 煤层气",
        "17050, 地热",
        "52404, 锶矿",
        "52702, 镓矿",
        "73070, 硫铁矿",
        "83520, 石膏",
        "83900, 石灰岩",
        "83906, 水泥用灰岩",
        "83907, 建筑石料用灰岩",
        "83908, 饰面用灰岩",
        "83909, 制灰用灰岩",
        "63904, 熔剂用灰岩",
        "83970, 砂岩",
        "83972, 玻璃用砂岩",
        "83974, 砖瓦用砂岩",
        "83978, 建筑用砂岩",
        "84130, 页岩",
        "84132, 砖瓦用页岩",
        "84290, 膨润土",
        "84412, 砖瓦用粘土",
        "煤炭, 煤",
        "原煤, 煤",
        "煤成气, 煤层气",
        "地热水, 地热",
        "地热（热水）, 地热",
        "地热(热水), 地热",
        "锶, 锶矿",
        "天青石, 锶矿",
        "锶矿(天青石), 锶矿",
        "镓, 镓矿",
        "建筑石料用石灰岩, 建筑石料用灰岩",
        "建筑石料灰岩, 建筑石料用灰岩",
        "建筑用石料（灰岩）, 建筑石料用灰岩",
        "水泥用石灰岩, 水泥用灰岩",
        "制灰用石灰岩, 制灰用灰岩",
        "熔剂用石灰岩, 熔剂用灰岩",
        "饰面用石灰岩, 饰面用灰岩",
        "灰岩, 石灰岩",
        "砖瓦用黏土, 砖瓦用粘土",
        "砖瓦粘土, 砖瓦用粘土"
    })
    void isKnownByCodesAndAliases(String name, String chineseName) {
        assertThat(Mineral.named(name).map(Mineral::chineseName)).contains(chineseName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "coal", "矿", "石料", "其他", "83971", "LIMESTONES"})
    void isNeverGuessed(String name) {
        assertThat(Mineral.named(name)).isEmpty();
    }

    @Test
    void tellsItsCodeAndAliases() {
        assertThat(Mineral.COAL.nationalCode()).contains("11001");
        assertThat(Mineral.COAL.aliases()).containsExactly("煤炭", "原煤");
        assertThat(Mineral.OTHER.nationalCode()).isEmpty();
        assertThat(Mineral.OTHER.aliases()).isEmpty();
    }

    @Test
    void belongsToTheGroupsOfTheContract() {
        assertThat(all(Mineral::isLimestone)).isEqualTo(named("LIMESTONE"));
        assertThat(all(Mineral::isSandstone)).isEqualTo(named("SANDSTONE"));
        assertThat(all(Mineral::isShale)).containsExactlyInAnyOrder(Mineral.BRICK_SHALE, Mineral.SHALE);
        assertThat(all(Mineral::isOfUnstatedUse))
                .containsExactlyInAnyOrder(Mineral.LIMESTONE, Mineral.SANDSTONE, Mineral.SHALE);
        assertThat(all(Mineral::isFluid))
                .containsExactly(
                        Mineral.NATURAL_GAS,
                        Mineral.SHALE_GAS,
                        Mineral.COALBED_METHANE,
                        Mineral.GEOTHERMAL,
                        Mineral.MINERAL_WATER);
    }

    private static Mineral[] named(String end) {
        return all(mineral -> mineral.name().endsWith(end));
    }

    private static Mineral[] all(Predicate<Mineral> group) {
        return Arrays.stream(Mineral.values()).filter(group).toArray(Mineral[]::new);
    }
}
