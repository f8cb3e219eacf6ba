package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("三（三）6．开采规划区块")
class MiningBlocksTest {
    private static final String CLOSED = "closed-block-count";
    private static final String KIND = "block-kind-of-changes";

    private static final Set<Mineral> NEW_BLOCKS = EnumSet.of(
            Mineral.BUILDING_SANDSTONE,
            Mineral.GLASS_SANDSTONE,
            Mineral.BRICK_SANDSTONE,
            Mineral.CARVING_SANDSTONE,
            Mineral.SANDSTONE,
            Mineral.BRICK_SHALE,
            Mineral.BUILDING_STONE_LIMESTONE,
            Mineral.CEMENT_LIMESTONE,
            Mineral.LIME_LIMESTONE,
            Mineral.FLUX_LIMESTONE,
            Mineral.FACING_LIMESTONE,
            Mineral.LIMESTONE,
            Mineral.GEOTHERMAL);
    private static final Set<Mineral> ADJUSTED_BLOCKS = EnumSet.of(
            Mineral.BUILDING_STONE_LIMESTONE,
            Mineral.GEOTHERMAL,
            Mineral.BUILDING_SANDSTONE,
            Mineral.GLASS_SANDSTONE,
            Mineral.BRICK_SANDSTONE,
            Mineral.CARVING_SANDSTONE,
            Mineral.SANDSTONE);
    private static final Set<Mineral> CONSOLIDATED_BLOCKS = EnumSet.of(Mineral.BUILDING_STONE_LIMESTONE);

    private static Planning stated(Truth listed, Truth municipal) {
        return aPlanning().toBuilder()
                .block(new BlockReference(null, listed))
                .municipalPlanConforms(municipal)
                .build();
    }

    private static MiningApplicationBuilder mine(Mineral mineral, MiningAction action) {
        return aMiningApplication(mineral).action(action);
    }

    private static MiningApplicationBuilder change(@Nullable Mineral from, Mineral to) {
        return mine(to, MiningAction.MINERAL_CHANGE)
                .existing(ExistingRight.builder().mineral(from).build());
    }

    @Nested
    @DisplayName("3.3.6-mining-block 开采规划区块")
    class MiningBlock {
        private static final String ID = "3.3.6-mining-block";

