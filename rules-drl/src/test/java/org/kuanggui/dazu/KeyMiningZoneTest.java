package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Truth;

@DisplayName("三（二）矿产资源重点开采区")
class KeyMiningZoneTest {

    private static Site site(@Nullable String township, Truth inZone) {
        return aSite().toBuilder().township(township).inKeyMiningZone(inZone).build();
    }

    @Nested
    @DisplayName("3.2-key-mining-zone 重点开采区")
    class Zone {
        private static final String ID = "3.2-key-mining-zone";

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"古龙镇", "玉龙镇"})
        void isNotedWithinTheZoneWhateverTheTownship(@Nullable String township) {
            Given.Answer answer =
                    given(aMiningApplication().site(site(township, Truth.TRUE))).then(ID, NOTED);
            answer.missing().by();
            assertThat(answer.finding().message(Locale.ENGLISH)).doesNotContain("may lie");
        }

        @ParameterizedTest
        @ValueSource(strings = {"雍溪镇", "古龙镇", "万古镇"})
        void isNotedAsAPossibilityInTheTownshipsOfTheZone(String township) {
            Given.Answer answer = given(aMiningApplication().site(site(township, Truth.UNKNOWN)))
                    .then(ID, NOTED);
            answer.missing();
            assertThat(answer.finding().message(Locale.ENGLISH)).contains("may lie");
        }

        @ParameterizedTest
        @ValueSource(strings = {"雍溪镇", "古龙镇", "万古镇"})
        void staysSilentOutsideTheZoneEvenInItsTownships(String township) {
            given(aMiningApplication().site(site(township, Truth.FALSE))).silent(ID);
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"玉龙镇", "古龙", " "})
        void staysSilentInOtherTownshipsWhereTheZoneIsUnknown(@Nullable String township) {
            given(aMiningApplication().site(site(township, Truth.UNKNOWN))).silent(ID);
        }

        @Test
        void staysSilentWhereTheSiteIsAbsent() {
            given(aMiningApplication().site(Site.UNKNOWN)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.MATCH_ANY,
                names = {"STRONTIUM", ".*LIMESTONE", ".*SANDSTONE"})
        void isNotedForTheMineralsOfTheZone(Mineral mineral) {
            given(aMiningApplication(mineral)).then(ID, NOTED);
            given(aMiningApplication(mineral).site(site("万古镇", Truth.UNKNOWN))).then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.MATCH_NONE,
                names = {"STRONTIUM", ".*LIMESTONE", ".*SANDSTONE"})
        void staysSilentForOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral)).silent(ID);
            given(aMiningApplication(mineral).site(site("万古镇", Truth.UNKNOWN))).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
        void isNotedForEveryActionThatIsReviewed(MiningAction action) {
            given(aMiningApplication().action(action)).then(ID, NOTED);
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE"})
        void speaksOfOtherActionsOnlyWhereTheyAddResources(MiningAction action) {
            given(aMiningApplication().action(action)).silent(ID);
            given(aMiningApplication().action(action).addsResources(true)).then(ID, NOTED);
        }

        @Test
        void staysSilentForWhoLeavesAndForExploration() {
            given(aMiningApplication().action(MiningAction.CANCELLATION)).silent(ID);
            given(anExplorationApplication(Mineral.STRONTIUM)).silent(ID);
        }
    }
}
