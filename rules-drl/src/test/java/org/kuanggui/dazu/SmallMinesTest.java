package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Applications.volume;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;

@DisplayName("三（三）1．矿山规模调整 ― 小型矿山")
class SmallMinesTest {

    private static ExistingRight right(
            @Nullable Mineral mineral, @Nullable MiningMethod method, @Nullable Quantity scale) {
        return ExistingRight.builder()
                .mineral(mineral)
                .method(method)
                .productionScale(scale)
                .build();
    }

    /** An open pit that was worked for a mineral at a scale, and now wants more ground. */
    private static MiningApplicationBuilder anOpenPit(Mineral mineral, Quantity scale) {
        return aMiningApplication(mineral)
                .action(MiningAction.EXPANSION)
                .existing(right(mineral, MiningMethod.OPEN_PIT, scale));
    }

    @Nested
    @DisplayName("3.3.1-consolidation-encouraged 鼓励小型矿山整合")
    class Encouraged {
        private static final String ID = "3.3.1-consolidation-encouraged";

        @ParameterizedTest
        @CsvSource({
            "COAL, UNDERGROUND, 万吨/年, 44.9999, 45",
            "COAL, OPEN_PIT, 万吨/年, 99.9999, 100",
            "NATURAL_GAS, WELL, 亿立方米/年, 0.9999, 1",
            "NATURAL_GAS, WELL, 万立方米/年, 9999.9999, 10000",
            "COALBED_METHANE, WELL, 亿立方米/年, 0.9999, 1",
            "GEOTHERMAL, WELL, 万立方米/年, 9.9999, 10",
            "BUILDING_STONE_LIMESTONE, OPEN_PIT, 万吨/年, 49.9999, 50",
            "CEMENT_LIMESTONE, OPEN_PIT, 万吨/年, 49.9999, 50",
            "LIME_LIMESTONE, OPEN_PIT, 万吨/年, 49.9999, 50",
            "FLUX_LIMESTONE, OPEN_PIT, 万吨/年, 49.9999, 50",
            "FACING_LIMESTONE, OPEN_PIT, 万吨/年, 49.9999, 50",
            "LIMESTONE, OPEN_PIT, 万吨/年, 49.9999, 50",
            "BUILDING_SANDSTONE, OPEN_PIT, 万吨/年, 9.9999, 10",
            "GLASS_SANDSTONE, OPEN_PIT, 万吨/年, 9.9999, 10",
            "PYRITE, UNDERGROUND, 万吨/年, 19.9999, 20",
            "BENTONITE, OPEN_PIT, 万吨/年, 4.9999, 5",
            "BRICK_SHALE, OPEN_PIT, 万吨/年, 4.9999, 5",
            "SHALE, OPEN_PIT, 万吨/年, 4.9999, 5",
            "BRICK_CLAY, OPEN_PIT, 万吨/年, 4.9999, 5",
            "GYPSUM, UNDERGROUND, 万吨/年, 9.9999, 10"
        })
        void isNotedBelowTheMediumClassAndSilentFromIt(
                Mineral mineral, MiningMethod method, String unit, String small, String medium) {
            Unit of = Unit.named(unit).orElseThrow();
            MiningApplicationBuilder mine =
                    aMiningApplication(mineral).method(method).action(MiningAction.CAPACITY_CHANGE);
            given(mine.existing(right(mineral, method, Quantity.of(small, of))))
                    .then(ID, NOTED)
                    .missing()
                    .sources("size-classes-2004");
            given(mine.existing(right(mineral, method, Quantity.of(medium, of))))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "STRONTIUM",
                    "GALLIUM",
                    "SHALE_GAS",
                    "MINERAL_WATER",
                    "BRICK_SANDSTONE",
                    "CARVING_SANDSTONE",
                    "SANDSTONE",
                    "OTHER"
                })
        void staysSilentWhereTheTableHasNoRow(Mineral mineral) {
            given(anOpenPit(mineral, scale("0.0001"))).silent(ID);
            given(anOpenPit(mineral, volume("0.0001"))).silent(ID);
        }

