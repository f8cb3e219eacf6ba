package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExistingMine;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.dazu.Grounds.layer;
import static org.kuanggui.dazu.Grounds.on;
import static org.kuanggui.dazu.Grounds.only;
import static org.kuanggui.evaluation.Outcome.NOTED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.MiningAction;
import org.kuanggui.area.Area;
import org.kuanggui.area.Feature;
import org.kuanggui.area.FeatureOverlap;
import org.kuanggui.area.GroundLayers;
import org.kuanggui.area.Layer;
import org.kuanggui.area.Theme;
import org.kuanggui.evaluation.LayerAnswer;
import org.kuanggui.evaluation.Verdict;

@DisplayName("范围与图层叠加 ― 已设矿业权")
class RightsOnGroundTest {
    private static final Area SITE = box(0, 0, 10, 10);

    @Nested
    @DisplayName("4.1-differentiated-control 差异化管控")
    class DifferentiatedControl {
        private static final String ID = "4.1-differentiated-control";
        private static final Theme THEME = Theme.EXISTING_RIGHTS;

        private Feature right(@Nullable String id, @Nullable String holder) {
            return new Feature(id, holder, null, null);
        }

        private Layer.Builder rights(Feature right, Area area) {
            return Grounds.with(layer(THEME), right, area);
        }

        private String overlap(GroundLayers layers, int which) {
            FeatureOverlap overlap = layers.under(SITE).overlaps(THEME).get(which);
            return LayerAnswer.squareKilometres(overlap.overlapM2());
        }

        @Test
        void namesTheRightsOfOthers() {
            GroundLayers layers = only(
                    Grounds.with(rights(right("C1", "古龙采石场"), box(-5, 0, 2, 10)), right("C2", null), box(7, 0, 12, 10))
                            .build());
            Given.Answer answer = given(aMiningApplication().site(on(SITE).build()))
                    .layers(layers)
                    .then(ID, NOTED);
            answer.missing()
                    .evidence("/site/geometry", "已设矿业权 C1 (古龙采石场): " + overlap(layers, 0), null)
                    .evidence("/site/geometry", "已设矿业权 C2 (—): " + overlap(layers, 1), null)
                    .says("范围与他人的已设矿业权重叠：C1、C2", "the area overlaps existing rights of others: C1, C2")
                    .overlap(Grounds.boxes(new double[] {0, 0, 2, 10}, new double[] {7, 0, 10, 10}));
            given(anExplorationApplication().site(on(SITE).build()))
                    .layers(layers)
                    .then(ID, NOTED)
                    .says("C1、C2", "C1, C2");
        }

        @Test
        void leavesTheVerdictAsItIs() {
            Layer other = rights(right("C1", "古龙采石场"), SITE).build();
            given(aMiningApplication().site(on(SITE).build()))
                    .layers(Grounds.all())
                    .verdict(Verdict.CONFORMS);
            given(aMiningApplication().site(on(SITE).build()))
                    .layers(Grounds.all(other))
                    .verdict(Verdict.CONFORMS);
        }

        @Test
        void doesNotSpeakOfTheApplicantsOwnRights() {
            GroundLayers held = only(rights(right("C1", "大足石料有限公司"), SITE).build());
            isSilentOnRights(given(aMiningApplication().site(on(SITE).build())).layers(held));
            GroundLayers itself =
                    only(rights(right("C5001112020117130000001", null), SITE).build());
            isSilentOnRights(given(anExistingMine(MiningAction.EXPANSION).site(on(SITE).build()))
                    .layers(itself));
        }

        @Test
        void takesTheRightOfANewMineForAnothers() {
            given(aMiningApplication().site(on(SITE).build()))
                    .layers(only(
                            rights(right("C5001112020117130000001", null), SITE).build()))
                    .then(ID, NOTED)
                    .says("C5001112020117130000001", "C5001112020117130000001");
        }

        @Test
        void doesNotSpeakOfRightsThatItOnlyTouches() {
            isSilentOnRights(given(aMiningApplication().site(on(SITE).build()))
                    .layers(only(
                            rights(right("C1", "古龙采石场"), box(10, 0, 20, 10)).build())));
        }

        @Test
        void saysWhereTheLayerIsNotComplete() {
            given(aMiningApplication().site(on(SITE).build()))
                    .layers(only(Grounds.incomplete(THEME).build()))
                    .then(ID, NOTED)
                    .missing()
                    .evidence("/site/geometry", "已设矿业权 2024-06: 对该范围不完整 (not complete for this area)", null)
                    .says("图层对该范围不完整", "is not complete for the area")
                    .noOverlap();
        }

        private void isSilentOnRights(Given application) {
            Given.Answer answer = application.then(ID, NOTED);
            answer.doesNotSay("已设矿业权图层", "layer").doesNotSay("重叠", "overlap").noOverlap();
            assertThat(answer.finding().evidence())
                    .noneMatch(line -> line.fact().equals("/site/geometry"));
        }
    }
}
