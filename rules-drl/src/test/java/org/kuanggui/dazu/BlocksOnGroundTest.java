package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.block;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.layer;
import static org.kuanggui.dazu.Grounds.on;
import static org.kuanggui.dazu.Grounds.only;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Planning;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("范围与图层叠加 ― 勘查、开采规划区块")
class BlocksOnGroundTest {
    /** 3.2 km². */
    private static final Area SITE = box(0, 0, 15, 20);

    private static final Area HOLDS_IT = box(-1, -1, 16, 21);
    private static final Area WITHOUT_ITS_EAST = box(-1, -1, 10, 21);
    private static final Area ITS_EAST = box(10, 0, 15, 20);
    private static final Area ITS_WEST = box(0, 0, 10, 20);
    private static final Area BESIDE_IT = box(15, 0, 30, 20);

    @Nested
    @DisplayName("3.3.5-exploration-block 勘查规划区块")
    class ExplorationBlock {
        private static final String ID = "3.3.5-exploration-block";
        private static final Theme THEME = Theme.PLANNED_EXPLORATION_BLOCKS;

        private Given exploring(Area ground, Layer... layers) {
            return given(anExplorationApplication()
                            .site(on(ground).township("拾万镇").build()))
                    .layers(only(layers));
        }

        private Layer t31(Area block) {
            return Grounds.with(layer(THEME), Feature.of("T3-1"), block).build();
        }

        @Test
        void isSatisfiedWithinTheBlock() {
            exploring(SITE, t31(HOLDS_IT))
                    .then(ID, SATISFIED)
                    .missing()
                    .evidence("/planning/block/id", "T3-1", null)
                    .evidence("/site/geometry", "勘查规划区块 2024-06 T3-1: 在区块内 (within)", "≤ 1 m²")
                    .says("范围在区块之内", "the area lies within it")
                    .noOverlap();
            exploring(SITE, t31(SITE)).then(ID, SATISFIED);
        }

        @Test
        void isViolatedByThePartBeyondTheBlock() {
            exploring(SITE, t31(WITHOUT_ITS_EAST))
                    .then(ID, VIOLATED)
                    .missing()
                    .says("范围须在区块之内", "and within the block")
                    .overlap(ITS_EAST)
                    .remedyOnGround(ITS_WEST);
        }

        @Test
        void isViolatedByGroundElsewhere() {
            exploring(SITE, t31(BESIDE_IT)).then(ID, VIOLATED).overlap(SITE).remedyUnsaid();
        }

        @Test
        void saysHowMuchLiesBeyondABlockThatLiesElsewhere() {
            exploring(SITE, t31(BESIDE_IT))
                    .then(ID, VIOLATED)
                    .evidence("/site/geometry", "勘查规划区块 2024-06 T3-1: 超出 " + exactly(SITE) + " km² (beyond)", "≤ 1 m²");
        }

        @Test
        void isViolatedInAnotherBlock() {
            Layer layer = Grounds.with(
                            Grounds.with(layer(THEME), Feature.of("T3-1"), BESIDE_IT), Feature.of("T3-2"), HOLDS_IT)
                    .build();
            exploring(SITE, layer).then(ID, VIOLATED).overlap(SITE);
        }

        @Test
        void isUndeterminedWhereTheLayerHasNoSuchBlock() {
            Layer layer =
                    Grounds.with(layer(THEME), Feature.of("T3-2"), HOLDS_IT).build();
            exploring(SITE, layer)
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/id")
                    .evidence("/planning/block/id", "T3-1", "勘查规划区块 2024-06 中没有 (not in the layer)")
                    .says("图层中没有区块 T3-1", "the layer has no block T3-1")
                    .noOverlap();
        }

        @Test
        void isSatisfiedWithinABlockThatIsDrawnInParts() {
            Layer parts = Grounds.with(
                            Grounds.with(layer(THEME), Feature.of("T3-1"), WITHOUT_ITS_EAST),
                            Feature.of("T3-1"),
                            box(10, -1, 16, 21))
                    .build();
            exploring(SITE, parts)
                    .then(ID, SATISFIED)
                    .missing()
                    .evidence("/site/geometry", "勘查规划区块 2024-06 T3-1: 在区块内 (within)", "≤ 1 m²")
                    .noOverlap();
        }

