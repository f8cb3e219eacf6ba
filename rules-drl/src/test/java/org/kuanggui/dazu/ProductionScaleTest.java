package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.quantity;
import static org.kuanggui.dazu.Applications.reserves;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Applications.volume;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Planning;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("四（一）2．开采规模")
class ProductionScaleTest {
    @Nested
    @DisplayName("4.1.2-scale-matches-reserves 开采规模与资源储量相匹配")
    class ScaleMatchesReserves {
        private static final String ID = "4.1.2-scale-matches-reserves";

        private static Planning matching(Truth matches) {
            return aPlanning().toBuilder().scaleMatchesReserves(matches).build();
        }

        @Actions.ReviewedMining
        void theScaleMatchesTheReserves(MiningAction action) {
            given(anExistingMine(action).planning(matching(Truth.TRUE))).then(ID, SATISFIED);
            given(anExistingMine(action).planning(matching(Truth.FALSE)))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
            given(anExistingMine(action).planning(matching(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing("/planning/scaleMatchesReserves");
        }

        @Test
        void addedResourcesBringARenewalUnderReview() {
            given(anExistingMine(MiningAction.RENEWAL).addsResources(true).planning(matching(Truth.FALSE)))
                    .then(ID, VIOLATED);
        }

        @Test
        void theAuthoritysWordDecidesWhateverTheFigures() {
            given(aMiningApplication().recoverableReserves(reserves("1"))).then(ID, SATISFIED);
            given(aMiningApplication().recoverableReserves(null).productionScale(null))
                    .then(ID, SATISFIED)
                    .missing();
        }

        @Test
        void theEvidenceShowsTheServiceLifeWhereItCanBeComputed() {
            Finding tenYears = given(aMiningApplication()).then(ID, SATISFIED).finding();
            assertThat(tenYears.evidence().toString()).containsPattern("\\b10\\b");
            Finding noReserves = given(aMiningApplication().recoverableReserves(null))
                    .then(ID, SATISFIED)
                    .finding();
            Finding noDensity = given(aMiningApplication().productionScale(volume("40")))
                    .then(ID, SATISFIED)
                    .finding();
            Finding noScale = given(aMiningApplication().productionScale(scale("0")))
                    .then(ID, SATISFIED)
                    .finding();
            assertThat(noReserves.evidence()).isEqualTo(noDensity.evidence()).isEqualTo(noScale.evidence());
            assertThat(tenYears.evidence())
                    .hasSizeGreaterThan(noScale.evidence().size());
        }

        @ParameterizedTest
        @CsvSource({
            "1000 万吨, 100 万立方米/年, 2.5, 4",
            "1000 万立方米, 100 万吨/年, 2.5, 25",
            "1000 万立方米, 100 万立方米/年, 2.5, 10",
            "1000 万吨, 100 万吨/年, 2.5, 10",
            "1 万吨, 1000 万吨/年, 2.5, 0"
        })
        void theServiceLifeIsComputedThroughTheDensityWhereItIsNeeded(
                String reserves, String scale, BigDecimal density, String years) {
            given(aMiningApplication()
                            .recoverableReserves(quantity(reserves))
                            .productionScale(quantity(scale))
                            .bulkDensity(density))
                    .then(ID, SATISFIED)
                    .evidence("/recoverableReserves", reserves + " ÷ " + scale + " ≈ " + years + " 年", null);
        }

        @Actions.UnreviewedMining
        void staysSilentWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).planning(matching(Truth.FALSE))).silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1.2-limestone-intensive 石灰岩集约化、规模化利用")
    class LimestoneIntensive {
        private static final String ID = "4.1.2-limestone-intensive";
        private static final String LIMESTONE_ROW = "building-limestone-class=LIMESTONE_ROW";

        @ParameterizedTest
        @EnumSource(names = {"CEMENT_LIMESTONE", "LIME_LIMESTONE", "FLUX_LIMESTONE", "FACING_LIMESTONE", "LIMESTONE"})
        void aLimestoneMineIsLarge(Mineral mineral) {
            given(aMiningApplication().mineral(mineral).productionScale(scale("100")))
                    .then(ID, SATISFIED)
                    .by()
                    .sources("size-classes-2004");
            given(aMiningApplication().mineral(mineral).productionScale(scale("99.9999")))
                    .then(ID, NOTED)
                    .by()
                    .sources("size-classes-2004")
                    .remedyUnsaid();
        }

        @ParameterizedTest
        @CsvSource({
            "LIMESTONE_ROW, 100 万吨/年, SATISFIED",
            "LIMESTONE_ROW, 99.9999 万吨/年, NOTED",
            "LIMESTONE_ROW, 10 万立方米/年, NOTED",
            "BUILDING_STONE_ROW, 10 万立方米/年, SATISFIED",
            "BUILDING_STONE_ROW, 9.9999 万立方米/年, NOTED",
            "BUILDING_STONE_ROW, 100 万吨/年, NOTED",
        })
        void buildingLimestoneIsMeasuredByItsReading(String choice, String scale, Outcome outcome) {
            given(aMiningApplication().productionScale(quantity(scale)))
                    .reading("building-limestone-class", choice)
                    .then(ID, outcome)
                    .missing()
                    .by("building-limestone-class=" + choice);
        }

        @Test
        void anUnknownScaleIsNotedAndNotAsked() {
            given(aMiningApplication().productionScale(null))
                    .then(ID, NOTED)
                    .missing()
                    .by(LIMESTONE_ROW);
        }

        @Actions.ReviewedMining
        void isSaidWherePlanReviewReaches(MiningAction action) {
            given(anExistingMine(action).productionScale(scale("99"))).then(ID, NOTED);
        }

        @Test
        void itIsTheNewScaleThatCounts() {
            given(anExistingMine(MiningAction.CAPACITY_CHANGE).productionScale(scale("99.9999")))
                    .then(ID, NOTED)
                    .by(LIMESTONE_ROW);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {
                    "BUILDING_STONE_LIMESTONE",
                    "CEMENT_LIMESTONE",
                    "LIME_LIMESTONE",
                    "FLUX_LIMESTONE",
                    "FACING_LIMESTONE",
                    "LIMESTONE"
                })
        void staysSilentOnOtherMinerals(Mineral mineral) {
            given(aMiningApplication(mineral)).silent(ID);
        }

        @Actions.UnreviewedMining
        void staysSilentWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action)).silent(ID);
        }
    }
}
