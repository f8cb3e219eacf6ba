package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.quantity;
import static org.kuanggui.dazu.Applications.scale;
import static org.kuanggui.dazu.Applications.volume;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.plan.Sureness;

@DisplayName("四 严格控制新设小型矿山")
class NewSmallMinesTest {
    private static MiningApplicationBuilder aNewMine(Mineral mineral, MiningMethod method, String scale) {
        return aMiningApplication(mineral).method(method).productionScale(quantity(scale));
    }

    @Nested
    @DisplayName("4-small-mine-control 严格控制新设小型矿山")
    class SmallMineControl {
        private static final String ID = "4-small-mine-control";
        private static final Set<Mineral> NOT_SEEN =
                Set.of(Mineral.BRICK_SHALE, Mineral.SHALE, Mineral.BRICK_CLAY, Mineral.GYPSUM);
        private static final String LIMESTONE_ROW = "building-limestone-class=LIMESTONE_ROW";
        private static final String BUILDING_STONE_ROW = "building-limestone-class=BUILDING_STONE_ROW";

        @ParameterizedTest
        @CsvSource({
            "COAL, UNDERGROUND, 120 万吨/年, 119.9999 万吨/年, 45 万吨/年, 44.9999 万吨/年",
            "COAL, OPEN_PIT, 400 万吨/年, 399.9999 万吨/年, 100 万吨/年, 99.9999 万吨/年",
            "NATURAL_GAS, WELL, 5 亿立方米/年, 4.9999 亿立方米/年, 1 亿立方米/年, 0.9999 亿立方米/年",
            "COALBED_METHANE, WELL, 50000 万立方米/年, 49999.9999 万立方米/年, 10000 万立方米/年, 9999.9999 万立方米/年",
            "GEOTHERMAL, WELL, 20 万立方米/年, 19.9999 万立方米/年, 10 万立方米/年, 9.9999 万立方米/年",
            "GEOTHERMAL, WELL, 0.002 亿立方米/年, 0.0019 亿立方米/年, 0.001 亿立方米/年, 0.0009 亿立方米/年",
            "BUILDING_STONE_LIMESTONE, OPEN_PIT, 100 万吨/年, 99.9999 万吨/年, 50 万吨/年, 49.9999 万吨/年",
            "CEMENT_LIMESTONE, OPEN_PIT, 100 万吨/年, 99.9999 万吨/年, 50 万吨/年, 49.9999 万吨/年",
            "LIME_LIMESTONE, UNDERGROUND, 100 万吨/年, 99.9999 万吨/年, 50 万吨/年, 49.9999 万吨/年",
            "FLUX_LIMESTONE, OPEN_PIT, 100 万吨/年, 99.9999 万吨/年, 50 万吨/年, 49.9999 万吨/年",
            "FACING_LIMESTONE, OPEN_PIT, 100 万吨/年, 99.9999 万吨/年, 50 万吨/年, 49.9999 万吨/年",
            "LIMESTONE, OPEN_PIT, 100 万吨/年, 99.9999 万吨/年, 50 万吨/年, 49.9999 万吨/年",
            "BUILDING_SANDSTONE, OPEN_PIT, 30 万吨/年, 29.9999 万吨/年, 10 万吨/年, 9.9999 万吨/年",
            "GLASS_SANDSTONE, OPEN_PIT, 30 万吨/年, 29.9999 万吨/年, 10 万吨/年, 9.9999 万吨/年",
            "PYRITE, UNDERGROUND, 50 万吨/年, 49.9999 万吨/年, 20 万吨/年, 19.9999 万吨/年",
            "BENTONITE, OPEN_PIT, 10 万吨/年, 9.9999 万吨/年, 5 万吨/年, 4.9999 万吨/年",
            "BRICK_SHALE, OPEN_PIT, 30 万吨/年, 29.9999 万吨/年, 5 万吨/年, 4.9999 万吨/年",
            "SHALE, OPEN_PIT, 30 万吨/年, 29.9999 万吨/年, 5 万吨/年, 4.9999 万吨/年",
            "BRICK_CLAY, OPEN_PIT, 30 万吨/年, 29.9999 万吨/年, 5 万吨/年, 4.9999 万吨/年",
            "GYPSUM, UNDERGROUND, 30 万吨/年, 29.9999 万吨/年, 10 万吨/年, 9.9999 万吨/年",
        })
        void aNewMineIsMediumOrLarge(
                Mineral mineral, MiningMethod method, String large, String below, String medium, String small) {
            says("属大型", SATISFIED, aNewMine(mineral, method, large));
            says("属中型", SATISFIED, aNewMine(mineral, method, below));
            says("属中型", SATISFIED, aNewMine(mineral, method, medium));
            says("属小型", REVIEW, aNewMine(mineral, method, small));
        }