        @Test
        void isViolatedByThePartBeyondAllPartsOfTheBlock() {
            Layer parts = Grounds.with(
                            Grounds.with(layer(THEME), Feature.of("T3-1"), box(-1, -1, 4, 21)),
                            Feature.of("T3-1"),
                            box(4, -1, 10, 21))
                    .build();
            exploring(SITE, parts).then(ID, VIOLATED).overlap(ITS_EAST).remedyOnGround(ITS_WEST);
        }

        @Test
        void isSatisfiedWithinTheBlockWhereTheLayerIsNotComplete() {
            Layer.Builder layer = Grounds.with(Grounds.incomplete(THEME), Feature.of("T3-1"), HOLDS_IT);
            exploring(SITE, layer.build()).then(ID, SATISFIED);
        }

        @Test
        void isUndeterminedBeyondTheBlockWhereTheLayerIsNotComplete() {
            Layer nowhere = Grounds.with(Grounds.incomplete(THEME), Feature.of("T3-1"), BESIDE_IT)
                    .build();
            Layer faulty = Grounds.withFaulty(
                            Grounds.with(layer(THEME), Feature.of("T3-1"), BESIDE_IT), Feature.of("T3-1"), HOLDS_IT)
                    .build();
            Layer clipped = Grounds.with(
                            Grounds.incomplete(THEME).completeFor(box(-200, -200, 10, 200)),
                            Feature.of("T3-1"),
                            WITHOUT_ITS_EAST)
                    .build();
            for (Layer layer : new Layer[] {nowhere, faulty, clipped}) {
                exploring(SITE, layer)
                        .then(ID, UNDETERMINED)
                        .missing("/planning/block/id")
                        .evidence("/site/geometry", "勘查规划区块 2024-06: 对该范围不完整 (not complete for this area)", null)
                        .says("图层对该范围不完整", "is not complete for the area")
                        .noOverlap()
                        .remedyUnsaid();
            }
        }

        @Test
        void isUndeterminedWhereTheLayerDoesNotTellWhoseTheGroundIs() {
            Layer unnamed = Grounds.with(
                            Grounds.with(layer(THEME), Feature.of("T3-1"), WITHOUT_ITS_EAST), Feature.UNNAMED, ITS_EAST)
                    .build();
            exploring(SITE, unnamed)
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/id")
                    .says("图层未注明部分区块的编号", "the layer does not tell the id of some of its blocks")
                    .noOverlap();
        }

        @Test
        void saysNothingOfARemedyWhereMoreIsInTheWay() {
            given(anExplorationApplication()
                            .stage(ExplorationStage.PROSPECTING)
                            .site(on(SITE).township("拾万镇").build()))
                    .layers(only(t31(WITHOUT_ITS_EAST)))
                    .then(ID, VIOLATED)
                    .overlap(ITS_EAST)
                    .remedyUnsaid();
        }

        @Test
        void isAsWithoutLayersWhereThereIsNone() {
            exploring(SITE).then(ID, SATISFIED).doesNotSay("图层", "layer");
            given(anExplorationApplication()).layers(only(t31(BESIDE_IT))).then(ID, SATISFIED);
        }

        // ---- the area

        @Test
        void goesByTheAreaOfTheGround() {
            String computed = SITE.squareKilometres().toPlainString() + " km²";
            given(anExplorationApplication()
                            .site(on(SITE).township("拾万镇")
                                    .areaKm2(new BigDecimal("35"))
                                    .build()))
                    .then(ID, SATISFIED)
                    .evidence("/site/geometry", computed, "≤ 3.5 km²");
            given(anExplorationApplication()
                            .site(on(box(0, 0, 20, 20))
                                    .township("拾万镇")
                                    .areaKm2(new BigDecimal("3.5"))
                                    .build()))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void takesGroundOfTheLargestAreaThatFits() {
            exploring(box(0, 0, 20, 16.299)).then(ID, SATISFIED).evidence("/site/geometry", "3.5 km²", "≤ 3.5 km²");
            exploring(box(0, 0, 20, 16.3)).then(ID, VIOLATED);
        }

        @Test
        void offersTheGroundWithinTheBlockWhereThatIsSmallEnough() {
            exploring(box(0, 0, 20, 20), t31(WITHOUT_ITS_EAST))
                    .then(ID, VIOLATED)
                    .remedyOnGround(ITS_WEST);
            exploring(box(0, 0, 40, 20), t31(box(0, 0, 30, 20)))
                    .then(ID, VIOLATED)
                    .remedyUnsaid();
        }

        @Test
        void leavesThePlanToBeAdjusted() {
            exploring(SITE, t31(WITHOUT_ITS_EAST))
                    .then("6.3-plan-adjustment", NOTED)
                    .noOverlap();
            exploring(SITE, t31(HOLDS_IT)).silent("6.3-plan-adjustment");
        }
    }

