package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.fact.Truth;

@DisplayName("三（一）矿产资源勘查开采调控方向")
class DirectionsTest {

    @Nested
    @DisplayName("3.1-focus-exploration 重点勘查矿种")
    class FocusExploration {
        private static final String ID = "3.1-focus-exploration";

        @ParameterizedTest
        @EnumSource(names = {"GEOTHERMAL", "BENTONITE"})
        void isNotedForTheMineralsNamed(Mineral mineral) {
            given(anExplorationApplication(mineral)).then(ID, NOTED).missing().by();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "MINERAL_CHANGE"})
        void isNotedForEveryActionThatIsReviewed(ExplorationAction action) {
            given(anExplorationApplication().action(action)).then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "RETENTION", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForActionsThatAreNotReviewed(ExplorationAction action) {
            given(anExplorationApplication().action(action)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"GEOTHERMAL", "BENTONITE"})
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(anExplorationApplication(mineral)).silent(ID);
        }

        @Test
        void staysSilentForMining() {
            given(aMiningApplication(Mineral.GEOTHERMAL)).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.1-oil-gas-support 支持天然气、页岩气和增列煤层气")
    class OilGasSupport {
        private static final String ID = "3.1-oil-gas-support";

        @ParameterizedTest
        @EnumSource(names = {"NATURAL_GAS", "SHALE_GAS"})
        void isNotedForTheGasesNamed(Mineral gas) {
            given(aMiningApplication(gas)).then(ID, NOTED).missing().by();
            given(anExplorationApplication(gas)).then(ID, NOTED).missing().by();
        }

        @Test
        void isNotedForCoalbedMethaneAddedToAnOilOrGasRight() {
            given(aMiningApplication(Mineral.COALBED_METHANE).addedToExistingOilGasRight(true))
                    .then(ID, NOTED);
            given(anExplorationApplication(Mineral.COALBED_METHANE).addedToExistingOilGasRight(true))
                    .then(ID, NOTED);
        }

        @Test
        void isNotedForCoalbedMethaneAddedAsAnAssociatedMineral() {
            List<Mineral> associated = List.of(Mineral.STRONTIUM, Mineral.COALBED_METHANE);
            given(aMiningApplication(Mineral.COAL)
                            .associatedMinerals(associated)
                            .addedToExistingOilGasRight(true))
                    .then(ID, NOTED);
            given(anExplorationApplication(Mineral.COAL)
                            .associatedMinerals(associated)
                            .addedToExistingOilGasRight(true))
                    .then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"FALSE", "UNKNOWN"})
        void staysSilentForCoalbedMethaneThatIsNotSaidToBeAdded(Truth added) {
            given(aMiningApplication(Mineral.COALBED_METHANE).addedToExistingOilGasRight(added))
                    .silent(ID);
            given(anExplorationApplication(Mineral.COALBED_METHANE).addedToExistingOilGasRight(added))
                    .silent(ID);
            given(aMiningApplication(Mineral.COAL)
                            .associatedMinerals(List.of(Mineral.COALBED_METHANE))
                            .addedToExistingOilGasRight(added))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"NATURAL_GAS", "SHALE_GAS", "COALBED_METHANE"})
        void staysSilentForOtherMineralsThoughAddedToAnOilOrGasRight(Mineral mineral) {
            given(aMiningApplication(mineral)
                            .associatedMinerals(List.of(Mineral.NATURAL_GAS))
                            .addedToExistingOilGasRight(true))
                    .silent(ID);
            given(anExplorationApplication(mineral).addedToExistingOilGasRight(true))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForMiningThatIsNotReviewed(MiningAction action) {
            given(aMiningApplication(Mineral.SHALE_GAS).action(action)).silent(ID);
            given(aMiningApplication(Mineral.COALBED_METHANE).action(action).addedToExistingOilGasRight(true))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "RETENTION", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForExplorationThatIsNotReviewed(ExplorationAction action) {
            given(anExplorationApplication(Mineral.SHALE_GAS).action(action)).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.1-focus-mining 重点开采矿种")
    class FocusMining {
        private static final String ID = "3.1-focus-mining";

        @ParameterizedTest
        @EnumSource(
                mode = Mode.MATCH_ANY,
                names = {"STRONTIUM", "GEOTHERMAL", ".*LIMESTONE", ".*SANDSTONE"})
        void isNotedForTheMineralsNamed(Mineral mineral) {
            given(aMiningApplication(mineral)).then(ID, NOTED).missing().by();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.MATCH_NONE,
                names = {"STRONTIUM", "GEOTHERMAL", ".*LIMESTONE", ".*SANDSTONE"})
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForActionsThatAreNotReviewed(MiningAction action) {
            given(anExistingMine(action)).silent(ID);
        }

        @Test
        void isNotedWhereATransferAddsResources() {
            given(anExistingMine(MiningAction.TRANSFER).addsResources(true)).then(ID, NOTED);
        }

        @Test
        void staysSilentForExploration() {
            given(anExplorationApplication()).silent(ID);
        }
    }

    @Nested
    @DisplayName("3.1-geothermal-scale 地热规模化开发")
    class GeothermalScale {
        private static final String ID = "3.1-geothermal-scale";

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void isNotedForEveryActionThatIsReviewed(MiningAction action) {
            given(aMiningApplication(Mineral.GEOTHERMAL).action(action))
                    .then(ID, NOTED)
                    .missing()
                    .by();
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "GEOTHERMAL")
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForActionsThatAreNotReviewed(MiningAction action) {
            given(aMiningApplication(Mineral.GEOTHERMAL).action(action)).silent(ID);
        }

        @Test
        void staysSilentForExploration() {
            given(anExplorationApplication()).silent(ID);
        }
    }
}
