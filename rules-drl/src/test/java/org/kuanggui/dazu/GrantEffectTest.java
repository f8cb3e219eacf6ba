package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Ledgers.aRight;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.GreenMine;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Party;
import org.kuanggui.application.Planning;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.BlockCount;
import org.kuanggui.mine.GrantEffect;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

@DisplayName("The effect of granting an application")
class GrantEffectTest {
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.create();
    private static final String OWN = "C5001112020117130000001";
    private static final LedgerRight SMALL = new LedgerRight(
            OWN,
            Mineral.BUILDING_STONE_LIMESTONE,
            null,
            SizeClass.SMALL,
            Truth.TRUE,
            Truth.FALSE,
            LedgerBlock.RETAINED);
    private static final Ledger LEDGER = aLedger(SMALL, aRight("B", Mineral.STRONTIUM, LedgerBlock.RETAINED));

    private static GrantEffect effect(Application application) {
        return EVALUATOR.effectOfGranting(application, LEDGER);
    }

    private static Indicators after(Application application) {
        return effect(application).after().orElseThrow();
    }

    private static int count(Indicators indicators, String block) {
        return indicators.blocks().stream()
                .filter(count -> count.name().equals(block))
                .mapToInt(BlockCount::known)
                .sum();
    }

    @Nested
    @DisplayName("for a new right")
    class NewRight {
        @Test
        void addsItToEveryFigure() {
            GrantEffect effect = effect(aMiningApplication().build());
            Indicators before = effect.before();
            Indicators after = effect.after().orElseThrow();
            assertThat(before.rights()).isEqualTo(2);
            assertThat(after.rights()).isEqualTo(3);
            assertThat(after.sizes().large()).isEqualTo(before.sizes().large() + 1);
            assertThat(before.largeAndMedium()).hasToString("1/2 = 50 %");
            assertThat(after.largeAndMedium()).hasToString("2/3 = 66.67 %");
            assertThat(after.greenMines().known()).isEqualTo(2);
            assertThat(after.inKeyZone().known()).isEqualTo(1);
            assertThat(after.keyZoneMinerals()).isEqualTo(Map.of(Mineral.BUILDING_STONE_LIMESTONE, 1));
            assertThat(count(before, "NEW:limestones")).isZero();
            assertThat(count(after, "NEW:limestones")).isEqualTo(1);
            assertThat(count(after, "ALL")).isEqualTo(3);
            assertThat(effect.isCertain()).isTrue();
        }

        @Test
        void leavesUnknownWhatIsNotStated() {
            Indicators after = after(aMiningApplication()
                    .productionScale(null)
                    .greenMine(GreenMine.UNKNOWN)
                    .build());
            assertThat(after.sizes().unknown()).isEqualTo(1);
            assertThat(after.greenMines().unknown()).isEqualTo(1);
        }

        @Test
        void namesWhatItsFiguresWouldHaveToKnow() {
            GrantEffect effect = effect(aMiningApplication()
                    .productionScale(null)
                    .greenMine(GreenMine.UNKNOWN)
                    .site(Applications.aSite().toBuilder()
                            .inKeyMiningZone(Truth.UNKNOWN)
                            .build())
                    .build());
            assertThat(effect.missing())
                    .containsExactly("/greenMine/reachedStandard", "/productionScale", "/site/inKeyMiningZone");
            assertThat(effect.isCertain()).isFalse();
            assertThat(effect.after()).isPresent();
        }

        @Test
        void goesByItsIdOrTheNextThatIsFree() {
            Ledger once = effect(aMiningApplication().build()).ledger().orElseThrow();
            Ledger twice = EVALUATOR
                    .effectOfGranting(aMiningApplication().build(), once)
                    .ledger()
                    .orElseThrow();
            assertThat(twice.rights()).extracting(LedgerRight::id).containsExactly(OWN, "B", "M-1", "M-1#2");
            Ledger thrice = EVALUATOR
                    .effectOfGranting(aMiningApplication().build(), twice)
                    .ledger()
                    .orElseThrow();
            assertThat(thrice.right("M-1#3")).isPresent();
        }

