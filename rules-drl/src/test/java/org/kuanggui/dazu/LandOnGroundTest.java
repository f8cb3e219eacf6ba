package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.layer;
import static org.kuanggui.dazu.Grounds.on;
import static org.kuanggui.dazu.Grounds.only;
import static org.kuanggui.dazu.Grounds.stating;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
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
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Overlay;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.fact.Truth;

@DisplayName("范围与图层叠加 ― 国土空间、重点开采区")
class LandOnGroundTest {
    private static final Area SITE = box(0, 0, 10, 10);
    private static final Area EASTERN_HALF = box(5, 0, 10, 10);
    private static final Area EAST_OF_IT = box(10, -5, 20, 15);
    private static final Area FROM_ITS_MIDDLE_ON = box(5, -5, 20, 15);

    private static Site site() {
        return on(SITE).build();
    }

    private static Site site(Truth stated) {
        return stating(stated, SITE).build();
    }

    /** How a line of evidence tells of the overlap by a layer. */
    private static String shown(GroundLayers layers, Theme theme) {
        Overlay overlay = layers.under(SITE).overlay(theme).orElseThrow();
        return theme.chineseName() + " 2024-06: "
                + new LayerAnswer(overlay, overlay.overlaps(), Truth.UNKNOWN).overlap();
    }

    private static GroundLayers beneath(Theme theme) {
        return only(layer(theme, FROM_ITS_MIDDLE_ON));
    }

    private static GroundLayers beside(Theme theme) {
        return only(layer(theme, EAST_OF_IT));
    }

    private static GroundLayers incomplete(Theme theme) {
        return only(Grounds.incomplete(theme).build());
    }

    /** What the four overlays of 4.1 have in common. */
    private static void isDecidedByTheLayer(String id, String pointer, Theme theme, Outcome within) {
        String incomplete = theme.chineseName() + " 2024-06: 对该范围不完整 (not complete for this area)";
        for (Truth stated : Truth.values()) {
            String text = stated.isKnown() ? stated.toString() : null;
            Given.Answer outside = given(aMiningApplication().site(site(stated)))
                    .layers(beside(theme))
                    .then(id, SATISFIED);
            outside.missing()
                    .evidence("/site/geometry", theme.chineseName() + " 2024-06: 0 km² (0 %)", "≤ 1 m²")
                    .says("据图层，", "by the layers, ")
                    .says(theme.chineseName() + "图层（2024-06，2024-06-30）", "the layer “" + theme.englishName())
                    .doesNotSay("据填报", "as stated")
                    .noOverlap();
            Given.Answer inside = given(aMiningApplication().site(site(stated)))
                    .layers(beneath(theme))
                    .then(id, within);
            inside.missing()
                    .evidence("/site/geometry", shown(beneath(theme), theme), "≤ 1 m²")
                    .says("据图层，", "by the layers, ")
                    .says("容差 1 m²", "with a tolerance of 1 m²")
                    .overlap(EASTERN_HALF);
            Given.Answer unknown = given(aMiningApplication().site(site(stated)))
                    .layers(incomplete(theme))
                    .then(id, UNDETERMINED);
            unknown.missing(pointer)
                    .evidence("/site/geometry", incomplete, "≤ 1 m²")
                    .evidence(pointer, text, unknown.finding().evidence().get(0).requiredValue())
                    .says("图层对该范围不完整", "is not complete for the area")
                    .noOverlap();
            saysWhetherStatedOtherwise(outside, pointer, stated, Truth.FALSE);
            saysWhetherStatedOtherwise(inside, pointer, stated, Truth.TRUE);
        }
    }

    private static void saysWhetherStatedOtherwise(Given.Answer answer, String pointer, Truth stated, Truth shown) {
        if (stated.isKnown()) {
            answer.evidence(
                    pointer,
                    stated.toString(),
                    answer.finding().evidence().get(0).requiredValue());
        }
        if (stated == shown.not()) {
            answer.says("与填报不一致，以图层为准", "the document states otherwise, and the layer decides");
        } else {
            answer.doesNotSay("不一致", "otherwise");
        }
    }