    @Nested
    @DisplayName("3.3.6-mining-block 开采规划区块")
    class MiningBlock {
        private static final String ID = "3.3.6-mining-block";
        private static final Theme THEME = Theme.PLANNED_MINING_BLOCKS;
        private static final String LISTED = "/planning/block/listed";
        private static final String LIMESTONE = "BUILDING_STONE_LIMESTONE";

        private Planning stated(@Nullable String id, Truth listed) {
            return aPlanning().toBuilder().block(new BlockReference(id, listed)).build();
        }

        private Given mining(@Nullable String id, Layer... layers) {
            return given(aMiningApplication()
                            .planning(stated(id, Truth.UNKNOWN))
                            .site(on(SITE).build()))
                    .layers(only(layers));
        }

        private Layer blocks(Feature block, Area area) {
            return Grounds.with(layer(THEME), block, area).build();
        }

        private Layer blocks(Feature one, Area area, Feature other, Area another) {
            return Grounds.with(Grounds.with(layer(THEME), one, area), other, another)
                    .build();
        }

        @Test
        void isSatisfiedWithinABlockThatFits() {
            for (String id : new String[] {null, "K-1"}) {
                mining(id, blocks(block("K-1", "NEW", LIMESTONE), HOLDS_IT))
                        .then(ID, SATISFIED)
                        .missing()
                        .evidence(
                                "/site/geometry",
                                "开采规划区块 2024-06 K-1: NEW, BUILDING_STONE_LIMESTONE, 在区块内 (within)",
                                "NEW, limestones, ≤ 1 m²")
                        .says("据图层，范围在规划的开采区块之内", "by the layers, the area lies within a mining block")
                        .noOverlap();
            }
        }

        @ParameterizedTest
        @CsvSource({
            "NEW, CEMENT_LIMESTONE, SATISFIED",
            "NEW, BUILDING_SANDSTONE, VIOLATED",
            "ADJUSTED, BUILDING_STONE_LIMESTONE, VIOLATED",
            "RETAINED, BUILDING_STONE_LIMESTONE, VIOLATED",
            "RETAINED, , VIOLATED",
            ", BUILDING_SANDSTONE, VIOLATED",
            ", BUILDING_STONE_LIMESTONE, UNDETERMINED",
            "NEW, , UNDETERMINED",
            "新设, BUILDING_STONE_LIMESTONE, UNDETERMINED",
            "NEW, 石灰岩, UNDETERMINED",
        })
        void asksForKindAndMineral(@Nullable String kind, @Nullable String mineral, Outcome outcome) {
            for (String id : new String[] {null, "K-1"}) {
                Given.Answer answer = mining(id, blocks(block("K-1", kind, mineral), HOLDS_IT))
                        .then(ID, outcome);
                if (outcome == UNDETERMINED) {
                    answer.missing(LISTED)
                            .says("图层未注明区块 K-1 的类型或矿种", "the layer does not tell kind or mineral of block K-1");
                } else {
                    answer.missing();
                }
                answer.noOverlap().remedyUnsaid();
            }
        }

        @ParameterizedTest
        @CsvSource({
            "EXPANSION, ADJUSTED, SATISFIED",
            "EXPANSION, NEW, VIOLATED",
            "CONSOLIDATION, CONSOLIDATED, SATISFIED",
            "CONSOLIDATION, ADJUSTED, VIOLATED"
        })
        void asksForTheKindThatTheActionNeeds(MiningAction action, String kind, Outcome outcome) {
            given(anExistingMine(action).site(on(SITE).build()))
                    .layers(only(blocks(block("K-1", kind, LIMESTONE), HOLDS_IT)))
                    .then(ID, outcome);
        }

