package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.Applications.aMiningApplication;
import static org.kuanggui.dazu.Applications.anExplorationApplication;
import static org.kuanggui.dazu.Given.given;
import static org.kuanggui.dazu.Grounds.box;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuanggui.application.Site;
import org.kuanggui.area.Area;
import org.kuanggui.area.Position;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;

@DisplayName("一、适用范围 ― 范围坐标")
class ScopeOnGroundTest {
    /** E 105°28′–106°02′, N 29°23′–29°52′, in degrees. */
    private static final double WEST = 105 + 28 / 60.0;

    private static final double EAST = 106 + 2 / 60.0;
    private static final double SOUTH = 29 + 23 / 60.0;
    private static final double NORTH = 29 + 52 / 60.0;
    private static final double A_BIT = 0.001;

    private static Area degrees(double west, double south, double east, double north) {
        return Area.ofPolygons(List.of(List.of(List.of(
                new Position(west, south),
                new Position(east, south),
                new Position(east, north),
                new Position(west, north),
                new Position(west, south)))));
    }

    private static Site in(@Nullable String district, Area ground) {
        return Grounds.on(ground).district(district).build();
    }

    @Nested
    @DisplayName("0-district 适用区域")
    class District {
        private static final String ID = "0-district";
        private static final String BOX = "E 105°28′–106°02′, N 29°23′–29°52′";

        private final Area inside = box(0, 0, 10, 10);
        private final Area outside = degrees(105, 29.5, 105.01, 29.51);
        private final Area crossing = degrees(WEST - A_BIT, 29.5, WEST + A_BIT, 29.51);

        @Test
        void isWhatIsStatedWhereTheGroundLiesInTheBox() {
            given(aMiningApplication().site(in("500111", inside)))
                    .then(ID, SATISFIED)
                    .evidence("/site/district", "500111", "500111")
                    .noOverlap();
        }

        @Test
        void isNeverProvedByTheBox() {
            given(aMiningApplication().site(in(null, inside)))
                    .then(ID, UNDETERMINED)
                    .missing("/site/district");
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = "500111")
        void isOutOfScopeWhereTheGroundLiesWhollyBeyondTheBox(@Nullable String district) {
            Given elsewhere = given(aMiningApplication().site(in(district, outside)));
            elsewhere
                    .then(ID, NOTED)
                    .missing()
                    .evidence("/site/geometry", "E 105.0000–105.0100, N 29.5000–29.5100", BOX)
                    .says("全部在规划所列坐标范围之外", "wholly beyond the coordinates of the plan")
                    .noOverlap();
            elsewhere.verdict(Verdict.OUT_OF_SCOPE);
            assertThat(elsewhere.evaluation().findings())
                    .extracting(finding -> finding.provision().id())
                    .containsExactly("0-district", "0-period");
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = "500111")
        void isForReviewWhereTheGroundCrossesTheBox(@Nullable String district) {
            given(anExplorationApplication().site(in(district, crossing)))
                    .then(ID, REVIEW)
                    .missing()
                    .evidence("/site/geometry", "E 105.4657–105.4677, N 29.5000–29.5100", BOX)
                    .says("跨越规划所列坐标范围的边界", "crosses the limits of the plan's coordinates")
                    .noOverlap();
        }

        @Test
        void showsTheDistrictBesideTheGroundWhereItIsStated() {
            given(aMiningApplication().site(in("500111", crossing)))
                    .then(ID, REVIEW)
                    .evidence("/site/district", "500111", "500111");
            Finding unstated = given(aMiningApplication().site(in(null, crossing)))
                    .then(ID, REVIEW)
                    .finding();
            assertThat(unstated.evidence()).hasSize(1);
        }

        @Test
        void isOutOfScopeByAnotherDistrictWhereverTheGroundLies() {
            for (Area ground : List.of(inside, outside, crossing)) {
                Given elsewhere = given(aMiningApplication().site(in("500243", ground)));
                elsewhere.then(ID, NOTED).evidence("/site/district", "500243", "500111");
                elsewhere.verdict(Verdict.OUT_OF_SCOPE);
            }
        }