    private static void isAsStatedWithoutLayerOrGround(String id, Theme theme, Outcome within) {
        Theme other = theme == Theme.CULTIVATED_LAND ? Theme.NATURE_RESERVES : Theme.CULTIVATED_LAND;
        given(aMiningApplication().site(site(Truth.FALSE)))
                .layers(only(layer(other, FROM_ITS_MIDDLE_ON)))
                .then(id, SATISFIED)
                .says("据填报", "as stated");
        given(aMiningApplication().site(site(Truth.TRUE))).then(id, within).noOverlap();
        Site withoutGround = stating(Truth.FALSE, SITE).ground(null).build();
        given(aMiningApplication().site(withoutGround))
                .layers(beneath(theme))
                .then(id, SATISFIED)
                .says("据填报", "as stated");
        given(aMiningApplication().site(site())).then(id, UNDETERMINED).doesNotSay("图层", "layer");
    }

    @Nested
    @DisplayName("4.1-ecological-red-line 生态保护红线")
    class EcologicalRedLine {
        private static final String ID = "4.1-ecological-red-line";
        private static final Theme THEME = Theme.ECOLOGICAL_RED_LINE;

        @Test
        void isDecidedByTheLayerWhateverIsStated() {
            isDecidedByTheLayer(ID, "/site/inEcologicalRedLine", THEME, VIOLATED);
        }

        @Test
        void isAsStatedWhereThereIsNoLayerOrNoGround() {
            isAsStatedWithoutLayerOrGround(ID, THEME, VIOLATED);
        }

        @Test
        void isForReviewWhereTheActionOrTheMineralIs() {
            given(aMiningApplication(Mineral.COAL).site(site()))
                    .layers(beneath(THEME))
                    .then(ID, REVIEW)
                    .overlap(EASTERN_HALF)
                    .remedyUnsaid();
            given(anExplorationApplication().site(site()))
                    .layers(beneath(THEME))
                    .then(ID, REVIEW)
                    .overlap(EASTERN_HALF)
                    .says("据图层，勘查区位于生态保护红线内", "by the layers, the exploration area");
        }

        @Test
        void countsAnOverlapBeyondTheToleranceAlone() {
            GroundLayers sliver = only(layer(THEME, box(9.99, -5, 20, 15)));
            BigDecimal metres = sliver.under(SITE).overlay(THEME).orElseThrow().overlapM2();
            GroundLayers wide = Grounds.of(metres.add(new BigDecimal("0.01")), layer(THEME, box(9.99, -5, 20, 15)));
            GroundLayers narrow =
                    Grounds.of(metres.subtract(new BigDecimal("0.01")), layer(THEME, box(9.99, -5, 20, 15)));
            given(aMiningApplication().site(site()))
                    .layers(wide)
                    .then(ID, SATISFIED)
                    .noOverlap();
            given(aMiningApplication().site(site()))
                    .layers(narrow)
                    .then(ID, VIOLATED)
                    .evidence(
                            "/site/geometry",
                            shown(sliver, THEME),
                            "≤ " + metres.subtract(new BigDecimal("0.01")).toPlainString() + " m²");
        }

        @Test
        void countsOneSquareMetreWhereTheHostSaysNothingElse() {
            given(aMiningApplication().site(site()))
                    .layers(only(layer(THEME, box(10 - 4e-6, -5, 20, 15))))
                    .then(ID, SATISFIED);
            given(aMiningApplication().site(site()))
                    .layers(only(layer(THEME, box(10 - 2e-5, -5, 20, 15))))
                    .then(ID, VIOLATED);
        }

        @Test
        void isKnownWhereItIsCoveredEvenIfTheLayerIsNotComplete() {
            var layer = Grounds.with(Grounds.incomplete(THEME), Feature.UNNAMED, FROM_ITS_MIDDLE_ON);
            given(aMiningApplication().site(site(Truth.FALSE)))
                    .layers(only(layer.build()))
                    .then(ID, VIOLATED)
                    .says("图层对该范围不完整", "is not complete for the area")
                    .overlap(EASTERN_HALF);
        }
    }

    @Nested
    @DisplayName("4.1-permanent-basic-farmland 永久基本农田")
    class PermanentBasicFarmland {
        private static final String ID = "4.1-permanent-basic-farmland";
        private static final Theme THEME = Theme.PERMANENT_BASIC_FARMLAND;

        @Test
        void isDecidedByTheLayerWhateverIsStated() {
            isDecidedByTheLayer(ID, "/site/onPermanentBasicFarmland", THEME, VIOLATED);
        }

        @Test
        void isAsStatedWhereThereIsNoLayerOrNoGround() {
            isAsStatedWithoutLayerOrGround(ID, THEME, VIOLATED);
        }