        @Test
        void isSatisfiedByAnyBlockWhereNoneIsNamed() {
            Layer two = blocks(block("K-1", "RETAINED", LIMESTONE), HOLDS_IT, block("K-2", "NEW", LIMESTONE), HOLDS_IT);
            mining(null, two).then(ID, SATISFIED);
            mining("K-2", two).then(ID, SATISFIED);
            mining("K-1", two).then(ID, VIOLATED);
        }

        @Test
        void isViolatedByThePartBeyondTheBlock() {
            for (String id : new String[] {null, "K-1"}) {
                mining(id, blocks(block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST))
                        .then(ID, VIOLATED)
                        .missing()
                        .overlap(ITS_EAST)
                        .remedyOnGround(ITS_WEST);
            }
        }

        @Test
        void showsOfEachBlockWhatLiesBeyondItAlone() {
            Layer two = blocks(
                    block("K-1", "NEW", LIMESTONE),
                    WITHOUT_ITS_EAST,
                    block("K-2", "NEW", LIMESTONE),
                    box(10, -1, 16, 21));
            mining(null, two)
                    .then(ID, VIOLATED)
                    .evidence(
                            "/site/geometry",
                            "开采规划区块 2024-06 K-1: NEW, BUILDING_STONE_LIMESTONE, 超出 " + exactly(ITS_EAST)
                                    + " km² (beyond)",
                            "NEW, limestones, ≤ 1 m²");
        }

        @Test
        void showsThePlanToBeAdjustedWhatLiesBeyond() {
            mining(null, blocks(block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST))
                    .then("6.3-plan-adjustment", NOTED)
                    .evidence(
                            "/site/geometry",
                            "开采规划区块 2024-06 K-1: NEW, BUILDING_STONE_LIMESTONE, 超出 " + exactly(ITS_EAST)
                                    + " km² (beyond)",
                            "NEW, limestones, ≤ 1 m²");
        }

        @Test
        void isUndeterminedWhereOtherBlocksFillWhatTheStatedOneMayHaveToo() {
            Layer layer = Grounds.with(
                            Grounds.with(Grounds.incomplete(THEME), block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST),
                            block("K-2", "RETAINED", LIMESTONE),
                            box(10, -1, 16, 21))
                    .build();
            mining("K-1", layer).then(ID, UNDETERMINED).missing(LISTED);
        }

        @Test
        void asksForKindAndMineralOfThoseAloneThatMayHoldIt() {
            Feature untold = block("K-1", null, LIMESTONE);
            Layer layer = Grounds.with(
                            Grounds.with(Grounds.incomplete(THEME), untold, WITHOUT_ITS_EAST),
                            block("K-2", "RETAINED", LIMESTONE),
                            box(10, -1, 16, 21))
                    .build();
            mining(null, layer).then(ID, UNDETERMINED).doesNotSay("图层未注明区块 K-1", "kind or mineral of block K-1");
        }

        @Test
        void asksForTheIdOfThoseAloneThatMayBePartOfIt() {
            String zh = "图层未注明部分区块的编号";
            String en = "the layer does not tell the id of some of its blocks";
            mining(null, blocks(new Feature(null, null, null, LIMESTONE), HOLDS_IT))
                    .then(ID, UNDETERMINED)
                    .says("图层未注明区块 — 的类型或矿种", "the layer does not tell kind or mineral of block —")
                    .doesNotSay(zh, en);
            Layer retained = Grounds.with(
                            Grounds.with(Grounds.incomplete(THEME), block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST),
                            new Feature(null, null, "RETAINED", LIMESTONE),
                            box(10, -1, 16, 21))
                    .build();
            mining("K-1", retained).then(ID, UNDETERMINED).doesNotSay(zh, en);
            Layer perhaps = blocks(
                    block("K-1", "NEW", LIMESTONE),
                    WITHOUT_ITS_EAST,
                    new Feature(null, null, "NEW", LIMESTONE),
                    HOLDS_IT);
            mining("K-1", perhaps).then(ID, UNDETERMINED).says(zh, en);
        }

        @Test
        void offersNoPartOfABlockThatDoesNotFit() {
            mining(null, blocks(block("K-1", "RETAINED", LIMESTONE), WITHOUT_ITS_EAST))
                    .then(ID, VIOLATED)
                    .overlap(ITS_EAST)
                    .remedyUnsaid();
        }