        private void says(String words, Outcome outcome, MiningApplicationBuilder application) {
            boolean seen = !NOT_SEEN.contains(application.build().mineral());
            Finding finding = given(application)
                    .then(ID, outcome)
                    .missing()
                    .sources("size-classes-2004")
                    .sureness(seen ? Sureness.REPORTED : Sureness.UNVERIFIED)
                    .finding();
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).contains(words);
            assertThat(finding.remedy()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"BRICK_SHALE", "SHALE", "BRICK_CLAY", "GYPSUM"})
        void aRowThatWasNotSeenIsUnverified(Mineral mineral) {
            given(aNewMine(mineral, MiningMethod.OPEN_PIT, "30 万吨/年"))
                    .then(ID, SATISFIED)
                    .unverified();
            given(aNewMine(mineral, MiningMethod.OPEN_PIT, "1 万吨/年"))
                    .then(ID, REVIEW)
                    .unverified();
        }

        @Test
        void aRowThatWasSeenInACopyIsNotCalledUnverified() {
            Finding finding = given(aMiningApplication()).then(ID, SATISFIED).finding();
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("unverified");
        }

        @ParameterizedTest
        @CsvSource({
            "STRONTIUM, UNDERGROUND",
            "GALLIUM, UNDERGROUND",
            "SHALE_GAS, WELL",
            "MINERAL_WATER, WELL",
            "BRICK_SANDSTONE, OPEN_PIT",
            "CARVING_SANDSTONE, OPEN_PIT",
            "SANDSTONE, OPEN_PIT",
            "OTHER, OPEN_PIT",
            "COAL, WELL",
        })
        void aMineralWithoutARowIsForReview(Mineral mineral, MiningMethod method) {
            given(aNewMine(mineral, method, "1000 万吨/年")).then(ID, REVIEW).missing();
            given(aNewMine(mineral, method, "1 万立方米/年").productionScale(null))
                    .then(ID, REVIEW)
                    .missing();
        }

        @Test
        void aMissingScaleIsNamed() {
            given(aMiningApplication().productionScale(null))
                    .then(ID, UNDETERMINED)
                    .missing("/productionScale")
                    .evidence("/productionScale", null, "LARGE ≥ 100 万吨/年, MEDIUM ≥ 50 万吨/年")
                    .by(LIMESTONE_ROW);
        }

        @Test
        void aMissingDensityIsNamed() {
            given(aMiningApplication().productionScale(volume("500")))
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity")
                    .by(LIMESTONE_ROW);
            given(aMiningApplication().productionScale(volume("20")).bulkDensity(new BigDecimal("2.5")))
                    .then(ID, SATISFIED);
            given(aMiningApplication().productionScale(volume("20")).bulkDensity(new BigDecimal("2.4999")))
                    .then(ID, REVIEW);
        }

        @ParameterizedTest
        @CsvSource({
            "10 万立方米/年, SATISFIED",
            "5 万立方米/年, SATISFIED",
            "4.9999 万立方米/年, REVIEW",
        })
        void buildingLimestoneIsMeasuredByItsReading(String scale, Outcome outcome) {
            given(aNewMine(Mineral.BUILDING_STONE_LIMESTONE, MiningMethod.OPEN_PIT, scale))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .then(ID, outcome)
                    .missing()
                    .sureness(Sureness.REPORTED)
                    .by(BUILDING_STONE_ROW);
            given(aMiningApplication().productionScale(scale("49.9999")))
                    .then(ID, REVIEW)
                    .by(LIMESTONE_ROW);
            given(aMiningApplication().productionScale(scale("50")))
                    .then(ID, SATISFIED)
                    .by(LIMESTONE_ROW);
        }

