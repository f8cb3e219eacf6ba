package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aSite;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.Source;

@DisplayName("四（一）严格规划准入管理 ― 国土空间")
class LandTest {
    @Nested
    @DisplayName("4.1-ecological-red-line 生态保护红线")
    class EcologicalRedLine {
        private static final String ID = "4.1-ecological-red-line";
        private static final String POINTER = "/site/inEcologicalRedLine";

        private static Site in(Truth redLine) {
            return aSite().toBuilder().inEcologicalRedLine(redLine).build();
        }

        @ParameterizedTest
        @CsvSource({
            "NEW, VIOLATED",
            "EXPANSION, VIOLATED",
            "CAPACITY_CHANGE, VIOLATED",
            "MINERAL_CHANGE, REVIEW",
            "METHOD_CHANGE, REVIEW",
            "CONSOLIDATION, REVIEW",
        })
        void withinItAMineIsNeitherNewNorMore(MiningAction action, Outcome outcome) {
            given(anExistingMine(action).site(in(Truth.TRUE)))
                    .then(ID, outcome)
                    .missing()
                    .by()
                    .remedyUnsaid();
        }

        @Actions.StayingMining
        void withinItNoResourcesAreAdded(MiningAction action) {
            given(anExistingMine(action).addsResources(true).site(in(Truth.TRUE)))
                    .then(ID, VIOLATED);
        }

        @Test
        void theInstrumentsBehindItAreCitedAsUnverified() {
            Finding finding = given(aMiningApplication().site(in(Truth.TRUE)))
                    .then(ID, VIOLATED)
                    .unverified()
                    .finding();
            assertThat(finding.sources())
                    .extracting(Source::id)
                    .containsExactlyInAnyOrder("strategic-minerals-2016", "red-line-2022");
        }

        @ParameterizedTest
        @EnumSource(names = {"COAL", "NATURAL_GAS", "SHALE_GAS", "COALBED_METHANE"})
        void withinItAStrategicMineralIsForReview(Mineral mineral) {
            given(aMiningApplication().mineral(mineral).site(in(Truth.TRUE))).then(ID, REVIEW);
            given(anExistingMine(MiningAction.EXPANSION).mineral(mineral).site(in(Truth.TRUE)))
                    .then(ID, REVIEW);
            given(anExistingMine(MiningAction.CAPACITY_CHANGE).mineral(mineral).site(in(Truth.TRUE)))
                    .then(ID, REVIEW);
        }

        @ParameterizedTest
        @EnumSource(names = {"STRONTIUM", "GEOTHERMAL", "BRICK_SHALE", "BENTONITE", "GYPSUM", "PYRITE", "GALLIUM"})
        void withinItNoOtherMineralIsNewlyMined(Mineral mineral) {
            given(aMiningApplication().mineral(mineral).site(in(Truth.TRUE)))
                    .then(ID, VIOLATED)
                    .unverified();
        }

        @Actions.ReviewedExploration
        void withinItExplorationIsForReview(ExplorationAction action) {
            given(anExplorationApplication().action(action).site(in(Truth.TRUE)))
                    .then(ID, REVIEW);
            given(anExplorationApplication()
                            .action(action)
                            .mineral(Mineral.SHALE_GAS)
                            .site(in(Truth.TRUE)))
                    .then(ID, REVIEW);
        }

        @Actions.ReviewedMining
        void outsideItAMineIsFree(MiningAction action) {
            given(anExistingMine(action).site(in(Truth.FALSE))).then(ID, SATISFIED);
        }

        @Actions.ReviewedExploration
        void outsideItExplorationIsFree(ExplorationAction action) {
            given(anExplorationApplication().action(action).site(in(Truth.FALSE)))
                    .then(ID, SATISFIED);
        }

        @Test
        void theReserveAndTheProtectionAreaDoNotCountHere() {
            given(aMiningApplication()
                            .site(aSite().toBuilder()
                                    .inNatureReserve(true)
                                    .inEcologicalProtectionArea(true)
                                    .build()))
                    .then(ID, SATISFIED);
        }

        @Test
        void anUnknownPlaceIsNamed() {
            given(aMiningApplication().site(in(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(POINTER);
            given(anExistingMine(MiningAction.METHOD_CHANGE)
                            .mineral(Mineral.COAL)
                            .site(Site.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(POINTER);
            given(anExplorationApplication().site(in(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(POINTER);
        }

        @Actions.UnreviewedMining
        void staysSilentOnMinesWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).site(in(Truth.TRUE))).silent(ID);
        }

        @Actions.UnreviewedExploration
        void staysSilentOnExplorationWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(anExplorationApplication().action(action).site(in(Truth.TRUE)))
                    .silent(ID);
        }
    }

    @Nested
    @DisplayName("4.1-cultivated-land 耕地")
    class CultivatedLand extends LandForReview {
        CultivatedLand() {
            super("4.1-cultivated-land", "/site/onCultivatedLand", cultivated -> aSite().toBuilder()
                    .onCultivatedLand(cultivated)
                    .build());
        }
    }

    @Nested
    @DisplayName("4.1-urban-development-boundary 城镇开发边界")
    class UrbanDevelopmentBoundary extends LandForReview {
        UrbanDevelopmentBoundary() {
            super("4.1-urban-development-boundary", "/site/inUrbanDevelopmentBoundary", within -> aSite().toBuilder()
                    .inUrbanDevelopmentBoundary(within)
                    .build());
        }
    }
}
