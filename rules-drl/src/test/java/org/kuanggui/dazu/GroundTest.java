package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.aPlanning;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.layer;
import static org.kuanggui.dazu.Grounds.on;
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
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Application;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.Planning;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.Change;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.FigureChange;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.GroundChange;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Truth;
import org.kuanggui.json.EvaluationWriter;

@DisplayName("The ground")
class GroundTest {
    private static final Area SITE = box(0, 0, 10, 10);

    private static Planning blockUnstated() {
        return aPlanning().toBuilder().block(BlockReference.UNKNOWN).build();
    }

    private static Application mine() {
        return aMiningApplication()
                .site(on(SITE).build())
                .planning(blockUnstated())
                .build();
    }

    /** An expansion in an adjusted block, which needs both layers of protection. */
    private static Application growingMine() {
        return anExistingMine(MiningAction.EXPANSION)
                .site(on(SITE).inEcologicalProtectionArea(Truth.UNKNOWN).build())
                .planning(blockUnstated())
                .build();
    }

    private static Application exploration() {
        return anExplorationApplication(Mineral.GEOTHERMAL)
                .site(on(SITE).township("拾万镇")
                        .damagesPermanentBasicFarmland(Truth.UNKNOWN)
                        .build())
                .build();
    }

    private static GroundLayers adjusted() {
        return Grounds.all(Grounds.with(
                        layer(Theme.PLANNED_MINING_BLOCKS),
                        Grounds.block("K-2", "ADJUSTED", "BUILDING_STONE_LIMESTONE"),
                        Grounds.BLOCK)
                .build());
    }

    @Nested
    @DisplayName("A layer that is not there is never taken for one that shows nothing")
    class Absence {
        @Test
        void withAllLayersEverythingConforms() {
            given(mine()).layers(Grounds.all()).verdict(Verdict.CONFORMS);
            given(growingMine()).layers(adjusted()).verdict(Verdict.CONFORMS);
            given(exploration()).layers(Grounds.all()).verdict(Verdict.CONFORMS_WITH_DUTIES);
        }

