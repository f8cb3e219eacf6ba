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

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExistingRightBuilder;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("四 严格限制小型矿山扩大范围增划资源")
class SmallMineGrowthTest {
    /** A mine that asks for more ground and cannot expand its capacity. */
    private static ExistingRightBuilder small() {
        return ExistingRight.builder()
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .productionScale(scale("49.9999"))
                .canExpandCapacity(false);
    }

    private static MiningApplicationBuilder growing(ExistingRightBuilder existing) {
        return anExistingMine(MiningAction.EXPANSION).existing(existing.build());
    }

    private static MiningApplicationBuilder growing(MiningAction action, ExistingRightBuilder existing) {
        return anExistingMine(action).addsResources(true).existing(existing.build());
    }

    @Nested
    @DisplayName("4-small-mine-expansion 严格限制小型矿山扩大范围增划资源")
    class SmallMineExpansion {
        private static final String ID = "4-small-mine-expansion";
        private static final String LIMESTONE_ROW = "building-limestone-class=LIMESTONE_ROW";
        private static final String MINERAL = "/existing/mineral";
        private static final String METHOD = "/existing/method";
        private static final String SCALE = "/existing/productionScale";
        private static final String EXPANDABLE = "/existing/canExpandCapacity";

        @ParameterizedTest
        @CsvSource({
            "BUILDING_STONE_LIMESTONE, OPEN_PIT, 100 万吨/年, SATISFIED",
            "BUILDING_STONE_LIMESTONE, OPEN_PIT, 50 万吨/年, SATISFIED",
            "BUILDING_STONE_LIMESTONE, OPEN_PIT, 49.9999 万吨/年, REVIEW",
            "GLASS_SANDSTONE, OPEN_PIT, 10 万吨/年, SATISFIED",
            "GLASS_SANDSTONE, OPEN_PIT, 9.9999 万吨/年, REVIEW",
            "GEOTHERMAL, WELL, 10 万立方米/年, SATISFIED",
            "GEOTHERMAL, WELL, 9.9999 万立方米/年, REVIEW",
            "COAL, UNDERGROUND, 45 万吨/年, SATISFIED",
            "COAL, UNDERGROUND, 44.9999 万吨/年, REVIEW",
            "COAL, OPEN_PIT, 99.9999 万吨/年, REVIEW",
        })
        void aSmallMineThatCannotExpandIsForReview(
                Mineral mineral, MiningMethod method, String scale, Outcome outcome) {
            given(growing(small().mineral(mineral).method(method).productionScale(quantity(scale))))
                    .then(ID, outcome)
                    .missing()
                    .sources("size-classes-2004")
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NEW", "CANCELLATION"})
        void addedResourcesAreGrowthInEveryAction(MiningAction action) {
            given(growing(action, small())).then(ID, REVIEW).by(LIMESTONE_ROW);
            given(growing(action, small().productionScale(scale("50"))))
                    .then(ID, SATISFIED)
                    .by(LIMESTONE_ROW);
        }

        @Test
        void itIsTheOldScaleThatCounts() {
            given(growing(small()).productionScale(scale("1000"))).then(ID, REVIEW);
            given(growing(small().productionScale(scale("50"))).productionScale(scale("1")))
                    .then(ID, SATISFIED);
        }

        @Test
        void aSmallMineThatMayOrMayNotExpandIsUndetermined() {
            given(growing(small().canExpandCapacity(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(EXPANDABLE)
                    .by(LIMESTONE_ROW);
        }

        @Test
        void aMineThatIsNotSmallNeedNotExpand() {
            given(growing(small().productionScale(scale("50")).canExpandCapacity(Truth.UNKNOWN)))
                    .then(ID, SATISFIED)
                    .missing();
        }

        @Test
        void aMineThatCanExpandGrowsWhateverItsClass() {
            given(growing(small().canExpandCapacity(true)))
                    .then(ID, SATISFIED)
                    .by()
                    .sources();
            given(growing(small().canExpandCapacity(true).productionScale(null)))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
            given(growing(small().canExpandCapacity(true).mineral(Mineral.STRONTIUM)))
                    .then(ID, SATISFIED)
                    .by();
        }

        @Test
        void aStatedBasisExempts() {
            MiningApplicationBuilder exempted = growing(small())
                    .planning(aPlanning().toBuilder()
                            .exemptionBasis("渝规资〔2024〕12号")
                            .build());
            given(exempted).then(ID, SATISFIED).by().sources();
            given(exempted.existing(ExistingRight.UNKNOWN))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @CsvSource({
            "STRONTIUM, UNDERGROUND",
            "GALLIUM, UNDERGROUND",
            "MINERAL_WATER, WELL",
            "SANDSTONE, OPEN_PIT",
            "OTHER, OPEN_PIT",
            "COAL, WELL",
        })
        void aMineralWithoutARowIsForReview(Mineral mineral, MiningMethod method) {
            ExistingRightBuilder unlisted = small().mineral(mineral).method(method);
            given(growing(unlisted)).then(ID, REVIEW).missing();
            given(growing(unlisted.productionScale(null).canExpandCapacity(Truth.UNKNOWN)))
                    .then(ID, REVIEW)
                    .missing();
        }

        @Test
        void aMissingOldScaleIsNamed() {
            given(growing(small().productionScale(null)))
                    .then(ID, UNDETERMINED)
                    .missing(SCALE)
                    .by(LIMESTONE_ROW);
        }

        @Test
        void whatIsMissingForTheClassIsNamedBesideTheCapacity() {
            given(growing(small().productionScale(null).canExpandCapacity(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(EXPANDABLE, SCALE)
                    .by(LIMESTONE_ROW);
            given(growing(small().productionScale(volume("20")).canExpandCapacity(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity", EXPANDABLE);
        }

        @Test
        void aMissingDensityIsNamed() {
            given(growing(small().productionScale(volume("20"))))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity");
            given(growing(small().productionScale(volume("20"))).bulkDensity(new BigDecimal("2.5")))
                    .then(ID, SATISFIED);
            given(growing(small().productionScale(volume("20"))).bulkDensity(new BigDecimal("2.4999")))
                    .then(ID, REVIEW);
        }

        @Test
        void anOldMineralOrMethodThatIsNotStatedIsTheNewOne() {
            ExistingRightBuilder unstated = small().mineral(null).method(null).productionScale(scale("44.9999"));
            MiningApplicationBuilder coal = growing(unstated).mineral(Mineral.COAL);
            given(coal.method(MiningMethod.UNDERGROUND)).then(ID, REVIEW).missing();
            given(coal.existing(unstated.productionScale(scale("45")).build()))
                    .then(ID, SATISFIED)
                    .missing();
            given(coal.method(MiningMethod.OPEN_PIT)).then(ID, REVIEW).missing();
        }

        @Test
        void aChangeOfMineralLeavesTheOldOneOpen() {
            MiningAction change = MiningAction.MINERAL_CHANGE;
            given(growing(change, small().mineral(null)))
                    .then(ID, UNDETERMINED)
                    .missing(MINERAL)
                    .by();
            given(growing(change, small().mineral(null).productionScale(null)))
                    .then(ID, UNDETERMINED)
                    .missing(MINERAL, SCALE);
            given(growing(change, small().mineral(null).canExpandCapacity(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(EXPANDABLE, MINERAL);
            given(growing(change, small().mineral(Mineral.GLASS_SANDSTONE)))
                    .then(ID, SATISFIED)
                    .by();
            given(growing(change, small().mineral(Mineral.BUILDING_STONE_LIMESTONE)))
                    .then(ID, REVIEW)
                    .by(LIMESTONE_ROW);
        }

        @Test
        void aChangeOfMethodLeavesTheOldOneOpenWhereTheRowNeedsIt() {
            ExistingRightBuilder coal = small().mineral(Mineral.COAL).method(null);
            given(growing(MiningAction.METHOD_CHANGE, coal))
                    .then(ID, UNDETERMINED)
                    .missing(METHOD);
            given(growing(MiningAction.METHOD_CHANGE, coal.productionScale(null)))
                    .then(ID, UNDETERMINED)
                    .missing(METHOD, SCALE);
            given(growing(MiningAction.METHOD_CHANGE, small().method(null)))
                    .then(ID, REVIEW)
                    .missing();
            given(growing(
                            MiningAction.METHOD_CHANGE,
                            coal.method(MiningMethod.UNDERGROUND).productionScale(scale("45"))))
                    .then(ID, SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({
            "building-limestone-class, BUILDING_STONE_ROW, BUILDING_STONE_LIMESTONE, 5 万立方米/年, SATISFIED",
            "building-limestone-class, BUILDING_STONE_ROW, BUILDING_STONE_LIMESTONE, 4.9999 万立方米/年, REVIEW",
            "building-sandstone-class, GLASS_SAND_ROW, BUILDING_SANDSTONE, 10 万吨/年, SATISFIED",
            "building-sandstone-class, GLASS_SAND_ROW, BUILDING_SANDSTONE, 9.9999 万吨/年, REVIEW",
            "building-sandstone-class, BUILDING_STONE_ROW, BUILDING_SANDSTONE, 5 万立方米/年, SATISFIED",
            "building-sandstone-class, BUILDING_STONE_ROW, BUILDING_SANDSTONE, 4.9999 万立方米/年, REVIEW",
            "building-sandstone-class, NOT_GIVEN, BUILDING_SANDSTONE, 1000 万吨/年, REVIEW",
            "strontium-class, RARE_METAL_ROW, STRONTIUM, 30 万吨/年, SATISFIED",
            "strontium-class, RARE_METAL_ROW, STRONTIUM, 29.9999 万吨/年, REVIEW",
            "strontium-class, NOT_GIVEN, STRONTIUM, 1000 万吨/年, REVIEW",
        })
        void aDoubtfulClassGoesByItsReading(
                String reading, String choice, Mineral mineral, String scale, Outcome outcome) {
            given(growing(small().mineral(mineral).productionScale(quantity(scale))))
                    .reading(reading, choice)
                    .then(ID, outcome)
                    .missing()
                    .by(reading + "=" + choice);
        }

        @Test
        void aRowThatWasNotSeenIsUnverified() {
            given(growing(small().mineral(Mineral.BRICK_SHALE).productionScale(scale("4.9999"))))
                    .then(ID, REVIEW)
                    .unverified();
            given(growing(small().mineral(Mineral.GYPSUM).productionScale(scale("10"))))
                    .then(ID, SATISFIED)
                    .unverified();
        }

        @Test
        void staysSilentOnNewMines() {
            given(aMiningApplication().addsResources(true).existing(small().build()))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NEW", "EXPANSION"})
        void staysSilentWhereNothingIsAdded(MiningAction action) {
            given(anExistingMine(action).existing(small().build())).silent(ID);
        }
    }
}
