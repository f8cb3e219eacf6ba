package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Site;

@DisplayName("二（三）2．促进矿产资源开发利用与保护协调")
class TargetsTest {

    @Nested
    @DisplayName("2.3.2-geothermal-development 玉龙、拾万等区域地热开发")
    class GeothermalDevelopment {
        private static final String ID = "2.3.2-geothermal-development";

        private static MiningApplicationBuilder geothermalIn(@Nullable String township) {
            return aMiningApplication(Mineral.GEOTHERMAL)
                    .site(aSite().toBuilder().township(township).build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"玉龙镇", "拾万镇", " 拾万镇 "})
        void isNotedInTheTownshipsThePlanNames(String township) {
            given(geothermalIn(township)).then(ID, NOTED).missing().by();
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void isNotedForEveryActionThatIsReviewed(MiningAction action) {
            given(geothermalIn("玉龙镇").action(action)).then(ID, NOTED);
        }

        @Test
        void isNotedWhereARenewalAddsResources() {
            given(geothermalIn("玉龙镇").action(MiningAction.RENEWAL).addsResources(true))
                    .then(ID, NOTED);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"古龙镇", "玉龙", "拾万", " "})
        void staysSilentInAnyOtherTownshipAndInNone(@Nullable String township) {
            given(geothermalIn(township)).silent(ID);
        }

        @Test
        void staysSilentWhereTheSiteIsAbsent() {
            given(geothermalIn("玉龙镇").site(Site.UNKNOWN)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GEOTHERMAL")
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral).site(geothermalIn("玉龙镇").build().site()))
                    .silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForActionsThatAreNotReviewed(MiningAction action) {
            given(geothermalIn("玉龙镇").action(action)).silent(ID);
        }

        @Test
        void staysSilentForExploration() {
            given(anExplorationApplication()).silent(ID);
        }
    }
}