        @Test
        void showsNoPartWhereItCouldBeEitherOfTwoBlocks() {
            Layer two = blocks(
                    block("K-1", "NEW", LIMESTONE),
                    WITHOUT_ITS_EAST,
                    block("K-2", "NEW", LIMESTONE),
                    box(10, -1, 16, 21));
            mining(null, two).then(ID, VIOLATED).noOverlap().remedyUnsaid();
            mining("K-1", two).then(ID, VIOLATED).overlap(ITS_EAST).remedyOnGround(ITS_WEST);
        }

        @Test
        void isSatisfiedWithinABlockThatIsDrawnInParts() {
            Feature k1 = block("K-1", "NEW", LIMESTONE);
            for (String id : new String[] {null, "K-1"}) {
                mining(id, blocks(k1, WITHOUT_ITS_EAST, k1, box(10, -1, 16, 21)))
                        .then(ID, SATISFIED)
                        .missing()
                        .evidence(
                                "/site/geometry",
                                "开采规划区块 2024-06 K-1: NEW, BUILDING_STONE_LIMESTONE, 在区块内 (within)",
                                "NEW, limestones, ≤ 1 m²")
                        .noOverlap();
                mining(id, blocks(k1, box(-1, -1, 4, 21), k1, box(4, -1, 10, 21)))
                        .then(ID, VIOLATED)
                        .overlap(ITS_EAST)
                        .remedyOnGround(ITS_WEST);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "NEW, CEMENT_LIMESTONE, SATISFIED",
            "RETAINED, BUILDING_STONE_LIMESTONE, VIOLATED",
            "NEW, BUILDING_SANDSTONE, VIOLATED",
            ", BUILDING_STONE_LIMESTONE, UNDETERMINED",
            "NEW, , UNDETERMINED",
        })
        void asksForKindAndMineralOfEveryPart(@Nullable String kind, @Nullable String mineral, Outcome outcome) {
            Layer parts = blocks(
                    block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST, block("K-1", kind, mineral), box(10, -1, 16, 21));
            for (String id : new String[] {null, "K-1"}) {
                mining(id, parts).then(ID, outcome).noOverlap().remedyUnsaid();
            }
        }

        @Test
        void isUndeterminedWhereTheLayerDoesNotTellWhoseTheGroundIs() {
            Feature unnamed = new Feature(null, null, "NEW", LIMESTONE);
            Layer parts = blocks(unnamed, WITHOUT_ITS_EAST, unnamed, box(10, -1, 16, 21));
            Layer mixed = blocks(block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST, unnamed, box(10, -1, 16, 21));
            for (Layer layer : new Layer[] {parts, mixed}) {
                mining(null, layer)
                        .then(ID, UNDETERMINED)
                        .missing(LISTED)
                        .says("图层未注明部分区块的编号", "the layer does not tell the id of some of its blocks")
                        .noOverlap();
            }
            mining("K-1", mixed).then(ID, UNDETERMINED);
            mining(null, blocks(unnamed, HOLDS_IT, unnamed, ITS_WEST))
                    .then(ID, SATISFIED)
                    .evidence(
                            "/site/geometry",
                            "开采规划区块 2024-06 —: NEW, BUILDING_STONE_LIMESTONE, 在区块内 (within)",
                            "NEW, limestones, ≤ 1 m²");
        }

        @Test
        void isUndeterminedBeyondTheBlockWhereTheLayerIsNotComplete() {
            Feature k1 = block("K-1", "NEW", LIMESTONE);
            Layer nowhere =
                    Grounds.with(Grounds.incomplete(THEME), k1, BESIDE_IT).build();
            Layer faulty = Grounds.withFaulty(Grounds.with(layer(THEME), k1, BESIDE_IT), k1, HOLDS_IT)
                    .build();
            Layer clipped = Grounds.with(
                            Grounds.incomplete(THEME).completeFor(box(-200, -200, 10, 200)), k1, WITHOUT_ITS_EAST)
                    .build();
            for (String id : new String[] {null, "K-1"}) {
                for (Layer layer : new Layer[] {nowhere, faulty, clipped}) {
                    boolean isShown = id != null || layer == clipped;
                    mining(id, layer)
                            .then(ID, UNDETERMINED)
                            .missing(LISTED)
                            .evidence(
                                    "/site/geometry",
                                    "开采规划区块 2024-06: 对该范围不完整 (not complete for this area)",
                                    isShown ? null : "NEW, limestones, ≤ 1 m²")
                            .says("图层对该范围不完整", "is not complete for the area")
                            .noOverlap()
                            .remedyUnsaid();
                }
            }
        }