        @Test
        void isWithdrawnWithEveryFigureRestored() {
            GrantEffect effect = effect(aMiningApplication().build());
            Ledger withdrawn = effect.ledger().orElseThrow().without("M-1");
            assertThat(Indicators.of(withdrawn, EVALUATOR.plan())).isEqualTo(effect.before());
        }
    }

    @Nested
    @DisplayName("for an existing right")
    class ExistingOne {
        @Test
        void raisesItsClassAndTakesAnAdjustedBlock() {
            Indicators after = after(anExistingMine(MiningAction.EXPANSION)
                    .productionScale(scale("60"))
                    .build());
            assertThat(after.rights()).isEqualTo(2);
            assertThat(after.sizes().small()).isZero();
            assertThat(after.sizes().medium()).isEqualTo(2);
            assertThat(count(after, "ADJUSTED:BUILDING_STONE_LIMESTONE")).isEqualTo(1);
            assertThat(count(after, "RETAINED")).isEqualTo(1);
        }

        @Test
        void keepsItsBlockByTheReadingThatAsksForNone() {
            PlanEvaluator evaluator = PlanEvaluator.builder()
                    .reading("block-kind-of-changes", "NONE")
                    .build();
            GrantEffect effect = evaluator.effectOfGranting(
                    anExistingMine(MiningAction.EXPANSION).build(), LEDGER);
            assertThat(count(effect.after().orElseThrow(), "RETAINED")).isEqualTo(2);
        }

