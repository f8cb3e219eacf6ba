package org.kuanggui.dazu;

import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.layer;
import static org.kuanggui.dazu.Grounds.on;
import static org.kuanggui.dazu.Grounds.only;
import static org.kuanggui.dazu.Grounds.stating;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.fact.Truth;

@DisplayName("范围与图层叠加 ― 矿山布局结构调整")
class ProtectedAreaOnGroundTest {
    private static final Area SITE = box(0, 0, 10, 10);
    private static final Layer RED_LINE_BESIDE = layer(Theme.ECOLOGICAL_RED_LINE, box(20, 0, 30, 10));
    private static final Layer RED_LINE = layer(Theme.ECOLOGICAL_RED_LINE, box(-5, -5, 3, 15));
    private static final Layer RESERVE_BESIDE = layer(Theme.NATURE_RESERVES, box(20, 0, 30, 10));
    private static final Layer RESERVE = layer(Theme.NATURE_RESERVES, box(6, -5, 20, 15));

    private static Site unstated() {
        return on(SITE).inEcologicalProtectionArea(Truth.UNKNOWN).build();
    }

    private static Given growth(Site site, Layer... layers) {
        return given(anExistingMine(MiningAction.EXPANSION).site(site)).layers(only(layers));
    }

    @Nested
    @DisplayName("3.3.2-protected-open-pit-no-expansion 生态保护区内露天矿山不再增资扩界")
    class NoExpansion {
        private static final String ID = "3.3.2-protected-open-pit-no-expansion";

        @Test
        void isDecidedByBothLayers() {
            growth(unstated(), RED_LINE_BESIDE, RESERVE_BESIDE)
                    .then(ID, SATISFIED)
                    .missing()
                    .says("生态保护红线图层", "the layer “ecological red line”")
                    .says("自然保护地图层", "the layer “nature reserves”")
                    .noOverlap();
            growth(unstated(), RED_LINE, RESERVE_BESIDE).then(ID, VIOLATED).overlap(box(0, 0, 3, 10));
            growth(unstated(), RED_LINE_BESIDE, RESERVE).then(ID, VIOLATED).overlap(box(6, 0, 10, 10));
        }

        @Test
        void showsBothPartsWhereBothOffend() {
            growth(unstated(), RED_LINE, RESERVE)
                    .then(ID, VIOLATED)
                    .overlap(Grounds.boxes(new double[] {0, 0, 3, 10}, new double[] {6, 0, 10, 10}));
        }

        @Test
        void offersNothingWhereAllOffendsThoughNothingIsTolerated() {
            Layer around = layer(Theme.ECOLOGICAL_RED_LINE, box(-5, -5, 15, 15));
            given(anExistingMine(MiningAction.EXPANSION).site(unstated()))
                    .layers(Grounds.of(BigDecimal.ZERO, around, RESERVE_BESIDE))
                    .then(ID, VIOLATED)
                    .overlap(SITE)
                    .noRemedy();
        }

        @Test
        void overrulesWhatIsStated() {
            growth(stating(Truth.TRUE, SITE).build(), RED_LINE_BESIDE, RESERVE_BESIDE)
                    .then(ID, SATISFIED)
                    .says("与填报不一致，以图层为准", "the document states otherwise");
            growth(stating(Truth.FALSE, SITE).build(), RED_LINE, RESERVE_BESIDE)
                    .then(ID, VIOLATED)
                    .says("与填报不一致，以图层为准", "the document states otherwise");
        }

        @Test
        void leavesAsStatedWhatNoLayerShows() {
            Site denied = on(SITE).inNatureReserve(false)
                    .inEcologicalProtectionArea(Truth.UNKNOWN)
                    .build();
            growth(denied, RED_LINE_BESIDE).then(ID, SATISFIED);
            growth(unstated(), RED_LINE_BESIDE)
                    .then(ID, UNDETERMINED)
                    .missing("/site/inEcologicalProtectionArea", "/site/inNatureReserve");
            growth(on(SITE).build(), RED_LINE_BESIDE).then(ID, SATISFIED);
            Site itself = on(SITE).inEcologicalProtectionArea(true).build();
            growth(itself, RED_LINE_BESIDE, RESERVE_BESIDE)
                    .then(ID, VIOLATED)
                    .noOverlap()
                    .remedyUnsaid();
        }

        @Test
        void isUndeterminedWhereALayerIsNotComplete() {
            growth(
                            unstated(),
                            RED_LINE_BESIDE,
                            Grounds.incomplete(Theme.NATURE_RESERVES).build())
                    .then(ID, UNDETERMINED)
                    .missing("/site/inEcologicalProtectionArea", "/site/inNatureReserve")
                    .noOverlap();
            Site denied = stating(Truth.FALSE, SITE)
                    .inEcologicalProtectionArea(Truth.UNKNOWN)
                    .build();
            growth(
                            denied,
                            RED_LINE_BESIDE,
                            Grounds.incomplete(Theme.NATURE_RESERVES).build())
                    .then(ID, UNDETERMINED)
                    .missing("/site/inEcologicalProtectionArea", "/site/inNatureReserve");
        }

        @Test
        void looksAtOneLayerAloneByTheOtherReadings() {
            growth(unstated(), RED_LINE, RESERVE_BESIDE)
                    .reading("protection-area", "NATURE_RESERVE")
                    .then(ID, SATISFIED)
                    .doesNotSay("生态保护红线图层", "layer “ecological red line”");
            growth(unstated(), RED_LINE, RESERVE)
                    .reading("protection-area", "RED_LINE")
                    .then(ID, VIOLATED)
                    .overlap(box(0, 0, 3, 10));
        }

        @Test
        void offersWhatIsLeftWithoutEither() {
            Area left = growth(unstated(), RED_LINE, RESERVE).then(ID, VIOLATED).remedyOnGround(box(3, 0, 6, 10));
            growth(on(left).inEcologicalProtectionArea(Truth.UNKNOWN).build(), RED_LINE, RESERVE)
                    .then(ID, SATISFIED);
        }

        @Test
        void saysThatNothingHelpsWhereAllOfItOffends() {
            growth(
                            unstated(),
                            layer(Theme.ECOLOGICAL_RED_LINE, box(-5, -5, 6, 15)),
                            layer(Theme.NATURE_RESERVES, box(4, -5, 15, 15)))
                    .then(ID, VIOLATED)
                    .overlap(SITE)
                    .noRemedy();
        }

        /** A corner on the northern side alone: by geodesics the parts would be 5 m² less than the whole. */
        @Test
        void saysThatNothingHelpsWhereAllOfItOffendsInParts() {
            Layer reserves = Grounds.with(
                            Grounds.with(Grounds.layer(Theme.NATURE_RESERVES), Feature.UNNAMED, box(-5, 5, 4, 15)),
                            Feature.UNNAMED,
                            box(4, 5, 15, 15))
                    .build();
            growth(unstated(), layer(Theme.ECOLOGICAL_RED_LINE, box(-5, -5, 15, 5)), reserves)
                    .then(ID, VIOLATED)
                    .noRemedy();
        }
    }
}
