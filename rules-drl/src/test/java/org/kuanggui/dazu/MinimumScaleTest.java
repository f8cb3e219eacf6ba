package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.quantity;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Applications.volume;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("四 专栏5 矿山最低开采规模标准 ― 最低规模")
class MinimumScaleTest {
    private static MiningApplicationBuilder ofScale(Mineral mineral, MiningAction action, String scale) {
        return anExistingMine(action).mineral(mineral).productionScale(quantity(scale));
    }

    private static MiningApplicationBuilder ofOther(Mineral mineral, Truth municipalPlanConforms) {
        return aMiningApplication(mineral)
                .planning(aPlanning().toBuilder()
                        .municipalPlanConforms(municipalPlanConforms)
                        .build());
    }

    @Nested
    @DisplayName("4-minimum-scale 最低开采规模")
    class MinimumScale {
        private static final String ID = "4-minimum-scale";

        @ParameterizedTest
        @CsvSource({
            "BUILDING_STONE_LIMESTONE, 99.9999 万吨/年, ≥ 100 万吨/年, VIOLATED",
            "BUILDING_STONE_LIMESTONE, 100 万吨/年, ≥ 100 万吨/年, SATISFIED",
            "BUILDING_STONE_LIMESTONE, 100.0001 万吨/年, ≥ 100 万吨/年, SATISFIED",
            "BUILDING_STONE_LIMESTONE, 0 万吨/年, ≥ 100 万吨/年, VIOLATED",
            "BUILDING_SANDSTONE, 9.9999 万吨/年, ≥ 10 万吨/年, VIOLATED",
            "BUILDING_SANDSTONE, 10 万吨/年, ≥ 10 万吨/年, SATISFIED",
            "GLASS_SANDSTONE, 9.9999 万吨/年, ≥ 10 万吨/年, VIOLATED",
            "GLASS_SANDSTONE, 10 万吨/年, ≥ 10 万吨/年, SATISFIED",
            "GEOTHERMAL, 29.9999 万立方米/年, ≥ 30 万立方米/年, VIOLATED",
            "GEOTHERMAL, 30 万立方米/年, ≥ 30 万立方米/年, SATISFIED",
            "GEOTHERMAL, 0.00299999 亿立方米/年, ≥ 30 万立方米/年, VIOLATED",
            "GEOTHERMAL, 0.003 亿立方米/年, ≥ 30 万立方米/年, SATISFIED",
            "BRICK_SHALE, 7.9999 万吨/年, ≥ 8 万吨/年, VIOLATED",
            "BRICK_SHALE, 8 万吨/年, ≥ 8 万吨/年, SATISFIED",
        })
        void aNewMineReachesTheFigureOfItsMineral(Mineral mineral, String scale, String required, Outcome outcome) {
            given(ofScale(mineral, MiningAction.NEW, scale))
                    .then(ID, outcome)
                    .evidence("/productionScale", scale, required)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @CsvSource({
            "BUILDING_STONE_LIMESTONE, 50.9999 万吨/年, ≥ 51 万吨/年, VIOLATED",
            "BUILDING_STONE_LIMESTONE, 51 万吨/年, ≥ 51 万吨/年, SATISFIED",
            "BUILDING_SANDSTONE, 9.9999 万吨/年, ≥ 10 万吨/年, VIOLATED",
            "BUILDING_SANDSTONE, 10 万吨/年, ≥ 10 万吨/年, SATISFIED",
            "GLASS_SANDSTONE, 9.9999 万吨/年, ≥ 10 万吨/年, VIOLATED",
            "GLASS_SANDSTONE, 10 万吨/年, ≥ 10 万吨/年, SATISFIED",
            "GEOTHERMAL, 29.9999 万立方米/年, ≥ 30 万立方米/年, VIOLATED",
            "GEOTHERMAL, 30 万立方米/年, ≥ 30 万立方米/年, SATISFIED",
            "BRICK_SHALE, 5.9999 万吨/年, ≥ 6 万吨/年, VIOLATED",
            "BRICK_SHALE, 6 万吨/年, ≥ 6 万吨/年, SATISFIED",
        })
        void consolidatedAndEnlargedMinesReachTheFigureOfMinesThatExist(
                Mineral mineral, String scale, String required, Outcome outcome) {
            given(ofScale(mineral, MiningAction.CONSOLIDATION, scale))
                    .then(ID, outcome)
                    .evidence("/productionScale", scale, required)
                    .by();
            given(ofScale(mineral, MiningAction.RENEWAL, scale).addsResources(true))
                    .then(ID, outcome)
                    .evidence("/productionScale", scale, required)
                    .by();
        }

        @ParameterizedTest
        @CsvSource({
            "BUILDING_STONE_LIMESTONE, 50.9999 万吨/年, 51 万吨/年",
            "BUILDING_SANDSTONE, 9.9999 万吨/年, 10 万吨/年",
            "GLASS_SANDSTONE, 9.9999 万吨/年, 10 万吨/年",
            "GEOTHERMAL, 29.9999 万立方米/年, 30 万立方米/年",
            "BRICK_SHALE, 5.9999 万吨/年, 6 万吨/年",
        })
        void anActionThatNoRowNamesIsForReviewBelowTheClosestRow(Mineral mineral, String below, String enough) {
            given(ofScale(mineral, MiningAction.CAPACITY_CHANGE, enough))
                    .then(ID, SATISFIED)
                    .by();
            given(ofScale(mineral, MiningAction.CAPACITY_CHANGE, below))
                    .then(ID, REVIEW)
                    .evidence("/productionScale", below, "≥ " + enough)
                    .by("scale-of-changes=REVIEW")
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @EnumSource(names = {"EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE"})
        void theStrictReadingForbidsWhatNoRowNames(MiningAction action) {
            MiningApplicationBuilder below = ofScale(Mineral.BUILDING_STONE_LIMESTONE, action, "50.9999 万吨/年");
            given(below).then(ID, REVIEW).by("scale-of-changes=REVIEW").remedyUnsaid();
            given(below)
                    .reading("scale-of-changes", "STRICT")
                    .then(ID, VIOLATED)
                    .by("scale-of-changes=STRICT")
                    .remedy("/productionScale", "51");
            given(ofScale(Mineral.BUILDING_STONE_LIMESTONE, action, "51 万吨/年"))
                    .reading("scale-of-changes", "STRICT")
                    .then(ID, SATISFIED)
                    .by();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NEW", "CANCELLATION"})
        void addedResourcesBringEveryActionIntoTheTable(MiningAction action) {
            given(ofScale(Mineral.BUILDING_STONE_LIMESTONE, action, "50.9999 万吨/年")
                            .addsResources(true))
                    .then(ID, VIOLATED)
                    .by();
            given(ofScale(Mineral.BUILDING_STONE_LIMESTONE, action, "51 万吨/年").addsResources(true))
                    .then(ID, SATISFIED)
                    .by();
        }

        @Test
        void addedResourcesChangeNothingInANewMine() {
            given(ofScale(Mineral.BUILDING_STONE_LIMESTONE, MiningAction.NEW, "99.9999 万吨/年")
                            .addsResources(true))
                    .then(ID, VIOLATED)
                    .evidence("/productionScale", "99.9999 万吨/年", "≥ 100 万吨/年");
        }

        @ParameterizedTest
        @CsvSource({"40, 2.5, SATISFIED", "39.9999, 2.5, VIOLATED", "40, 2.4999, VIOLATED"})
        void aStatedDensityMakesVolumesOfTonnesComparable(String scale, BigDecimal density, Outcome outcome) {
            given(aMiningApplication().productionScale(volume(scale)).bulkDensity(density))
                    .then(ID, outcome)
                    .missing();
        }

        @Test
        void aStatedDensityMakesTonnesOfVolumesComparable() {
            MiningApplicationBuilder warmWater =
                    aMiningApplication().mineral(Mineral.GEOTHERMAL).bulkDensity(new BigDecimal("0.98"));
            given(warmWater.productionScale(scale("29.4"))).then(ID, SATISFIED);
            given(warmWater.productionScale(scale("29.3999"))).then(ID, VIOLATED);
        }

        @Test
        void aMissingScaleIsNamed() {
            given(aMiningApplication().productionScale(null))
                    .then(ID, UNDETERMINED)
                    .missing("/productionScale")
                    .by();
        }

        @Test
        void aMissingDensityIsNamed() {
            given(aMiningApplication().productionScale(volume("500")))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity");
            given(aMiningApplication().mineral(Mineral.GEOTHERMAL).productionScale(scale("500")))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity");
        }

        @ParameterizedTest
        @EnumSource(names = {"LIMESTONE", "SANDSTONE", "SHALE"})
        void aUseThatIsNotStatedLeavesItOpen(Mineral mineral) {
            given(ofOther(mineral, Truth.TRUE)).then(ID, UNDETERMINED).missing("/mineral");
            given(ofOther(mineral, Truth.FALSE).productionScale(null))
                    .then(ID, UNDETERMINED)
                    .missing("/mineral");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {
                    "BUILDING_STONE_LIMESTONE",
                    "BUILDING_SANDSTONE",
                    "GLASS_SANDSTONE",
                    "GEOTHERMAL",
                    "BRICK_SHALE",
                    "LIMESTONE",
                    "SANDSTONE",
                    "SHALE",
                    "BRICK_CLAY"
                })
        void aMineralWithoutARowGoesByTheMunicipalPlan(Mineral mineral) {
            given(ofOther(mineral, Truth.TRUE)).then(ID, SATISFIED).missing().by();
            given(ofOther(mineral, Truth.FALSE))
                    .then(ID, VIOLATED)
                    .missing()
                    .by()
                    .remedyUnsaid();
            given(ofOther(mineral, Truth.UNKNOWN)).then(ID, REVIEW).missing().by();
        }

        @Actions.ReviewedMining
        void theMunicipalPlanDecidesInEveryReviewedAction(MiningAction action) {
            given(ofOther(Mineral.CEMENT_LIMESTONE, Truth.TRUE).action(action)).then(ID, SATISFIED);
            given(ofOther(Mineral.CEMENT_LIMESTONE, Truth.FALSE).action(action))
                    .then(ID, VIOLATED)
                    .by();
            given(ofOther(Mineral.CEMENT_LIMESTONE, Truth.UNKNOWN).action(action))
                    .then(ID, REVIEW)
                    .by();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.0001 万吨/年", "0.0001 万立方米/年"})
        void noScaleIsTooSmallForAMineralWithoutARow(String scale) {
            given(ofOther(Mineral.STRONTIUM, Truth.TRUE).productionScale(quantity(scale)))
                    .then(ID, SATISFIED);
        }

        @Test
        void staysSilentOnBrickClay() {
            given(ofOther(Mineral.BRICK_CLAY, Truth.FALSE).productionScale(scale("1")))
                    .silent(ID);
        }

        @Actions.UnreviewedMining
        void staysSilentWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).productionScale(scale("1"))).silent(ID);
        }
    }
}
