package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.quantity;
import static org.kuanggui.dazu.Applications.reserves;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Given.given;
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
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;

@DisplayName("四 专栏5 矿山最低开采规模标准 ― 可开采年限")
class ServiceLifeTest {
    private static MiningApplicationBuilder lasting(String reserves, String scale) {
        return aMiningApplication().recoverableReserves(quantity(reserves)).productionScale(quantity(scale));
    }

    @Nested
    @DisplayName("4-service-life 可开采年限")
    class ServiceLife {
        private static final String ID = "4-service-life";
        private static final String NEW_ONLY = "service-life-scope=NEW_ONLY";

        @ParameterizedTest
        @CsvSource({
            "599.9999 万吨, 120 万吨/年, VIOLATED",
            "600 万吨, 120 万吨/年, VIOLATED",
            "600.0001 万吨, 120 万吨/年, SATISFIED",
            "600 万吨, 120.0001 万吨/年, VIOLATED",
            "600 万吨, 119.9999 万吨/年, SATISFIED",
            "0 万吨, 120 万吨/年, VIOLATED",
            "600 万立方米, 120 万立方米/年, VIOLATED",
            "600.0001 万立方米, 120 万立方米/年, SATISFIED",
            "0.06 亿立方米, 120 万立方米/年, VIOLATED",
            "0.06000001 亿立方米, 120 万立方米/年, SATISFIED",
        })
        void theReservesLastLongerThanFiveYears(String reserves, String scale, Outcome outcome) {
            given(lasting(reserves, scale)).then(ID, outcome).missing().by(NEW_ONLY);
            given(lasting(reserves, scale).mineral(Mineral.BRICK_SHALE))
                    .then(ID, outcome)
                    .missing()
                    .by(NEW_ONLY);
        }

        @ParameterizedTest
        @CsvSource({
            "600 万吨, 48 万立方米/年, VIOLATED",
            "600.0001 万吨, 48 万立方米/年, SATISFIED",
            "240 万立方米, 120 万吨/年, VIOLATED",
            "240.0001 万立方米, 120 万吨/年, SATISFIED",
        })
        void aStatedDensityMakesKindsComparable(String reserves, String scale, Outcome outcome) {
            given(lasting(reserves, scale).bulkDensity(new BigDecimal("2.5")))
                    .then(ID, outcome)
                    .missing();
        }

        @Test
        void theEvidenceShowsBothFigures() {
            Finding finding =
                    given(lasting("600 万吨", "120 万吨/年")).then(ID, VIOLATED).finding();
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.fact() + " " + evidence.statedValue())
                    .contains("/recoverableReserves 600 万吨", "/productionScale 120 万吨/年");
        }

        @Test
        void missingReservesAreNamed() {
            given(aMiningApplication().recoverableReserves(null))
                    .then(ID, UNDETERMINED)
                    .missing("/recoverableReserves")
                    .by(NEW_ONLY);
        }

        @Test
        void aMissingScaleIsNamed() {
            given(aMiningApplication().productionScale(null))
                    .then(ID, UNDETERMINED)
                    .missing("/productionScale")
                    .by(NEW_ONLY);
        }

        @Test
        void aScaleOfZeroIsNamed() {
            given(lasting("600 万吨", "0 万吨/年")).then(ID, UNDETERMINED).missing("/productionScale");
            given(lasting("0 万吨", "0 万吨/年")).then(ID, UNDETERMINED).missing("/productionScale");
        }

        @Test
        void whatIsMissingIsNamedTogether() {
            given(aMiningApplication().recoverableReserves(null).productionScale(null))
                    .then(ID, UNDETERMINED)
                    .missing("/productionScale", "/recoverableReserves");
            given(aMiningApplication().recoverableReserves(null).productionScale(scale("0")))
                    .then(ID, UNDETERMINED)
                    .missing("/productionScale", "/recoverableReserves");
        }

        @Test
        void theDensityIsNamedOnlyWhereNothingElseIsMissing() {
            given(lasting("600 万立方米", "100 万吨/年")).then(ID, UNDETERMINED).missing("/bulkDensity");
            given(lasting("600 万吨", "100 万立方米/年")).then(ID, UNDETERMINED).missing("/bulkDensity");
            given(lasting("600 万立方米", "0 万吨/年")).then(ID, UNDETERMINED).missing("/productionScale");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"BUILDING_STONE_LIMESTONE", "BRICK_SHALE"})
        void staysSilentOnOtherMinerals(Mineral mineral) {
            MiningApplicationBuilder exhausted = aMiningApplication(mineral).recoverableReserves(reserves("1"));
            given(exhausted).silent(ID);
            given(exhausted).reading("service-life-scope", "ALL_ROWS").silent(ID);
        }

        @Actions.ExistingMining
        void staysSilentOnMinesThatExist(MiningAction action) {
            given(anExistingMine(action).recoverableReserves(reserves("1"))).silent(ID);
        }

        @Test
        void staysSilentOnResourcesAddedAtExpiry() {
            given(anExistingMine(MiningAction.RENEWAL).addsResources(true).recoverableReserves(reserves("1")))
                    .silent(ID);
        }

        @Actions.ReviewedMining
        void theReadingOfAllRowsAsksItOfEveryReviewedAction(MiningAction action) {
            MiningApplicationBuilder fiveYears = anExistingMine(action).recoverableReserves(reserves("600"));
            given(fiveYears)
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .by("service-life-scope=ALL_ROWS");
            given(fiveYears.mineral(Mineral.BRICK_SHALE).recoverableReserves(reserves("600.0001")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, SATISFIED)
                    .by("service-life-scope=ALL_ROWS");
            given(fiveYears.recoverableReserves(null))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, UNDETERMINED)
                    .missing("/recoverableReserves")
                    .by("service-life-scope=ALL_ROWS");
        }

        @Actions.UnreviewedMining
        void theReadingOfAllRowsStaysSilentWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).recoverableReserves(reserves("1")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .silent(ID);
        }

        @Test
        void theReadingOfAllRowsReachesResourcesAddedAtExpiry() {
            given(anExistingMine(MiningAction.RENEWAL).addsResources(true).recoverableReserves(reserves("1")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED);
        }
    }
}