        @Test
        void keepsWhatTheApplicationDoesNotTellButNotItsClass() {
            Indicators after = after(anExistingMine(MiningAction.CAPACITY_CHANGE)
                    .productionScale(null)
                    .greenMine(GreenMine.UNKNOWN)
                    .build());
            assertThat(after.sizes().unknown()).isEqualTo(1);
            assertThat(after.greenMines().known()).isEqualTo(1);
            assertThat(count(after, "RETAINED")).isEqualTo(2);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void staysAsItIsForActionsThatAreNotReviewed(MiningAction action) {
            GrantEffect effect = effect(anExistingMine(action).build());
            assertThat(effect.after()).contains(effect.before());
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void needsNoNumberForActionsThatAreNotReviewed(MiningAction action) {
            GrantEffect effect = effect(
                    anExistingMine(action).existing(ExistingRight.UNKNOWN).build());
            assertThat(effect.ledger()).contains(LEDGER);
            assertThat(effect.isCertain()).isTrue();
        }

        @Test
        void needsItsNumberWhereResourcesAreAdded() {
            GrantEffect effect = effect(anExistingMine(MiningAction.RENEWAL)
                    .addsResources(true)
                    .existing(ExistingRight.UNKNOWN)
                    .build());
            assertThat(effect.ledger()).isEmpty();
            assertThat(effect.missing()).contains("/existing/rightId");
        }

        @Test
        void isTakenAwayByACancellation() {
            Indicators after = after(anExistingMine(MiningAction.CANCELLATION).build());
            assertThat(after.rights()).isEqualTo(1);
            assertThat(after.sizes().small()).isZero();
        }

        @Test
        void cannotBeToldWithoutItsNumber() {
            GrantEffect effect = effect(anExistingMine(MiningAction.CANCELLATION)
                    .existing(ExistingRight.UNKNOWN)
                    .build());
            assertThat(effect.after()).isEmpty();
            assertThat(effect.ledger()).isEmpty();
            assertThat(effect.missing()).containsExactly("/existing/rightId");
        }

        @Test
        void cannotBeToldWhereTheLedgerDoesNotHaveIt() {
            GrantEffect effect = EVALUATOR.effectOfGranting(
                    anExistingMine(MiningAction.CANCELLATION).build(), aLedger());
            assertThat(effect.after()).isEmpty();
            assertThat(effect.missing()).containsExactly("/rights");
        }
    }

    @Nested
    @DisplayName("for a consolidation")
    class OfAConsolidation {
        @Test
        void replacesTheLeadsRightAndSaysHowManyEndUnnamed() {
            GrantEffect effect =
                    effect(anExistingMine(MiningAction.CONSOLIDATION).build());
            Indicators after = effect.after().orElseThrow();
            assertThat(after.rights()).isEqualTo(2);
            assertThat(after.sizes().large()).isEqualTo(1);
            assertThat(count(after, "CONSOLIDATED:BUILDING_STONE_LIMESTONE")).isEqualTo(1);
            assertThat(effect.endingUnnamed()).isEqualTo(1);
            assertThat(effect.isCertain()).isFalse();
        }

        @Test
        void endsTheRightOfEveryPartyButTheLead() {
            Consolidation three = new Consolidation(
                    "甲", null, List.of(new Party("乙", null), new Party("甲", null), new Party("丙", null)));
            GrantEffect effect = effect(anExistingMine(MiningAction.CONSOLIDATION)
                    .consolidation(three)
                    .build());
            assertThat(effect.endingUnnamed()).isEqualTo(2);
        }

        @Test
        void takesNothingOverFromTheLeadsMine() {
            Indicators after = after(anExistingMine(MiningAction.CONSOLIDATION)
                    .greenMine(GreenMine.UNKNOWN)
                    .build());
            assertThat(after.greenMines().unknown()).isEqualTo(1);
        }

        @Test
        void missesThePartiesWhereNoneAreTold() {
            GrantEffect effect = effect(anExistingMine(MiningAction.CONSOLIDATION)
                    .consolidation(null)
                    .build());
            assertThat(effect.missing()).containsExactly("/consolidation");
            assertThat(effect.after()).isPresent();
        }
    }

    @Nested
    @DisplayName("beside the blocks that the ledger has")
    class Blocks {
        @Test
        void areCountedMineralByMineralWhereThePlanSetsNone() {
            Indicators figures = Indicators.of(
                    aLedger(
                            aRight("A", Mineral.CEMENT_LIMESTONE, LedgerBlock.ADJUSTED),
                            aRight("B", Mineral.STRONTIUM, LedgerBlock.ADJUSTED)),
                    EVALUATOR.plan());
            assertThat(count(figures, "ADJUSTED:CEMENT_LIMESTONE")).isEqualTo(1);
            assertThat(count(figures, "ADJUSTED:STRONTIUM")).isEqualTo(1);
        }

        @Test
        void nameTheRightsThatPerhapsLieThereByNumber() {
            Indicators figures = Indicators.of(
                    aLedger(aRight("B", Mineral.SANDSTONE, null), aRight("A", Mineral.SANDSTONE, null)),
                    EVALUATOR.plan());
            assertThat(figures.blocks())
                    .filteredOn(count -> count.name().equals("NEW:sandstones"))
                    .extracting(BlockCount::perhaps)
                    .containsExactly(List.of("A", "B"));
        }
    }

    @Nested
    @DisplayName("for exploration")
    class OfExploration {
        @Test
        void grantsTheBlock() {
            GrantEffect effect = effect(anExplorationApplication().build());
            assertThat(effect.before().explorationBlocksGranted()).isEmpty();
            assertThat(effect.after().orElseThrow().explorationBlocksGranted()).containsExactly("T3-1");
            assertThat(effect.after().orElseThrow().rights()).isEqualTo(2);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEW")
        void leavesTheBlocksAsTheyAreForOtherActions(ExplorationAction action) {
            GrantEffect effect =
                    effect(anExplorationApplication().action(action).build());
            assertThat(effect.after()).contains(effect.before());
        }

        @Test
        void cannotBeToldWithoutTheBlock() {
            GrantEffect effect =
                    effect(anExplorationApplication().planning(aPlanning()).build());
            assertThat(effect.missing()).containsExactly("/planning/block/id");
            assertThat(effect.after()).isEmpty();
        }

        @Test
        void isNothingForMineralsWithoutAPlannedBlock() {
            GrantEffect effect = effect(anExplorationApplication()
                    .mineral(Mineral.STRONTIUM)
                    .planning(Planning.UNKNOWN)
                    .build());
            assertThat(effect.after()).contains(effect.before());
            assertThat(effect.missing()).isEqualTo(List.of());
        }
    }
}