        @ParameterizedTest
        @CsvSource({
            "ECOLOGICAL_RED_LINE, 4.1-ecological-red-line, /site/inEcologicalRedLine",
            "PERMANENT_BASIC_FARMLAND, 4.1-permanent-basic-farmland, /site/onPermanentBasicFarmland",
            "CULTIVATED_LAND, 4.1-cultivated-land, /site/onCultivatedLand",
            "URBAN_DEVELOPMENT_BOUNDARY, 4.1-urban-development-boundary, /site/inUrbanDevelopmentBoundary",
            "PLANNED_MINING_BLOCKS, 3.3.6-mining-block, /planning/block/listed"
        })
        void theMineDoesNotConformWithoutALayerItNeeds(Theme theme, String provision, String missing) {
            Given without = given(mine()).layers(Grounds.without(Grounds.all(), theme));
            without.then(provision, UNDETERMINED).missing(missing);
            without.verdict(Verdict.UNDETERMINED);
            Given incomplete =
                    given(mine()).layers(Grounds.all(Grounds.incomplete(theme).build()));
            incomplete.then(provision, UNDETERMINED).missing(missing);
            incomplete.verdict(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @EnumSource(names = {"ECOLOGICAL_RED_LINE", "NATURE_RESERVES"})
        void norDoesTheMineThatGrowsWithoutEitherLayerOfProtection(Theme theme) {
            given(growingMine())
                    .layers(Grounds.without(adjusted(), theme))
                    .then("3.3.2-protected-open-pit-no-expansion", UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "ECOLOGICAL_RED_LINE, 4.1-ecological-red-line",
            "PERMANENT_BASIC_FARMLAND, 4.1-permanent-basic-farmland",
            "CULTIVATED_LAND, 4.1-cultivated-land",
            "URBAN_DEVELOPMENT_BOUNDARY, 4.1-urban-development-boundary"
        })
        void norDoesExploration(Theme theme, String provision) {
            Given without = given(exploration()).layers(Grounds.without(Grounds.all(), theme));
            without.then(provision, UNDETERMINED);
            without.verdict(Verdict.UNDETERMINED);
        }

        /** The plan's table has its township, stage and area; the layer has its place alone. */
        @Test
        void theExplorationBlockIsThenJudgedByItsTable() {
            given(exploration())
                    .layers(Grounds.without(Grounds.all(), Theme.PLANNED_EXPLORATION_BLOCKS))
                    .then("3.3.5-exploration-block", SATISFIED);
        }
    }

    @Nested
    @DisplayName("What is left without the part that offends")
    class Remedies {
        private static final String RED_LINE = "4.1-ecological-red-line";
        private static final String FARMLAND = "4.1-permanent-basic-farmland";

        private static Application with(Application application, Finding finding) {
            MiningApplication mine = (MiningApplication) application;
            var site = mine.site().toBuilder();
            for (Change change : finding.remedy().orElseThrow().changes()) {
                if (change instanceof GroundChange ground) {
                    site.ground(ground.to());
                } else {
                    site.areaKm2(((FigureChange) change).to());
                }
            }
            return mine.toBuilder().site(site.build()).build();
        }

        @Test
        void satisfiesTheProvision() {
            GroundLayers layers = Grounds.all(
                    layer(Theme.ECOLOGICAL_RED_LINE, box(6, -5, 20, 15)),
                    layer(Theme.PERMANENT_BASIC_FARMLAND, box(-5, -5, 15, 4)));
            Given caught = given(mine()).layers(layers);
            Finding redLine =
                    caught.then(RED_LINE, VIOLATED).overlap(box(6, 0, 10, 10)).finding();
            Finding farmland =
                    caught.then(FARMLAND, VIOLATED).overlap(box(0, 0, 10, 4)).finding();
            caught.then(RED_LINE, VIOLATED).remedyOnGround(box(0, 0, 6, 10));
            caught.then(FARMLAND, VIOLATED).remedyOnGround(box(0, 4, 10, 10));
            given(with(mine(), redLine)).layers(layers).then(RED_LINE, SATISFIED);
            given(with(mine(), farmland)).layers(layers).then(FARMLAND, SATISFIED);
            Application both = with(
                    with(mine(), redLine),
                    given(with(mine(), redLine))
                            .layers(layers)
                            .then(FARMLAND, VIOLATED)
                            .finding());
            given(both).layers(layers).verdict(Verdict.CONFORMS);
        }

        @Test
        void cutsAHoleWhereTheMiddleOffends() {
            given(mine())
                    .layers(Grounds.all(layer(Theme.ECOLOGICAL_RED_LINE, box(4, 4, 6, 6))))
                    .then(RED_LINE, VIOLATED)
                    .overlap(box(4, 4, 6, 6))
                    .remedyOnGround(SITE.without(box(4, 4, 6, 6)).orElseThrow());
        }

        @Test
        void isStatedTheWayTheGroundIs() {
            Area corners = Area.ofCorners(SITE.corners());
            Finding finding = given(aMiningApplication()
                            .site(on(corners).areaKm2(new BigDecimal("0.5")).build()))
                    .layers(Grounds.all(layer(Theme.ECOLOGICAL_RED_LINE, box(5, -5, 20, 15))))
                    .then(RED_LINE, VIOLATED)
                    .finding();
            assertThat(finding.remedy().orElseThrow().changes())
                    .satisfiesExactly(
                            change -> {
                                assertThat(change.pointer()).isEqualTo("/site/corners");
                                GroundChange ground = (GroundChange) change;
                                assertThat(ground.from()).isEqualTo(corners);
                                assertThat(ground.to().form()).isEqualTo(Area.Form.CORNERS);
                                assertThat(ground.to().boundingBox().east())
                                        .isCloseTo(
                                                box(0, 0, 5, 10).boundingBox().east(), within(1e-7));
                            },
                            change -> {
                                assertThat(change.pointer()).isEqualTo("/site/areaKm2");
                                assertThat(((FigureChange) change).from()).isEqualByComparingTo("0.5");
                            });
        }

        @Test
        void isNothingWhereAllOfItOffends() {
            given(mine())
                    .layers(Grounds.all(layer(Theme.ECOLOGICAL_RED_LINE, box(-5, -5, 20, 15))))
                    .then(RED_LINE, VIOLATED)
                    .overlap(SITE)
                    .noRemedy();
        }

        @Test
        void isWhatIsLeftHoweverLittleOfALargeArea() {
            Area large = box(-180, -180, 180, 180);
            given(aMiningApplication().site(on(large).build()))
                    .layers(Grounds.all(layer(Theme.ECOLOGICAL_RED_LINE, box(-190, -190, 180, 179.99))))
                    .then(RED_LINE, VIOLATED)
                    .remedyOnGround(box(-180, 179.99, 180, 180));
        }

        @Test
        void isUnsaidOfWhatIsOnlyStated() {
            given(aMiningApplication().site(on(SITE).inEcologicalRedLine(true).build()))
                    .then(RED_LINE, VIOLATED)
                    .noOverlap()
                    .remedyUnsaid();
        }

        @Test
        void isOfferedWhateverIsStated() {
            given(aMiningApplication().site(on(SITE).inEcologicalRedLine(true).build()))
                    .layers(Grounds.all(layer(Theme.ECOLOGICAL_RED_LINE, box(5, -5, 20, 15))))
                    .then(RED_LINE, VIOLATED)
                    .remedyOnGround(box(0, 0, 5, 10));
        }

        @Test
        void leavesTheRemedyOfAFigureAsItIs() {
            given(aMiningApplication().site(on(SITE).build()).productionScale(Applications.scale("95")))
                    .layers(Grounds.all(layer(Theme.ECOLOGICAL_RED_LINE, box(5, -5, 20, 15))))
                    .then("4-minimum-scale", VIOLATED)
                    .remedy("/productionScale", "100");
        }
    }

    @Nested
    @DisplayName("The same question gives the same answer")
    class Sameness {
        private final GroundLayers layers = Grounds.all(
                layer(Theme.ECOLOGICAL_RED_LINE, box(6, -5, 20, 15)),
                layer(Theme.PERMANENT_BASIC_FARMLAND, box(-5, -5, 15, 4)),
                layer(Theme.EXISTING_RIGHTS, box(3, 3, 5, 5)));

        private static String json(GroundLayers layers, Application application) {
            return EvaluationWriter.toJson(
                    PlanEvaluator.builder().layers(layers).build().evaluate(application));
        }

        @Test
        void inTheSameBytes() {
            assertThat(json(layers, mine()))
                    .isEqualTo(json(layers, mine()))
                    .contains("\"overlap\":{\"type\":\"Polygon\"");
        }

        @Test
        void byALayerThatShowsSomethingElsewhere() {
            GroundLayers farther = Grounds.all(
                    Grounds.with(
                                    Grounds.with(layer(Theme.ECOLOGICAL_RED_LINE), Feature.UNNAMED, box(6, -5, 20, 15)),
                                    Feature.UNNAMED,
                                    box(100, 100, 120, 120))
                            .build(),
                    layer(Theme.PERMANENT_BASIC_FARMLAND, box(-5, -5, 15, 4)),
                    layer(Theme.EXISTING_RIGHTS, box(3, 3, 5, 5)));
            assertThat(json(farther, mine())).isEqualTo(json(layers, mine()));
        }

        @Test
        void byLayersWhereNoGroundIsStated() {
            Application application = aMiningApplication().build();
            assertThat(json(layers, application)).isEqualTo(json(GroundLayers.NONE, application));
        }

        @Test
        void byAnEvaluatorThatNamesItsLayers() {
            PlanEvaluator evaluator = PlanEvaluator.builder().layers(layers).build();
            assertThat(evaluator.layers()).isSameAs(layers);
            assertThat(PlanEvaluator.create().layers()).isSameAs(GroundLayers.NONE);
        }

        @Test
        void onCornersAsOnAGeometry() {
            Application corners = ((MiningApplication) mine())
                    .toBuilder()
                            .site(on(Area.ofCorners(SITE.corners())).build())
                            .build();
            Evaluation one = given(mine()).layers(layers).evaluation();
            Evaluation other = given(corners).layers(layers).evaluation();
            assertThat(other.verdict()).isEqualTo(one.verdict());
            assertThat(other.findings())
                    .extracting(Finding::toString)
                    .containsExactlyElementsOf(
                            one.findings().stream().map(Finding::toString).toList());
        }
    }
}