        @Test
        void staysSilentForCoalFromWells() {
            given(aMiningApplication(Mineral.COAL)
                            .action(MiningAction.EXPANSION)
                            .existing(right(Mineral.COAL, MiningMethod.WELL, scale("1"))))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"BRICK_SHALE", "SHALE", "BRICK_CLAY", "GYPSUM"})
        void saysThatTheRowIsUnverified(Mineral mineral) {
            given(anOpenPit(mineral, scale("1"))).then(ID, NOTED).unverified();
        }

        @Test
        void staysSilentWhereTheScaleIsUnknown() {
            given(anExistingMine(MiningAction.EXPANSION)
                            .existing(right(Mineral.CEMENT_LIMESTONE, MiningMethod.OPEN_PIT, null)))
                    .silent(ID);
        }

        @Test
        void comparesAVolumeByTheBulkDensityAlone() {
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, volume("1"))).silent(ID);
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, volume("19.9999")).bulkDensity(new BigDecimal("2.5")))
                    .then(ID, NOTED);
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, volume("20")).bulkDensity(new BigDecimal("2.5")))
                    .silent(ID);
        }

        @Test
        void namesNoReadingForMineralsWithARowOfTheirOwn() {
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, scale("49")))
                    .then(ID, NOTED)
                    .by();
            given(anOpenPit(Mineral.GLASS_SANDSTONE, scale("9")))
                    .then(ID, NOTED)
                    .by();
        }

        @Test
        void readsBuildingStoneLimestoneByTheRowOfLimestone() {
            given(anOpenPit(Mineral.BUILDING_STONE_LIMESTONE, scale("49")))
                    .then(ID, NOTED)
                    .by("building-limestone-class=LIMESTONE_ROW");
        }

        @Test
        void readsBuildingStoneLimestoneByTheRowOfBuildingStone() {
            given(anOpenPit(Mineral.BUILDING_STONE_LIMESTONE, volume("4.9999")))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .then(ID, NOTED)
                    .by("building-limestone-class=BUILDING_STONE_ROW");
            given(anOpenPit(Mineral.BUILDING_STONE_LIMESTONE, volume("5")))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .silent(ID);
            given(anOpenPit(Mineral.BUILDING_STONE_LIMESTONE, scale("1")))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .silent(ID);
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, scale("49")))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .then(ID, NOTED)
                    .by();
        }

        @Test
        void readsBuildingSandstoneByTheRowOfGlassSand() {
            given(anOpenPit(Mineral.BUILDING_SANDSTONE, scale("9")))
                    .then(ID, NOTED)
                    .by("building-sandstone-class=GLASS_SAND_ROW");
        }

        @Test
        void readsBuildingSandstoneByTheRowOfBuildingStone() {
            given(anOpenPit(Mineral.BUILDING_SANDSTONE, volume("4.9999")))
                    .reading("building-sandstone-class", "BUILDING_STONE_ROW")
                    .then(ID, NOTED)
                    .by("building-sandstone-class=BUILDING_STONE_ROW");
            given(anOpenPit(Mineral.BUILDING_SANDSTONE, volume("5")))
                    .reading("building-sandstone-class", "BUILDING_STONE_ROW")
                    .silent(ID);
        }

        @Test
        void readsBuildingSandstoneAsWithoutARow() {
            given(anOpenPit(Mineral.BUILDING_SANDSTONE, scale("1")))
                    .reading("building-sandstone-class", "NOT_GIVEN")
                    .silent(ID);
        }

        @Test
        void readsStrontiumByTheRowOfRareMetals() {
            given(anOpenPit(Mineral.STRONTIUM, scale("29.9999")))
                    .reading("strontium-class", "RARE_METAL_ROW")
                    .then(ID, NOTED)
                    .by("strontium-class=RARE_METAL_ROW");
            given(anOpenPit(Mineral.STRONTIUM, scale("30")))
                    .reading("strontium-class", "RARE_METAL_ROW")
                    .silent(ID);
        }

        @Test
        void goesByTheMineralOfTheExistingRight() {
            MiningApplicationBuilder change =
                    aMiningApplication(Mineral.BENTONITE).action(MiningAction.MINERAL_CHANGE);
            given(change.existing(right(Mineral.CEMENT_LIMESTONE, null, scale("49"))))
                    .then(ID, NOTED);
            given(change.existing(right(Mineral.BENTONITE, null, scale("49")))).silent(ID);
        }

        @Test
        void goesByTheApplicationsMineralWhereTheOldOneIsUnstated() {
            given(aMiningApplication(Mineral.CEMENT_LIMESTONE)
                            .action(MiningAction.EXPANSION)
                            .existing(right(null, null, scale("49"))))
                    .then(ID, NOTED);
        }

        @Test
        void doesNotGuessTheOldMineralOfAChangeOfMineral() {
            given(aMiningApplication(Mineral.CEMENT_LIMESTONE)
                            .action(MiningAction.MINERAL_CHANGE)
                            .existing(right(null, null, scale("49"))))
                    .silent(ID);
        }

        @Test
        void goesByTheMethodOfTheExistingRight() {
            MiningApplicationBuilder coal = aMiningApplication(Mineral.COAL).method(MiningMethod.OPEN_PIT);
            given(coal.action(MiningAction.METHOD_CHANGE)
                            .existing(right(Mineral.COAL, MiningMethod.UNDERGROUND, scale("50"))))
                    .silent(ID);
            given(coal.action(MiningAction.EXPANSION).existing(right(Mineral.COAL, null, scale("50"))))
                    .then(ID, NOTED);
        }

        @Test
        void doesNotGuessTheOldMethodOfAChangeOfMethodWhereTheRowNeedsIt() {
            given(aMiningApplication(Mineral.COAL)
                            .action(MiningAction.METHOD_CHANGE)
                            .existing(right(Mineral.COAL, null, scale("1"))))
                    .silent(ID);
            given(aMiningApplication(Mineral.CEMENT_LIMESTONE)
                            .action(MiningAction.METHOD_CHANGE)
                            .existing(right(Mineral.CEMENT_LIMESTONE, null, scale("49"))))
                    .then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE"})
        void isNotedForEveryReviewedActionButConsolidation(MiningAction action) {
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, scale("49")).action(action))
                    .then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void speaksOfOtherActionsOnlyWhereTheyAddResources(MiningAction action) {
            MiningApplicationBuilder small = anOpenPit(Mineral.CEMENT_LIMESTONE, scale("49"));
            given(small.action(action)).silent(ID);
            given(small.action(action).addsResources(true)).then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "CONSOLIDATION"})
        void staysSilentForNewMinesAndThoseThatConsolidate(MiningAction action) {
            MiningApplicationBuilder small = anOpenPit(Mineral.CEMENT_LIMESTONE, scale("49"));
            given(small.action(action)).silent(ID);
            given(small.action(action).addsResources(true)).silent(ID);
        }

        @Test
        void staysSilentForWhoLeavesAndForExploration() {
            given(anExplorationApplication(Mineral.CEMENT_LIMESTONE)).silent(ID);
            given(anOpenPit(Mineral.CEMENT_LIMESTONE, scale("49")).action(MiningAction.CANCELLATION))
                    .silent(ID);
        }
    }
}
