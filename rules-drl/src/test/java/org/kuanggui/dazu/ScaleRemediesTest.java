package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.quantity;
import static org.kuanggui.dazu.Applications.reserves;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Applications.volume;
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
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;

/** The two provisions share one figure: what helps the one must not break the other. */
@DisplayName("四 专栏5 矿山最低开采规模标准 ― 可以改变的数字")
class ScaleRemediesTest {
    @Nested
    @DisplayName("4-minimum-scale 最低开采规模")
    class MinimumScale {
        private static final String ID = "4-minimum-scale";

        @ParameterizedTest
        @CsvSource({
            "BUILDING_STONE_LIMESTONE, 95 万吨/年, 100",
            "BUILDING_STONE_LIMESTONE, 0 万吨/年, 100",
            "BUILDING_STONE_LIMESTONE, 99.99995 万吨/年, 100",
            "BUILDING_SANDSTONE, 9.9999 万吨/年, 10",
            "GLASS_SANDSTONE, 1 万吨/年, 10",
            "GEOTHERMAL, 12.5 万立方米/年, 30",
            "GEOTHERMAL, 0.001 亿立方米/年, 0.003",
            "BRICK_SHALE, 6 万吨/年, 8",
        })
        void isRaisedToTheFigureInTheUnitStated(Mineral mineral, String stated, String to) {
            given(aMiningApplication().mineral(mineral).productionScale(quantity(stated)))
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", to);
        }

        @Test
        void isRaisedToTheNextStepThroughTheDensity() {
            given(aMiningApplication().productionScale(volume("20")).bulkDensity(new BigDecimal("2.7")))
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "37.0371");
        }

        @Test
        void isNotRaisedWhereTheReservesWouldNotLast() {
            MiningApplicationBuilder small = aMiningApplication().productionScale(scale("95"));
            given(small.recoverableReserves(reserves("500"))).then(ID, VIOLATED).noRemedy();
            given(small.recoverableReserves(reserves("500.0001")))
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "100");
        }

        @Test
        void isNotRaisedWhereTheReservesDoNotLastAsItIs() {
            given(aMiningApplication().productionScale(scale("95")).recoverableReserves(reserves("400")))
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @Test
        void isRaisedWhereTheReservesAreNotKnown() {
            given(aMiningApplication().productionScale(scale("95")).recoverableReserves(null))
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "100");
        }

        @Test
        void isRaisedWhateverTheReservesWhereNoServiceLifeIsAsked() {
            MiningApplicationBuilder consolidation = anExistingMine(MiningAction.CONSOLIDATION)
                    .productionScale(scale("40"))
                    .recoverableReserves(reserves("255"));
            given(consolidation).then(ID, VIOLATED).remedy("/productionScale", "51");
            given(consolidation)
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .noRemedy();
            given(consolidation.recoverableReserves(reserves("255.0001")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "51");
        }

        @Test
        void isNotSpokenOfWhereTheFigureIsReachedOrMissing() {
            given(aMiningApplication()).then(ID, SATISFIED).remedyUnsaid();
            given(aMiningApplication().productionScale(null))
                    .then(ID, UNDETERMINED)
                    .remedyUnsaid();
        }
    }

    @Nested
    @DisplayName("4-service-life 可开采年限")
    class ServiceLife {
        private static final String ID = "4-service-life";

        @ParameterizedTest
        @CsvSource({
            "200, 1000, 199.9999",
            "200, 900, 179.9999",
            "150.5, 501, 100.1999",
            "150, 500.0004, 100",
            "150, 500.0001, 100",
        })
        void isLoweredToTheLastStepThatIsStrictlyBelow(String stated, String reserves, String to) {
            given(aMiningApplication().productionScale(scale(stated)).recoverableReserves(reserves(reserves)))
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", to);
        }

        @Test
        void isLoweredToTheLastStepThroughTheDensity() {
            given(aMiningApplication()
                            .productionScale(volume("100"))
                            .bulkDensity(new BigDecimal("2.7"))
                            .recoverableReserves(reserves("1000")))
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "74.074");
        }

        @Test
        void isNotLoweredToNothingWhereAnyScaleIsForReview() {
            MiningApplicationBuilder change = anExistingMine(MiningAction.CAPACITY_CHANGE)
                    .productionScale(scale("60"))
                    .recoverableReserves(reserves("0.0004"));
            given(change)
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @Test
        void isNotLoweredBelowTheMinimumScale() {
            given(aMiningApplication().productionScale(scale("150")).recoverableReserves(reserves("500")))
                    .then(ID, VIOLATED)
                    .noRemedy();
            given(aMiningApplication().productionScale(scale("80")).recoverableReserves(reserves("400")))
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @Test
        void isLoweredBelowTheClosestRowWhereThatIsForReview() {
            MiningApplicationBuilder change = anExistingMine(MiningAction.CAPACITY_CHANGE)
                    .productionScale(scale("60"))
                    .recoverableReserves(reserves("250"));
            given(change)
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "49.9999");
            given(change)
                    .reading("service-life-scope", "ALL_ROWS")
                    .reading("scale-of-changes", "STRICT")
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @Test
        void isNotLoweredToNothing() {
            MiningApplicationBuilder change =
                    anExistingMine(MiningAction.CAPACITY_CHANGE).productionScale(scale("60"));
            given(change.recoverableReserves(reserves("0.0006")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .remedy("/productionScale", "0.0001");
            given(change.recoverableReserves(reserves("0.0005")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .noRemedy();
            given(change.recoverableReserves(reserves("0")))
                    .reading("service-life-scope", "ALL_ROWS")
                    .then(ID, VIOLATED)
                    .noRemedy();
        }

        @Test
        void isNotSpokenOfWhereTheReservesLastOrAreMissing() {
            given(aMiningApplication()).then(ID, SATISFIED).remedyUnsaid();
            given(aMiningApplication().recoverableReserves(null))
                    .then(ID, UNDETERMINED)
                    .remedyUnsaid();
        }
    }
}
