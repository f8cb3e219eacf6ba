package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.NOTED;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.evaluation.Distinction;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Text;

@DisplayName("四（一）严格规划准入管理 ― 差异化管控")
class DifferentiatedControlTest {
    @Nested
    @DisplayName("4.1-differentiated-control 差异化管控")
    class DifferentiatedControl {
        private static final String ID = "4.1-differentiated-control";

        private static void says(Finding finding, Distinction... distinctions) {
            assertThat(finding.labels())
                    .containsExactly(
                            Arrays.stream(distinctions).map(Distinction::label).toArray(Text[]::new));
            for (Distinction distinction : distinctions) {
                assertThat(finding.message(Locale.ENGLISH))
                        .contains(distinction.label().in(Locale.ENGLISH));
                assertThat(finding.message(Locale.SIMPLIFIED_CHINESE))
                        .contains(distinction.label().in(Locale.SIMPLIFIED_CHINESE));
            }
            assertThat(finding.missing()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "COAL, STRATEGIC, SOLID",
            "NATURAL_GAS, STRATEGIC, FLUID",
            "SHALE_GAS, STRATEGIC, FLUID",
            "COALBED_METHANE, STRATEGIC, FLUID",
            "GEOTHERMAL, NOT_STRATEGIC, FLUID",
            "MINERAL_WATER, NOT_STRATEGIC, FLUID",
            "STRONTIUM, NOT_STRATEGIC, SOLID",
            "GALLIUM, NOT_STRATEGIC, SOLID",
            "BUILDING_STONE_LIMESTONE, NOT_STRATEGIC, SOLID",
            "PYRITE, NOT_STRATEGIC, SOLID",
        })
        void namesTheMineralsKind(Mineral mineral, Distinction strategic, Distinction matter) {
            says(
                    given(aMiningApplication().mineral(mineral)).then(ID, NOTED).finding(),
                    strategic,
                    Distinction.MINING_RIGHT,
                    Distinction.NEW_RIGHT,
                    Distinction.OPEN_PIT,
                    matter);
            says(
                    given(anExplorationApplication().mineral(mineral))
                            .then(ID, NOTED)
                            .finding(),
                    strategic,
                    Distinction.EXPLORATION_RIGHT,
                    Distinction.NEW_RIGHT,
                    matter);
        }

        @ParameterizedTest
        @CsvSource({"OPEN_PIT, OPEN_PIT", "UNDERGROUND, UNDERGROUND", "WELL, WELL"})
        void namesTheMethod(MiningMethod method, Distinction distinction) {
            says(
                    given(aMiningApplication().method(method)).then(ID, NOTED).finding(),
                    Distinction.NOT_STRATEGIC,
                    Distinction.MINING_RIGHT,
                    Distinction.NEW_RIGHT,
                    distinction,
                    Distinction.SOLID);
        }

        @Actions.ReviewedMining
        void namesAnExistingMiningRight(MiningAction action) {
            says(
                    given(anExistingMine(action)).then(ID, NOTED).finding(),
                    Distinction.NOT_STRATEGIC,
                    Distinction.MINING_RIGHT,
                    action == MiningAction.NEW ? Distinction.NEW_RIGHT : Distinction.EXISTING_RIGHT,
                    Distinction.OPEN_PIT,
                    Distinction.SOLID);
        }

        @Actions.ReviewedExploration
        void namesAnExistingExplorationRight(ExplorationAction action) {
            says(
                    given(anExplorationApplication().action(action))
                            .then(ID, NOTED)
                            .finding(),
                    Distinction.NOT_STRATEGIC,
                    Distinction.EXPLORATION_RIGHT,
                    action == ExplorationAction.NEW ? Distinction.NEW_RIGHT : Distinction.EXISTING_RIGHT,
                    Distinction.FLUID);
        }

        @Test
        void theListOfStrategicMineralsIsCited() {
            given(aMiningApplication()).then(ID, NOTED).sources("strategic-minerals-2016");
            given(anExplorationApplication()).then(ID, NOTED).sources("strategic-minerals-2016");
        }

        @Test
        void galliumIsNotStrategicAsFarAsIsKnown() {
            given(aMiningApplication().mineral(Mineral.GALLIUM)).then(ID, NOTED).unverified();
        }

        @Actions.UnreviewedMining
        void staysSilentOnMinesWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action)).silent(ID);
        }

        @Actions.UnreviewedExploration
        void staysSilentOnExplorationWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(anExplorationApplication().action(action)).silent(ID);
        }
    }
}
