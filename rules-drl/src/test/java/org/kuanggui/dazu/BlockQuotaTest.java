package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Ledgers.aRight;
import static org.kuanggui.dazu.Ledgers.rights;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;

@DisplayName("三（三）5、6 规划区块 ― 台账")
class BlockQuotaTest {
    private static final String ID = "3.3.6-block-quota";
    private static final String ADJUSTMENT = "6.3-plan-adjustment";
    private static final String OWN = "C5001112020117130000001";

    private static List<LedgerRight> and(List<LedgerRight> rights, List<LedgerRight> more) {
        List<LedgerRight> all = new ArrayList<>(rights);
        all.addAll(more);
        return all;
    }

    @Nested
    @DisplayName("3.3.6-block-quota 开采规划区块数量 ― 台账")
    class OfTheDistrict {
        @ParameterizedTest
        @CsvSource({
            "NEW, GLASS_SANDSTONE, NEW:sandstones, 7",
            "NEW, BRICK_SHALE, NEW:BRICK_SHALE, 1",
            "NEW, FACING_LIMESTONE, NEW:limestones, 1",
            "NEW, GEOTHERMAL, NEW:GEOTHERMAL, 1",
            "ADJUSTED, BUILDING_STONE_LIMESTONE, ADJUSTED:BUILDING_STONE_LIMESTONE, 1",
            "ADJUSTED, GEOTHERMAL, ADJUSTED:GEOTHERMAL, 1",
            "ADJUSTED, SANDSTONE, ADJUSTED:sandstones, 1",
            "CONSOLIDATED, BUILDING_STONE_LIMESTONE, CONSOLIDATED:BUILDING_STONE_LIMESTONE, 1",
            "RETAINED, OTHER, RETAINED, 14"
        })
        void holdsUpToThePlansCount(LedgerBlock block, Mineral mineral, String detail, int planned) {
            GivenLedger.given(aLedger(rights(planned, mineral, block)))
                    .then(ID, detail, SATISFIED)
                    .missing()
                    .evidence("/rights", Integer.toString(planned), "≤ " + planned);
            GivenLedger.given(aLedger(rights(planned + 1, mineral, block)))
                    .then(ID, detail, VIOLATED)
                    .evidence("/rights", Integer.toString(planned + 1), "≤ " + planned)
                    .remedyUnsaid();
        }

