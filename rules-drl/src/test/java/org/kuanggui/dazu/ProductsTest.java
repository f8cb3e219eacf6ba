package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.Downstream;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;

@DisplayName("三（三）3．矿产品结构调整")
class ProductsTest {

    /** What the three industries answer alike. */
    abstract static class Industry {
        private final String id;
        private final Downstream product;
        private final Set<Mineral> minerals;

        Industry(String id, Downstream product, Set<Mineral> minerals) {
            this.id = id;
            this.product = product;
            this.minerals = minerals;
        }

        private MiningApplicationBuilder aMine() {
            return aMiningApplication(minerals.iterator().next()).downstream(List.of(product));
        }

        @ParameterizedTest
        @EnumSource(Mineral.class)
        void isNotedForItsMineralsAlone(Mineral mineral) {
            MiningApplicationBuilder mine = aMiningApplication(mineral).downstream(List.of(Downstream.values()));
            if (minerals.contains(mineral)) {
                given(mine).then(id, NOTED).missing().by();
            } else {
                given(mine).silent(id);
            }
        }

        @ParameterizedTest
        @EnumSource(Downstream.class)
        void isNotedForItsProductAlone(Downstream downstream) {
            MiningApplicationBuilder mine = aMine().downstream(List.of(downstream));
            if (downstream == product) {
                given(mine).then(id, NOTED);
            } else {
                given(mine).silent(id);
            }
        }

        @Test
        void staysSilentWhereNoIndustryIsListed() {
            given(aMine().downstream(List.of())).silent(id);
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void isNotedForEveryActionThatIsReviewed(MiningAction action) {
            given(aMine().action(action)).then(id, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void speaksOfOtherActionsOnlyWhereTheyAddResources(MiningAction action) {
            given(aMine().action(action)).silent(id);
            given(aMine().action(action).addsResources(true)).then(id, NOTED);
        }

        @Test
        void staysSilentForWhoLeavesAndForExploration() {
            given(aMine().action(MiningAction.CANCELLATION)).silent(id);
            given(anExplorationApplication(minerals.iterator().next())).silent(id);
        }
    }

    @Nested
    @DisplayName("3.3.3-strontium-chemistry 锶化工")
    class StrontiumChemistry extends Industry {
        StrontiumChemistry() {
            super("3.3.3-strontium-chemistry", Downstream.STRONTIUM_CHEMICALS, EnumSet.of(Mineral.STRONTIUM));
        }
    }

    @Nested
    @DisplayName("3.3.3-geothermal-tourism 地热休闲旅游")
    class GeothermalTourism extends Industry {
        GeothermalTourism() {
            super("3.3.3-geothermal-tourism", Downstream.GEOTHERMAL_TOURISM, EnumSet.of(Mineral.GEOTHERMAL));
        }
    }

    @Nested
    @DisplayName("3.3.3-sandstone-carving 砂岩雕刻")
    class SandstoneCarving extends Industry {
        SandstoneCarving() {
            super(
                    "3.3.3-sandstone-carving",
                    Downstream.SANDSTONE_CARVING,
                    EnumSet.of(
                            Mineral.BUILDING_SANDSTONE,
                            Mineral.GLASS_SANDSTONE,
                            Mineral.BRICK_SANDSTONE,
                            Mineral.CARVING_SANDSTONE,
                            Mineral.SANDSTONE));
        }
    }
}
