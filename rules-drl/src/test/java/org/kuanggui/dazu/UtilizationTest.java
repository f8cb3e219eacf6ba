package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Mines.aMine;
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
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Utilization;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.MineBuilder;
import org.kuanggui.mine.MineStatus;

@DisplayName("四（一）3．开发利用水平")
class UtilizationTest {
    private static MiningApplicationBuilder meeting(Mineral mineral, Truth meetsStandard) {
        return aMiningApplication(mineral).utilization(new Utilization(null, null, null, meetsStandard));
    }

    private static MiningApplicationBuilder withRates(
            Mineral mineral,
            MiningMethod method,
            @Nullable String miningRecovery,
            @Nullable String processingRecovery,
            @Nullable String comprehensive,
            Truth meetsStandard) {
        return aMiningApplication()
                .mineral(mineral)
                .method(method)
                .utilization(new Utilization(
                        number(miningRecovery), number(processingRecovery), number(comprehensive), meetsStandard));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Nested
    @DisplayName("4.1.3-utilization-rates “三率”指标")
    class UtilizationRates {
        private static final String ID = "4.1.3-utilization-rates";
        private static final String MEETS = "/utilization/meetsStandard";

        @Actions.ReviewedMining
        void theAuthorityFindsThemMet(MiningAction action) {
            given(meeting(Mineral.BUILDING_STONE_LIMESTONE, Truth.TRUE).action(action))
                    .then(ID, SATISFIED)
                    .sources();
            given(meeting(Mineral.BUILDING_STONE_LIMESTONE, Truth.FALSE).action(action))
                    .then(ID, VIOLATED)
                    .missing()
                    .sources()
                    .remedyUnsaid();
            given(meeting(Mineral.BUILDING_STONE_LIMESTONE, Truth.UNKNOWN).action(action))
                    .then(ID, UNDETERMINED)
                    .missing(MEETS)
                    .sources();
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "COAL, UNDERGROUND, 69.99, -, -, rates-coal-2012",
                    "COAL, OPEN_PIT, 84.99, -, -, rates-coal-2012",
                    "COAL, UNDERGROUND, -, -, 74.99, rates-coal-2012",
                    "COAL, OPEN_PIT, -, -, 74.99, rates-coal-2012",
                    "COAL, WELL, -, -, 74.99, rates-coal-2012",
                    "GYPSUM, OPEN_PIT, 89.99, -, -, rates-gypsum-2015",
                    "GYPSUM, UNDERGROUND, 34.99, -, -, rates-gypsum-2015",
                    "PYRITE, OPEN_PIT, 91.99, -, -, rates-pyrite-2014",
                    "PYRITE, UNDERGROUND, 64.99, -, -, rates-pyrite-2014",
                    "PYRITE, OPEN_PIT, -, 69.99, -, rates-pyrite-2014",
                    "PYRITE, UNDERGROUND, -, 69.99, -, rates-pyrite-2014",
                    "PYRITE, WELL, -, 69.99, -, rates-pyrite-2014",
                    "PYRITE, OPEN_PIT, -, -, 49.99, rates-pyrite-2014",
                    "PYRITE, WELL, 100, 100, 49.99, rates-pyrite-2014",
                    "COAL, UNDERGROUND, 0, -, -, rates-coal-2012",
                })
        void aRateBelowTheLowestMinimumIsBelowTheStandard(
                Mineral mineral,
                MiningMethod method,
                @Nullable String mining,
                @Nullable String processing,
                @Nullable String comprehensive,
                String source) {
            for (Truth meets : Truth.values()) {
                given(withRates(mineral, method, mining, processing, comprehensive, meets))
                        .then(ID, VIOLATED)
                        .missing()
                        .sources(source)
                        .remedyUnsaid();
            }
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "COAL, UNDERGROUND, 70, -, 75",
                    "COAL, OPEN_PIT, 85, -, 75",
                    "COAL, WELL, 1, 1, 75",
                    "GYPSUM, OPEN_PIT, 90, 1, 1",
                    "GYPSUM, UNDERGROUND, 35, 1, 1",
                    "GYPSUM, WELL, 1, 1, 1",
                    "PYRITE, OPEN_PIT, 92, 70, 50",
                    "PYRITE, UNDERGROUND, 65, 70, 50",
                    "PYRITE, WELL, 1, 70, 50",
                    "COAL, UNDERGROUND, -, 1, -",
                })
        void fromTheMinimumOnTheAuthoritysWordDecides(
                Mineral mineral,
                MiningMethod method,
                @Nullable String mining,
                @Nullable String processing,
                @Nullable String comprehensive) {
            given(withRates(mineral, method, mining, processing, comprehensive, Truth.TRUE))
                    .then(ID, SATISFIED);
            given(withRates(mineral, method, mining, processing, comprehensive, Truth.FALSE))
                    .then(ID, VIOLATED);
            given(withRates(mineral, method, mining, processing, comprehensive, Truth.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(MEETS);
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "STRONTIUM",
                    "BUILDING_STONE_LIMESTONE",
                    "BUILDING_SANDSTONE",
                    "BRICK_SHALE",
                    "GEOTHERMAL",
                    "BENTONITE"
                })
        void aMineralWithoutAFigureGoesByTheAuthoritysWord(Mineral mineral) {
            given(withRates(mineral, MiningMethod.OPEN_PIT, "1", "1", "1", Truth.TRUE))
                    .then(ID, SATISFIED)
                    .sources();
        }

        @Test
        void onlyTheRateOfTheMineralsOwnMethodCounts() {
            given(withRates(Mineral.COAL, MiningMethod.UNDERGROUND, "84.99", null, null, Truth.TRUE))
                    .then(ID, SATISFIED);
            given(withRates(Mineral.PYRITE, MiningMethod.UNDERGROUND, "91.99", null, null, Truth.TRUE))
                    .then(ID, SATISFIED);
        }

        @Test
        void addedResourcesBringARenewalUnderReview() {
            given(meeting(Mineral.BUILDING_STONE_LIMESTONE, Truth.FALSE)
                            .action(MiningAction.RENEWAL)
                            .addsResources(true))
                    .then(ID, VIOLATED);
        }

        @Actions.UnreviewedMining
        void staysSilentWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).utilization(new Utilization(null, null, null, Truth.FALSE)))
                    .silent(ID);
        }

        private static MineBuilder aMineOf(Mineral mineral, @Nullable String miningRecovery, Truth meetsStandard) {
            return aMine(mineral).utilization(new Utilization(number(miningRecovery), null, null, meetsStandard));
        }

        @Statuses.Live
        void ofAMineThatIsLiveTheAuthorityFindsThemMet(MineStatus status) {
            Mineral mineral = Mineral.BUILDING_STONE_LIMESTONE;
            given(aMineOf(mineral, "1", Truth.TRUE).status(status))
                    .then(ID, SATISFIED)
                    .sources();
            given(aMineOf(mineral, "1", Truth.FALSE).status(status))
                    .then(ID, VIOLATED)
                    .missing()
                    .remedyUnsaid();
            given(aMineOf(mineral, "1", Truth.UNKNOWN).status(status))
                    .then(ID, UNDETERMINED)
                    .missing(MEETS);
        }

        @ParameterizedTest
        @CsvSource({
            "COAL, 85, 84.99, rates-coal-2012",
            "GYPSUM, 90, 89.99, rates-gypsum-2015",
            "PYRITE, 92, 91.99, rates-pyrite-2014"
        })
        void anOpenPitThatIsAtWorkReachesTheLowestMinimumToo(
                Mineral mineral, String enough, String tooLittle, String source) {
            given(aMineOf(mineral, enough, Truth.TRUE)).then(ID, SATISFIED);
            for (Truth meets : Truth.values()) {
                given(aMineOf(mineral, tooLittle, meets))
                        .then(ID, VIOLATED)
                        .missing()
                        .sources(source)
                        .evidence("/utilization/miningRecovery", tooLittle + " %", "≥ " + enough + " %");
            }
            given(aMineOf(mineral, tooLittle, Truth.TRUE).method(MiningMethod.UNDERGROUND))
                    .then(ID, SATISFIED);
        }

        @Statuses.Ended
        void staysSilentOnMinesThatEnded(MineStatus status) {
            given(aMineOf(Mineral.COAL, "1", Truth.FALSE).status(status)).silent(ID);
        }
    }
}