        @Test
        void addsTheMineralsOfAGroup() {
            GivenLedger.given(aLedger(
                            aRight("A", Mineral.CEMENT_LIMESTONE, LedgerBlock.NEW),
                            aRight("B", Mineral.LIME_LIMESTONE, LedgerBlock.NEW)))
                    .then(ID, "NEW:limestones", VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({
            "ADJUSTED, CEMENT_LIMESTONE, ADJUSTED:CEMENT_LIMESTONE",
            "ADJUSTED, LIMESTONE, ADJUSTED:LIMESTONE",
            "NEW, SHALE, NEW:SHALE",
            "NEW, STRONTIUM, NEW:STRONTIUM",
            "CONSOLIDATED, GEOTHERMAL, CONSOLIDATED:GEOTHERMAL"
        })
        void leavesBlocksThePlanDoesNotSetToReview(LedgerBlock block, Mineral mineral, String detail) {
            GivenLedger.given(aLedger(rights(2, mineral, block)))
                    .then(ID, detail, REVIEW)
                    .evidence("/rights", "2", null)
                    .says(detail, detail);
        }

        @Test
        void asksForBlocksThatMayBeOfAKindThePlanDoesNotSet() {
            Ledger ledger =
                    aLedger(aRight("A", Mineral.STRONTIUM, LedgerBlock.RETAINED), aRight("B", Mineral.STRONTIUM, null));
            for (String kind : List.of("NEW", "ADJUSTED", "CONSOLIDATED")) {
                GivenLedger.given(ledger)
                        .then(ID, kind + ":STRONTIUM", UNDETERMINED)
                        .missing("/rights/1/block")
                        .evidence("/rights", "0 – 1", null)
                        .says(kind + ":STRONTIUM", kind + ":STRONTIUM");
            }
            GivenLedger.given(ledger.with(aRight("C", Mineral.STRONTIUM, LedgerBlock.NEW)))
                    .then(ID, "NEW:STRONTIUM", REVIEW)
                    .missing()
                    .evidence("/rights", "1 – 2", null);
            assertThat(GivenLedger.given(aLedger(aRight("B", Mineral.GEOTHERMAL, null)))
                            .details(ID))
                    .contains("CONSOLIDATED:GEOTHERMAL")
                    .doesNotContain("RETAINED:GEOTHERMAL");
        }

        @Test
        void speaksOfEverySetBlockAndOfNoOtherWithoutRights() {
            assertThat(GivenLedger.given(aLedger()).details(ID))
                    .containsExactly(
                            "ADJUSTED:BUILDING_STONE_LIMESTONE",
                            "ADJUSTED:GEOTHERMAL",
                            "ADJUSTED:sandstones",
                            "ALL",
                            "CONSOLIDATED:BUILDING_STONE_LIMESTONE",
                            "NEW:BRICK_SHALE",
                            "NEW:GEOTHERMAL",
                            "NEW:limestones",
                            "NEW:sandstones",
                            "RETAINED");
        }

        @Test
        void countsAllRightsWhateverTheirBlock() {
            List<LedgerRight> all = and(rights(14, Mineral.COAL, LedgerBlock.RETAINED), rights(14, Mineral.COAL, null));
            GivenLedger.given(aLedger(all)).then(ID, "ALL", SATISFIED);
            GivenLedger.given(aLedger(and(all, rights(1, Mineral.STRONTIUM, null))))
                    .then(ID, "ALL", VIOLATED)
                    .missing()
                    .evidence("/rights", "29", "≤ 28");
        }

        @Test
        void neverTakesARightWithoutABlockForRoom() {
            Ledger ledger = aLedger(
                    aRight("A", Mineral.STRONTIUM, LedgerBlock.RETAINED),
                    aRight("B", Mineral.BRICK_SHALE, null),
                    aRight("C", Mineral.BRICK_SHALE, LedgerBlock.NEW));
            GivenLedger.given(ledger)
                    .then(ID, "NEW:BRICK_SHALE", UNDETERMINED)
                    .missing("/rights/1/block")
                    .evidence("/rights", "1 – 2", "≤ 1");
            GivenLedger.given(ledger).then(ID, "NEW:GEOTHERMAL", SATISFIED).missing();
            GivenLedger.given(ledger.without("C"))
                    .then(ID, "NEW:BRICK_SHALE", SATISFIED)
                    .missing();
        }

        @Test
        void isViolatedByThoseThatAreKnownAlone() {
            List<LedgerRight> known = rights(2, Mineral.BRICK_SHALE, LedgerBlock.NEW);
            GivenLedger.given(aLedger(and(known, rights(1, Mineral.BRICK_SHALE, null))))
                    .then(ID, "NEW:BRICK_SHALE", VIOLATED)
                    .missing();
        }
    }

    @Nested
    @DisplayName("3.3.6-block-quota 开采规划区块数量 ― 申请")
    class OfAnApplication {
        private static MiningApplicationBuilder withRightId(MiningAction action, @Nullable String rightId) {
            return anExistingMine(action)
                    .existing(ExistingRight.builder()
                            .rightId(rightId)
                            .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                            .build());
        }

        @Test
        void countsANewRightAmongTheOthers() {
            Given.given(aMiningApplication())
                    .ledger(aLedger())
                    .then(ID, SATISFIED)
                    .missing()
                    .by()
                    .evidence("/rights", "1", "≤ 1");
            Given.given(aMiningApplication())
                    .ledger(aLedger(rights(1, Mineral.CEMENT_LIMESTONE, LedgerBlock.NEW)))
                    .then(ID, VIOLATED)
                    .evidence("/rights", "2", "≤ 1")
                    .remedyUnsaid();
        }

        @Test
        void fillsTheSandstonesUpToSeven() {
            MiningApplicationBuilder sandstone = aMiningApplication(Mineral.CARVING_SANDSTONE);
            Given.given(sandstone)
                    .ledger(aLedger(rights(6, Mineral.BUILDING_SANDSTONE, LedgerBlock.NEW)))
                    .then(ID, SATISFIED);
            Given.given(sandstone)
                    .ledger(aLedger(rights(7, Mineral.BUILDING_SANDSTONE, LedgerBlock.NEW)))
                    .then(ID, VIOLATED);
        }

        @Test
        void leavesBlocksOfOtherKindsAndGroupsAlone() {
            Given.given(aMiningApplication())
                    .ledger(aLedger(and(
                            rights(3, Mineral.BUILDING_STONE_LIMESTONE, LedgerBlock.ADJUSTED),
                            rights(3, Mineral.GEOTHERMAL, LedgerBlock.NEW))))
                    .then(ID, SATISFIED);
        }

        @Test
        void doesNotJudgeAnExistingRightBesideANewOne() {
            Given.given(aMiningApplication())
                    .ledger(aLedger(aRight(OWN, Mineral.BUILDING_STONE_LIMESTONE, LedgerBlock.NEW)))
                    .then(ID, VIOLATED);
        }

        @ParameterizedTest
        @EnumSource(names = {"EXPANSION", "CONSOLIDATION"})
        void leavesTheOwnRightOut(MiningAction action) {
            LedgerBlock kind = action == MiningAction.EXPANSION ? LedgerBlock.ADJUSTED : LedgerBlock.CONSOLIDATED;
            LedgerRight own = aRight(OWN, Mineral.BUILDING_STONE_LIMESTONE, kind);
            LedgerRight other = aRight("B", Mineral.BUILDING_STONE_LIMESTONE, kind);
            Given.given(anExistingMine(action)).ledger(aLedger(own)).then(ID, SATISFIED);
            Given.given(anExistingMine(action)).ledger(aLedger(other)).then(ID, VIOLATED);
        }

        @Test
        void countsARightWithoutNumberAtLeastOnce() {
            Given.given(withRightId(MiningAction.EXPANSION, null))
                    .ledger(aLedger(aRight("A", Mineral.BUILDING_STONE_LIMESTONE, null)))
                    .then(ID, UNDETERMINED)
                    .missing("/existing/rightId", "/rights/0/block")
                    .evidence("/rights", "1 – 2", "≤ 1");
        }

        @Test
        void hangsOnTheOwnRightWhereItsNumberIsNotStated() {
            Ledger one = aLedger(rights(1, Mineral.BUILDING_STONE_LIMESTONE, LedgerBlock.ADJUSTED));
            Ledger two = aLedger(rights(2, Mineral.BUILDING_STONE_LIMESTONE, LedgerBlock.ADJUSTED));
            MiningApplicationBuilder nameless = withRightId(MiningAction.EXPANSION, null);
            Given.given(nameless).ledger(aLedger()).then(ID, SATISFIED);
            Given.given(nameless)
                    .ledger(one)
                    .then(ID, UNDETERMINED)
                    .missing("/existing/rightId")
                    .evidence("/rights", "1 – 2", "≤ 1");
            Given.given(nameless).ledger(two).then(ID, VIOLATED).missing();
        }

        @Test
        void neverTakesARightWithoutABlockForRoom() {
            Ledger ledger = aLedger(aRight("A", Mineral.LIMESTONE, null));
            Given.given(aMiningApplication())
                    .ledger(ledger)
                    .then(ID, UNDETERMINED)
                    .missing("/rights/0/block")
                    .evidence("/rights", "1 – 2", "≤ 1");
            Given.given(withRightId(MiningAction.EXPANSION, OWN))
                    .ledger(aLedger(aRight(OWN, Mineral.BUILDING_STONE_LIMESTONE, null)))
                    .then(ID, SATISFIED)
                    .missing();
        }

        @Test
        void namesTheReadingOfTheKindWhereItChoseOne() {
            Given.given(withRightId(MiningAction.EXPANSION, OWN))
                    .ledger(aLedger())
                    .then(ID, SATISFIED)
                    .by("block-kind-of-changes=ADJUSTED");
            Given.given(withRightId(MiningAction.EXPANSION, OWN))
                    .reading("block-kind-of-changes", "NONE")
                    .ledger(aLedger(rights(2, Mineral.BUILDING_STONE_LIMESTONE, LedgerBlock.ADJUSTED)))
                    .silent(ID);
            Given.given(anExistingMine(MiningAction.CONSOLIDATION))
                    .reading("block-kind-of-changes", "NONE")
                    .ledger(aLedger())
                    .then(ID, SATISFIED)
                    .by();
        }

        @Test
        void staysSilentWhereNoSuchBlockIsSetOrNeeded() {
            Given.given(aMiningApplication(Mineral.STRONTIUM)).ledger(aLedger()).silent(ID);
            Given.given(anExistingMine(MiningAction.EXPANSION).mineral(Mineral.CEMENT_LIMESTONE))
                    .ledger(aLedger())
                    .silent(ID);
            Given.given(anExistingMine(MiningAction.RENEWAL)).ledger(aLedger()).silent(ID);
            Given.given(anExplorationApplication()).ledger(aLedger()).silent(ID);
        }

        @Test
        void staysSilentWithoutALedger() {
            Given.given(aMiningApplication()).silent(ID);
        }

        @Test
        void doesNotJudgeTheLedgersOwnDistrict() {
            Given.given(aMiningApplication())
                    .ledger(aLedger("500112", List.of(), List.of(), List.of()))
                    .then("0-district", SATISFIED);
        }
    }

    @Nested
    @DisplayName("6.3-plan-adjustment 规划调整")
    class PlanAdjustment {
        @Test
        void isTheOnlyWayWhereTheQuotaIsUsedUp() {
            Given.given(aMiningApplication())
                    .ledger(aLedger(rights(1, Mineral.LIMESTONE, LedgerBlock.NEW)))
                    .then(ADJUSTMENT, NOTED)
                    .evidence("/rights", "2", "≤ 1")
                    .missing()
                    .facts("/rights", "/action");
            Given.given(aMiningApplication()
                            .planning(aPlanning().toBuilder()
                                    .block(new BlockReference(null, Truth.FALSE))
                                    .build()))
                    .ledger(aLedger(rights(1, Mineral.LIMESTONE, LedgerBlock.NEW)))
                    .then(ADJUSTMENT, NOTED)
                    .evidence("/rights", "2", "≤ 1")
                    .facts("/planning/block/listed", "/rights", "/action");
        }

        @Test
        void staysSilentWhereTheQuotaHoldsOrIsUnknown() {
            Given.given(aMiningApplication()).ledger(aLedger()).silent(ADJUSTMENT);
            Given.given(aMiningApplication())
                    .ledger(aLedger(rights(1, Mineral.LIMESTONE, null)))
                    .silent(ADJUSTMENT);
        }
    }

    @Nested
    @DisplayName("3.3.5-exploration-block 勘查规划区块 ― 已出让")
    class GrantedExplorationBlock {
        private static final String BLOCK = "3.3.5-exploration-block";

        private static Ledger granted(String... blocks) {
            return aLedger("500111", List.of(), List.of("T3-1"), List.of(blocks));
        }

        @Test
        void cannotBeGrantedAnew() {
            Given.given(anExplorationApplication())
                    .ledger(granted("T3-1", "T3-2"))
                    .then(BLOCK, VIOLATED)
                    .evidence("/planning/block/id", "T3-1", "T3-1, T3-2")
                    .evidence("/explorationBlocksGranted", "T3-1, T3-2", null)
                    .says("T3-1", "T3-1")
                    .remedyUnsaid();
            Given.given(anExplorationApplication())
                    .ledger(granted("T3-1"))
                    .then(ADJUSTMENT, NOTED)
                    .facts("/planning/block/id", "/explorationBlocksGranted", "/action");
        }

        @Test
        void isJudgedAsEverWhereAnotherIsGranted() {
            Given.given(anExplorationApplication()).ledger(granted("T3-2")).then(BLOCK, SATISFIED);
            Given.given(anExplorationApplication()).ledger(granted("T3-2")).silent(ADJUSTMENT);
        }

        @Test
        void isNoneOfThePlanWhereThePlanDoesNotKnowIt() {
            Given.given(anExplorationApplication()
                            .planning(anExplorationApplication().build().planning().toBuilder()
                                    .block(new BlockReference("T3-9", Truth.UNKNOWN))
                                    .build()))
                    .ledger(granted("T3-9"))
                    .then(BLOCK, VIOLATED)
                    .evidence("/planning/block/id", "T3-9", "T3-1, T3-2");
        }

        @ParameterizedTest
        @EnumSource(names = {"EXPANSION", "MINERAL_CHANGE"})
        void hindersNoChangeOfTheRightInIt(ExplorationAction action) {
            Given.given(anExplorationApplication().action(action))
                    .ledger(granted("T3-1"))
                    .then(BLOCK, SATISFIED);
        }

        @Test
        void offersNoSmallerAreaWhichWouldNotHelp() {
            Given.given(anExplorationApplication()
                            .site(anExplorationApplication().build().site().toBuilder()
                                    .areaKm2(new BigDecimal("4"))
                                    .build()))
                    .ledger(granted("T3-1"))
                    .then(BLOCK, VIOLATED)
                    .remedyUnsaid();
        }
    }

    @Test
    @DisplayName("A ledger changes nothing but blocks, and what follows from them")
    void changesNothingElse() {
        List<Finding> without = Given.given(aMiningApplication()).evaluation().findings();
        List<Finding> with =
                Given.given(aMiningApplication()).ledger(aLedger()).evaluation().findings();
        assertThat(with.stream()
                        .filter(finding -> !finding.provision().id().equals(ID))
                        .toList())
                .isEqualTo(without);
    }
}
