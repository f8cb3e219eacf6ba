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

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Site;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.Source;

@DisplayName("四（一）严格规划准入管理 ― 永久基本农田")
class FarmlandTest {
    private static final String ON = "/site/onPermanentBasicFarmland";
    private static final String DAMAGES = "/site/damagesPermanentBasicFarmland";

    private static Site on(Truth farmland) {
        return farmland(farmland, Truth.FALSE);
    }

    private static Site farmland(Truth on, Truth damages) {
        return aSite().toBuilder()
                .onPermanentBasicFarmland(on)
                .damagesPermanentBasicFarmland(damages)
                .build();
    }

    @Nested
    @DisplayName("4.1-permanent-basic-farmland 永久基本农田")
    class PermanentBasicFarmland {
        private static final String ID = "4.1-permanent-basic-farmland";
        private static final String STRATEGIC = "strategic-minerals-2016";

        @ParameterizedTest
        @CsvSource({
            "NEW, OPEN_PIT, VIOLATED",
            "NEW, WELL, VIOLATED",
            "NEW, UNDERGROUND, REVIEW",
            "EXPANSION, OPEN_PIT, VIOLATED",
            "EXPANSION, UNDERGROUND, VIOLATED",
            "CAPACITY_CHANGE, OPEN_PIT, REVIEW",
            "CAPACITY_CHANGE, UNDERGROUND, REVIEW",
            "MINERAL_CHANGE, OPEN_PIT, REVIEW",
            "METHOD_CHANGE, OPEN_PIT, REVIEW",
            "CONSOLIDATION, OPEN_PIT, REVIEW",
        })
        void onItAMineIsNeitherNewNorLarger(MiningAction action, MiningMethod method, Outcome outcome) {
            given(anExistingMine(action).method(method).site(on(Truth.TRUE)))
                    .then(ID, outcome)
                    .missing()
                    .by()
                    .remedyUnsaid();
        }