        @Test
        void buildingStoneInTonnesNeedsTheDensity() {
            given(aMiningApplication())
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .then(ID, UNDETERMINED)
                    .missing("/bulkDensity")
                    .by(BUILDING_STONE_ROW);
            given(aMiningApplication().productionScale(scale("12.5")).bulkDensity(new BigDecimal("2.5")))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .then(ID, SATISFIED);
            given(aMiningApplication().productionScale(scale("12.4999")).bulkDensity(new BigDecimal("2.5")))
                    .reading("building-limestone-class", "BUILDING_STONE_ROW")
                    .then(ID, REVIEW);
        }

        @ParameterizedTest
        @CsvSource({
            "GLASS_SAND_ROW, 10 万吨/年, SATISFIED",
            "GLASS_SAND_ROW, 9.9999 万吨/年, REVIEW",
            "BUILDING_STONE_ROW, 5 万立方米/年, SATISFIED",
            "BUILDING_STONE_ROW, 4.9999 万立方米/年, REVIEW",
            "NOT_GIVEN, 1000 万吨/年, REVIEW",
        })
        void buildingSandstoneIsMeasuredByItsReading(String choice, String scale, Outcome outcome) {
            given(aNewMine(Mineral.BUILDING_SANDSTONE, MiningMethod.OPEN_PIT, scale))
                    .reading("building-sandstone-class", choice)
                    .then(ID, outcome)
                    .missing()
                    .by("building-sandstone-class=" + choice);
        }

        @ParameterizedTest
        @CsvSource({"100 万吨/年, large", "99.9999 万吨/年, medium"})
        void strontiumIsLargeFromTheRowsBoundOn(String scale, String size) {
            assertThat(given(aNewMine(Mineral.STRONTIUM, MiningMethod.UNDERGROUND, scale))
                            .reading("strontium-class", "RARE_METAL_ROW")
                            .then(ID, SATISFIED)
                            .finding()
                            .kase())
                    .isEqualTo(size);
        }

        @ParameterizedTest
        @CsvSource({
            "NOT_GIVEN, 1000 万吨/年, REVIEW",
            "RARE_METAL_ROW, 100 万吨/年, SATISFIED",
            "RARE_METAL_ROW, 30 万吨/年, SATISFIED",
            "RARE_METAL_ROW, 29.9999 万吨/年, REVIEW",
        })
        void strontiumIsMeasuredByItsReading(String choice, String scale, Outcome outcome) {
            given(aNewMine(Mineral.STRONTIUM, MiningMethod.UNDERGROUND, scale))
                    .reading("strontium-class", choice)
                    .then(ID, outcome)
                    .missing()
                    .sureness(Sureness.REPORTED)
                    .by("strontium-class=" + choice);
        }

        @ParameterizedTest
        @CsvSource({"CEMENT_LIMESTONE", "GLASS_SANDSTONE", "GALLIUM", "BRICK_SHALE"})
        void noReadingDecidesForOtherMinerals(Mineral mineral) {
            assertThat(given(aMiningApplication().mineral(mineral))
                            .evaluation()
                            .finding(ID)
                            .orElseThrow()
                            .readings())
                    .isEmpty();
        }

        @Test
        void aStatedBasisExempts() {
            MiningApplicationBuilder exempted = aMiningApplication()
                    .planning(aPlanning().toBuilder()
                            .exemptionBasis("渝规资〔2024〕12号")
                            .build());
            given(exempted.productionScale(scale("1"))).then(ID, SATISFIED).by().sources();
            given(exempted.productionScale(null)).then(ID, SATISFIED).missing().by();
            given(exempted.mineral(Mineral.STRONTIUM)).then(ID, SATISFIED).by();
        }

        @Test
        void aBlankBasisExemptsNothing() {
            given(aMiningApplication()
                            .productionScale(scale("1"))
                            .planning(
                                    aPlanning().toBuilder().exemptionBasis("  ").build()))
                    .then(ID, REVIEW);
        }

        @Actions.ExistingMining
        void staysSilentOnMinesThatExist(MiningAction action) {
            given(anExistingMine(action).productionScale(scale("1"))).silent(ID);
        }
    }
}