        @Test
        void isForReviewUnderAChangedMine() {
            given(anExistingMine(MiningAction.CONSOLIDATION).site(site()))
                    .layers(beneath(THEME))
                    .then(ID, REVIEW)
                    .overlap(EASTERN_HALF);
        }

        @ParameterizedTest
        @CsvSource({"TRUE, VIOLATED", "FALSE, SATISFIED", "UNKNOWN, UNDETERMINED"})
        void ofWatersTheDamageIsAsStated(Truth damages, Outcome outcome) {
            Site site = on(SITE).damagesPermanentBasicFarmland(damages).build();
            Given.Answer answer = given(
                            aMiningApplication(Mineral.MINERAL_WATER).site(site))
                    .layers(beneath(THEME))
                    .then(ID, outcome);
            if (outcome == VIOLATED) {
                answer.overlap(EASTERN_HALF).says("据图层和填报", "by the layers, and as stated");
            } else {
                answer.noOverlap();
            }
            if (outcome == UNDETERMINED) {
                answer.missing("/site/damagesPermanentBasicFarmland");
            }
        }

        @Test
        void asksNothingOfTheLayerForStrategicMinerals() {
            given(aMiningApplication(Mineral.COAL).site(site()))
                    .layers(beneath(THEME))
                    .then(ID, SATISFIED)
                    .doesNotSay("图层", "layer")
                    .noOverlap();
        }
    }

    @Nested
    @DisplayName("4.1-cultivated-land 耕地")
    class CultivatedLand {
        private static final String ID = "4.1-cultivated-land";

        @Test
        void isDecidedByTheLayerWhateverIsStated() {
            isDecidedByTheLayer(ID, "/site/onCultivatedLand", Theme.CULTIVATED_LAND, REVIEW);
        }

        @Test
        void isAsStatedWhereThereIsNoLayerOrNoGround() {
            isAsStatedWithoutLayerOrGround(ID, Theme.CULTIVATED_LAND, REVIEW);
        }
    }

    @Nested
    @DisplayName("4.1-urban-development-boundary 城镇开发边界")
    class UrbanDevelopmentBoundary {
        private static final String ID = "4.1-urban-development-boundary";

        @Test
        void isDecidedByTheLayerWhateverIsStated() {
            isDecidedByTheLayer(ID, "/site/inUrbanDevelopmentBoundary", Theme.URBAN_DEVELOPMENT_BOUNDARY, REVIEW);
        }

        @Test
        void isAsStatedWhereThereIsNoLayerOrNoGround() {
            isAsStatedWithoutLayerOrGround(ID, Theme.URBAN_DEVELOPMENT_BOUNDARY, REVIEW);
        }
    }

    @Nested
    @DisplayName("3.2-key-mining-zone 重点开采区")
    class KeyMiningZone {
        private static final String ID = "3.2-key-mining-zone";
        private static final Theme THEME = Theme.KEY_MINING_ZONE;

        @ParameterizedTest
        @EnumSource(Truth.class)
        void isNotedWhereTheLayerShowsIt(Truth stated) {
            given(aMiningApplication().site(site(stated)))
                    .layers(beneath(THEME))
                    .then(ID, NOTED)
                    .missing()
                    .evidence("/site/geometry", shown(beneath(THEME), THEME), null)
                    .says("据图层，位于西山背斜", "by the layers, the site lies in the key mining zone")
                    .noOverlap();
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void staysSilentWhereTheLayerDoesNotShowIt(Truth stated) {
            given(aMiningApplication().site(site(stated))).layers(beside(THEME)).silent(ID);
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void isNotedAsAPossibilityWhereTheLayerIsNotComplete(Truth stated) {
            given(aMiningApplication().site(site(stated)))
                    .layers(incomplete(THEME))
                    .then(ID, NOTED)
                    .missing()
                    .evidence("/site/township", "古龙镇", null)
                    .says("是否在区内图层未能确定", "whether it does is not settled by the layer");
            Site elsewhere = stating(stated, SITE).township("玉龙镇").build();
            given(aMiningApplication().site(elsewhere))
                    .layers(incomplete(THEME))
                    .silent(ID);
        }

        @Test
        void isAsStatedWithoutALayer() {
            given(aMiningApplication().site(site(Truth.TRUE))).then(ID, NOTED).says("据填报", "as stated");
            given(aMiningApplication().site(site())).then(ID, NOTED).says("是否在区内未填报", "whether it does is not stated");
        }
    }
}