        @Test
        void isViolatedOutsideEveryBlock() {
            mining(null, blocks(block("K-1", "NEW", LIMESTONE), BESIDE_IT))
                    .then(ID, VIOLATED)
                    .evidence("/site/geometry", "开采规划区块 2024-06: 0 km² (0 %)", "NEW, limestones, ≤ 1 m²")
                    .noOverlap()
                    .remedyUnsaid();
            mining("K-1", blocks(block("K-1", "NEW", LIMESTONE), BESIDE_IT))
                    .then(ID, VIOLATED)
                    .overlap(SITE)
                    .remedyUnsaid();
        }

        @Test
        void isUndeterminedWhereTheLayerHasNoSuchBlock() {
            mining("K-9", blocks(block("K-1", "NEW", LIMESTONE), HOLDS_IT))
                    .then(ID, UNDETERMINED)
                    .missing(LISTED)
                    .evidence("/planning/block/id", "K-9", "开采规划区块 2024-06 中没有 (not in the layer)")
                    .says("图层中没有区块 K-9", "the layer has no block K-9");
        }

        @Test
        void isUndeterminedWhereTheLayerIsNotCompleteAndNoBlockFits() {
            mining(null, Grounds.incomplete(THEME).build())
                    .then(ID, UNDETERMINED)
                    .missing(LISTED)
                    .says("图层对该范围不完整", "is not complete for the area");
            Layer other = Grounds.with(Grounds.incomplete(THEME), block("K-1", "RETAINED", LIMESTONE), HOLDS_IT)
                    .build();
            mining(null, other).then(ID, UNDETERMINED);
            mining("K-1", other).then(ID, VIOLATED);
            Layer fits = Grounds.with(Grounds.incomplete(THEME), block("K-1", "NEW", LIMESTONE), HOLDS_IT)
                    .build();
            mining(null, fits).then(ID, SATISFIED);
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void overrulesWhatIsStated(Truth listed) {
            Given fits = given(
                            aMiningApplication().planning(stated(null, listed)).site(on(SITE).build()))
                    .layers(only(blocks(block("K-1", "NEW", LIMESTONE), HOLDS_IT)));
            Given.Answer within = fits.then(ID, SATISFIED);
            Given sticksOut = given(
                            aMiningApplication().planning(stated(null, listed)).site(on(SITE).build()))
                    .layers(only(blocks(block("K-1", "NEW", LIMESTONE), WITHOUT_ITS_EAST)));
            Given.Answer beyond = sticksOut.then(ID, VIOLATED);
            String zh = "与填报不一致，以图层为准";
            String en = "the document states otherwise, and the layer decides";
            if (listed == Truth.FALSE) {
                within.says(zh, en).evidence(LISTED, "false", "true");
            } else {
                within.doesNotSay(zh, en);
            }
            if (listed == Truth.TRUE) {
                beyond.says(zh, en).evidence(LISTED, "true", "true");
            } else {
                beyond.doesNotSay(zh, en);
            }
            fits.silent("6.3-plan-adjustment");
            sticksOut.then("6.3-plan-adjustment", NOTED).noOverlap();
        }

        @Test
        void isAsStatedWithoutLayerOrGround() {
            given(aMiningApplication().site(on(SITE).build()))
                    .then(ID, SATISFIED)
                    .says("据填报", "as stated");
            given(aMiningApplication())
                    .layers(only(blocks(block("K-1", "NEW", LIMESTONE), BESIDE_IT)))
                    .then(ID, SATISFIED)
                    .says("据填报", "as stated");
        }

        @Test
        void leavesToTheMunicipalPlanWhatHasNoBlockSet() {
            given(aMiningApplication(Mineral.STRONTIUM)
                            .planning(Planning.UNKNOWN)
                            .site(on(SITE).build()))
                    .layers(only(blocks(block("K-1", "NEW", "STRONTIUM"), HOLDS_IT)))
                    .then(ID, REVIEW)
                    .doesNotSay("图层", "layer");
        }
    }

    /** In km², as reports print what layers show. */
    private static String exactly(Area area) {
        return area.squareMetres()
                .movePointLeft(6)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