        @Test
        void takesTheSidesOfTheBoxForTheBox() {
            given(aMiningApplication().site(in("500111", degrees(WEST, 29.5, WEST + A_BIT, 29.51))))
                    .then(ID, SATISFIED);
            given(aMiningApplication().site(in("500111", degrees(EAST - A_BIT, 29.5, EAST, 29.51))))
                    .then(ID, SATISFIED);
            given(aMiningApplication().site(in("500111", degrees(105.7, SOUTH, 105.71, SOUTH + A_BIT))))
                    .then(ID, SATISFIED);
            given(aMiningApplication().site(in("500111", degrees(105.7, NORTH - A_BIT, 105.71, NORTH))))
                    .then(ID, SATISFIED);
            given(aMiningApplication().site(in("500111", degrees(WEST - A_BIT, 29.5, WEST, 29.51))))
                    .then(ID, NOTED);
        }

        @Test
        void readsTheRegistersCornersAlike() {
            Area corners = Area.ofCorners(crossing.corners());
            given(aMiningApplication().site(in("500111", corners)))
                    .then(ID, REVIEW)
                    .evidence("/site/corners", "E 105.4657–105.4677, N 29.5000–29.5100", BOX);
        }

        // ---- the stated area

        private Site stating(BigDecimal areaKm2, @Nullable String district, Area ground) {
            return Grounds.on(ground).district(district).areaKm2(areaKm2).build();
        }

        private Given.Answer ofArea(String factor, String more, Outcome outcome) {
            BigDecimal stated =
                    squareKilometres(inside).multiply(new BigDecimal(factor)).add(new BigDecimal(more));
            return given(aMiningApplication().site(stating(stated, "500111", inside)))
                    .then(ID, outcome);
        }

        @Test
        void isBesideAnAreaThatDiffersByMoreThanOnePerCent() {
            ofArea("1", "0", SATISFIED).doesNotSay("相差", "differs");
            ofArea("1.01", "0", SATISFIED).doesNotSay("相差", "differs");
            ofArea("0.99", "0", SATISFIED).doesNotSay("相差", "differs");
            ofArea("1.01", "0.0000000001", SATISFIED).says("相差超过 1 %", "differs by more than 1 %");
            ofArea("0.99", "-0.0000000001", SATISFIED).says("相差超过 1 %", "differs by more than 1 %");
        }

        /** 10 m by 14 m. */
        @Test
        void isNotBesideAnAreaThatIsRounded() {
            Area small = Area.ofCorners(
                    "1,3275900,35564000,2,3275900,35564010,3,3275914,35564010,4,3275914,35564000,*,430,300,一采区,1,");
            given(aMiningApplication().site(stating(new BigDecimal("0.0001"), "500111", small)))
                    .then(ID, SATISFIED)
                    .doesNotSay("相差", "differs");
            given(aMiningApplication().site(stating(new BigDecimal("0.0002"), "500111", small)))
                    .then(ID, SATISFIED)
                    .says("相差", "differs");
        }

        private static BigDecimal squareKilometres(Area area) {
            return area.squareMetres().movePointLeft(6);
        }

        @Test
        void saysBothAreas() {
            String computed = inside.squareKilometres().toPlainString() + " km²";
            given(aMiningApplication().site(stating(new BigDecimal("0.5"), "500111", inside)))
                    .then(ID, SATISFIED)
                    .evidence("/site/areaKm2", "0.5 km²", computed + "，据范围计算 (computed from the ground)")
                    .says("填报面积 0.5 km² 与据范围计算的 " + computed, "the area stated, 0.5 km²")
                    .says(computed, computed);
        }

        @Test
        void saysSoWhateverItAnswers() {
            String differs = "differs by more than 1 %";
            BigDecimal far = new BigDecimal("50");
            given(aMiningApplication().site(stating(far, null, inside)))
                    .then(ID, UNDETERMINED)
                    .missing("/site/district")
                    .says("相差", differs);
            given(aMiningApplication().site(stating(far, "500111", crossing)))
                    .then(ID, REVIEW)
                    .says("相差", differs);
            given(aMiningApplication().site(stating(far, "500111", outside)))
                    .then(ID, NOTED)
                    .says("相差", differs);
            given(aMiningApplication().site(stating(far, "500243", inside)))
                    .then(ID, NOTED)
                    .says("相差", differs);
        }

        @Test
        void changesNothingElse() {
            Evaluation same = given(aMiningApplication().site(stating(inside.squareKilometres(), "500111", inside)))
                    .evaluation();
            Evaluation other = given(aMiningApplication().site(stating(new BigDecimal("50"), "500111", inside)))
                    .evaluation();
            assertThat(other.verdict()).isEqualTo(same.verdict());
            assertThat(other.findings()).hasSameSizeAs(same.findings());
            assertThat(other.findings().subList(1, other.findings().size()))
                    .isEqualTo(same.findings().subList(1, same.findings().size()));
        }
    }
}