        @Test
        void onItResourcesAddedWithinTheAreaAreForReview() {
            given(anExistingMine(MiningAction.RENEWAL).addsResources(true).site(on(Truth.TRUE)))
                    .then(ID, REVIEW);
            given(anExistingMine(MiningAction.EXPANSION).addsResources(true).site(on(Truth.TRUE)))
                    .then(ID, VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({"NEW, VIOLATED", "EXPANSION, VIOLATED", "MINERAL_CHANGE, REVIEW"})
        void onItExplorationIsNeitherNewNorLarger(ExplorationAction action, Outcome outcome) {
            given(anExplorationApplication()
                            .action(action)
                            .mineral(Mineral.BENTONITE)
                            .site(on(Truth.TRUE)))
                    .then(ID, outcome)
                    .missing()
                    .remedyUnsaid();
        }

        @Test
        void clearOfItEveryMineralIsFree() {
            given(aMiningApplication().site(on(Truth.FALSE))).then(ID, SATISFIED);
            given(anExplorationApplication().mineral(Mineral.BENTONITE).site(on(Truth.FALSE)))
                    .then(ID, SATISFIED);
        }

        @Test
        void anUnknownPlaceIsNamed() {
            given(aMiningApplication().site(on(Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(ON);
            given(anExistingMine(MiningAction.METHOD_CHANGE).site(Site.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(ON);
            given(anExplorationApplication().mineral(Mineral.BENTONITE).site(Site.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(ON);
        }

        @ParameterizedTest
        @EnumSource(names = {"COAL", "NATURAL_GAS", "SHALE_GAS", "COALBED_METHANE"})
        void aStrategicMineralMayBeGrantedOnIt(Mineral mineral) {
            given(aMiningApplication().mineral(mineral).site(on(Truth.TRUE))).then(ID, SATISFIED);
            given(aMiningApplication().mineral(mineral).site(Site.UNKNOWN))
                    .then(ID, SATISFIED)
                    .missing();
            given(anExistingMine(MiningAction.EXPANSION).mineral(mineral).site(farmland(Truth.TRUE, Truth.TRUE)))
                    .then(ID, SATISFIED);
            given(anExplorationApplication().mineral(mineral).site(on(Truth.TRUE)))
                    .then(ID, SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, VIOLATED",
            "TRUE, FALSE, SATISFIED",
            "FALSE, TRUE, SATISFIED",
            "FALSE, FALSE, SATISFIED",
            "FALSE, UNKNOWN, SATISFIED",
            "UNKNOWN, FALSE, SATISFIED",
        })
        void watersMayBeGrantedOnItWhereTheyDoNoDamage(Truth on, Truth damages, Outcome outcome) {
            for (Mineral water : new Mineral[] {Mineral.GEOTHERMAL, Mineral.MINERAL_WATER}) {
                given(aMiningApplication().mineral(water).site(farmland(on, damages)))
                        .then(ID, outcome)
                        .missing()
                        .remedyUnsaid();
                given(anExistingMine(MiningAction.CONSOLIDATION).mineral(water).site(farmland(on, damages)))
                        .then(ID, outcome);
                given(anExplorationApplication().mineral(water).site(farmland(on, damages)))
                        .then(ID, outcome);
            }
        }

        @Test
        void ofWatersWhatTheAnswerHangsOnIsNamed() {
            given(anExplorationApplication().site(farmland(Truth.TRUE, Truth.UNKNOWN)))
                    .then(ID, UNDETERMINED)
                    .missing(DAMAGES);
            given(anExplorationApplication().site(farmland(Truth.UNKNOWN, Truth.TRUE)))
                    .then(ID, UNDETERMINED)
                    .missing(ON);
            given(aMiningApplication().mineral(Mineral.MINERAL_WATER).site(Site.UNKNOWN))
                    .then(ID, UNDETERMINED)
                    .missing(DAMAGES, ON);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-05-20, farmland-2019",
            "2025-09-30, farmland-2019",
            "2025-10-01, farmland-2025",
            "2025-12-31, farmland-2025",
        })
        void theInstrumentOfTheDayIsCited(String day, String source) {
            cites(given(aMiningApplication().site(on(Truth.TRUE))).asOf(day).then(ID, VIOLATED), source, STRATEGIC);
            cites(
                    given(anExistingMine(MiningAction.CONSOLIDATION).site(on(Truth.TRUE)))
                            .asOf(day)
                            .then(ID, REVIEW),
                    source,
                    STRATEGIC);
            cites(given(aMiningApplication().mineral(Mineral.COAL)).asOf(day).then(ID, SATISFIED), source, STRATEGIC);
            cites(
                    given(anExplorationApplication().site(on(Truth.TRUE)))
                            .asOf(day)
                            .then(ID, SATISFIED),
                    source);
        }

        private static void cites(Given.Answer answer, String... sources) {
            assertThat(answer.finding().sources()).extracting(Source::id).containsExactlyInAnyOrder(sources);
        }

        @Test
        void onlyTheOlderInstrumentIsUnverified() {
            given(aMiningApplication().site(on(Truth.TRUE)))
                    .asOf("2025-09-30")
                    .then(ID, VIOLATED)
                    .unverified();
            Finding later = given(aMiningApplication().site(on(Truth.TRUE)))
                    .asOf("2025-10-01")
                    .then(ID, VIOLATED)
                    .finding();
            assertThat(later.message(Locale.ENGLISH)).doesNotContain("unverified");
        }

        @Test
        void galliumIsNotStrategicAsFarAsIsKnown() {
            given(aMiningApplication().mineral(Mineral.GALLIUM).site(on(Truth.TRUE)))
                    .asOf("2025-10-01")
                    .then(ID, VIOLATED)
                    .unverified();
        }

        @Actions.UnreviewedMining
        void staysSilentOnMinesWherePlanReviewDoesNotReach(MiningAction action) {
            given(anExistingMine(action).site(on(Truth.TRUE))).silent(ID);
        }

        @Actions.UnreviewedExploration
        void staysSilentOnExplorationWherePlanReviewDoesNotReach(ExplorationAction action) {
            given(anExplorationApplication()
                            .action(action)
                            .mineral(Mineral.BENTONITE)
                            .site(on(Truth.TRUE)))
                    .silent(ID);
        }
    }
}
