package org.kuanggui.dazu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuanggui.dazu.GivenLedger.given;
import static org.kuanggui.dazu.Ledgers.aLedger;
import static org.kuanggui.dazu.Ledgers.inZone;
import static org.kuanggui.dazu.Ledgers.ofClasses;
import static org.kuanggui.evaluation.Outcome.DUTY;
import static org.kuanggui.evaluation.Outcome.NOTED;
import static org.kuanggui.evaluation.Outcome.REVIEW;
import static org.kuanggui.evaluation.Outcome.SATISFIED;
import static org.kuanggui.evaluation.Outcome.UNDETERMINED;
import static org.kuanggui.evaluation.Outcome.VIOLATED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.application.Mineral;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.PlanEdition;

@DisplayName("四 1、2 重点开采区和大中型矿山比例 ― 台账")
class LargeAndMediumShareTest {

    @Nested
    @DisplayName("4.0.1-key-zone 重点开采区内采矿权")
    class KeyZone {
        private static final String ID = "4.0.1-key-zone";

        @Test
        void countsRightsByMineralBesideThePlans() {
            given(aLedger(
                            inZone("A", Mineral.STRONTIUM, Truth.TRUE),
                            inZone("B", Mineral.CEMENT_LIMESTONE, Truth.TRUE),
                            inZone("C", Mineral.BUILDING_STONE_LIMESTONE, Truth.TRUE),
                            inZone("D", Mineral.GEOTHERMAL, Truth.TRUE),
                            inZone("E", Mineral.STRONTIUM, Truth.FALSE),
                            inZone("F", Mineral.STRONTIUM, Truth.UNKNOWN)))
                    .then(ID, NOTED)
                    .missing()
                    .evidence("/rights", "4", "13")
                    .evidence("/rights", "UNKNOWN 1", null)
                    .evidence("/rights", "STRONTIUM 1", "3")
                    .evidence("/rights", "limestones 2", "9")
                    .evidence("/rights", "sandstones 0", "1")
                    .evidence("/rights", "GEOTHERMAL 1", null)
                    .says("13个（锶矿3个、灰岩9个、砂岩1个），面积16.55平方千米", "13 (3 strontium, 9 limestone, 1 sandstone) on 16.55 km²");
        }

        @Test
        void isNotedWithoutRightsToo() {
            given(aLedger()).then(ID, NOTED).evidence("/rights", "0", "13");
        }
    }

    @Nested
    @DisplayName("4.0.2-large-medium-share 大中型矿山比例")
    class LargeMediumShare {
        private static final String ID = "4.0.2-large-medium-share";

        @ParameterizedTest
        @CsvSource({"2, 10, 7, '12/19 = 63.16 %', 1", "2, 16, 10, '18/28 = 64.29 %', 1", "0, 0, 3, '0/3 = 0 %', 2"})
        void isDueAtTheEndOfThePeriod(int large, int medium, int small, String share, String toConvert) {
            GivenLedger given = given(ofClasses(large, medium, small, 0));
            Finding finding = given.then(ID, DUTY).missing().by().finding();
            assertThat(finding.evidence())
                    .containsExactly(
                            new Evidence("/rights", share, "≥ 65 %"), new Evidence("/rights", toConvert, null));
            assertThat(finding.due()).contains(LocalDate.of(2025, 12, 31));
        }

        @ParameterizedTest
        @CsvSource({"13, 7, '13/20 = 65 %'", "19, 9, '19/28 = 67.86 %'", "1, 0, '1/1 = 100 %'"})
        void isReached(int medium, int small, String share) {
            GivenLedger given = given(ofClasses(0, medium, small, 0));
            Finding finding = given.then(ID, SATISFIED).finding();
            assertThat(finding.evidence()).containsExactly(new Evidence("/rights", share, "≥ 65 %"));
            given(ofClasses(0, medium, small, 0)).asOf("2026-01-01").then(ID, SATISFIED);
        }

        @Test
        void isComparedExactly() {
            given(ofClasses(6499, 0, 3500, 0)).then(ID, DUTY).evidence("/rights", "1", null);
            given(ofClasses(6500, 0, 3499, 0)).then(ID, SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({"2023-03-26, DUTY", "2025-12-30, DUTY", "2025-12-31, VIOLATED", "2026-01-01, REVIEW"})
        void isMissedByTheDay(String day, org.kuanggui.evaluation.Outcome outcome) {
            given(ofClasses(2, 10, 7, 0)).asOf(day).then(ID, outcome).says("63.16 %", "63.16 %");
        }

        @Test
        void isLeftToReviewAfterThePeriodWhateverTheReading() {
            given(ofClasses(2, 10, 7, 0))
                    .asOf("2026-01-01")
                    .reading("after-period", "APPLY")
                    .then(ID, REVIEW)
                    .by();
        }

        @Test
        void isUnknownWhereUnknownClassesDecide() {
            Finding finding = given(ofClasses(2, 10, 6, 1))
                    .then(ID, UNDETERMINED)
                    .missing("/rights/18/sizeClass")
                    .finding();
            assertThat(finding.evidence())
                    .containsExactly(
                            new Evidence("/rights", "12/19 = 63.16 % – 13/19 = 68.42 %", "≥ 65 %"),
                            new Evidence("/rights", "0 – 1", null));
        }

        @Test
        void isKnownWhereUnknownClassesCannotChangeIt() {
            given(ofClasses(0, 13, 6, 1)).then(ID, SATISFIED).missing();
            given(ofClasses(0, 11, 7, 1)).then(ID, DUTY).missing().evidence("/rights", "1 – 2", null);
            given(ofClasses(0, 11, 7, 1)).asOf("2025-12-31").then(ID, VIOLATED).missing();
        }

        @Test
        void isUnknownWithoutRights() {
            given(aLedger()).then(ID, UNDETERMINED).missing("/rights").evidence("/rights", null, "≥ 65 %");
        }

        @Test
        void givesTheFiguresOfThePlan() {
            given(ofClasses(2, 10, 7, 0)).then(ID, DUTY).evidence("/rights", "12/19 = 63.16 %", "≥ 65 %");
            given(ofClasses(0, 18, 10, 0)).then(ID, DUTY);
            given(ofClasses(0, 19, 9, 0)).then(ID, SATISFIED);
        }
    }

    @Nested
    @DisplayName("The blocks of the plan")
    class BlocksOfThePlan {
        @Test
        @DisplayName("are 3 adjusted, 1 consolidated, 14 retained and 10 new: 28")
        void addUp() {
            PlanEdition plan = PlanEvaluator.create().plan();
            List<Integer> counts = List.of(
                    count(plan, MiningBlocks.Kind.ADJUSTED),
                    count(plan, MiningBlocks.Kind.CONSOLIDATED),
                    plan.retainedBlocks(),
                    count(plan, MiningBlocks.Kind.NEW));
            assertThat(counts).containsExactly(3, 1, 14, 10);
            assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(plan.allBlocks())
                    .isEqualTo(28);
        }

        private static int count(PlanEdition plan, MiningBlocks.Kind kind) {
            return plan.miningBlocks().stream()
                    .filter(blocks -> blocks.kind() == kind)
                    .mapToInt(MiningBlocks::count)
                    .sum();
        }
    }
}