        /** Where a block is set the table of blocks decides, else the municipal plan. */
        private static void isAskedByTheTableOrTheMunicipalPlan(
                MiningApplicationBuilder mine, Set<Mineral> blocks, String... reading) {
            boolean set = blocks.contains(mine.build().mineral());
            given(mine.planning(stated(Truth.TRUE, Truth.FALSE)))
                    .then(ID, set ? SATISFIED : VIOLATED)
                    .missing()
                    .by(reading)
                    .remedyUnsaid();
            given(mine.planning(stated(Truth.FALSE, Truth.TRUE)))
                    .then(ID, set ? VIOLATED : SATISFIED)
                    .missing()
                    .by(reading)
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void asksForANewBlockOfANewMine(Mineral mineral) {
            isAskedByTheTableOrTheMunicipalPlan(mine(mineral, MiningAction.NEW), NEW_BLOCKS);
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void asksForANewBlockOfANewMineEvenIfItIsSaidToAddResources(Mineral mineral) {
            isAskedByTheTableOrTheMunicipalPlan(mine(mineral, MiningAction.NEW).addsResources(true), NEW_BLOCKS);
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void asksForAnAdjustedBlockOfAnExpansion(Mineral mineral) {
            isAskedByTheTableOrTheMunicipalPlan(
                    mine(mineral, MiningAction.EXPANSION), ADJUSTED_BLOCKS, KIND + "=ADJUSTED");
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void asksForAnAdjustedBlockOfWhoAddsResources(Mineral mineral) {
            isAskedByTheTableOrTheMunicipalPlan(
                    mine(mineral, MiningAction.RENEWAL).addsResources(true), ADJUSTED_BLOCKS, KIND + "=ADJUSTED");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"COAL", "OTHER"})
        void asksForAnAdjustedBlockOfTheNewMineralOfAChange(Mineral mineral) {
            isAskedByTheTableOrTheMunicipalPlan(change(Mineral.COAL, mineral), ADJUSTED_BLOCKS, KIND + "=ADJUSTED");
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void asksForAConsolidatedBlockOfAConsolidation(Mineral mineral) {
            isAskedByTheTableOrTheMunicipalPlan(mine(mineral, MiningAction.CONSOLIDATION), CONSOLIDATED_BLOCKS);
            isAskedByTheTableOrTheMunicipalPlan(
                    mine(mineral, MiningAction.CONSOLIDATION).addsResources(true), CONSOLIDATED_BLOCKS);
        }

        @ParameterizedTest
        @CsvSource({"NEW, BRICK_SHALE", "EXPANSION, GEOTHERMAL", "CONSOLIDATION, BUILDING_STONE_LIMESTONE"})
        void isUndeterminedWhereItIsUnknownWhetherTheBlockIsListed(MiningAction action, Mineral mineral) {
            given(mine(mineral, action).planning(stated(Truth.UNKNOWN, Truth.FALSE)))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/listed");
            given(mine(mineral, action).planning(Planning.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/listed");
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void leavesTheCountOfBlocksUnreadWhereABlockIsSet(Truth listed) {
            given(aMiningApplication().planning(stated(listed, Truth.UNKNOWN)))
                    .reading(CLOSED, "VIOLATED")
                    .then(
                            ID,
                            switch (listed) {
                                case TRUE -> SATISFIED;
                                case FALSE -> VIOLATED;
                                case UNKNOWN -> UNDETERMINED;
                            })
                    .by();
        }

        @ParameterizedTest
        @CsvSource({"NEW, STRONTIUM", "NEW, SHALE", "CONSOLIDATION, STRONTIUM"})
        void isReviewedWhereNoBlockIsSetAndTheMunicipalPlanIsUnknown(MiningAction action, Mineral mineral) {
            MiningApplicationBuilder mine = mine(mineral, action).planning(stated(Truth.TRUE, Truth.UNKNOWN));
            given(mine).then(ID, REVIEW).missing().by(CLOSED + "=REVIEW").remedyUnsaid();
            given(mine)
                    .reading(CLOSED, "VIOLATED")
                    .then(ID, VIOLATED)
                    .missing()
                    .by(CLOSED + "=VIOLATED")
                    .remedyUnsaid();
        }

        @Test
        void namesBothReadingsOfAChangeWithoutABlock() {
            MiningApplicationBuilder mine =
                    mine(Mineral.CEMENT_LIMESTONE, MiningAction.EXPANSION).planning(Planning.UNKNOWN);
            given(mine).then(ID, REVIEW).by(KIND + "=ADJUSTED", CLOSED + "=REVIEW");
            given(mine).reading(CLOSED, "VIOLATED").then(ID, VIOLATED).by(KIND + "=ADJUSTED", CLOSED + "=VIOLATED");
        }

        @ParameterizedTest
        @CsvSource({"TRUE, SATISFIED", "FALSE, VIOLATED"})
        void leavesTheCountOfBlocksUnreadWhereTheMunicipalPlanIsKnown(Truth municipal, Outcome outcome) {
            for (String choice : new String[] {"REVIEW", "VIOLATED"}) {
                given(mine(Mineral.STRONTIUM, MiningAction.NEW).planning(stated(Truth.UNKNOWN, municipal)))
                        .reading(CLOSED, choice)
                        .then(ID, outcome)
                        .by();
            }
        }

        @Test
        void asksNoBlockOfChangesByTheOtherReading() {
            given(mine(Mineral.GEOTHERMAL, MiningAction.EXPANSION))
                    .reading(KIND, "NONE")
                    .silent(ID);
            given(mine(Mineral.STRONTIUM, MiningAction.RENEWAL).addsResources(true))
                    .reading(KIND, "NONE")
                    .silent(ID);
            given(change(Mineral.COAL, Mineral.STRONTIUM)).reading(KIND, "NONE").silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "CONSOLIDATION"})
        void asksItsBlockOfNewMinesAndConsolidationsByEitherReading(MiningAction action) {
            given(aMiningApplication().action(action))
                    .reading(KIND, "NONE")
                    .then(ID, SATISFIED)
                    .by();
            given(aMiningApplication().action(action).addsResources(true))
                    .reading(KIND, "NONE")
                    .then(ID, SATISFIED)
                    .by();
        }

        @ParameterizedTest
        @CsvSource({
            "LIMESTONE, BUILDING_STONE_LIMESTONE",
            "CEMENT_LIMESTONE, FACING_LIMESTONE",
            "SANDSTONE, GLASS_SANDSTONE",
            "BUILDING_SANDSTONE, CARVING_SANDSTONE",
            "SHALE, BRICK_SHALE",
            "BRICK_SHALE, SHALE",
            "STRONTIUM, STRONTIUM",
            "GEOTHERMAL, GEOTHERMAL",
            "BRICK_SHALE, BRICK_SHALE"
        })
        void staysSilentForAChangeWithinItsGroup(Mineral from, Mineral to) {
            given(change(from, to)).silent(ID);
        }

        @ParameterizedTest
        @CsvSource({
            "LIMESTONE, SANDSTONE",
            "BRICK_SANDSTONE, BRICK_SHALE",
            "BRICK_CLAY, BRICK_SHALE",
            "SHALE_GAS, SHALE",
            "NATURAL_GAS, SHALE_GAS",
            "COAL, COALBED_METHANE",
            "GEOTHERMAL, MINERAL_WATER",
            "OTHER, STRONTIUM",
            "OTHER, OTHER",
            ", STRONTIUM",
            ", LIMESTONE"
        })
        void speaksOfAChangeOutOfItsGroup(@Nullable Mineral from, Mineral to) {
            given(change(from, to)).then(ID, SATISFIED).by(KIND + "=ADJUSTED");
        }

        @Test
        void speaksOfAChangeWithinItsGroupThatAddsResources() {
            given(change(Mineral.SHALE, Mineral.BRICK_SHALE).addsResources(true))
                    .then(ID, SATISFIED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "CAPACITY_CHANGE", "METHOD_CHANGE", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void speaksOfOtherActionsOnlyWhereTheyAddResources(MiningAction action) {
            given(aMiningApplication().action(action)).silent(ID);
            given(aMiningApplication().action(action).addsResources(true)).then(ID, SATISFIED);
        }

        @Test
        void staysSilentForWhoLeavesAndForExploration() {
            given(aMiningApplication().action(MiningAction.CANCELLATION)).silent(ID);
            given(anExplorationApplication()).silent(ID);
        }
    }
}
