package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("三（三）5．勘查规划区块")
class ExplorationBlocksTest {

    private static Planning block(@Nullable String id) {
        return aPlanning().toBuilder()
                .block(new BlockReference(id, Truth.UNKNOWN))
                .build();
    }

    private static Site site(@Nullable String township, @Nullable String areaKm2) {
        return aSite().toBuilder()
                .township(township)
                .areaKm2(areaKm2 == null ? null : new BigDecimal(areaKm2))
                .build();
    }

    /** The planned exploration for bentonite. */
    private static ExplorationApplicationBuilder bentonite() {
        return anExplorationApplication(Mineral.BENTONITE)
                .stage(ExplorationStage.PROSPECTING)
                .planning(block("T3-2"))
                .site(site("三驱镇", "4.3"));
    }

    @Nested
    @DisplayName("3.3.5-exploration-block 勘查规划区块")
    class ExplorationBlock {
        private static final String ID = "3.3.5-exploration-block";

        @ParameterizedTest
        @EnumSource(names = {"NEW", "EXPANSION", "MINERAL_CHANGE"})
        void isSatisfiedByTheTwoBlocksOfThePlan(ExplorationAction action) {
            given(anExplorationApplication().action(action))
                    .then(ID, SATISFIED)
                    .missing()
                    .by();
            given(bentonite().action(action)).then(ID, SATISFIED).missing().by();
        }

        @ParameterizedTest
        @CsvSource({
            "3.4999, SATISFIED, 4.2999, SATISFIED",
            "3.5, SATISFIED, 4.3, SATISFIED",
            "3.50000, SATISFIED, 4.30000, SATISFIED",
            "3.5001, VIOLATED, 4.3001, VIOLATED",
            "0, SATISFIED, 0, SATISFIED",
        })
        void holdsTheAreaToThatOfTheBlock(String first, Outcome byFirst, String second, Outcome bySecond) {
            given(anExplorationApplication().site(site("拾万镇", first))).then(ID, byFirst);
            given(bentonite().site(site("三驱镇", second))).then(ID, bySecond);
        }

        @Test
        void offersTheAreaOfTheBlockWhereAreaIsTheOnlyObstacle() {
            given(anExplorationApplication().site(site("拾万镇", "3.5001")))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedy("/site/areaKm2", "3.5");
            given(bentonite().site(site("三驱镇", "43"))).then(ID, VIOLATED).remedy("/site/areaKm2", "4.3");
        }

        @Test
        void saysNothingOfARemedyWhereMoreThanAreaIsInTheWay() {
            given(anExplorationApplication().site(site("三驱镇", "3.5001")))
                    .then(ID, VIOLATED)
                    .remedyUnsaid();
            given(anExplorationApplication().site(site("拾万镇", "3.5001")).stage(ExplorationStage.PROSPECTING))
                    .then(ID, VIOLATED)
                    .remedyUnsaid();
            given(anExplorationApplication().site(site("拾万镇", "4.3001")).planning(block("T3-2")))
                    .then(ID, VIOLATED)
                    .remedyUnsaid();
            given(anExplorationApplication().site(site(null, "3.5001")))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @ValueSource(strings = {"T3-3", "T3", "t3-1", "T3-1-1", "1"})
        void isViolatedByABlockThatIsNotOfThePlan(String id) {
            given(anExplorationApplication().planning(block(id)))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
            given(bentonite().planning(block(id)).site(Site.UNKNOWN))
                    .then(ID, VIOLATED)
                    .missing();
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " "})
        void isUndeterminedWhereTheBlockIsUnknown(@Nullable String id) {
            given(anExplorationApplication().planning(block(id)))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/id");
            given(bentonite().planning(block(id)).site(Site.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/id");
        }

        @Test
        void isUndeterminedWherePlanningIsAbsent() {
            given(anExplorationApplication().planning(Planning.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/block/id");
        }

        @Test
        void dropsTheWhiteSpaceAroundTheBlock() {
            given(anExplorationApplication().planning(block(" T3-1 "))).then(ID, SATISFIED);
        }

        @Test
        void isViolatedByTheBlockOfTheOtherMineral() {
            given(anExplorationApplication().planning(block("T3-2")).site(site("三驱镇", "3")))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
            given(bentonite()
                            .planning(block("T3-1"))
                            .site(site("拾万镇", "3"))
                            .stage(ExplorationStage.DETAILED_EXPLORATION))
                    .then(ID, VIOLATED)
                    .missing();
        }

        @ParameterizedTest
        @ValueSource(strings = {"三驱镇", "玉龙镇", "拾万"})
        void isViolatedInAnyOtherTownship(String township) {
            given(anExplorationApplication().site(site(township, "3.5")))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void isViolatedByBentoniteInTheTownshipOfTheOtherBlock() {
            given(bentonite().site(site("拾万镇", "4.3"))).then(ID, VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({
            "PROSPECTING, VIOLATED, SATISFIED",
            "GENERAL_EXPLORATION, SATISFIED, SATISFIED",
            "DETAILED_EXPLORATION, SATISFIED, SATISFIED"
        })
        void asksForTheStageOfTheBlockOrAHigherOne(ExplorationStage stage, Outcome first, Outcome second) {
            given(anExplorationApplication().stage(stage)).then(ID, first).remedyUnsaid();
            given(bentonite().stage(stage)).then(ID, second);
        }

        @Test
        void missesTheTownshipAndTheArea() {
            given(anExplorationApplication().site(site(null, "3.5")))
                    .then(ID, UNDETERMINED)
                    .missing("/site/township");
            given(anExplorationApplication().site(site("拾万镇", null)))
                    .then(ID, UNDETERMINED)
                    .missing("/site/areaKm2");
            given(bentonite().site(Site.UNKNOWN)).then(ID, UNDETERMINED).missing("/site/areaKm2", "/site/township");
            given(anExplorationApplication().site(site(" ", "3.5")))
                    .then(ID, UNDETERMINED)
                    .missing("/site/township");
        }

        @Test
        void isViolatedByAKnownFactWhateverElseIsUnknown() {
            given(anExplorationApplication().site(site("三驱镇", null)))
                    .then(ID, VIOLATED)
                    .missing();
            given(anExplorationApplication().site(Site.UNKNOWN).stage(ExplorationStage.PROSPECTING))
                    .then(ID, VIOLATED)
                    .missing();
            given(anExplorationApplication().site(Site.UNKNOWN).planning(block("T3-2")))
                    .then(ID, VIOLATED)
                    .missing();
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"GEOTHERMAL", "BENTONITE"})
        void isReviewedForMineralsWithoutABlock(Mineral mineral) {
            given(anExplorationApplication(mineral))
                    .then(ID, REVIEW)
                    .missing()
                    .by()
                    .remedyUnsaid();
            given(anExplorationApplication(mineral).planning(Planning.UNKNOWN).site(Site.UNKNOWN))
                    .then(ID, REVIEW)
                    .missing();
        }

        @ParameterizedTest
        @EnumSource(names = {"RENEWAL", "RETENTION", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
        void staysSilentForActionsThatAreNotReviewed(ExplorationAction action) {
            given(anExplorationApplication().action(action)).silent(ID);
            given(anExplorationApplication(Mineral.STRONTIUM).action(action)).silent(ID);
        }

        @Test
        void staysSilentForMining() {
            given(aMiningApplication(Mineral.GEOTHERMAL).method(MiningMethod.WELL))
                    .silent(ID);
        }
    }
}
